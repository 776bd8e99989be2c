'use client';

import { useState, useSyncExternalStore } from 'react';
import { OtherVersion } from '@/components/questionnaire/kept/other-version';
import { useAttempt, useEnteredAttempt } from '@/components/questionnaire/session/attempt-provider';
import { findSkillAnswer } from '@/lib/attempt/find-skill-answer';
import type { StageId } from '@/lib/schema/ids';
import type { FormSkill } from './form-skill';
import { SaveBanner } from './save-banner';
import { SkillCard } from './skill-card';
import styles from './stage-form.module.css';
import { StageFoot } from './stage-foot';
import { StageNav } from './stage-nav';
import { StageStrip } from './stage-strip';
import { UnclearDialog } from './unclear-dialog';
import { useStageFlow } from './use-stage-flow';

type StageFormProps = { stage: StageId; skills: FormSkill[] };

/** All questions of a stage: one after the other on a wide page, one at a time on a phone. Every answer is saved as it is given. */
export function StageForm({ stage, skills }: StageFormProps) {
  useEnteredAttempt();
  const { state, setLeftOut } = useAttempt();
  const { current, next, previous, goTo, ...flow } = useStageFlow(stage, skills);
  const [flagged, setFlagged] = useState<FormSkill | null>(null);
  const listening = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  return (
    <div className={styles.form} inert={!listening}>
      <StageStrip stage={stage} current={current} />
      <SaveBanner />
      {state.attempt === null && state.otherVersion && <OtherVersion attempt={state.otherVersion} />}
      {skills.map((skill) => (
        <div key={skill.id} onFocus={() => skill.id !== current && goTo(skill.id, 'nothing')}>
          <SkillCard
            skill={skill}
            answer={findSkillAnswer(state.attempt, skill.id)}
            current={skill.id === current}
            panel={flow.panelOf(skill.id)}
            answering={flow.answering}
            onPanel={(panel) => flow.setPanel(skill.id, panel)}
            onRate={(rating, by) => flow.rate(skill, rating, by)}
            onNotSure={(byPointer) => flow.sayNotSure(skill, byPointer)}
            onFlag={() => setFlagged(skill)}
            onReasonMissing={(missing) => setLeftOut(missing ? { skill: skill.id, since: false } : null)}
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
