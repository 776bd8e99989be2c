import type { Answer, NotApplicableAnswer, RatingAnswer } from '@/lib/schema/attempt';
import type { Contradiction } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';
import { latestAnswers } from '@/lib/schema/latest-answers';

const seniorWork = 3;
const straightLineLength = 6;
const manyNotApplicable = 1 / 3;

/** The part of a yardstick that says what is asked and what builds on what. */
export type AskedSkills = {
  stages: Pick<Yardstick['stages'][number], 'id'>[];
  skills: Pick<Yardstick['skills'][number], 'id' | 'stage' | 'prerequisites' | 'retired'>[];
};

/** What a friend would ask about before believing the answers: claims without their ground, straight lines, much left out. */
export function findContradictions(yardstick: AskedSkills, answers: readonly Answer[]): Contradiction[] {
  const latest = [...latestAnswers([...answers]).skills.values()];
  const rated = latest.filter((answer) => answer.kind === 'rating');
  const left = latest.filter((answer) => answer.kind === 'not-applicable');
  return [
    ...findMissingGround(yardstick, rated),
    ...yardstick.stages.flatMap((stage) => findStraightLine(yardstick, stage.id, rated)),
    ...yardstick.stages.flatMap((stage) => findMuchLeftOut(yardstick, stage.id, left)),
  ];
}

/** Rated 3 or 4, though something it builds on was rated 0. */
function findMissingGround({ skills }: AskedSkills, rated: readonly RatingAnswer[]): Contradiction[] {
  const ratings = new Map(rated.map((answer) => [answer.skill, answer.rating]));
  return skills.flatMap((skill) => {
    const rating = ratings.get(skill.id);
    if (skill.retired === true || rating === undefined || rating < seniorWork) return [];
    const missing = skill.prerequisites.filter((prerequisite) => ratings.get(prerequisite) === 0);
    return missing.map((prerequisite): Contradiction => ({
      kind: 'prerequisite',
      skill: skill.id,
      rating,
      prerequisite,
    }));
  });
}

/** Every skill of a stage rated the same: perhaps true, perhaps clicked through. Zeros throughout are a beginner's plain answer. */
function findStraightLine(
  { skills }: AskedSkills,
  stage: string,
  rated: readonly RatingAnswer[],
): Contradiction[] {
  const inStage = skills.filter((skill) => skill.stage === stage && skill.retired !== true);
  const ratings = rated
    .filter((answer) => inStage.some((skill) => skill.id === answer.skill))
    .map((answer) => answer.rating);
  const [first] = ratings;
  const [skill] = inStage;
  if (
    first === undefined ||
    skill === undefined ||
    ratings.length < Math.min(straightLineLength, inStage.length)
  )
    return [];
  if (first === 0 || ratings.some((rating) => rating !== first)) return [];
  return [{ kind: 'straight-line', stage: skill.stage, rating: first }];
}

function findMuchLeftOut(
  { skills }: AskedSkills,
  stage: string,
  left: readonly NotApplicableAnswer[],
): Contradiction[] {
  const inStage = skills.filter((skill) => skill.stage === stage && skill.retired !== true);
  const count = left.filter((answer) => inStage.some((skill) => skill.id === answer.skill)).length;
  const [skill] = inStage;
  return skill !== undefined && count > inStage.length * manyNotApplicable
    ? [{ kind: 'not-applicable', stage: skill.stage, count }]
    : [];
}
