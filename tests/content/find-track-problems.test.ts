import { describe, expect, test } from 'vitest';
import { findTrackProblems } from '@/lib/content/find-track-problems';
import { loadTrack, TrackError } from '@/lib/content/load-track';
import { readTrack } from '@/lib/content/read-track';
import { copyTrack } from './edit-track';
import type { Edit } from './edit-track';

const bar = 'stages/01-bar.json';
const checks = 'checks/01-bar.json';

const faults: [string, Edit, string][] = [
  ['a file that is no JSON', { file: 'market.json', text: '{' }, 'market.json is not valid JSON'],
  [
    'a missing translation',
    { file: bar, edit: (json) => (json.skills[0].title.en = '') },
    '"brew", skills[0].title.en',
  ],
  [
    'an anchor too few',
    { file: bar, edit: (json) => json.skills[0].anchors.pop() },
    '"brew", skills[0].anchors',
  ],
  ['a misspelt field', { file: bar, edit: (json) => (json.skills[1].prioritty = 3) }, 'prioritty'],
  [
    'a folder of another name',
    { file: 'track.json', edit: (json) => (json.id = 'other') },
    'the id "other" must be the name of its folder',
  ],
  [
    'a skill twice',
    { file: 'stages/02-shop.json', edit: (json) => (json.skills[0].id = 'brew') },
    'the skill id "brew" stands more than once',
  ],
  [
    'a number twice',
    { file: bar, edit: (json) => (json.skills[1].number = 1) },
    'the skill number "1" stands more than once',
  ],
  [
    'weights that miss one',
    { file: bar, edit: (json) => (json.weight = 0.7) },
    'must sum to 1, and they sum to 1.1',
  ],
  [
    'a closing part with weight',
    { file: bar, edit: (json) => (json.kind = 'closing') },
    '"bar" is a closing part and must have weight 0',
  ],
  [
    'a dead prerequisite',
    { file: bar, edit: (json) => (json.skills[1].prerequisites = ['roast']) },
    '"grind", prerequisites: there is no skill "roast"',
  ],
  [
    'a circle of prerequisites',
    { file: bar, edit: (json) => (json.skills[0].prerequisites = ['grind']) },
    'prerequisites run in a circle: brew → grind → brew',
  ],
  [
    'a dead capability',
    { file: bar, edit: (json) => (json.skills[0].capabilities = ['fly']) },
    'there is no capability "fly"',
  ],
  [
    'a skill without a resource',
    { file: bar, edit: (json) => (json.skills[0].resources = []) },
    '"brew": has no resource to learn it from',
  ],
  [
    'a dead resource',
    { file: bar, edit: (json) => (json.skills[0].resources[0].resource = 'gone') },
    'there is no resource "gone"',
  ],
  [
    'no primary source',
    { file: 'resources.json', edit: (json) => (json[0].primary = false) },
    'has no primary source',
  ],
  [
    'two anchors alike',
    { file: bar, edit: (json) => (json.skills[0].anchors[1] = json.skills[0].anchors[0]) },
    'two anchors say the same in "zh"',
  ],
  [
    'a profile that forgets a skill',
    { file: 'levels.json', edit: (json) => delete json.levels[0].profile.clean },
    'says nothing of the skill "clean"',
  ],
  [
    'a profile that falls',
    { file: 'levels.json', edit: (json) => (json.levels[1].profile.grind = 0) },
    '"master" asks for 0 in "grind", less than "helper" (1)',
  ],
  [
    'a bar that does not rise',
    { file: 'levels.json', edit: (json) => (json.levels[1].bar = -1) },
    'the bar of "master" must lie above the bar of "helper"',
  ],
  [
    'a floor too close to the requirement',
    { file: 'levels.json', edit: (json) => (json.levels[1].mustHaves[0].floor = 2) },
    'the floor of "train" is 2',
  ],
  [
    'a level without a band',
    { file: 'market.json', edit: (json) => json.bands.pop() },
    'the level "master" needs exactly one band',
  ],
  [
    'a project for no level',
    { file: 'projects.json', edit: (json) => (json[0].levels = ['helper']) },
    'no project is for the level "master"',
  ],
  [
    'a skill no project trains',
    { file: 'projects.json', edit: (json) => json[0].milestones[2].trains.pop() },
    '"train": no project trains it',
  ],
  [
    'a rating that falls within a project',
    { file: 'projects.json', edit: (json) => (json[0].milestones[2].trains[0].rating = 1) },
    'trains "brew" to less than one before it',
  ],
  [
    'a link that is not https',
    { file: 'resources.json', edit: (json) => (json[0].url = 'javascript:alert(1)') },
    '"handbook", [0].url',
  ],
  [
    'a check of no skill',
    { file: checks, edit: (json) => (json[0].skill = 'nap') },
    '"brew-sour": there is no skill "nap"',
  ],
  [
    'a check without its source',
    { file: checks, edit: (json) => (json[0].source.resource = 'gone') },
    '"brew-sour": there is no resource "gone"',
  ],
  [
    'a check of a rating there is not',
    { file: checks, edit: (json) => (json[0].verifies = 5) },
    '"brew-sour", [0].verifies',
  ],
  [
    'a check without a proof',
    { file: checks, edit: (json) => delete json[0].proof },
    '"brew-sour", [0].proof',
  ],
  [
    'a check number twice',
    { file: checks, edit: (json) => (json[1].number = 1) },
    'the number "1" stands more than once',
  ],
  [
    'code that is not there',
    { file: checks, edit: (json) => (json[0].code = { language: 'sql', file: 'gone.sql' }) },
    '"brew-sour", code: there is no file "checks/code/gone.sql"',
  ],
  [
    'code outside its folder',
    { file: checks, edit: (json) => (json[3].code.file = '../grind-dose.py') },
    '"grind-dose", [3].code.file',
  ],
  [
    'code that is empty',
    { file: 'checks/code/grind-dose.py', text: '\n' },
    '"grind-dose", code: the file "checks/code/grind-dose.py" is empty',
  ],
  [
    'a proof that is not there',
    { file: checks, edit: (json) => (json[0].proof = { kind: 'postgresql', file: 'gone.json' }) },
    '"brew-sour", proof: there is no file "checks/proof/gone.json"',
  ],
  [
    'a file no check uses',
    { file: 'checks/code/left-over.py', text: 'print(1)' },
    'checks/code/left-over.py: no check asks about it or rests on it',
  ],
  [
    'a key that is no option',
    { file: checks, edit: (json) => (json[0].key = 'e') },
    '"brew-sour", key: there is no option "e"',
  ],
  [
    'a letter twice in a key',
    { file: checks, edit: (json) => json[2].key.push('a') },
    '"grind-finer", key: the option "a" stands more than once',
  ],
  [
    'options out of their letters',
    { file: checks, edit: (json) => json[2].options.reverse() },
    'the letters must run from "a" in order, and they are "dcba"',
  ],
  [
    'two options alike',
    { file: checks, edit: (json) => (json[0].options[1].text.en = 'Grind finer') },
    'the "en" option "Grind finer" stands more than once',
  ],
  [
    'an order that leaves an option out',
    { file: checks, edit: (json) => json[1].key.pop() },
    '"brew-order", key: the order leaves out the option "a"',
  ],
  [
    'an order that is right as it stands',
    { file: checks, edit: (json) => json[1].key.sort() },
    'the options already stand in the right order',
  ],
  [
    'code that one language does not name',
    { file: checks, edit: (json) => (json[3].question.en = 'What does it print?') },
    '"grind-dose", question: only one language names "dose"',
  ],
  [
    'code that one option does not name',
    { file: checks, edit: (json) => (json[0].options[1].text.zh = '调低 water_heat') },
    '"brew-sour", option "b": only one language names "water_heat"',
  ],
  [
    'a habit of no skill',
    { file: 'habits.json', edit: (json) => (json[0].skills = ['nap']) },
    '"taste": there is no skill "nap"',
  ],
];

