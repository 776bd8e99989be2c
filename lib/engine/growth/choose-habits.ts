import type { HabitId } from '@/lib/schema/ids';
import type { Gap } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';

const mostHabits = 3;

/** Up to three habits: those that keep the most weighted gap alive first, then the track's order. */
export function chooseHabits({ habits }: Yardstick, gaps: readonly Gap[]): HabitId[] {
  const weightOf = (skills: readonly string[]) =>
    gaps.filter((gap) => skills.includes(gap.skill)).reduce((sum, gap) => sum + gap.score, 0);
  return habits
    .toSorted((one, other) => weightOf(other.skills) - weightOf(one.skills))
    .slice(0, mostHabits)
    .map((habit) => habit.id);
}
