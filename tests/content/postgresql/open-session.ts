import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Cluster } from './start-cluster';

/** What a statement came to: its rows, or the SQLSTATE of its error (`closed` when the connection ended first). */
export type Outcome = { kind: 'rows'; rows: (string | null)[][] } | { kind: 'error'; code: string };

/** One connection that lives on between statements; `pid` is its server process. */
export type Session = { pid: string; run: (sql: string) => Promise<Outcome>; close: () => void };

const column = '\u001f';
const line = '\u001e';
const none = '\u0006';
const ending = /END-OF-STATEMENT ([0-9A-Z]{5})\n/;

/** Opens a psql of its own on a database; one statement at a time. */
export async function openSession(cluster: Cluster, database: string): Promise<Session> {
  const format = ['-XqAt', '-F', column, '-R', line, '-P', `null=${none}`];
  const target = ['-h', cluster.folder, '-U', 'postgres', '-d', database];
  const psql = spawn(path.join(cluster.bin, 'psql'), [...format, ...target], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  psql.stdout.setEncoding('utf8');
  const run = (sql: string) => {
    const outcome = readOutcome(psql.stdout);
    psql.stdin.write(`${sql}\n;\n\\echo END-OF-STATEMENT :SQLSTATE\n`);
    return outcome;
  };
  const first = await run('SELECT pg_backend_pid()');
  const pid = first.kind === 'rows' ? (first.rows[0]?.[0] ?? '') : '';
  return { pid, run, close: () => psql.kill() };
}

function readOutcome(stdout: NodeJS.ReadableStream): Promise<Outcome> {
  return new Promise((resolve) => {
    let text = '';
    const finish = (outcome: Outcome) => {
      stdout.off('data', read);
      stdout.off('end', close);
      resolve(outcome);
    };
    const read = (piece: string | Buffer) => {
      text += piece.toString();
      const end = ending.exec(text);
      if (end) finish(parseOutcome(text.slice(0, end.index), end[1] ?? ''));
    };
    const close = () => finish({ kind: 'error', code: 'closed' });
    stdout.on('data', read);
    stdout.on('end', close);
  });
}

function parseOutcome(text: string, code: string): Outcome {
  if (code !== '00000') return { kind: 'error', code };
  if (text === '') return { kind: 'rows', rows: [] };
  const lines = text.replace(/\n$/, '').split(line);
  return {
    kind: 'rows',
    rows: lines.map((cells) => cells.split(column).map((cell) => (cell === none ? null : cell))),
  };
}
