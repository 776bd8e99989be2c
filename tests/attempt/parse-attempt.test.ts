import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownTrack } from '@/lib/attempt/find-attempt-problems';
import { parseAttempt, parseAttemptFile, readClaimedTrack } from '@/lib/attempt/parse-attempt';
import { loadTrack } from '@/lib/content/load-track';
import { getTranslator } from '@/lib/i18n/select-words';
import { locales } from '@/lib/schema/text';

const track = loadTrack('python-backend');
const at = '2026-01-05T10:01:00Z';
const good = {
  format: 'levelmark.attempt',
  formatVersion: 1,
  id: 'one',
  track: 'python-backend',
  trackVersion: track.version,
  mode: 'ratings',
  startedAt: at,
  position: { stage: 'databases', item: 'sql' },
  answers: [
    {
      kind: 'rating',
      skill: 'asyncio',
      rating: 3,
      at,
      evidence: { how: 'shipped', note: '线上网关', link: 'https://example.org/pr/1', on: '2025-11' },
    },
    { kind: 'rating', skill: 'web-framework', rating: 3, chosen: ['fastapi'], at },
    { kind: 'not-sure', skill: 'sql', at },
    { kind: 'not-applicable', skill: 'web3-client', reason: '不做链上业务', at },
  ],
};

/** The good attempt with one thing changed. */
function spoil(change: Record<string, unknown>, answer?: Record<string, unknown>): unknown {
  return { ...good, ...change, answers: answer === undefined ? good.answers : [...good.answers, answer] };
}

/** A rating of a known skill with something changed. */
function rate(change: Record<string, unknown>): Record<string, unknown> {
  return { kind: 'rating', skill: 'http', rating: 2, at, ...change };
}

function refusal(input: unknown): string[] {
  const parsed = parseAttempt(input, [track]);
  return parsed.kind === 'refused'
    ? parsed.problems.map(({ code, path, detail }) => `${code} ${path} ${detail}`.trim())
    : [];
}