function findProblemsWith(edits: Edit[]): string[] {
  return findTrackProblems(readTrack(copyTrack(edits), 'small-track'));
}

/** Twenty more checks with one right option of four, each with the key and the texts that `option` gives. */
function addChecks(option: (index: number) => { key: string; length: (letter: string) => number }): Edit {
  return {
    file: checks,
    edit: (json) => {
      for (let index = 0; index < 20; index++) {
        const { key, length } = option(index);
        const options = ['a', 'b', 'c', 'd'].map((id) => ({
          id,
          text: { zh: id, en: id.repeat(length(id)) },
        }));
        json.push({ ...json[0], id: `check-${index}`, number: 100 + index, key, options });
      }
    },
  };
}

const letters = ['a', 'b', 'd', 'c'];
const keyAt = (index: number) => letters[index % 4] ?? 'a';

describe('a bank of checks gives no right option away', () => {
  test('when the places are even and the lengths alike', () => {
    expect(findProblemsWith([addChecks((index) => ({ key: keyAt(index), length: () => 5 }))])).toEqual([]);
  });

  test('by where it stands', () => {
    const found = findProblemsWith([
      addChecks((index) => ({ key: index < 8 ? 'b' : keyAt(index), length: () => 5 })),
    ]);
    expect(found).toEqual(['checks: 11 of 21 right options stand at "b"; 40 % is the most.']);
  });

  test('by its length, in either language', () => {
    const found = findProblemsWith([
      addChecks((index) => ({
        key: keyAt(index),
        length: (letter) => (index < 9 && letter === keyAt(index) ? 9 : 5),
      })),
    ]);
    expect(found).toEqual(['checks: in 9 of 21 the right option is the longest in "en"; 40 % is the most.']);
  });

  test('and a few checks are not judged', () => {
    expect(
      findProblemsWith([
        { file: checks, edit: (json) => (json[0].options[2].text.en = 'Grind it much, much finer') },
      ]),
    ).toEqual([]);
  });
});

