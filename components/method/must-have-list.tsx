import Link from 'next/link';
import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import styles from './must-have-list.module.css';

type MustHaveListProps = { t: Translate; track: LocalTrack; base: string };

/** Every floor of every level with its reason; `base` is the address of the track. */
export function MustHaveList({ t, track, base }: MustHaveListProps) {
  return (
    <dl className={styles.list}>
      {track.levels.map((level) => (
        <div key={level.id} className={styles.level}>
          <dt>{level.title}</dt>
          {level.mustHaves.map(({ skill, floor, reason }) => (
            <dd key={skill}>
              <Link href={`${base}/explore#${skill}`} prefetch={false}>
                {track.skills.find(({ id }) => id === skill)?.title ?? skill}
              </Link>{' '}
              {t('method.mustHaves.floor', { floor })} <span className={styles.reason}>{reason}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
