import type { Mode } from '@/lib/schema/attempt';
import type { Scenario } from '@/lib/simulation/draw-person';
import { instrumentOfBank, instrumentOfTrack } from '@/lib/simulation/instrument';
import type { Instrument } from '@/lib/simulation/instrument';
import { simulate } from '@/lib/simulation/simulate';
import { writeText } from './files';
import { findTwoTierProblem, readBank } from './read-bank';
import { tellSimulation } from './tell-simulation';
import { listTracks, openTrack } from './tracks';
import { UserError } from './user-error';

export type SimulateOptions = {
  track?: string;
  bank?: string;
  people: number;
  seed: number;
  mode: Mode;
  scenario: Scenario;
  format: 'json' | 'md';
  out?: string;
};

const reports = 20;

/** Simulates people on a track (the only one unless named) or on a bank, and writes how well each scoring places them. */
export async function runSimulation({
  track,
  bank,
  format,
  out,
  ...request
}: SimulateOptions): Promise<void> {
  if (track !== undefined && bank !== undefined) throw new UserError('Name a track or a bank, not both.');
  const instrument =
    bank === undefined ? instrumentOfTrack(openTrack(track ?? findOnlyTrack())) : await openBank(bank);
  const every = Math.ceil(request.people / reports);
  const onProgress = (done: number) => {
    if (done % every === 0) process.stderr.write(`${done} of ${request.people} people\n`);
  };
  const simulation = simulate({ ...request, instrument, onProgress });
  writeText(out, format === 'json' ? JSON.stringify(simulation, null, 2) : tellSimulation(simulation));
}

async function openBank(file: string): Promise<Instrument> {
  const bank = await readBank(file);
  const problem = bank.twoTier && findTwoTierProblem(bank);
  if (problem !== undefined) throw new UserError(problem);
  return instrumentOfBank(bank);
}

function findOnlyTrack(): string {
  const known = listTracks();
  const [only] = known;
  if (only === undefined || known.length > 1)
    throw new UserError(`Name one of the tracks with --track: ${known.join(', ')}.`);
  return only;
}
