import { ButtonLink } from '@/components/ui/button';
import type { Translate } from '@/lib/i18n/translator';
import type { Report } from '@/lib/schema/report';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import { SampleGaps } from './sample-gaps';
import styles from './sample-report.module.css';
import { SampleRuler } from './sample-ruler';

/** A worked case of the track and the report the engine makes of it. */
export type Sample = { title: string; report: Report };

type SampleReportProps = { t: Translate; locale: Locale; track: LocalTrack; sample: Sample; base: string };

/** What comes out, shown on an invented person and marked as such; `base` is the address of the track. */
export function SampleReport({ t, locale, track, sample, base }: SampleReportProps) {
  return (
    <section className={styles.sample} aria-labelledby={`sample-${track.id}`}>
      <header className={styles.head}>
        <h3 id={`sample-${track.id}`}>{t('home.sample.title')}</h3>
        <p className={styles.mark}>{t('home.sample.mark')}</p>
      </header>
      <p className={styles.story}>{t('home.sample.story', { title: sample.title })}</p>
      <SampleRuler t={t} locale={locale} track={track} placement={sample.report.placement} />
      <SampleGaps t={t} track={track} report={sample.report} />
      <p>
        <ButtonLink href={`${base}/report?sample=1`} weight="quiet">
          {t('home.sample.whole')}
        </ButtonLink>
      </p>
    </section>
  );
}
