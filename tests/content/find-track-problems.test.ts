import { describe, expect, test } from 'vitest';
import { findTrackProblems } from '@/lib/content/find-track-problems';
import { loadTrack, TrackError } from '@/lib/content/load-track';
import { readTrack } from '@/lib/content/read-track';
import { copyTrack } from './edit-track';
import type { Edit } from './edit-track';

const bar = 'stages/01-bar.json';

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
    'a habit of no skill',
    { file: 'habits.json', edit: (json) => (json[0].skills = ['nap']) },
    '"taste": there is no skill "nap"',
  ],
];

function findProblemsWith(edits: Edit[]): string[] {
  return findTrackProblems(readTrack(copyTrack(edits), 'small-track'));
}

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
  });

  test('a track with problems is not loaded, and the error lists them', () => {
    const root = copyTrack([{ file: 'market.json', text: 'null' }]);
    expect(() => loadTrack('small-track', root)).toThrow(TrackError);
    expect(() => loadTrack('small-track', root)).toThrow(/market\.json/);
  });
});
