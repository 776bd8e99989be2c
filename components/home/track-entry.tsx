import type { Translate } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import { SampleReport } from './sample-report';
import type { Sample } from './sample-report';
import { StageList } from './stage-list';
import { listStageQuestions } from './stage-questions';
import styles from './track-entry.module.css';
import { WayIn } from './way-in';

type TrackEntryProps = { t: Translate; locale: Locale; track: LocalTrack; sample: Sample | null };

/** A track to enter: how to begin, what is asked, and what comes out. */
export function TrackEntry({ t, locale, track, sample }: TrackEntryProps) {
  const base = `/${locale}/${track.id}`;
  const stages = listStageQuestions(track);
  return (
    <section className={styles.track} aria-labelledby={`track-${track.id}`}>
      <header className={styles.head}>
        <h2 id={`track-${track.id}`}>{track.title}</h2>
        <p className={styles.summary}>{track.summary}</p>
      </header>
      <div className={styles.ways}>
        <WayIn
          t={t}
          id={`way-${track.id}`}
          stages={stages}
          secondsPerRating={track.scoring.secondsPerRating}
          href={`${base}/assess`}
        />
      </div>
      <StageList t={t} track={track} stages={stages} base={base} />
      {sample && <SampleReport t={t} locale={locale} track={track} sample={sample} base={base} />}
    </section>
  );
}
