import type { Answer, Attempt } from '@/lib/schema/attempt';

/**
 * Why a file is refused; words are looked up by `code`. `path` says where; `detail` is the value found there or, where
 * there is too much of it (`too-…`), the limit.
 */
export type AttemptProblem = {
  code:
    | 'not-json'
    | 'not-attempt'
    | 'newer-format'
    | 'too-deep'
    | 'missing'
    | 'empty'
    | 'too-long'
    | 'too-many'
    | 'not-text'
    | 'not-list'
    | 'not-object'
    | 'not-one-answer'
    | 'wrong-version'
    | 'wrong-date'
    | 'wrong-mode'
    | 'wrong-kind'
    | 'wrong-rating'
    | 'wrong-how'
    | 'wrong-link'
    | 'wrong-month'
    | 'wrong-dont-know'
    | 'misfit'
    | 'unknown-track'
    | 'unknown-version'
    | 'unknown-stage'
    | 'unknown-item'
    | 'unknown-skill'
    | 'unknown-choice'
    | 'unknown-check'
    | 'unknown-option';
  path: string;
  detail: string;
};

/** What has to be known of a track to say whether an attempt fits it. */
export type KnownTrack = {
  id: string;
  version: string;
  stages: { id: string }[];
  skills: { id: string; choices?: { id: string }[] | undefined }[];
  checks: { id: string; options?: { id: string }[] }[];
};

/** Finds every name in an attempt that its track does not know. */
export function findAttemptProblems(attempt: Attempt, tracks: readonly KnownTrack[]): AttemptProblem[] {
  const track = tracks.find((known) => known.id === attempt.track);
  if (track === undefined) return [{ code: 'unknown-track', path: 'track', detail: attempt.track }];
  if (track.version !== attempt.trackVersion)
    return [{ code: 'unknown-version', path: 'trackVersion', detail: attempt.trackVersion }];
  return [
    ...findPositionProblems(attempt.position, track),
    ...attempt.answers.flatMap((answer, index) => findAnswerProblems(answer, `answers[${index}]`, track)),
  ];
}

function findPositionProblems(position: Attempt['position'], track: KnownTrack): AttemptProblem[] {
  if (position === undefined) return [];
  return [
    ...findUnknown('unknown-stage', 'position.stage', [position.stage], track.stages),
    ...findUnknown('unknown-item', 'position.item', [position.item], [...track.skills, ...track.checks]),
  ];
}

function findAnswerProblems(answer: Answer, path: string, track: KnownTrack): AttemptProblem[] {
  if (answer.kind === 'check') {
    const check = track.checks.find((known) => known.id === answer.check);
    return [
      ...findUnknown('unknown-check', `${path}.check`, [answer.check], track.checks),
      ...(check === undefined
        ? []
        : findUnknown('unknown-option', `${path}.options`, answer.options ?? [], check.options ?? [])),
    ];
  }
  const skill = track.skills.find((known) => known.id === answer.skill);
  const chosen = answer.kind === 'rating' ? (answer.chosen ?? []) : [];
  return [
    ...findUnknown('unknown-skill', `${path}.skill`, [answer.skill], track.skills),
    ...(skill === undefined
      ? []
      : findUnknown('unknown-choice', `${path}.chosen`, chosen, skill.choices ?? [])),
  ];
}

function findUnknown(
  code: AttemptProblem['code'],
  path: string,
  ids: readonly string[],
  known: readonly { id: string }[],
): AttemptProblem[] {
  return ids.filter((id) => !known.some((one) => one.id === id)).map((id) => ({ code, path, detail: id }));
}
