import { Ruler } from '@/components/ui/ruler';
import { markLevelBands } from '@/lib/chart/level-bands';
import { describeLevel, describeRange } from '@/lib/export/sentences/describe-placement';
import { targetTitle } from '@/lib/export/sentences/look-up';
import { outcomeChances } from '@/lib/export/sentences/outcome-probabilities';
import type { Telling } from '@/lib/export/telling';

const tick = 0.1;

/** The ruler of levels with the reading, its range, and the target; without a reading where too little was answered. */
export function LevelRuler({ telling }: { telling: Telling }) {
  const { report, track, translate } = telling;
  const { kind, level, composite } = report.placement;
  const { span, bands } = markLevelBands(track.levels.map(({ bar }) => bar));
  const outcomes = outcomeChances(telling);
  const placed = kind !== 'not-enough';
  const target = targetTitle(telling);
  const bar = track.levels.find(({ id }) => id === report.target)?.bar ?? span.high;
  return (
    <Ruler
      span={span}
      step={tick}
      bands={bands.map((band, index) => ({
        ...band,
        label: outcomes[index]?.title ?? '',
        current: placed && outcomes[index]?.outcome === (level ?? 'below'),
      }))}
      mark={placed ? { at: composite.median, label: translate('report.level.you') } : undefined}
      range={placed ? { low: composite.low, high: composite.high } : undefined}
      target={{ at: bar, label: translate('report.target.name', { level: target }) }}
      description={
        placed
          ? translate('report.level.ruler', {
              level: describeLevel(telling).name,
              range: describeRange(telling),
              target,
            })
          : translate('report.level.rulerEmpty', { target })
      }
    />
  );
}