describe('the content check', () => {
  test('finds nothing in a track that is right', () => {
    expect(findProblemsWith([])).toEqual([]);
  });

  test.each(faults)('names %s', (_, edit, sentence) => {
    const problems = findProblemsWith([edit]);
    expect(problems.join('\n')).toContain(sentence);
    for (const problem of problems) expect(problem).toMatch(/^[\w/.-]+.*\.$/);
  });

  test('says all problems at once, in one go over all files', () => {
    const some = faults.filter(([name]) =>
      [
        'a missing translation',
        'a level without a band',
        'a dead prerequisite',
        'a habit of no skill',
      ].includes(name),
    );
    const problems = findProblemsWith(some.map(([, edit]) => edit)).join('\n');
    for (const [, , sentence] of some) expect(problems).toContain(sentence);
  });

  test('one fault does not make others up', () => {
    expect(findProblemsWith([{ file: bar, edit: (json) => (json.skills[0].title.en = '') }])).toHaveLength(1);
    expect(
      findProblemsWith([{ file: 'levels.json', edit: (json) => (json.levels[0].summary.zh = '') }]),
    ).toHaveLength(1);
    expect(findProblemsWith([{ file: checks, edit: (json) => (json[3].question.en = '') }])).toHaveLength(1);
  });

  test('a track with problems is not loaded, and the error lists them', () => {
    const root = copyTrack([{ file: 'market.json', text: 'null' }]);
    expect(() => loadTrack('small-track', root)).toThrow(TrackError);
    expect(() => loadTrack('small-track', root)).toThrow(/market\.json/);
  });
});
