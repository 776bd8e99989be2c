import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack } from '@/lib/content/load-track';
import type { Bank } from '@/lib/schema/bank';
import { ReportSchema } from '@/lib/schema/report';

const root = path.join(import.meta.dirname, '..', '..');
const reference = path.join(root, 'tests', 'engine', 'reference');
const elsewhere = mkdtempSync(path.join(tmpdir(), 'levelmark-cli-'));
const bank = path.join(reference, 'bank54.json');
const track = loadTrack('python-backend');

/** Runs the command from a folder that is not the checkout. */
function levelmark(args: string[], input = ''): { code: number | null; out: string; err: string } {
  const result = spawnSync(process.execPath, [path.join(root, 'bin', 'levelmark.mjs'), ...args], {
    cwd: elsewhere,
    input,
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

function worked(name: string): string {
  return JSON.stringify(loadCases(track).find((one) => one.name === name)?.attempt);
}

/** A wrong call: code 2, a sentence, nothing on standard output and no stack trace. */
function expectRefusal(result: ReturnType<typeof levelmark>, sentence: RegExp): void {
  expect(result.err).toMatch(sentence);
  expect(result.err).not.toMatch(/\n\s+at /);
  expect(result).toMatchObject({ code: 2, out: '' });
}

describe('levelmark evaluate', () => {
  test('scores an attempt from standard input as JSON of the documented shape', () => {
    const { code, out } = levelmark(
      ['evaluate', '-', '--target', 'senior', '--as-of', '2026-02-01'],
      worked('must-have-open'),
    );
    expect(code).toBe(0);
    const report = ReportSchema.parse(JSON.parse(out));
    expect(report).toMatchObject({
      target: 'senior',
      asOf: '2026-02-01T00:00:00.000Z',
      placement: { kind: 'placed', level: 'mid', heldBy: ['system-design'] },
    });
    expect(Object.keys(report.placement.probabilities)).toEqual(['below', 'junior', 'mid', 'senior']);
  });

  test('says the same twice, in Chinese or in English, to a file or to standard output', () => {
    const file = path.join(elsewhere, 'attempt.json');
    const out = path.join(elsewhere, 'report.md');
    writeFileSync(file, worked('solid-mid'));
    const call = ['evaluate', file, '--format', 'md', '--as-of', '2026-02-01'];
    const [one, again] = [levelmark(call), levelmark(call)];
    expect(one).toEqual(again);
    expect(one.out).toContain('中级');
    expect(levelmark([...call, '--locale', 'en', '--out', out])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toContain('Mid');
  });

  test('scores the report it wrote itself to the same report', () => {
    const call = ['evaluate', '-', '--as-of', '2026-02-01'];
    const first = levelmark(call, worked('data-specialist')).out;
    expect(levelmark(call, first).out).toBe(first);
  });

  test('refuses wrong files and wrong words with a sentence that names them', () => {
    const attempt = JSON.parse(worked('solid-mid')) as { answers: object[]; trackVersion: string };
    const unknown = { ...attempt, answers: [{ ...attempt.answers[0], skill: 'juggling' }] };
    expectRefusal(levelmark(['evaluate', 'nowhere.json']), /"nowhere\.json" cannot be read/);
    expectRefusal(levelmark(['evaluate', '-'], '{'), /Standard input/);
    expectRefusal(levelmark(['evaluate', '-'], JSON.stringify(unknown)), /juggling/);
    expectRefusal(
      levelmark(['evaluate', '-'], JSON.stringify({ ...attempt, trackVersion: '0.0.1' })),
      /0\.0\.1/,
    );
    expectRefusal(levelmark(['evaluate', '-', '--target', 'wizard'], worked('solid-mid')), /wizard/);
    expectRefusal(
      levelmark(['evaluate', '-'], JSON.stringify({ ...attempt, formatVersion: 2 })),
      /later version of Levelmark/,
    );
    expectRefusal(levelmark(['evaluate', '-', '--format', 'docx'], worked('solid-mid')), /docx/);
  });

  test.each([
    ['--as-of', 'someday', /2026-01-31/],
    ['--as-of', '2026-02-31', /2026-01-31/],
    ['--as-of', '2026-01-31T12:00:00', /with its zone/],
    ['--as-of', '2026-01-31 12:00', /with its zone/],
    ['--hours', '0.3', /from 1 to 80/],
    ['--hours', '81', /from 1 to 80/],
    ['--hours', '0x10', /from 1 to 80/],
  ])('refuses %s %s', (option, value, sentence) => {
    expectRefusal(levelmark(['evaluate', '-', option, value], worked('solid-mid')), sentence);
  });

  test('judges from the moment that is meant, whatever its zone', () => {
    const { out } = levelmark(
      ['evaluate', '-', '--as-of', '2026-02-01T06:00:00+08:00', '--hours', '1'],
      worked('solid-mid'),
    );
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-01-31T22:00:00.000Z' });
  });
});

describe('levelmark track and check', () => {
  test('print the whole checked track, with what each level asks of a skill', () => {
    const { code, out } = levelmark(['track', 'python-backend']);
    expect(code).toBe(0);
    const printed = JSON.parse(out) as {
      skills: { id: string; required: object; mustHave: object; anchors: object[] }[];
      levels: object[];
      projects: object[];
    };
    expect(printed.skills).toHaveLength(track.skills.length);
    expect(printed.skills.find((skill) => skill.id === 'system-design')).toMatchObject({
      required: { junior: 1, mid: 2, senior: 4 },
      mustHave: { senior: 1 },
    });
    expect(printed.skills.every((skill) => skill.anchors.length === 5)).toBe(true);
  });

  test('print every check with its code as text, and without its proof', () => {
    const { checks } = JSON.parse(levelmark(['track', 'python-backend']).out) as {
      checks: Record<string, unknown>[];
    };
    expect(checks).toHaveLength(track.checks.length);
    expect(checks.find((check) => check.id === 'asyncio-article-client')).toMatchObject({
      skill: 'asyncio',
      verifies: 3,
      kind: 'several',
      options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }, { id: 'e' }, { id: 'f' }],
      key: ['a', 'b', 'e'],
      code: {
        language: 'python',
        text: expect.stringMatching(/^import aiohttp\n[^]*await response\.json\(\)$/) as string,
      },
      source: { resource: 'aiohttp-docs-client' },
    });
    for (const check of checks) expect(check).not.toHaveProperty('proof');
  });

  test('tell how the bank of checks is spread', () => {
    const { out } = levelmark(['check', 'python-backend']);
    expect(out).toMatch(/stage +format +1 +2 +3 +4 +all\n/);
    expect(out).toMatch(new RegExp(`  all +all( +\\d+){4} +${track.checks.length}\n`));
    expect(out).toMatch(/right option of \d+ with one: a \d+ \(\d+ %\), b /);
    expect(out).toMatch(/right option the longest: zh \d+ \(\d+ %\), en \d+ \(\d+ %\)/);
    expect(out).toMatch(/skills without a check: open-source, team-coordination\n/);
  });

  test('find nothing wrong with what is shipped, and refuse a track that is not there', () => {
    expect(levelmark(['check'])).toMatchObject({ code: 0, err: '' });
    expectRefusal(levelmark(['check', 'knitting']), /no track "knitting"/);
    expectRefusal(levelmark(['track', 'knitting']), /no track "knitting"/);
  });
});

describe('levelmark measure', () => {
  test('scores a response table as the reference software does, in any column order', () => {
    const table = readFileSync(path.join(reference, 'bank54_responses.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const turned = table.map((cells) => cells.toReversed().join(',')).join('\r\n');
    const expected = readFileSync(path.join(reference, 'bank54_eap.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').slice(2, 4).map(Number));
    const { code, out } = levelmark(['measure', '--bank', bank, '--responses', '-'], turned);
    expect(code).toBe(0);
    const [header, ...rows] = out.trim().split('\n');
    expect(header).toBe('row,eap,sd');
    rows.forEach((row, index) => {
      const [number, eap, sd] = row.split(',').map(Number);
      expect(number).toBe(index + 1);
      expect(eap).toBeCloseTo(expected[index]?.[0] ?? Number.NaN, 6);
      expect(sd).toBeCloseTo(expected[index]?.[1] ?? Number.NaN, 6);
    });
    expect(rows).toHaveLength(expected.length);
  });

  test('takes a subset of the columns, and empty cells as missing', () => {
    const some = levelmark(['measure', '--bank', bank, '--responses', '-'], 's5,q3,s6\n2,1,\n,,\n');
    const fewer = levelmark(['measure', '--bank', bank, '--responses', '-'], 's5,q3\n2,1\n,\n');
    expect(some).toEqual(fewer);
    expect(some.out.trim().split('\n')[2]).toMatch(/^2,-?0\.0000000|^2,-?\d\.\d+e-/);
  });

  test('writes the two-tier posterior as one JSON line a respondent', () => {
    const { cases } = JSON.parse(readFileSync(path.join(reference, 'bank54_twotier.json'), 'utf8')) as {
      cases: {
        answers: Record<string, number>;
        levels: number[];
        composite: number[];
        stage: number[];
        stageSd: number[];
        beta: number[];
      }[];
    };
    const columns = [...new Set(cases.flatMap(({ answers }) => Object.keys(answers)))];
    const table = [
      columns.join(','),
      ...cases.map(({ answers }) => columns.map((column) => answers[column] ?? '').join(',')),
    ].join('\n');
    const { out } = levelmark(['measure', '--bank', bank, '--responses', '-', '--model', 'two-tier'], table);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, number[]>);
    cases.forEach((known, index) => {
      const { levels = [], composite = [], stage = [], stageSd = [], bias = [] } = lines[index] ?? {};
      known.levels.forEach((share, level) =>
        expect(Math.abs(share - (levels[level] ?? 9))).toBeLessThan(5e-4),
      );
      [...known.composite, ...known.stage, ...known.stageSd, ...known.beta].forEach((value, at) => {
        expect(Math.abs(value - ([...composite, ...stage, ...stageSd, ...bias][at] ?? 9))).toBeLessThan(1e-5);
      });
    });
  });

  test.each([
    ['s1,zz\n1,2\n', /column "zz" is no item/],
    ['s1,s1\n1,2\n', /"s1" stands more than once/],
    ['s1,q1\n1,2\n', /row 2: "2" is no answer to "q1"/],
    ['s1\n1.5\n', /row 2: "1\.5" is no answer to "s1"/],
    ['s1\n1.\n', /row 2: "1\." is no answer to "s1"/],
    ['s1,s2\n1\n', /row 2: has 1 values/],
    ['s1,s2\n1,1\n\n2,2\n', /row 3: is blank/],
    ['', /is empty/],
  ])('refuses the table %j', (table, sentence) => {
    expectRefusal(levelmark(['measure', '--bank', bank, '--responses', '-'], table), sentence);
  });

  test('takes a whole number written with a point, and does not mind blank lines at the end', () => {
    const call = ['measure', '--bank', bank, '--responses', '-'];
    expect(levelmark(call, 's5,q3\n2.0,1.0\n\n\n')).toEqual(levelmark(call, 's5,q3\n2,1\n'));
  });

  test('says nothing of nobody', () => {
    const call = ['measure', '--bank', bank, '--responses', '-'];
    expect(levelmark(call, 's5,q3\n')).toEqual({ code: 0, out: 'row,eap,sd\n', err: '' });
    expect(levelmark([...call, '--model', 'two-tier'], 's5,q3\n')).toEqual({ code: 0, out: '', err: '' });
  });

  test.each<[string, (bank: Bank) => unknown, RegExp]>([
    ['that has no bite', (good) => withItem(good, { a: -1 }), /items\.0\.a/],
    ['whose thresholds fall', (good) => withItem(good, { b: [1, 0] }), /thresholds of "a" must not fall/],
    ['whose cuts fall', (good) => ({ ...good, cuts: [1, 0] }), /cuts: .*rise strictly/],
    ['whose cuts stand still', (good) => ({ ...good, cuts: [0, 0] }), /cuts: .*rise strictly/],
    [
      'whose weights are all zero',
      (good) => withConstant(good, { stageWeights: [0, 0] }),
      /stageWeights: .*above 0/,
    ],
    ['whose bias is a needle', (good) => withConstant(good, { biasSd: 1e-9 }), /biasSd: .*0\.01/],
    ['whose spread is a needle', (good) => withConstant(good, { spread: 1e-9 }), /spread: .*0\.01/],
    ['whose stages are one', (good) => withConstant(good, { rho: 1 - 1e-12 }), /rho: .*apart/],
    ['whose prior is a needle', (good) => ({ ...good, prior: { mean: 0, sd: 1e-9 } }), /prior\.sd: .*0\.01/],
    ['whose prior is beyond sums', (good) => ({ ...good, prior: { mean: 1e308, sd: 1 } }), /prior\.mean: /],
    ['whose item is beyond sums', (good) => withItem(good, { b: [1e308] }), /items\.0\.b\.0: /],
  ])('refuses a bank %s', (_, spoil, sentence) => {
    for (const model of ['simple', 'two-tier'])
      expectRefusal(measureWith(spoil(smallBank), model, 'a\n1\n'), sentence);
  });

  test('refuses to write a number without end', () => {
    const heavy = withConstant(smallBank, { stageWeights: [1e308, 1e308] });
    expectRefusal(measureWith(heavy, 'two-tier', 'a\n1\n'), /"small" are too large or too small/);
  });

  test.each<[string, (bank: Bank) => Bank]>([
    [
      'the narrowest',
      (good) => ({ ...withConstant(good, { biasSd: 0.01, spread: 0.02 }), prior: { mean: 0, sd: 0.01 } }),
    ],
    [
      'the widest',
      (good) => ({ ...withConstant(good, { biasSd: 10, spread: 10 }), prior: { mean: 0, sd: 100 } }),
    ],
    ['the sharpest', (good) => withItem(good, { a: 100, b: [-100, 100] })],
  ])('writes finite numbers from %s bank it takes', (_, stretch) => {
    const simple = measureWith(stretch(smallBank), 'simple', 'a\n0\n1\n');
    expect(
      simple.out
        .trim()
        .split('\n')
        .slice(1)
        .flatMap((line) => line.split(',').map(Number))
        .every(Number.isFinite),
    ).toBe(true);
    const twoTier = measureWith(stretch(smallBank), 'two-tier', 'a\n0\n1\n');
    expect([simple.code, twoTier.code, twoTier.err]).toEqual([0, 0, '']);
    expect(twoTier.out).not.toContain('null');
  });
});

const smallBank: Bank = {
  name: 'small',
  cuts: [0, 1],
  prior: { mean: 0, sd: 1 },
  twoTier: { rho: 0.5, spread: 1, biasMean: 0, biasSd: 0.5, stageWeights: [1, 0] },
  items: [{ id: 'a', kind: 'graded', stage: 1, a: 1, b: [0] }],
};

function withConstant(good: Bank, change: Partial<NonNullable<Bank['twoTier']>>): Bank {
  return { ...good, ...(good.twoTier && { twoTier: { ...good.twoTier, ...change } }) };
}

function withItem(good: Bank, change: { a?: number; b?: number[] }): Bank {
  return { ...good, items: [{ id: 'a', kind: 'graded', stage: 1, a: 1, b: [0], ...change }] };
}

function measureWith(given: unknown, model: string, table: string): ReturnType<typeof levelmark> {
  const file = path.join(elsewhere, 'bank.json');
  writeFileSync(file, JSON.stringify(given));
  return levelmark(['measure', '--bank', file, '--responses', '-', '--model', model], table);
}
