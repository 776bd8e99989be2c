import type { Track } from './track';
import type { Check } from './check';

type Words = 'title' | 'why' | 'summary' | 'advice' | 'meaning' | 'reason' | 'detail' | 'shortTitle';
type Wordless<T, More extends string = never> = Omit<T, Words | More>;

type SkillMeasure = Wordless<Track['skills'][number], 'anchors' | 'choices' | 'priorityReason' | 'resources'>;
type LevelMeasure = Pick<Track['levels'][number], 'id' | 'bar'> & {
  capabilities: Pick<Track['levels'][number]['capabilities'][number], 'id'>[];
  mustHaves: Pick<Track['levels'][number]['mustHaves'][number], 'skill' | 'floor'>[];
};
type ProjectMeasure = Pick<Track['projects'][number], 'id' | 'levels' | 'prerequisites' | 'retired'> & {
  milestones: Pick<Track['projects'][number]['milestones'][number], 'id' | 'hours' | 'trains'>[];
};
type HabitMeasure = Pick<Track['habits'][number], 'id' | 'hoursPerWeek' | 'skills'>;
type CheckMeasure<T> = T extends { options: { id: string }[] }
  ? Omit<T, 'question' | 'code' | 'explanation' | 'source' | 'options'> & { options: { id: string }[] }
  : Omit<T, 'question' | 'code' | 'explanation' | 'source'>;

/** The part of a track that judges, without a word of text: all the engine ever sees. */
export type Yardstick = Pick<Track, 'id' | 'version' | 'scoring'> & {
  stages: Pick<Track['stages'][number], 'id' | 'kind' | 'weight'>[];
  skills: SkillMeasure[];
  levels: LevelMeasure[];
  market: Pick<Track['market'], 'asOf'>;
  projects: ProjectMeasure[];
  habits: HabitMeasure[];
  checks: CheckMeasure<Check>[];
};