describe('an attempt file', () => {
  test('of the documented form is read as it stands', () => {
    expect(parseAttempt(good, [track])).toEqual({ kind: 'parsed', attempt: good });
  });

  test('keeps fields that a later version may have added', () => {
    const later = spoil(
      { mood: 'calm' },
      { kind: 'rating', skill: 'http', rating: 1, at, confidence: 0.5, evidence: { how: 'read', page: 12 } },
    );
    expect(parseAttempt(later, [track])).toEqual({ kind: 'parsed', attempt: later });
  });

  test('is read out of a report file that carries it', () => {
    expect(parseAttempt({ format: 'levelmark.report', attempt: good }, [track])).toEqual({
      kind: 'parsed',
      attempt: good,
    });
  });

  test('may begin with a byte order mark', () => {
    expect(parseAttemptFile(`\uFEFF${JSON.stringify(good)}`, [track]).kind).toBe('parsed');
  });

  test.each<[string, unknown, string]>([
    ['another format', { format: 'other' }, 'not-attempt format'],
    ['no object at all', 12, 'not-attempt format'],
    ['a newer format', spoil({ formatVersion: 2 }), 'newer-format formatVersion 2'],
    ['an unknown track', spoil({ track: 'knitting' }), 'unknown-track track knitting'],
    ['an unknown version', spoil({ trackVersion: '9.9.9' }), 'unknown-version trackVersion 9.9.9'],
    [
      'an unknown skill',
      spoil({}, { kind: 'rating', skill: 'juggling', rating: 1, at }),
      'unknown-skill answers[4].skill juggling',
    ],
    [
      'an unknown check',
      spoil({}, { kind: 'check', check: 'riddle', options: ['a'], at }),
      'unknown-check answers[4].check riddle',
    ],
    [
      'a choice the skill does not have',
      spoil({}, { kind: 'rating', skill: 'web-framework', rating: 1, chosen: ['rails'], at }),
      'unknown-choice answers[4].chosen rails',
    ],
    [
      'a position nowhere',
      spoil({ position: { stage: 'attic', item: 'sql' } }),
      'unknown-stage position.stage attic',
    ],
    [
      'a position at no question',
      spoil({ position: { stage: 'databases', item: 'x' } }),
      'unknown-item position.item x',
    ],
    ['an unknown track of odd spelling', spoil({ track: 'Web_Craft 2' }), 'unknown-track track Web_Craft 2'],
  ])('is refused for %s, and the misfit is named', (_, input, problem) => {
    expect(refusal(input)).toContain(problem);
  });

  test('names every unknown id, however it is spelled', () => {
    const answers = ['BAD ID', 'web_framework', 'juggling'].map((skill) => ({
      kind: 'not-sure',
      skill,
      at,
    }));
    expect(refusal({ ...good, answers })).toEqual([
      'unknown-skill answers[0].skill BAD ID',
      'unknown-skill answers[1].skill web_framework',
      'unknown-skill answers[2].skill juggling',
    ]);
  });

  test('may stop at a check', () => {
    const position = { stage: 'databases', item: 'riddle' };
    const puzzling = { ...track, checks: [{ id: 'riddle' }] };
    expect(parseAttempt(spoil({ position }), [puzzling]).kind).toBe('parsed');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a rating off the scale', rate({ rating: 5 }), 'wrong-rating answers[4].rating 5'],
    ['a rating between two anchors', rate({ rating: 2.5 }), 'wrong-rating answers[4].rating 2.5'],
    ['a missing date', rate({ at: undefined }), 'missing answers[4].at'],
    ['a date that is none', rate({ at: 'yesterday' }), 'wrong-date answers[4].at yesterday'],
    [
      'a day no month has',
      rate({ at: '2026-02-31T10:00:00Z' }),
      'wrong-date answers[4].at 2026-02-31T10:00:00Z',
    ],
    ['an unknown kind', rate({ kind: 'guess' }), 'wrong-kind answers[4].kind guess'],
    ['no kind', rate({ kind: undefined }), 'missing answers[4].kind'],
    ['an empty id', rate({ skill: '' }), 'empty answers[4].skill'],
    ['an id without end', rate({ skill: 'a'.repeat(201) }), 'too-long answers[4].skill 200'],
    [
      'a link that runs code',
      rate({ evidence: { link: 'javascript:alert(1)' } }),
      'wrong-link answers[4].evidence.link javascript:alert(1)',
    ],
    [
      'a month there is not',
      rate({ evidence: { on: '2025-13' } }),
      'wrong-month answers[4].evidence.on 2025-13',
    ],
    [
      'a way of knowing there is not',
      rate({ evidence: { how: 'guessed' } }),
      'wrong-how answers[4].evidence.how guessed',
    ],
    [
      'a note without end',
      rate({ evidence: { note: 'n'.repeat(2001) } }),
      'too-long answers[4].evidence.note 2000',
    ],
    ['a note that is no text', rate({ evidence: { note: 7 } }), 'not-text answers[4].evidence.note 7'],
    ['choices that are no list', rate({ chosen: 'flask' }), 'not-list answers[4].chosen flask'],
    ['evidence that is no object', rate({ evidence: [1] }), 'not-object answers[4].evidence [1]'],
    [
      'a check answered twice over',
      { kind: 'check', check: 'x', options: ['a'], dontKnow: true, at },
      'not-one-answer answers[4]',
    ],
    [
      'a "dontKnow" that does know',
      { kind: 'check', check: 'x', dontKnow: false, at },
      'wrong-dont-know answers[4].dontKnow false',
    ],
  ])('is refused for %s, with the place and the value', (_, answer, problem) => {
    expect(refusal(spoil({}, answer))).toEqual([problem]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an unknown mode', { mode: 'slow' }, 'wrong-mode mode slow'],
    ['a format version there never was', { formatVersion: 'one' }, 'wrong-version formatVersion one'],
    ['answers that are no list', { answers: null }, 'not-list answers null'],
    ['too many answers', { answers: Array(10_001).fill(good.answers[0]) }, 'too-many answers 10000'],
  ])('is refused for %s, with the place and the value', (_, change, problem) => {
    expect(refusal({ ...good, ...change })).toEqual([problem]);
  });

  test('shows only the beginning of a long value', () => {
    expect(refusal(spoil({}, rate({ at: 'soon '.repeat(100) })))).toEqual([
      `wrong-date answers[4].at ${'soon '.repeat(12)}…`,
    ]);
  });

  test('may nest what it carries 64 deep and no deeper', () => {
    const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const carry = (depth: number) =>
      parseAttemptFile(JSON.stringify({ ...good, later: 0 }).replace('"later":0', `"later":${nest(depth)}`), [
        track,
      ]);
    expect(carry(63).kind).toBe('parsed');
    const refused = { kind: 'refused', problems: [{ code: 'too-deep', path: 'later', detail: '64' }] };
    expect(carry(64)).toEqual(refused);
    expect(carry(20_000)).toEqual(refused);
  });

  test('says in words of both languages, and in no pattern, what is expected', () => {
    const problems = [
      rate({ at: 'yesterday', rating: 9, evidence: { on: 'May', link: 'x', how: 'so' } }),
      rate({ kind: 'guess' }),
    ].flatMap((answer) => {
      const parsed = parseAttempt(spoil({}, answer), [track]);
      return parsed.kind === 'refused' ? parsed.problems : [];
    });
    expect(problems).toHaveLength(6);
    const said = locales.map((locale) =>
      problems.map(({ code, path, detail }) =>
        getTranslator(locale)(`assess.fileProblem.${code}`, { path, detail }),
      ),
    );
    said.flat().forEach((sentence) => expect(sentence).not.toMatch(/Invalid|pattern|\\d|\{/));
    expect(said[1]).toContain('answers[4].rating: “9” is no rating; a rating is a whole number from 0 to 4.');
  });

  test('tells which track it answers before it is read in full', () => {
    const report = { format: 'levelmark.report', attempt: { track: 'knitting', answers: 3 } };
    expect(readClaimedTrack(JSON.stringify(good))).toBe('python-backend');
    expect(readClaimedTrack(`\uFEFF${JSON.stringify(report)}`)).toBe('knitting');
    expect(['{', 'null', '{"track":4}'].map(readClaimedTrack)).toEqual([null, null, null]);
  });

  test('blames the file for no fault of our own', () => {
    const broken: KnownTrack = {
      ...track,
      get version(): string {
        throw new RangeError('our own mistake');
      },
    };
    expect(() => parseAttemptFile(JSON.stringify(good), [broken])).toThrow('our own mistake');
  });

  test('of any other text is refused and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"format":"levelmark.attempt","formatVersion":1,"answers":${json}}`),
        ),
        (text) => {
          const parsed = parseAttemptFile(text, [track]);
          expect(parsed.kind).toBe('refused');
          expect(parsed.kind === 'refused' && parsed.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
