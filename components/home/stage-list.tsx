import Link from 'next/link';
import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import type { StageEntry } from './stage-questions';
import styles from './stage-list.module.css';

type StageListProps = { t: Translate; track: LocalTrack; stages: StageEntry[]; base: string };

/** What is asked: every stage with its number of skills, the axes counted and the closing part named as such. */
export function StageList({ t, track, stages, base }: StageListProps) {
  const axes = track.stages.filter(({ kind }) => kind === 'axis').length;
  return (
    <section aria-labelledby={`stages-${track.id}`}>
      <h3 id={`stages-${track.id}`}>{t('home.stages.title', { count: axes })}</h3>
      <ol className={styles.list}>
        {track.stages.map((stage) => (
          <li key={stage.id} className={stage.kind === 'axis' ? styles.axis : undefined}>
            <Link href={`${base}/explore#${stage.id}`} prefetch={false}>
              <span className={styles.name}>
                {stage.title}
                {stage.kind === 'closing' && (
                  <span className={styles.closing}>{t('home.stages.closing')}</span>
                )}
              </span>
              <span className={styles.count}>
                {t('home.stages.skills', {
                  count: stages.find(({ id }) => id === stage.id)?.skills.length ?? 0,
                })}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
