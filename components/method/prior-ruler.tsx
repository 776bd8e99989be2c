import { Ruler } from '@/components/ui/ruler';
import { markLevelBands } from '@/lib/chart/level-bands';
import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import { formatShare } from '@/lib/i18n/formats';
import type { Translate } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import styles from './prior-ruler.module.css';

type PriorRulerProps = { t: Translate; locale: Locale; track: LocalTrack };

const ticksPerBand = 10;

/** The ruler before any answer: the bars, and how likely the engine holds every outcome then. */
export function PriorRuler({ t, locale, track }: PriorRulerProps) {
  const { span, bands } = markLevelBands(track.levels.map(({ bar }) => bar));
  const titles = [track.below.title, ...track.levels.map(({ title }) => title)];
  const shares = measureAnswers(track, []).posterior.levels.map((share) => formatShare(locale, share));
  const outcomes = titles.map((title, index) => ({ title, share: shares[index] ?? '' }));
  return (
    <figure className={styles.prior}>
      <Ruler
        span={span}
        step={(span.high - span.low) / (ticksPerBand * bands.length)}
        bands={bands.map((band, index) => ({ ...band, label: titles[index] ?? '', current: false }))}
        description={t('method.ruler.description', { levels: titles.join(t('method.comma')) })}
      />
      <figcaption>
        <p>{t('method.ruler.prior')}</p>
        <ul className={styles.shares}>
          {outcomes.map(({ title, share }) => (
            <li key={title}>{t('method.ruler.share', { outcome: title, share })}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
