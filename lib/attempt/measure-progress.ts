import type { Attempt, SkillAnswer } from '@/lib/schema/attempt';

/** What has to be known of a stage to say how far one is: its active skills in order. */
export type StageQuestions<Id extends string = string> = { id: Id; skills: readonly { id: string }[] };

export type StageProgress = { stage: string; answered: number; total: number };
export type Progress = { answered: number; total: number; stages: StageProgress[] };

/** How many skills have been answered in any way (a rating, not sure, not applicable), by stage and overall. */
export function measureProgress(attempt: Attempt | null, stages: readonly StageQuestions[]): Progress {
  const answered = new Set(
    (attempt?.answers ?? [])
      .filter((answer) => answer.kind !== 'check')
      .map((answer: SkillAnswer): string => answer.skill),
  );
  const measured = stages.map(({ id, skills }) => ({
    stage: id,
    answered: skills.filter((skill) => answered.has(skill.id)).length,
    total: skills.length,
  }));
  return {
    answered: measured.reduce((sum, stage) => sum + stage.answered, 0),
    total: measured.reduce((sum, stage) => sum + stage.total, 0),
    stages: measured,
  };
}
