import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AccuracySchema } from '@/lib/schema/accuracy';
import { CheckSourceSchema } from '@/lib/schema/check';
import { BelowSchema, LevelSourceSchema, MarketSchema } from '@/lib/schema/level';
import { HabitSchema, ProjectSchema, ResourceSchema } from '@/lib/schema/project';
import { SkillSourceSchema } from '@/lib/schema/skill';
import type { SkillSource } from '@/lib/schema/skill';
import { StageSchema } from '@/lib/schema/stage';
import { TrackFileSchema } from '@/lib/schema/track';
import { joinParsed, parseEach, parseOne, readJson } from './parse-file';
import type { Parsed } from './parse-file';

/** A skill with the stage whose file it stands in. */
export type StagedSkill = SkillSource & { stage: string };

/** All files of one track, parsed one by one; what did not parse is missing and said. */
export type TrackFiles = ReturnType<typeof readTrack>;

/** Reads every file of a track folder and finds what does not fit its shape. */
export function readTrack(root: string, id: string) {
  const folder = path.join(/* turbopackIgnore: true */ root, id);
  const levelsFile = readJson(folder, 'levels.json');
  const levels = parseOne(z.looseObject({ levels: z.array(z.unknown()) }), 'levels.json', levelsFile.value);
  const stages = listFiles(folder, 'stages').map((file) => readStage(folder, file));
  return {
    id,
    head: readList(folder, 'track.json', (file, value) => parseOne(TrackFileSchema, file, value)),
    below: parseOne(BelowSchema, 'levels.json', levels.items[0]?.below, 'below'),
    levels: addProblems(
      parseEach(LevelSourceSchema, 'levels.json', levels.items[0]?.levels ?? [], 'levels'),
      [...levelsFile.problems, ...levels.problems],
    ),
    market: readList(folder, 'market.json', (file, value) => parseOne(MarketSchema, file, value)),
    stages: joinParsed(stages.map((stage) => stage.stage)),
    skills: joinParsed(stages.map((stage) => stage.skills)),
    projects: readList(folder, 'projects.json', (file, value) => parseEach(ProjectSchema, file, value)),
    resources: readList(folder, 'resources.json', (file, value) => parseEach(ResourceSchema, file, value)),
    habits: readList(folder, 'habits.json', (file, value) => parseEach(HabitSchema, file, value)),
    checks: joinParsed(
      listFiles(folder, 'checks').map((file) =>
        readList(folder, file, (name, value) => parseEach(CheckSourceSchema, name, value)),
      ),
    ),
    code: readTexts(folder, 'checks/code'),
    proofs: listFiles(folder, 'checks/proof', ''),
    accuracy: existsSync(path.join(/* turbopackIgnore: true */ folder, 'accuracy.json'))
      ? readList(folder, 'accuracy.json', (file, value) => parseOne(AccuracySchema, file, value))
      : { items: [], ids: [], problems: [] },
  };
}

function readStage(folder: string, file: string) {
  const { value, problems } = readJson(folder, file);
  const parts = z.looseObject({ id: z.string(), skills: z.array(z.unknown()) }).safeParse(value);
  const { skills: list, ...rest } = parts.success ? parts.data : { skills: [], id: '' };
  const stage = parseOne(StageSchema, file, parts.success ? rest : (value ?? {}));
  const skills = parseEach(SkillSourceSchema, file, list, 'skills');
  return {
    stage: addProblems(stage, problems),
    skills: { ...skills, items: skills.items.map((skill): StagedSkill => ({ ...skill, stage: rest.id })) },
  };
}

function readList<T>(
  folder: string,
  file: string,
  parse: (file: string, value: unknown) => Parsed<T>,
): Parsed<T> {
  const { value, problems } = readJson(folder, file);
  return problems.length > 0 ? { items: [], ids: [], problems } : parse(file, value);
}

function addProblems<T>(parsed: Parsed<T>, problems: string[]): Parsed<T> {
  return { ...parsed, problems: problems.length > 0 ? problems : parsed.problems };
}

/** File → its text without the ending line break. */
function readTexts(folder: string, under: string): Map<string, string> {
  const place = (file: string) => path.join(/* turbopackIgnore: true */ folder, file);
  return new Map(
    listFiles(folder, under, '').map((file) => [file, readFileSync(place(file), 'utf8').trimEnd()]),
  );
}

function listFiles(folder: string, under: string, ending = '.json'): string[] {
  const place = path.join(/* turbopackIgnore: true */ folder, under);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${under}/${entry.name}`)
    .sort();
}
