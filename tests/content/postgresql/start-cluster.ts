import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A throwaway PostgreSQL server that listens on a socket in `folder` only. */
export type Cluster = { bin: string; folder: string; stop: () => void };

const serversRoot = '/usr/lib/postgresql';

/** Fast because nothing has to last, repeatable because nothing runs beside the proof. */
const settings = [
  'fsync=off',
  'autovacuum=off',
  'jit=off',
  'max_parallel_workers_per_gather=0',
  "listen_addresses=''",
];

/** The folder with `initdb` and `pg_ctl` of the newest PostgreSQL server installed here, or null. */
export function findServerBin(): string | null {
  if (!existsSync(serversRoot)) return null;
  const newestFirst = readdirSync(serversRoot).sort((one, other) => Number(other) - Number(one));
  const bins = newestFirst.map((version) => path.join(serversRoot, version, 'bin'));
  return (
    bins.find((bin) => ['initdb', 'pg_ctl', 'psql'].every((name) => existsSync(path.join(bin, name)))) ?? null
  );
}

/** Creates and starts a server, which the caller must stop; as root it runs as the user `postgres`, for PostgreSQL refuses root. */
export function startCluster(bin: string): Cluster {
  const owner = process.getuid?.() === 0 ? findUser('postgres') : null;
  const folder = mkdtempSync(path.join(tmpdir(), 'levelmark-postgresql-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  const run = (name: string, args: string[]) => {
    execFileSync(path.join(bin, name), ['-D', data, ...args], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  };
  const stop = () => {
    try {
      run('pg_ctl', ['stop', '-m', 'immediate', '-w']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  run('initdb', ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  run('pg_ctl', ['start', '-w', '-l', path.join(folder, 'log'), '-o', `-k ${folder} ${options}`]);
  return { bin, folder, stop };
}

function findUser(name: string): { uid: number; gid: number } {
  const ask = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}
