import { markTicks, placeOnRuler } from '@/lib/chart/ruler-scale';
import type { Span } from '@/lib/chart/ruler-scale';
import styles from './ruler.module.css';

type Band = Span & { label: string; current: boolean };
type Mark = { at: number; label: string };

type RulerProps = {
  span: Span;
  /** Distance of two ticks. */
  step: number;
  bands: Band[];
  /** The reading: where it stands, and how far it may be off. */
  mark?: Mark | undefined;
  range?: Span | undefined;
  target?: Mark | undefined;
  /** What a reader who can't see it is told. */
  description: string;
};

const heights = { minor: 7, middle: 12, major: 18 };

/** The ruler: bands side by side, a mark for the reading, a whisker for its range. */
export function Ruler({ span, step, bands, mark, range, target, description }: RulerProps) {
  const percent = (value: number) => `${100 * placeOnRuler(span, value)}%`;
  return (
    <div className={styles.ruler} role="img" aria-label={description}>
      <div className={styles.labels}>
        {mark && (
          <Flag
            kind="mark"
            left={percent(mark.at)}
            lean={leanOf(span, mark.at, target?.at)}
            label={mark.label}
          />
        )}
        {target && (
          <Flag kind="target" left={percent(target.at)} lean={leanOf(span, target.at)} label={target.label} />
        )}
      </div>
      <div className={styles.scale}>
        {bands
          .filter((band) => band.current)
          .map((band) => (
            <i
              key={band.label}
              className={styles.band}
              style={{ left: percent(band.low), right: `${100 - 100 * placeOnRuler(span, band.high)}%` }}
            />
          ))}
        {range && (
          <i
            className={styles.range}
            style={{ left: percent(range.low), right: `${100 - 100 * placeOnRuler(span, range.high)}%` }}
          />
        )}
        {mark && <i className={styles.mark} style={{ left: percent(mark.at) }} />}
        {target && <i className={styles.target} style={{ left: percent(target.at) }} />}
        <Scale span={span} step={step} bands={bands} />
      </div>
      <div className={styles.bands}>
        {bands.map((band) => (
          <span
            key={band.label}
            className={band.current ? styles.current : undefined}
            style={{ left: percent(band.low), right: `${100 - 100 * placeOnRuler(span, band.high)}%` }}
          >
            {band.label}
          </span>
        ))}
      </div>
    </div>
  );
}

type Lean = 'left' | 'right' | 'none';
type FlagProps = { kind: 'mark' | 'target'; left: string; lean: Lean; label: string };

function Flag({ kind, left, lean, label }: FlagProps) {
  const leaning = { left: styles.leanLeft, right: styles.leanRight, none: '' }[lean];
  return (
    <span
      className={`${kind === 'mark' ? styles.markLabel : styles.targetLabel} ${leaning}`}
      style={{ left }}
    >
      {label}
    </span>
  );
}

/** A label leans away from the ruler's ends, and from a neighbour's line that would run through it. */
function leanOf(span: Span, at: number, neighbour?: number): Lean {
  const share = placeOnRuler(span, at);
  if (share < 0.12) return 'right';
  if (share > 0.88) return 'left';
  const apart = neighbour === undefined ? 1 : placeOnRuler(span, neighbour) - share;
  if (Math.abs(apart) > 0.08) return 'none';
  return apart > 0 ? 'left' : 'right';
}

function Scale({ span, step, bands }: Pick<RulerProps, 'span' | 'step' | 'bands'>) {
  const bars = bands.slice(1).map((band) => placeOnRuler(span, band.low));
  return (
    <svg className={styles.ticks} viewBox="0 0 1000 44" preserveAspectRatio="none" aria-hidden="true">
      {markTicks(span, step).map(({ at, size }) => (
        <line key={at} x1={1000 * at} x2={1000 * at} y1="20" y2={20 + heights[size]} stroke="var(--tick)" />
      ))}
      <line x1="0" x2="1000" y1="20" y2="20" stroke="var(--ink)" strokeWidth="1.25" />
      {bars.map((at) => (
        <line key={at} x1={1000 * at} x2={1000 * at} y1="0" y2="42" stroke="var(--ink)" strokeWidth="1.25" />
      ))}
    </svg>
  );
}
