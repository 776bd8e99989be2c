import { formatDay } from '@/lib/i18n/formats';
import type { Translate } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import { MarketAge } from './market-age';
import styles from './market-note.module.css';

type MarketNoteProps = { t: Translate; locale: Locale; track: LocalTrack };

/** Whose salary figures these are, of which day, and that they are nobody's price. */
export function MarketNote({ t, locale, track: { market, sources } }: MarketNoteProps) {
  const source = sources.find(({ id }) => id === market.source);
  return (
    <div className={styles.note}>
      <p>
        {t('explore.market.note', {
          region: market.region,
          title: source?.title ?? market.source,
          site: source?.site ?? '',
          day: formatDay(locale, market.asOf),
        })}
      </p>
      <MarketAge asOf={market.asOf} />
    </div>
  );
}
