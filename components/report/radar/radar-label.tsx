import type { Point, Spoke } from '@/lib/chart/radar-layout';
import { labelSize, lineHeight } from './radar-label-size';
import type { LabelLine } from './radar-label-size';

type RadarLabelProps = { spoke: Spoke; centre: Point; lines: LabelLine[]; hatched: boolean };

/** The name of an axis at its end, in one line or more; hatched where nothing was measured. */
export function RadarLabel({ spoke: { end, label, anchor }, centre, lines, hatched }: RadarLabelProps) {
  const above = anchor === 'middle' && label.y < centre.y;
  const below = anchor === 'middle' && label.y > centre.y;
  const rise = above ? lines.length - 1 : below ? -0.6 : (lines.length - 1) / 2;
  const first = label.y + (above ? 2 : 5) - rise * lineHeight;
  return (
    <g>
      {hatched && (
        <line
          x1={centre.x}
          y1={centre.y}
          x2={end.x}
          y2={end.y}
          stroke="var(--tick)"
          strokeWidth="7"
          strokeDasharray="1.5 3.5"
        />
      )}
      {lines.map(({ text, isNote }, index) => (
        <text
          key={text}
          x={label.x}
          y={first + index * lineHeight}
          textAnchor={anchor}
          fontSize={isNote ? labelSize - 2 : labelSize}
          fill={isNote ? 'var(--soft)' : 'var(--ink)'}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
