import { Ruler } from '@/components/ui/ruler';
import { markLevelBands } from '@/lib/chart/level-bands';
import { formatShare } from '@/lib/i18n/formats';
import type { Translate } from '@/lib/i18n/translator';
import type { Outcome, Placement } from '@/lib/schema/report';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import styles from './sample-ruler.module.css';

type SampleRulerProps = { t: Translate; locale: Locale; track: LocalTrack; placement: Placement };

const ticksPerBand = 10;

/** The sample's level by name, with its probability, and on the ruler with its range. */
export function SampleRuler({ t, locale, track, placement }: SampleRulerProps) {
  const { span, bands } = markLevelBands(track.levels.map(({ bar }) => bar));
  const outcomes = [{ id: 'below', title: track.below.title }, ...track.levels];
  const nameOf = (outcome: Outcome) => outcomes.find(({ id }) => id === outcome)?.title ?? outcome;
  const place = placement.level ?? 'below';
  const [low, high] = [nameOf(placement.range.low), nameOf(placement.range.high)];
  const { composite } = placement;
  return (
    <div className={styles.reading}>
      <p className={styles.level}>
        <span className={styles.name}>{nameOf(place)}</span>
        {placement.level !== null && (
          <span className={styles.sure}>
            {t('home.sample.sure', {
              level: nameOf(place),
              share: formatShare(locale, reach(placement, outcomes, place)),
            })}
          </span>
        )}
      </p>
      <Ruler
        span={span}
        step={(span.high - span.low) / (ticksPerBand * bands.length)}
        bands={bands.map((band, index) => ({
          ...band,
          label: outcomes[index]?.title ?? '',
          current: outcomes[index]?.id === place,
        }))}
        mark={{ at: composite.median, label: t('home.sample.you') }}
        range={{ low: composite.low, high: composite.high }}
        description={t('home.sample.ruler', { level: nameOf(place), low, high })}
      />
    </div>
  );
}

function reach({ probabilities }: Placement, outcomes: { id: string }[], place: string): number {
  const from = outcomes.findIndex(({ id }) => id === place);
  return outcomes.slice(from).reduce((sum, { id }) => sum + (probabilities[id] ?? 0), 0);
}
