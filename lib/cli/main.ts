import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { InstantSchema } from '@/lib/schema/attempt';
import { checkTracks } from './check-tracks';
import { evaluate } from './evaluate';
import type { EvaluateOptions } from './evaluate';
import { writeText } from './files';
import { describeInstruments } from './instruments';
import { measure } from './measure';
import { openTrack } from './tracks';
import { UserError } from './user-error';

const wrongUse = 2;

/** Runs the `levelmark` command and answers with its exit code: 0 done, 1 problems found, 2 a wrong call or file. */
export async function runCommand(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = describeProgram((result) => (code = result));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`levelmark: ${error.message}\n`);
    return wrongUse;
  }
}

function describeProgram(end: (code: number) => void): Command {
  const program = new Command('levelmark')
    .description(
      'Scores self-assessments against a capability table, checks tracks, and measures with any item bank.',
    )
    .exitOverride()
    .showHelpAfterError('(levelmark --help tells how it is used)');
  describeEvaluate(program);
  program
    .command('track')
    .description('Print a whole checked track as JSON.')
    .argument('<id>', 'the name of its folder in data/tracks')
    .action((id: string) => writeText('-', JSON.stringify(openTrack(id), null, 2)));
  program
    .command('check')
    .description(
      'Check tracks: every problem is printed as a sentence, and the exit code is 1 if there is one.',
    )
    .argument('[id]', 'one track instead of all')
    .action((id: string | undefined) => end(checkTracks(id)));
  describeMeasure(program);
  describeInstruments(program);
  return program;
}

function describeEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('Score an attempt file and write its report.')
    .argument('<file>', 'an attempt file, or "-" for standard input')
    .option('--target <level>', 'the level to compare against (default: the one above the placement)')
    .addOption(
      new Option('--locale <locale>', 'the language of the words').choices(['zh', 'en']).default('zh'),
    )
    .addOption(
      new Option('--format <format>', 'what to write').choices(['json', 'md', 'csv']).default('json'),
    )
    .option('--hours <hours>', 'hours a week to plan with', readHours, 8)
    .option('--as-of <date>', 'the day to judge from, like 2026-01-31 (default: now)', readInstant)
    .option('--out <file>', 'where to write (default: standard output)')
    .action((file: string, options: Omit<EvaluateOptions, 'asOf'> & { asOf?: string }) =>
      evaluate(file, { ...options, asOf: options.asOf ?? new Date().toISOString() }),
    );
}

function describeMeasure(program: Command): void {
  program
    .command('measure')
    .description('Score a response table with an item bank: one output line a respondent, in input order.')
    .requiredOption('--bank <file>', 'an item bank as JSON')
    .requiredOption('--responses <file>', 'a CSV whose header names items; empty cells are missing')
    .addOption(
      new Option('--model <model>', 'the model to score with')
        .choices(['simple', 'two-tier'])
        .default('simple'),
    )
    .option('--out <file>', 'where to write (default: standard output)')
    .action(measure);
}

function readHours(text: string): number {
  const hours = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (hours >= 1 && hours <= 80) return hours;
  throw new InvalidArgumentError('Hours a week are a number from 1 to 80.');
}

function readInstant(text: string): string {
  const instant = InstantSchema.safeParse(/^[\d-]+$/.test(text) ? `${text}T00:00:00Z` : text);
  if (instant.success) return new Date(instant.data).toISOString();
  throw new InvalidArgumentError(
    'A date is a day of the calendar like 2026-01-31, or a moment with its zone like 2026-01-31T12:00:00Z.',
  );
}
