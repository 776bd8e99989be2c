'use client';

import { useRef } from 'react';
import { dateAnswer } from '@/lib/attempt/date-answer';
import { findSkillAnswer } from '@/lib/attempt/find-skill-answer';
import { movePosition } from '@/lib/attempt/move-position';
import { detailRating, rateSkill } from '@/lib/attempt/rate-skill';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { withdrawAnswer } from '@/lib/attempt/withdraw-answer';
import type { Evidence, RatingAnswer } from '@/lib/schema/attempt';
import type { SkillId, StageId } from '@/lib/schema/ids';
import type { Rating } from '@/lib/schema/skill';
import { useAttempt } from './attempt-provider';
import type { Edit } from './session-state';

export type Answering = {
  rate: (skill: SkillId, rating: Rating) => void;
  sayNotSure: (skill: SkillId) => void;
  sayNotApplicable: (skill: SkillId, reason: string) => void;
  withdraw: (skill: SkillId) => void;
  detail: (skill: SkillId, details: Pick<RatingAnswer, 'chosen' | 'evidence'>) => void;
  moveTo: (skill: SkillId) => void;
};

/** What a person can do in a stage; each deed is saved at once together with where it was done. */
export function useAnswering(stage: StageId): Answering {
  const { session, setLeftOut } = useAttempt();
  const setAside = useRef(new Map<SkillId, Evidence>());

  function answer(skill: SkillId, edit: (at: string) => Edit): void {
    const before = findSkillAnswer(session.getState().attempt, skill);
    if (before?.kind === 'rating' && before.evidence) setAside.current.set(skill, before.evidence);
    // The answer that takes a person away from the reason must not wipe out at once what was said about it.
    setLeftOut((left) =>
      left === null || left.since || left.skill === skill ? null : { ...left, since: true },
    );
    const change = edit(dateAnswer(session.now(), before));
    session.apply((attempt) => movePosition(change(attempt), { stage, item: skill }));
  }

  return {
    rate: (skill, rating) =>
      answer(
        skill,
        (at) => (attempt) => rateSkill(attempt, { skill, rating, at, evidence: setAside.current.get(skill) }),
      ),
    sayNotSure: (skill) =>
      answer(skill, (at) => (attempt) => recordAnswer(attempt, { kind: 'not-sure', skill, at })),
    sayNotApplicable: (skill, reason) =>
      answer(
        skill,
        (at) => (attempt) => recordAnswer(attempt, { kind: 'not-applicable', skill, reason, at }),
      ),
    withdraw: (skill) => answer(skill, (at) => (attempt) => withdrawAnswer(attempt, skill, at)),
    detail: (skill, details) => session.apply((attempt) => detailRating(attempt, skill, details)),
    moveTo: (skill) => {
      if (session.getState().attempt !== null)
        session.apply((attempt) => movePosition(attempt, { stage, item: skill }), { quiet: true });
    },
  };
}
