// Measures every track by simulation and writes docs/accuracy.md and each track's accuracy.json:
//   npm run accuracy -- --date 2026-01-31 [--people 2000] [--seed 1]
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { root } from './prepare.mjs';

const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    people: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const { date, people, seed } = values;
if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) {
  console.error('Say the day of the measurement: npm run accuracy -- --date 2026-01-31');
  process.exit(2);
}

const tracks = path.join(root, 'data', 'tracks');
const modes = ['ratings', 'full', 'quick'];
const names = {
  model: 'Levelmark',
  'mean-rule': 'mean rating against mean requirement',
  'share-rule': 'best share of requirements met',
  'no-bias': 'one dimension, claims at their word',
  'random-order': 'quick, random order, same time',
  limit: 'the whole bank',
};
const kept = [
  'mode',
  'scenario',
  'scoring',
  'accuracy',
  'accuracySe',
  'ece',
  'coverage80',
  'questionsMean',
  'minutesMean',
];

const sections = [];
for (const track of readdirSync(tracks)) {
  const [well, misspecified] = await Promise.all(
    ['well', 'misspecified'].map((scenario) => measure(track, scenario)),
  );
  const { version } = JSON.parse(readFileSync(path.join(tracks, track, 'track.json'), 'utf8'));
  write(path.join(tracks, track, 'accuracy.json'), summarise(version, [...well, ...misspecified]));
  sections.push(tellTrack(track, version, well, misspecified));
}
writeFileSync(path.join(root, 'docs', 'accuracy.md'), [intro(), ...sections, outro()].join('\n\n'));

async function measure(track, scenario) {
  const simulations = [];
  for (const mode of modes)
    simulations.push(JSON.parse(await simulate(['--track', track, '--mode', mode, '--scenario', scenario])));
  return simulations;
}

async function simulate(args) {
  const call = [
    path.join(root, 'bin', 'levelmark.mjs'),
    'simulate',
    '--people',
    people,
    '--seed',
    seed,
    ...args,
  ];
  const child = spawn(process.execPath, call, { stdio: ['ignore', 'pipe', 'inherit'] });
  return text(child.stdout);
}

function summarise(trackVersion, simulations) {
  const results = simulations.flatMap(({ mode, scenario, results: rated }) =>
    rated.map((result) =>
      Object.fromEntries(kept.map((key) => [key, round({ mode, scenario, ...result }[key])])),
    ),
  );
  return {
    trackVersion,
    date,
    seed: Number(seed),
    people: Number(people),
    results,
    heldBack: mapValues(simulations[0].heldBack, round),
  };
}

function write(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function tellTrack(track, version, well, misspecified) {
  const held = Object.entries(well[0].heldBack).map(([level, share]) => `${level} ${percent(share)}`);
  return [
    `## ${track} ${version}`,
    `${people} people, seed ${seed}, measured on ${date}.`,
    '### People as the model has them',
    tellTable(well),
    '### People and questions the model is wrong about',
    tellTable(misspecified),
    `Must-have floors hold back, of the people truly at a level: ${held.join(', ')} (every rating asked).`,
  ].join('\n\n');
}

function tellTable(simulations) {
  const head = [
    'asked',
    'scoring',
    'right',
    '± SE',
    'at most one off',
    'kappa',
    'ECE',
    'Brier',
    '80 % covers',
    'bias r',
    'questions',
    'P90',
    'minutes',
    'P90',
  ];
  const rows = simulations.flatMap(({ mode, results }) =>
    results.map((result) => [
      mode,
      names[result.scoring],
      percent(result.accuracy),
      percent(result.accuracySe),
      percent(result.adjacent),
      ...[result.quadraticKappa, result.ece, result.brier].map(decimals),
      percent(result.coverage80),
      decimals(result.biasCorrelation),
      ...[result.questionsMean, result.questionsP90, result.minutesMean, result.minutesP90].map((value) =>
        value.toFixed(1),
      ),
    ]),
  );
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function intro() {
  return `# How accurate it is

Written by \`npm run accuracy\`; do not edit. People with a known truth are simulated, answer the questions, and are placed. The truth is the composite of their proficiencies against the bars; a placement is right when its outcome (not yet junior, junior, mid, senior) is the true one. The model's placement is the one by probability, **before** must-haves; what those do stands under the tables.

- **ratings**: every skill rated. **full**: and one check of every skill that has any, the one that tells most given the rating. **quick**: the adaptive run, to its own end.
- **Levelmark** is the two-tier model. The **mean rule** takes the highest level whose mean requirement the mean rating meets; the **share rule** the highest level of which a share of requirements is met, with the share that suits these very people best. Both see every rating in every mode. **One dimension** is a conventional engine on the same answers as Levelmark, without self-report bias. **Random order** has at least the time the quick run took. **The whole bank** is every rating and every check: the limit of what these questions can tell.
- A rating takes 12 seconds, a check 35. ECE is the calibration error of the placement's own probability in ten bins; kappa is weighted by squared distance; "bias r" is the correlation of estimated with true self-report bias.`;
}

function outro() {
  return `## What this is not

**Misspecified** means: general and stage proficiency have heavy tails (Student's t with 4 degrees of freedom), one person in five over-claims by 1.2 on top of their bias (two standard deviations, one and a third rating steps), one in twenty answers every other question without reading it, thresholds have drifted by item (SD 0.3) and by stage (SD 0.18; together the 0.35 that recalibration takes an expert to be off), and discriminations by a fifth. Every person meets a drift of their own, so the figures are means over many such worlds; in a single unlucky one, where all of a stage drifted the same way, ECE was seen at 0.08. Nothing places people who answer *every* question blindly: were one in twenty like that, ECE would be some .02 higher.

Simulated people are made by a model much like the one that places them. The figures say what the questions and the arithmetic can tell apart, and how they stand beside simpler rules. They don't say that these skills, these requirements or this meaning of "senior" are an employer's: that takes people and an outside criterion, which we don't have.
`;
}

function percent(share) {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

function decimals(value) {
  return value === null ? '–' : value.toFixed(3);
}

function round(value) {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
