import { formatDay } from '@/lib/i18n/formats';
import type { Translate } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import styles from './source-list.module.css';

type SourceListProps = { t: Translate; locale: Locale; track: LocalTrack };

/** Where the facts come from, and of which day the salary bands are. */
export function SourceList({ t, locale, track }: SourceListProps) {
  return (
    <>
      <ul className={styles.list}>
        {track.sources.map((source) => (
          <li key={source.id}>
            <p>
              {t('method.sources.cite', {
                title: source.title,
                site: source.site,
                day: formatDay(locale, source.date),
              })}{' '}
              {source.url !== null && <a href={source.url}>{source.url}</a>}
            </p>
            <p className={styles.note}>{source.note}</p>
          </li>
        ))}
      </ul>
      <p>
        {t('method.sources.market', {
          region: track.market.region,
          day: formatDay(locale, track.market.asOf),
        })}
      </p>
    </>
  );
}
