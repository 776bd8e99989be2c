import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack } from '@/lib/content/load-track';
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
    expectRefusal(levelmark(['evaluate', '-', '--as-of', 'someday'], worked('solid-mid')), /2026-01-31/);
    expectRefusal(levelmark(['evaluate', '-', '--format', 'docx'], worked('solid-mid')), /docx/);
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
    ['s1,s2\n1\n', /row 2: has 1 values/],
    ['', /is empty/],
  ])('refuses the table %j', (table, sentence) => {
    expectRefusal(levelmark(['measure', '--bank', bank, '--responses', '-'], table), sentence);
  });

  test('refuses a bank that is none', () => {
    const file = path.join(elsewhere, 'bank.json');
    writeFileSync(
      file,
      '{"name":"x","cuts":[0],"prior":{"mean":0,"sd":1},"items":[{"id":"a","kind":"graded","stage":1,"a":-1,"b":[0]}]}',
    );
    expectRefusal(levelmark(['measure', '--bank', file, '--responses', '-'], 'a\n1\n'), /items\.0\.a/);
  });
});
