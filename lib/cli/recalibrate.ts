import { buildModel } from '@/lib/engine/model/build-model';
import type { Item } from '@/lib/engine/model/measurement-model';
import type { Track } from '@/lib/schema/track';
import { recalibrate } from '@/lib/simulation/recalibration/recalibrate';
import { nameFile, readText, writeText } from './files';
import { readResponses } from './read-responses';
import { openTrack } from './tracks';
import { UserError } from './user-error';

export type RecalibrateOptions = { track: string; responses: string; out?: string };

const fewest = 100;

/** Fits a track's items to the answers of real people and writes the proposal; the capability table stays the standard. */
export async function recalibrateTrack({ track: id, responses, out }: RecalibrateOptions): Promise<void> {
  const track = openTrack(id);
  const { model, skills, checks } = buildModel(track);
  const items: Item[] = [...skills.values(), ...checks.values()].map(({ item }) => item);
  const rows = readResponses(await readText(responses), { name: id, items }, nameFile(responses));
  const respondents = rows
    .map((row) =>
      items
        .flatMap((item) => ({ item, value: row[item.id] }))
        .flatMap(({ item, value }) => (value === undefined ? [] : [{ item, value }])),
    )
    .filter((given) => given.length >= track.scoring.minimumAnswers);
  if (respondents.length < fewest) throw new UserError(sayTooFew(respondents.length, track));
  const { items: fitted, heldOut } = recalibrate({ model, items, respondents, onProgress: sayRound });
  const propose = (kind: Item['kind']) =>
    items.flatMap((expert, i) =>
      expert.kind === kind ? [compare(expert, fitted[i] ?? expert, respondents)] : [],
    );
  const proposal = {
    track: id,
    trackVersion: track.version,
    respondents: respondents.length,
    heldOut,
    skills: propose('graded'),
    checks: propose('check'),
  };
  writeText(out, JSON.stringify(proposal, null, 2));
}

function compare(expert: Item, { a, b }: Item, respondents: { item: Item }[][]) {
  const answers = respondents.flat().filter(({ item }) => item === expert).length;
  return {
    id: expert.id,
    answers,
    a: round(a),
    b: Array.isArray(b) ? b.map(round) : round(b),
    expert: { a: expert.a, b: expert.b },
  };
}

function sayTooFew(count: number, { scoring }: Track): string {
  return `Recalibration needs ${fewest} respondents with ${scoring.minimumAnswers} answers or more; there are ${count}.`;
}

function sayRound(done: number, rounds: number): void {
  process.stderr.write(`round ${done} of ${rounds}\n`);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
