import type { LevelId, ProjectId } from '@/lib/schema/ids';
import type { LocalTrack } from '@/lib/schema/track';

/** What the list of projects shows of one of them. */
export type ProjectCard = {
  id: ProjectId;
  title: string;
  summary: string;
  levels: LevelId[];
  hours: number;
  milestones: number;
  fromArticle: boolean;
  /** The titles of the skills it trains. */
  skills: string[];
};

/** The projects of a track that are still offered, in its order. */
export function listProjectCards(track: LocalTrack): ProjectCard[] {
  return track.projects
    .filter((project) => project.retired !== true)
    .map(({ id, title, summary, levels, milestones, fromArticle }) => {
      const trained = new Set(milestones.flatMap(({ trains }) => trains.map(({ skill }) => skill)));
      return {
        id,
        title,
        summary,
        levels,
        hours: sumHours(milestones),
        milestones: milestones.length,
        fromArticle,
        skills: track.skills.filter((skill) => trained.has(skill.id)).map((skill) => skill.title),
      };
    });
}

/** The hours of all milestones together. */
export function sumHours(milestones: readonly { hours: number }[]): number {
  return milestones.reduce((sum, { hours }) => sum + hours, 0);
}
