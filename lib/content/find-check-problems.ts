import type { CheckSource } from '@/lib/schema/check';
import { locales } from '@/lib/schema/text';
import type { Text } from '@/lib/schema/text';
import { findRepeats } from './find-repeats';
import { findUnknown } from './find-unknown';
import type { TrackFiles } from './read-track';

type Choice = Exclude<CheckSource, { kind: 'output' }>;

/** What is wrong with single knowledge checks, and with the files that belong to them. */
export function findCheckProblems(files: TrackFiles): string[] {
  return [
    ...files.checks.items.flatMap((check) => [
      ...findReferenceProblems(check, files),
      ...(check.kind === 'output' ? [] : [...findOptionProblems(check), ...findKeyProblems(check)]),
      ...findWordProblems(check),
    ]),
    ...findUnusedFiles(files),
  ];
}

function findReferenceProblems(
  check: CheckSource,
  { skills, resources, code, proofs }: TrackFiles,
): string[] {
  const where = name(check);
  const { asked, proven } = listFilesOf(check);
  return [
    ...findUnknown(where, 'skill', [check.skill], skills.ids),
    ...findUnknown(where, 'resource', [check.source.resource], resources.ids),
    ...findUnknown(`${where}, code`, 'file', asked, [...code.keys()]),
    ...findUnknown(`${where}, proof`, 'file', proven, [...code.keys(), ...proofs]),
    ...asked
      .filter((file) => code.get(file) === '')
      .map((file) => `${where}, code: the file "${file}" is empty.`),
  ];
}

function findOptionProblems(check: Choice): string[] {
  const letters = check.options.map((option) => option.id).join('');
  return [
    ...('abcdefghijklmnopqrstuvwxyz'.startsWith(letters)
      ? []
      : [`${name(check)}, options: the letters must run from "a" in order, and they are "${letters}".`]),
    ...locales.flatMap((locale) =>
      findRepeats(
        name(check),
        `"${locale}" option`,
        check.options.map((option) => option.text[locale]),
      ),
    ),
  ];
}

function findKeyProblems(check: Choice): string[] {
  const key = [check.key].flat();
  const where = `${name(check)}, key`;
  const letters = check.options.map((option) => option.id);
  const forgotten = letters.filter((letter) => check.kind === 'order' && !key.includes(letter));
  return [
    ...findUnknown(where, 'option', key, letters),
    ...findRepeats(where, 'option', key),
    ...forgotten.map((letter) => `${where}: the order leaves out the option "${letter}".`),
    ...(check.kind === 'order' && key.join() === letters.join()
      ? [`${where}: the options already stand in the right order.`]
      : []),
  ];
}

/** The words of code in it: with an underscore, with a capital inside, or called. */
const codeWord = /[A-Za-z]\w*_\w+|\b[a-z]+[A-Z]\w*|[A-Za-z][\w.]*(?=\()/g;

/** Both languages of a question or an option must name the same code; numbers may be written out, so they are not compared. */
function findWordProblems(check: CheckSource): string[] {
  const options =
    check.kind === 'output'
      ? []
      : check.options.map((option) => [`option "${option.id}"`, option.text] as const);
  const parts: (readonly [string, Text])[] = [['question', check.question], ...options];
  return parts.flatMap(([part, text]) => {
    const [zh, en] = [listCodeWords(text.zh), listCodeWords(text.en)];
    const differing = [
      ...zh.filter((word) => !en.includes(word)),
      ...en.filter((word) => !zh.includes(word)),
    ];
    return differing.map((word) => `${name(check)}, ${part}: only one language names "${word}".`);
  });
}

function listCodeWords(words: string): string[] {
  return [...new Set(words.match(codeWord) ?? [])];
}

function findUnusedFiles({ checks, code, proofs }: TrackFiles): string[] {
  if (checks.problems.length > 0) return [];
  const used = new Set(checks.items.map(listFilesOf).flatMap(({ asked, proven }) => [...asked, ...proven]));
  return [...code.keys(), ...proofs]
    .filter((file) => !used.has(file))
    .map((file) => `${file}: no check asks about it or rests on it.`);
}

/** The files of a check, from the track's folder. */
function listFilesOf({ code, proof }: CheckSource): { asked: string[]; proven: string[] } {
  const folders = { python: 'checks/code', postgresql: 'checks/proof' };
  return {
    asked: code === undefined ? [] : [`checks/code/${code.file}`],
    proven: proof.kind === 'source' ? [] : [`${folders[proof.kind]}/${proof.file}`],
  };
}

function name({ id }: CheckSource): string {
  return `checks: "${id}"`;
}
