import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAttempt, parseAttemptFile } from '@/lib/attempt/parse-attempt';
import { loadTrack } from '@/lib/content/load-track';

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
      spoil({ position: { stage: 'attic', item: 'x' } }),
      'unknown-stage position.stage attic',
    ],
  ])('is refused for %s, and the misfit is named', (_, input, problem) => {
    expect(refusal(input)).toContain(problem);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a rating off the scale', { kind: 'rating', skill: 'http', rating: 5, at }, 'answers[4].rating'],
    ['a rating between two anchors', { kind: 'rating', skill: 'http', rating: 2.5, at }, 'answers[4].rating'],
    ['a missing date', { kind: 'rating', skill: 'http', rating: 2 }, 'answers[4].at'],
    ['a date that is none', { kind: 'rating', skill: 'http', rating: 2, at: 'yesterday' }, 'answers[4].at'],
    ['an unknown kind', { kind: 'guess', skill: 'http', at }, 'answers[4].kind'],
    [
      'a link that runs code',
      { kind: 'rating', skill: 'http', rating: 2, at, evidence: { link: 'javascript:alert(1)' } },
      'answers[4].evidence.link',
    ],
    [
      'a check answered twice over',
      { kind: 'check', check: 'x', options: ['a'], dontKnow: true, at },
      'answers[4]',
    ],
  ])('is refused for %s, with the place', (_, answer, place) => {
    const problems = refusal(spoil({}, answer));
    expect(problems.some((problem) => problem.startsWith(`misfit ${place}`))).toBe(true);
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
