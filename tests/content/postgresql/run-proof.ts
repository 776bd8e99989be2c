import { setTimeout as sleep } from 'node:timers/promises';
import { openSession } from './open-session';
import type { Outcome, Session } from './open-session';
import type { Proof, Step } from './proof-schema';
import type { Cluster } from './start-cluster';

type Sessions = Record<Step['session'], Session>;
type Wait = Partial<Record<Step['session'], Promise<Outcome>>>;

const patienceMs = 10_000;
const glanceMs = 20;

/** Takes a proof's steps in a fresh database and says where PostgreSQL behaved otherwise; stops at the first such step. */
export async function findProofProblems(proof: Proof, cluster: Cluster, database: string): Promise<string[]> {
  const admin = await openSession(cluster, 'postgres');
  await admin.run(`CREATE DATABASE ${database}`);
  const open = () => openSession(cluster, database);
  const sessions: Sessions = { a: await open(), b: await open(), c: await open() };
  try {
    return (await setUp(proof.setup, sessions.a)) ?? (await takeSteps(proof.steps, sessions, admin));
  } finally {
    for (const session of [admin, ...Object.values(sessions)]) session.close();
  }
}

async function setUp(setup: string[], session: Session): Promise<string[] | null> {
  for (const sql of setup) {
    const outcome = await session.run(sql);
    if (outcome.kind === 'error') return [`setup: error ${outcome.code} in: ${sql}`];
  }
  return null;
}

async function takeSteps(steps: Step[], sessions: Sessions, admin: Session): Promise<string[]> {
  const waits: Wait = {};
  for (const [index, step] of steps.entries()) {
    const problem = await takeStep(step, sessions[step.session], waits, admin);
    if (problem !== null) return [`step ${index + 1}, session ${step.session}: ${problem}`];
  }
  return Object.keys(waits).map((session) => `session ${session} was left waiting.`);
}

async function takeStep(step: Step, session: Session, waits: Wait, admin: Session): Promise<string | null> {
  const pending = waits[step.session];
  if ('finishes' in step) {
    if (pending === undefined) return 'nothing waits to be finished.';
    // The statement has ended once it is compared; the next one may then be sent.
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete waits[step.session];
    return compare(step, await withinPatience(pending));
  }
  if (pending !== undefined) return 'an earlier statement still waits.';
  const outcome = session.run(step.sql);
  if (!('blocks' in step)) return compare(step, await withinPatience(outcome));
  waits[step.session] = outcome;
  return (await isBlocked(session, outcome, admin))
    ? null
    : 'the statement should wait for a lock and did not.';
}

async function isBlocked(session: Session, outcome: Promise<Outcome>, admin: Session): Promise<boolean> {
  const over = outcome.then(() => true);
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += glanceMs) {
    const blocked = await admin.run(`SELECT cardinality(pg_blocking_pids(${session.pid})) > 0`);
    if (blocked.kind === 'rows' && blocked.rows[0]?.[0] === 't') return true;
    if (await Promise.race([over, sleep(glanceMs, false)])) return false;
  }
  return false;
}

/** Null stands for a statement that did not end in time. */
function withinPatience(outcome: Promise<Outcome>): Promise<Outcome | null> {
  return Promise.race([outcome, sleep(patienceMs, null, { ref: false })]);
}

function compare(step: Step, outcome: Outcome | null): string | null {
  if (outcome === null) return 'the statement did not end.';
  if ('error' in step) return same(step.error, outcome.kind === 'error' ? outcome.code : 'no error');
  if (outcome.kind === 'error') return `error ${outcome.code}.`;
  if ('rows' in step) return same(JSON.stringify(step.rows), JSON.stringify(outcome.rows));
  return 'planHas' in step ? comparePlan(step, outcome.rows.map((row) => row[0] ?? '').join('\n')) : null;
}

function comparePlan(
  step: { planHas: string[]; planLacks?: string[] | undefined },
  plan: string,
): string | null {
  const missing = step.planHas.filter((words) => !plan.includes(words));
  const unwanted = (step.planLacks ?? []).filter((words) => plan.includes(words));
  if (missing.length + unwanted.length === 0) return null;
  return `the plan lacks ${JSON.stringify(missing)}, has ${JSON.stringify(unwanted)}:\n${plan}`;
}

function same(expected: string, found: string): string | null {
  return expected === found ? null : `expected ${expected}, found ${found}.`;
}
