import { z } from 'zod';

/** Ids are kebab-case, are never renamed or reused, and are never parsed for meaning. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in kebab-case');

export const TrackIdSchema = id.brand('TrackId');
export type TrackId = z.infer<typeof TrackIdSchema>;

export const StageIdSchema = id.brand('StageId');
export type StageId = z.infer<typeof StageIdSchema>;

export const SkillIdSchema = id.brand('SkillId');
export type SkillId = z.infer<typeof SkillIdSchema>;

export const CheckIdSchema = id.brand('CheckId');
export type CheckId = z.infer<typeof CheckIdSchema>;

export const LevelIdSchema = id.brand('LevelId');
export type LevelId = z.infer<typeof LevelIdSchema>;

export const CapabilityIdSchema = id.brand('CapabilityId');
export type CapabilityId = z.infer<typeof CapabilityIdSchema>;

export const ResourceIdSchema = id.brand('ResourceId');
export type ResourceId = z.infer<typeof ResourceIdSchema>;

export const ProjectIdSchema = id.brand('ProjectId');
export type ProjectId = z.infer<typeof ProjectIdSchema>;

export const MilestoneIdSchema = id.brand('MilestoneId');
export type MilestoneId = z.infer<typeof MilestoneIdSchema>;

export const HabitIdSchema = id.brand('HabitId');
export type HabitId = z.infer<typeof HabitIdSchema>;

export const SourceIdSchema = id.brand('SourceId');
export type SourceId = z.infer<typeof SourceIdSchema>;
