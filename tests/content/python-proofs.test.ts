import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readTrack } from '@/lib/content/read-track';
import { listTrackIds, tracksRoot } from '@/lib/content/track-folders';
import type { CheckSource } from '@/lib/schema/check';
import { isPythonHere, runPython } from './python/run-python';

const here = isPythonHere();
const skipped = !here && process.env.CI === undefined;
const title = skipped ? 'Python proofs (skipped: there is no python3)' : 'on Python';

vi.setConfig({ maxConcurrency: 2 });

describe.skipIf(skipped)(title, { concurrent: true }, () => {
  beforeAll(() => {
    if (!here) throw new Error('No python3: install it, the proofs of the checks need it.');
  });

  it.each(listProofs())('%s prints what its check says', async (_, { file, check, prints }) => {
    expect(await runPython(file)).toBe(prints);
    if (check.kind === 'output' && file.endsWith(`/${check.code?.file ?? ''}`))
      expect(check.key).toBe(prints);
  });

  it('a file is run by itself, and only what it prints counts', async () => {
    const file = writeProgram('import sys\nprint("é\\n")\nprint("no", file=sys.stderr)\nsys.exit(3)\n');
    expect(await runPython(file)).toBe('é\n');
    await expect(runPython(writeProgram('import pip\nprint("pip")\n'))).resolves.toBe('');
  });

  it('a file that does not end is stopped and named', { timeout: 20_000 }, async () => {
    const file = writeProgram('while True: pass\n');
    await expect(runPython(file)).rejects.toThrow(`${file} did not end within 10 s.`);
  });
});

type Proof = { file: string; check: CheckSource; prints: string };

/** Every check of every track that a Python file proves, with the name to show. */
function listProofs(): [string, Proof][] {
  return listTrackIds().flatMap((id) =>
    readTrack(tracksRoot, id).checks.items.flatMap((check): [string, Proof][] => {
      if (check.proof.kind !== 'python') return [];
      const { file, prints } = check.proof;
      return [[`${id}/${file}`, { file: path.join(tracksRoot, id, 'checks', 'code', file), check, prints }]];
    }),
  );
}

function writeProgram(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'levelmark-python-')), 'program.py');
  writeFileSync(file, text);
  return file;
}
