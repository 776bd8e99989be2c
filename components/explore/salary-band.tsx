import { nameCurrency } from '@/lib/i18n/currency';
import type { Translate } from '@/lib/i18n/translator';
import type { LevelId } from '@/lib/schema/ids';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import styles from './salary-band.module.css';

type SalaryBandProps = { t: Translate; locale: Locale; market: LocalTrack['market']; level: LevelId };

/** What the market paid at a level; nothing where no band is known. */
export function SalaryBand({ t, locale, market, level }: SalaryBandProps) {
  const band = market.bands.find((candidate) => candidate.level === level);
  if (!band) return null;
  const { from, to } = band;
  return (
    <p className={styles.band}>
      <span className={styles.range}>
        {to === null ? t('explore.market.open', { from }) : t('explore.market.between', { from, to })}
      </span>
      <span className={styles.unit}>
        {t(`explore.market.${market.per}`, { currency: nameCurrency(locale, market.currency) })}
      </span>
    </p>
  );
}
