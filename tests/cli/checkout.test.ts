import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack } from '@/lib/content/load-track';

const root = path.join(import.meta.dirname, '..', '..');
const track = loadTrack('python-backend');
const attempt = loadCases(track)[0]?.attempt;

/** A checkout of its own, to be broken at will. */
function copyCheckout(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'levelmark-checkout-'));
  for (const part of ['bin', 'lib', 'data', 'package.json', 'tsconfig.json'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  return copy;
}

function evaluate(checkout: string, input: unknown): { code: number | null; out: string; err: string } {
  const command = path.join(checkout, 'bin', 'levelmark.mjs');
  const result = spawnSync(process.execPath, [command, 'evaluate', '-', '--as-of', '2026-02-01'], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe('a checkout', () => {
  test('with a broken track still scores the answers to a sound one, and says so of the broken one', () => {
    const copy = copyCheckout();
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    mkdirSync(path.join(copy, 'data', 'tracks', 'broken'));
    writeFileSync(path.join(copy, 'data', 'tracks', 'broken', 'track.json'), '{}');
    expect(evaluate(copy, attempt)).toMatchObject({ code: 0, err: '' });
    const broken = evaluate(copy, { ...attempt, track: 'broken' });
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toMatch(/The track "broken" has \d+ problem/);
    rmSync(copy, { recursive: true });
  });

  test('without its packages says to install them, and says it of nothing else', () => {
    const copy = copyCheckout();
    const bare = evaluate(copy, attempt);
    expect(bare).toMatchObject({ code: 2, out: '' });
    expect(bare.err).toMatch(/not installed yet/);
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    rmSync(path.join(copy, 'lib', 'cli', 'evaluate.ts'));
    const torn = evaluate(copy, attempt);
    expect(torn.code).toBe(1);
    expect(torn.err).not.toMatch(/not installed/);
    expect(torn.err).toMatch(/evaluate/);
    rmSync(copy, { recursive: true });
  });
});
