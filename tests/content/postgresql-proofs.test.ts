import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listTrackIds, tracksRoot } from '@/lib/content/track-folders';
import { ProofSchema } from './postgresql/proof-schema';
import type { Proof } from './postgresql/proof-schema';
import { findProofProblems } from './postgresql/run-proof';
import { findServerBin, startCluster } from './postgresql/start-cluster';
import type { Cluster } from './postgresql/start-cluster';

const bin = findServerBin();
const skipped = bin === null && process.env.CI === undefined;
const title = skipped
  ? 'PostgreSQL proofs (skipped: no server is installed under /usr/lib/postgresql)'
  : 'on PostgreSQL';

describe.skipIf(skipped)(title, () => {
  let cluster: Cluster;

  beforeAll(() => {
    if (bin === null)
      throw new Error(
        'No PostgreSQL server under /usr/lib/postgresql: install one, the proofs of the checks need it.',
      );
    cluster = startCluster(bin);
  }, 60_000);

  afterAll(() => cluster.stop(), 60_000);

  it.each(listProofFiles())('%s holds', { timeout: 60_000 }, async (file) => {
    const proof = ProofSchema.parse(JSON.parse(readFileSync(path.join(tracksRoot, file), 'utf8')));
    expect(await findProofProblems(proof, cluster, nameDatabase(file))).toEqual([]);
  });

  it.each<[string, Proof['steps'], string]>([
    [
      'rows that differ',
      [{ session: 'a', sql: 'SELECT 1, NULL', rows: [['1', '']] }],
      'expected [["1",""]], found [["1",null]]',
    ],
    [
      'an error that does not come',
      [{ session: 'a', sql: 'SELECT 1', error: '22012' }],
      'expected 22012, found no error',
    ],
    ['an error nobody expects', [{ session: 'b', sql: 'SELECT 1/0', ok: true }], 'error 22012'],
    [
      'a statement that should wait',
      [{ session: 'a', sql: 'SELECT 1', blocks: true }],
      'should wait for a lock and did not',
    ],
    [
      'a plan of another kind',
      [{ session: 'a', sql: 'EXPLAIN SELECT 1', planHas: ['Index Scan'] }],
      'the plan lacks ["Index Scan"]',
    ],
  ])('%s is found', async (name, steps, problem) => {
    const proof = { setup: ['CREATE TABLE t (id int)'], steps };
    expect(await findProofProblems(proof, cluster, nameDatabase(name))).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('a session left waiting is found', async () => {
    const steps: Proof['steps'] = [
      { session: 'a', sql: 'BEGIN', ok: true },
      { session: 'a', sql: 'LOCK TABLE t', ok: true },
      { session: 'b', sql: 'SELECT * FROM t', blocks: true },
    ];
    const proof = { setup: ['CREATE TABLE t (id int)'], steps };
    expect(await findProofProblems(proof, cluster, 'left_waiting')).toEqual(['session b was left waiting.']);
  });
});

/** Every proof file of every track, from the tracks' root. */
function listProofFiles(): string[] {
  const folders = listTrackIds().map((id) => path.join(id, 'checks', 'proof'));
  return folders.flatMap((folder) => {
    const place = path.join(tracksRoot, folder);
    return existsSync(place) ? readdirSync(place).map((file) => path.join(folder, file)) : [];
  });
}

function nameDatabase(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '_').slice(-60);
}
