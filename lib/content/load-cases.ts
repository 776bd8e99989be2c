import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Attempt, CheckAnswer, SkillAnswer } from '@/lib/schema/attempt';
import { CaseSchema } from '@/lib/schema/case';
import type { Case, Knowing, Saying } from '@/lib/schema/case';
import type { Check } from '@/lib/schema/check';
import type { Skill } from '@/lib/schema/skill';
import type { Track } from '@/lib/schema/track';
import { parseOne, readJson } from './parse-file';
import { TrackError } from './load-track';
import { tracksRoot } from './track-folders';

/** A worked example with the attempt its answers make. */
export type WorkedCase = Case & { name: string; attempt: Attempt };

/** The day every worked example was answered on. */
const caseDay = '2026-01-05T10:00:00Z';

/** Reads the worked cases of a track; throws a TrackError that lists every misfit. */
export function loadCases(track: Track, root: string = tracksRoot): WorkedCase[] {
  const folder = path.join(/* turbopackIgnore: true */ root, track.id, 'cases');
  if (!existsSync(folder)) return [];
  const read = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { value, problems } = readJson(folder, file);
      const parsed = parseOne(CaseSchema, `cases/${file}`, value);
      return {
        name: file.replace(/\.json$/, ''),
        items: parsed.items,
        problems: problems.length > 0 ? problems : parsed.problems,
      };
    });
  const problems = read.flatMap((part) => part.problems);
  if (problems.length > 0) throw new TrackError(track.id, problems);
  return read.flatMap(({ name, items }) =>
    items.map((item) => ({ ...item, name, attempt: answerCase(track, name, item) })),
  );
}

function answerCase(track: Track, name: string, { answers }: Case): Attempt {
  return {
    format: 'levelmark.attempt',
    formatVersion: 1,
    id: `case-${name}`,
    track: track.id,
    trackVersion: track.version,
    mode: answers.checks === undefined ? 'ratings' : 'full',
    startedAt: caseDay,
    answers: track.skills
      .filter((skill) => skill.retired !== true)
      .flatMap((skill) => answerSkill(track, skill, answers)),
  };
}

/** The rating first, as it is asked, then the checks of the skill. */
function answerSkill({ checks }: Track, skill: Skill, answers: Case['answers']) {
  const { every, stages, skills, checks: known } = answers;
  const asked = checks.filter((check) => check.skill === skill.id && check.retired !== true);
  const general = known?.skills?.[skill.id] ?? known?.stages?.[skill.stage] ?? known?.every;
  return [
    ...rate(skill, skills?.[skill.id] ?? stages?.[skill.stage] ?? every),
    ...asked.flatMap((check) => answerCheck(check, skill, known?.checks?.[check.id] ?? general)),
  ];
}

function rate({ id, required }: Skill, saying: Saying): SkillAnswer[] {
  if (saying === 'unanswered') return [];
  if (saying === 'not-sure') return [{ kind: 'not-sure', skill: id, at: caseDay }];
  if (saying === 'not-applicable') return [{ kind: 'not-applicable', skill: id, reason: '—', at: caseDay }];
  const rating = typeof saying === 'object' ? (required[saying.profile] ?? 0) : saying;
  return [{ kind: 'rating', skill: id, rating, at: caseDay }];
}

function answerCheck(check: Check, { required }: Skill, knowing: Knowing = 'unanswered'): CheckAnswer[] {
  if (knowing === 'unanswered') return [];
  if (knowing === 'dont-know') return [{ kind: 'check', check: check.id, dontKnow: true, at: caseDay }];
  const isRight =
    typeof knowing === 'object' ? check.verifies <= (required[knowing.profile] ?? 0) : knowing === 'right';
  const said = isRight ? answerRightly(check) : answerWrongly(check);
  return [{ kind: 'check', check: check.id, ...said, at: caseDay }];
}

function answerRightly(check: Check): Pick<CheckAnswer, 'options' | 'text'> {
  return check.kind === 'output' ? { text: check.key } : { options: [check.key].flat() };
}

function answerWrongly(check: Check): Pick<CheckAnswer, 'options' | 'text'> {
  if (check.kind === 'output') return { text: `${check.key}?` };
  const letters = check.options.map((option) => option.id);
  switch (check.kind) {
    case 'one':
      return { options: letters.filter((letter) => letter !== check.key).slice(0, 1) };
    case 'several':
      return { options: check.key.length < letters.length ? letters : letters.slice(1) };
    case 'order':
      return { options: check.key.toReversed() };
  }
}
