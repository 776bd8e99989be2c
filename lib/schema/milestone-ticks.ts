import { z } from 'zod';

/** Which acceptance points of a project are ticked: milestone → the points, counted from 0. */
export const MilestoneTicksSchema = z.record(z.string(), z.array(z.int().min(0)));
export type MilestoneTicks = z.infer<typeof MilestoneTicksSchema>;
