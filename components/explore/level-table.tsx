import type { Translate } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import { MarketNote } from './market-note';
import { SalaryBand } from './salary-band';
import styles from './level-table.module.css';

type LevelTableProps = { t: Translate; locale: Locale; track: LocalTrack };

/** The levels from low to high: what each can do, and what the market paid for it. */
export function LevelTable({ t, locale, track }: LevelTableProps) {
  return (
    <section aria-labelledby="levels" className={styles.levels}>
      <h2 id="levels">{t('explore.levels.title')}</h2>
      {track.levels.map((level) => (
        <article key={level.id} className={styles.level} aria-labelledby={`level-${level.id}`}>
          <h3 id={`level-${level.id}`} className={styles.name}>
            {level.title}
          </h3>
          <div className={styles.asks}>
            <p>{level.summary}</p>
            <dl className={styles.capabilities}>
              {level.capabilities.map((capability) => (
                <div key={capability.id}>
                  <dt>{capability.title}</dt>
                  <dd>{capability.meaning}</dd>
                </div>
              ))}
            </dl>
          </div>
          <SalaryBand t={t} locale={locale} market={track.market} level={level.id} />
        </article>
      ))}
      <MarketNote t={t} locale={locale} track={track} />
    </section>
  );
}
