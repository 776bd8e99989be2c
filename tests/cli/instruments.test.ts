import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack } from '@/lib/content/load-track';

const root = path.join(import.meta.dirname, '..', '..');
const bank = path.join(root, 'tests', 'engine', 'reference', 'bank54.json');
const track = loadTrack('python-backend');

function levelmark(args: string[], input = ''): { code: number | null; out: string; err: string } {
  const call = [path.join(root, 'bin', 'levelmark.mjs'), ...args];
  const result = spawnSync(process.execPath, call, { input, encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** A wrong call: code 2, a sentence, nothing on standard output and no stack trace. */
function expectRefusal(result: ReturnType<typeof levelmark>, sentence: RegExp): void {
  expect(result.err).toMatch(sentence);
  expect(result.err).not.toMatch(/\n\s+at /);
  expect(result).toMatchObject({ code: 2, out: '' });
}

describe('levelmark next', () => {
  const sample = loadCases(track).find(({ name }) => name === 'solid-mid')?.attempt;
  const ask = (answers: unknown) => levelmark(['next', '-'], JSON.stringify({ ...sample, answers }));

  test('names a question of the track and why, the same every time', () => {
    const first = ask([]);
    expect(first).toEqual(ask([]));
    const said = JSON.parse(first.out) as {
      done: boolean;
      question: { kind: string; id: string };
      why: string;
    };
    expect(said).toMatchObject({ done: false, why: 'information' });
    const known = [...track.skills, ...track.checks].map(({ id }): string => id);
    expect(known).toContain(said.question.id);
  });

  test('is done when a minute more would earn next to nothing', () => {
    const { out, code } = ask(sample?.answers.map((answer) => ({ ...answer, rating: 0 })));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ done: true, question: null });
  });

  test('refuses what is no attempt', () => {
    expectRefusal(levelmark(['next', '-'], '[]'), /Standard input/);
  });
});

describe('levelmark simulate', () => {
  test('prints the documented figures, and its progress elsewhere', () => {
    const { code, out, err } = levelmark([
      ...['simulate', '--track', 'python-backend', '--people', '8', '--seed', '3', '--mode', 'quick'],
    ]);
    expect(code).toBe(0);
    expect(err).toContain('8 of 8 people');
    const said = JSON.parse(out) as { results: Record<string, unknown>[]; heldBack: object };
    expect(said).toMatchObject({ people: 8, seed: 3, mode: 'quick', scenario: 'well' });
    expect(said.results.map(({ scoring }) => scoring)).toEqual([
      ...['model', 'mean-rule', 'share-rule', 'no-bias', 'random-order', 'limit'],
    ]);
    expect(Object.keys(said.results[0] ?? {})).toEqual([
      ...['scoring', 'accuracy', 'accuracySe', 'adjacent', 'quadraticKappa', 'ece', 'brier', 'coverage80'],
      ...['biasCorrelation', 'questionsMean', 'questionsP90', 'minutesMean', 'minutesP90'],
    ]);
    expect(Object.keys(said.heldBack)).toEqual(['junior', 'mid', 'senior']);
  });

  test('takes a bank, and writes a table', () => {
    const call = ['simulate', '--bank', bank, '--people', '5', '--seed', '3', '--mode', 'full'];
    const { out } = levelmark([...call, '--scenario', 'misspecified', '--format', 'md']);
    expect(out.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(5);
    expect(out).toContain('| limit |');
  });

  test('refuses a wrong call with a sentence', () => {
    const call = ['simulate', '--people', '5', '--seed', '3', '--mode', 'full'];
    expectRefusal(levelmark([...call, '--bank', bank, '--track', 'python-backend']), /not both/);
    expectRefusal(levelmark([...call, '--track', 'knitting']), /no track "knitting"/);
    expectRefusal(levelmark([...call, '--people', '0']), /whole number from 1/);
    expectRefusal(levelmark([...call, '--seed', '-1']), /whole number from 0/);
    expectRefusal(levelmark(['simulate', '--people', '5', '--seed', '3']), /--mode/);
  });
});

describe('levelmark recalibrate', () => {
  const call = ['recalibrate', '--track', 'python-backend', '--responses', '-'];
  const columns = track.skills.slice(0, 12).map(({ id }) => id);

  test('refuses fewer than 100 respondents, those with few answers not counted', () => {
    const rows = Array.from({ length: 120 }, (_, i) =>
      columns.map((_column, at) => (i < 99 || at > 0 ? '2' : '')),
    );
    expectRefusal(levelmark(call, [columns, ...rows].join('\n')), /needs 100 respondents.*there are 99/);
  });

  test('refuses a table that is not about the track', () => {
    expectRefusal(levelmark(call, 'juggling\n1\n'), /column "juggling" is no item of "python-backend"/);
    expectRefusal(
      levelmark(call, `${columns.join(',')}\n${columns.map(() => '5').join(',')}`),
      /from 0 to 4/,
    );
  });
});
