import { loadTrack } from '@/lib/content/load-track';
import { buildModel } from '@/lib/engine/model/build-model';
import type { Item } from '@/lib/engine/model/measurement-model';
import { estimateAbility, prepareBank } from '@/lib/engine/one-dimension/estimate-ability';
import { selectItem } from '@/lib/engine/one-dimension/select-item';
import { summarise } from '@/lib/engine/posterior/estimate-proficiency';
import { absorb, startTally } from '@/lib/engine/posterior/tally';
import { chooseNext } from '@/lib/engine/quick/choose-next';
import { instrumentOfTrack } from '@/lib/simulation/instrument';

const warmUps = 200;
const runs = 400;
const track = loadTrack('python-backend');
const ratings: Item[] = [...buildModel(track).skills.values()].map(({ item }) => item);
const rows = [...benchOneDimension(), ...benchTwoTier()];

process.stdout.write(
  `${['| work | median | P90 | goal |', '| --- | --- | --- | --- |', ...rows].join('\n')}\n`,
);

function benchOneDimension(): string[] {
  const bank = prepareBank(ratings, { mean: 0, sd: 1 });
  const wide = prepareBank(copies(300), { mean: 0, sd: 1 });
  const answers = bank.items.slice(0, 15).map((item, i) => ({ item, value: i % 5 }));
  const wideAnswers = wide.items.slice(0, 15).map((item, i) => ({ item, value: i % 5 }));
  return [
    time('EAP from 15 answers', 0.01, () => estimateAbility(bank, answers)),
    time(`next item of ${ratings.length}, most information`, 0.1, () => selectItem(bank, answers, 'MFI')),
    time(`next item of ${ratings.length}, over the posterior`, 0.1, () => selectItem(bank, answers, 'MPWI')),
    time('next item of 300, most information', null, () => selectItem(wide, wideAnswers, 'MFI')),
    time('next item of 300, over the posterior', null, () => selectItem(wide, wideAnswers, 'MPWI')),
  ];
}

function benchTwoTier(): string[] {
  const { model, questions, rules } = instrumentOfTrack(track);
  const asked = questions.filter((_, i) => i % 14 === 0);
  const [last, ...before] = asked.map(({ item }, i) => ({ item, value: i % 2 }));
  const tally = startTally(model, before);
  const candidates = questions.filter((question) => !asked.includes(question));
  if (!last) return [];
  const after = absorb(tally, last);
  const choose = () => chooseNext({ tally: after, asked: asked.length, candidates }, rules);
  return [
    time('absorb one answer', null, () => absorb(tally, last)),
    time('summarise', null, () => summarise(after)),
    time(`choose among ${candidates.length} and judge the end`, null, choose),
    time('whole two-tier step', 5, () => [summarise(absorb(tally, last)), choose()]),
    time(`posterior of ${questions.length} answers from nothing`, null, () =>
      summarise(
        startTally(
          model,
          questions.map(({ item }) => ({ item, value: 1 })),
        ),
      ),
    ),
  ];
}

function copies(count: number): Item[] {
  return Array.from({ length: count }, (_, i) => ratings[i % ratings.length]).flatMap((item, i) =>
    item ? [{ ...item, id: `${item.id}-${i}` }] : [],
  );
}

/** One row: milliseconds as µs or ms, and the goal in the same words. */
function time(work: string, goal: number | null, run: () => unknown): string {
  for (let i = 0; i < warmUps; i++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const [median = 0, ninth = 0] = [times[runs / 2], times[runs * 0.9]];
  return `| ${work} | ${say(median)} | ${say(ninth)} | ${goal === null ? '–' : `≤ ${say(goal)}`} |`;
}

function say(milliseconds: number): string {
  return milliseconds < 1 ? `${(milliseconds * 1000).toFixed(1)} µs` : `${milliseconds.toFixed(2)} ms`;
}
