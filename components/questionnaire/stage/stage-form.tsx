'use client';

import { useRef, useState, useSyncExternalStore } from 'react';
import { useAttempt, useEnteredAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useAnswering } from '@/components/questionnaire/session/use-answering';
import { findSkillAnswer } from '@/lib/attempt/find-skill-answer';
import type { SkillId, StageId } from '@/lib/schema/ids';
import type { Rating } from '@/lib/schema/skill';
import type { ChosenBy } from './anchor-field';
import type { FormSkill } from './form-skill';
import type { Panel } from './other-answers';
import { isInView, isPhone, revealSkill } from './reveal-skill';
import { SaveBanner } from './save-banner';
import { SkillCard } from './skill-card';
import styles from './stage-form.module.css';
import { StageFoot } from './stage-foot';
import { StageNav } from './stage-nav';
import { StageStrip } from './stage-strip';
import { UnclearDialog } from './unclear-dialog';
import { usePlace } from './use-place';
import { useShortcuts } from './use-shortcuts';

/** Milliseconds in which a page has surely scrolled to the next question. */
const longestScroll = 1000;

type StageFormProps = { stage: StageId; skills: FormSkill[] };

/** All questions of a stage: one after the other on a wide page, one at a time on a phone. Every answer is saved as it is given. */
export function StageForm({ stage, skills }: StageFormProps) {
  useEnteredAttempt();
  const { state } = useAttempt();
  const answering = useAnswering(stage);
  const { current, next, previous, goTo, goSoon } = usePlace(stage, skills, answering.moveTo);
  const [panels, setPanels] = useState<Partial<Record<SkillId, Panel>>>({});
  const [flagged, setFlagged] = useState<FormSkill | null>(null);
  // Who types fast means the next question while the page still scrolls to it.
  const arriving = useRef<SkillId | null>(null);
  const listening = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );

  function follow(id: SkillId): SkillId | undefined {
    return skills[skills.findIndex((skill) => skill.id === id) + 1]?.id;
  }

  function rate(skill: FormSkill, rating: Rating, by: ChosenBy | 'digit'): void {
    answering.rate(skill.id, rating);
    const stays = panels[skill.id] === 'evidence' || (rating > 0 && skill.choices.length > 0);
    if (panels[skill.id] === 'reason') setPanels({ ...panels, [skill.id]: null });
    goTo(skill.id, 'nothing');
    if (!stays && by === 'digit') arriveAt(follow(skill.id));
    if (!stays && by === 'pointer' && isPhone()) goSoon(follow(skill.id));
  }

  function arriveAt(id: SkillId | undefined): void {
    goTo(id, 'focus');
    arriving.current = id ?? null;
    setTimeout(() => {
      if (arriving.current === id) arriving.current = null;
    }, longestScroll);
  }

  function sayNotSure(skill: FormSkill, byPointer: boolean): void {
    answering.sayNotSure(skill.id);
    setPanels({ ...panels, [skill.id]: null });
    goTo(skill.id, 'nothing');
    if (byPointer && isPhone()) goSoon(follow(skill.id));
  }

  useShortcuts({
    onDigit: (digit) => {
      const skill = skills.find(({ id }) => id === current);
      const anchor = skill?.anchors.find(({ rating }) => String(rating) === digit);
      if (skill === undefined || anchor === undefined) return;
      if (skill.id === arriving.current || isInView(skill.id)) rate(skill, anchor.rating, 'digit');
      else revealSkill(skill.id, 'focus');
    },
    onStep: (step) => goTo(step === 1 ? next : previous, 'focus'),
  });

  return (
    <div className={styles.form} inert={!listening}>
      <StageStrip stage={stage} current={current} />
      <SaveBanner />
      {skills.map((skill) => (
        <div key={skill.id} onFocus={() => skill.id !== current && goTo(skill.id, 'nothing')}>
          <SkillCard
            skill={skill}
            answer={findSkillAnswer(state.attempt, skill.id)}
            current={skill.id === current}
            panel={panels[skill.id] ?? null}
            answering={answering}
            onPanel={(panel) => setPanels({ ...panels, [skill.id]: panel })}
            onRate={(rating, by) => rate(skill, rating, by)}
            onNotSure={(byPointer) => sayNotSure(skill, byPointer)}
            onFlag={() => setFlagged(skill)}
          />
        </div>
      ))}
      <StageNav stage={stage} />
      <StageFoot
        stage={stage}
        answered={current !== undefined && findSkillAnswer(state.attempt, current) !== undefined}
        onNext={next && (() => goTo(next, 'focus'))}
        onPrevious={previous && (() => goTo(previous, 'focus'))}
      />
      {flagged && <UnclearDialog skill={flagged} onClose={() => setFlagged(null)} />}
    </div>
  );
}

/** A click before the page listens would be lost without a sign: until then nothing can be clicked. */
function subscribeToNothing(): () => void {
  return () => undefined;
}
