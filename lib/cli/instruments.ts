import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { modes } from '@/lib/schema/attempt';
import { scenarios } from '@/lib/simulation/draw-person';
import { nextQuestion } from './next-question';
import { recalibrateTrack } from './recalibrate';
import { runSimulation } from './simulate';

const mostPeople = 100_000;

/** Adds the commands that choose questions, and those that show how good the measurement is. */
export function describeInstruments(program: Command): void {
  program
    .command('next')
    .description('Print the question a quick run asks next, or that it is done.')
    .argument('<file>', 'an attempt file, or "-" for standard input')
    .action(nextQuestion);
  program
    .command('simulate')
    .description('Let simulated people with known truth answer, and print how well they are placed.')
    .option('--track <id>', 'a track (default: the only one)')
    .option('--bank <file>', 'an item bank as JSON instead of a track')
    .requiredOption('--people <number>', 'how many people', readCount)
    .requiredOption('--seed <number>', 'a whole number; the same gives the same figures', readSeed)
    .addOption(new Option('--mode <mode>', 'what they are asked').choices([...modes]).makeOptionMandatory())
    .addOption(
      new Option('--scenario <scenario>', 'whether they are as the model has them')
        .choices([...scenarios])
        .default('well'),
    )
    .addOption(new Option('--format <format>', 'what to write').choices(['json', 'md']).default('json'))
    .option('--out <file>', 'where to write (default: standard output)')
    .action(runSimulation);
  program
    .command('recalibrate')
    .description('Propose item parameters that fit the answers of 100 people or more.')
    .requiredOption('--track <id>', 'the track they answered')
    .requiredOption(
      '--responses <file>',
      'a CSV whose header names skills and checks; ratings 0–4, checks 0 or 1, empty cells are missing',
    )
    .option('--out <file>', 'where to write (default: standard output)')
    .action(recalibrateTrack);
}

function readCount(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > mostPeople)
    throw new InvalidArgumentError(`A whole number from 1 to ${mostPeople}.`);
  return count;
}

function readSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number from 0 to 999999999.');
  return Number(text);
}
