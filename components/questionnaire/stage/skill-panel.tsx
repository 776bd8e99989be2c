'use client';

import { lazy, Suspense, useEffect } from 'react';
import type { Answering } from '@/components/questionnaire/session/use-answering';
import type { SkillAnswer } from '@/lib/schema/attempt';
import type { SkillId } from '@/lib/schema/ids';
import type { Panel } from './other-answers';

const loadEvidence = () => import('./evidence-form');
const loadReason = () => import('./reason-form');
const EvidenceForm = lazy(async () => ({ default: (await loadEvidence()).EvidenceForm }));
const ReasonForm = lazy(async () => ({ default: (await loadReason()).ReasonForm }));

type SkillPanelProps = {
  skill: SkillId;
  answer: SkillAnswer | undefined;
  panel: Panel;
  answering: Answering;
  onReasonMissing: (missing: boolean) => void;
};

/** What is unfolded under a skill; the forms are fetched after the page, before they are asked for. */
export function SkillPanel({ skill, answer, panel, answering, onReasonMissing }: SkillPanelProps) {
  useEffect(() => {
    void Promise.allSettled([loadEvidence(), loadReason()]);
  }, []);
  const rated = answer?.kind === 'rating' ? answer : undefined;
  return (
    <Suspense>
      {panel === 'reason' && (
        <ReasonForm
          skill={skill}
          reason={answer?.kind === 'not-applicable' ? answer.reason : ''}
          onSave={(reason) => answering.sayNotApplicable(skill, reason)}
          onMissing={onReasonMissing}
        />
      )}
      {panel === 'evidence' && (
        <EvidenceForm
          skill={skill}
          rated={rated !== undefined}
          evidence={rated?.evidence}
          onSave={(evidence) => answering.detail(skill, { evidence })}
        />
      )}
    </Suspense>
  );
}
