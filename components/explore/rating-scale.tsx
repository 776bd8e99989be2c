import type { LevelId } from '@/lib/schema/ids';
import { ratings } from '@/lib/schema/skill';
import type { Rating } from '@/lib/schema/skill';
import styles from './rating-scale.module.css';

/** What one level asks of a skill, and its floor where the skill is a must-have there. */
export type Ask = { level: LevelId; title: string; rating: Rating; floor: Rating | undefined };

type RatingScaleProps = { asks: Ask[]; chosen: LevelId | null; description: string };

/** The small ruler: 0 to 4, with every level at the rating it asks. */
export function RatingScale({ asks, chosen, description }: RatingScaleProps) {
  return (
    <div className={styles.scale} role="img" aria-label={description}>
      {ratings.map((rating) => {
        const here = asks.filter((ask) => ask.rating === rating);
        return (
          <div key={rating} className={`${styles.notch} ${here.length > 0 ? styles.asked : ''}`}>
            <span className={styles.number}>{rating}</span>
            {here.map((ask) => (
              <span key={ask.level} className={ask.level === chosen ? styles.chosen : styles.level}>
                {ask.title}
              </span>
            ))}
          </div>
        );
      })}
    </div>
  );
}
