import type { Attempt } from '@/lib/schema/attempt';
import { findSkillAnswer } from './find-skill-answer';
import type { StageQuestions } from './measure-progress';

/** Where to go on: where the person stopped, or else at the first unanswered question; null in a track without questions. */
export function resumePosition<Id extends string>(
  attempt: Attempt | null,
  stages: readonly StageQuestions<Id>[],
): { stage: Id; item: string } | null {
  const stopped: string | undefined = attempt?.position?.stage;
  const stage = stages.find(({ id }) => id === stopped);
  if (stage !== undefined) return { stage: stage.id, item: resumeInStage(attempt, stage) };
  const open =
    stages.find(({ skills }) => skills.some((skill) => findSkillAnswer(attempt, skill.id) === undefined)) ??
    stages[0];
  return open === undefined ? null : { stage: open.id, item: resumeInStage(attempt, open) };
}

/** The question of a stage to go on with: where the person stopped in it, its first unanswered one, or its first. */
export function resumeInStage(attempt: Attempt | null, { id, skills }: StageQuestions): string {
  const stopped = attempt?.position;
  if (stopped?.stage === id && skills.some((skill) => skill.id === stopped.item)) return stopped.item;
  return (skills.find((skill) => findSkillAnswer(attempt, skill.id) === undefined) ?? skills[0])?.id ?? '';
}
