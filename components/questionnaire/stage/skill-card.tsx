'use client';

import type { Answering } from '@/components/questionnaire/session/use-answering';
import type { SkillAnswer } from '@/lib/schema/attempt';
import type { Rating } from '@/lib/schema/skill';
import { AnchorField } from './anchor-field';
import type { ChosenBy } from './anchor-field';
import { AnswerState } from './answer-state';
import { ChosenField } from './chosen-field';
import type { FormSkill } from './form-skill';
import { OtherAnswers } from './other-answers';
import type { Panel } from './other-answers';
import styles from './skill-card.module.css';
import { SkillPanel } from './skill-panel';

type SkillCardProps = {
  skill: FormSkill;
  answer: SkillAnswer | undefined;
  current: boolean;
  panel: Panel;
  answering: Answering;
  onPanel: (panel: Panel) => void;
  onRate: (rating: Rating, by: ChosenBy) => void;
  onNotSure: (byPointer: boolean) => void;
  onFlag: () => void;
  onReasonMissing: (missing: boolean) => void;
};

/** One skill with everything that can be said of it. */
export function SkillCard({
  skill,
  answer,
  current,
  panel,
  answering,
  onPanel,
  onRate,
  onNotSure,
  onFlag,
  onReasonMissing,
}: SkillCardProps) {
  const rated = answer?.kind === 'rating' ? answer : undefined;
  return (
    <section
      id={skill.id}
      className={styles.card}
      data-current={current ? '' : undefined}
      data-answer={answer?.kind ?? 'none'}
    >
      <AnchorField skill={skill} rating={rated?.rating} onChoose={onRate} />
      {rated !== undefined && rated.rating > 0 && skill.choices.length > 0 && (
        <ChosenField
          skill={skill.id}
          choices={skill.choices}
          chosen={rated.chosen ?? []}
          onChange={(chosen) => answering.detail(skill.id, { chosen })}
        />
      )}
      <OtherAnswers
        answer={answer}
        panel={panel}
        onPanel={onPanel}
        onNotSure={onNotSure}
        onClear={() => answering.withdraw(skill.id)}
        onFlag={onFlag}
      />
      <AnswerState answer={answer} />
      <SkillPanel
        skill={skill.id}
        answer={answer}
        panel={panel}
        answering={answering}
        onReasonMissing={onReasonMissing}
      />
    </section>
  );
}
