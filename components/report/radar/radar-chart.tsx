'use client';

import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { layRadar } from '@/lib/chart/radar-layout';
import { RadarLabel } from './radar-label';
import { labelLines, measureLabel } from './radar-label-size';
import type { RadarAxis } from './radar-label-size';

type RadarPictureProps = { axes: RadarAxis[]; width: number; notMeasured: string };

const narrow = 440;

/** The radar: you in full line, the target dashed, the 80 % range as a band, and a hatched axis where nothing was measured. */
export function RadarPicture({ axes, width, notMeasured }: RadarPictureProps) {
  const height = width < narrow ? 300 : 400;
  const lines = axes.map((axis, index) =>
    labelLines(axis, index, axes.length, { notMeasured, narrow: width < narrow }),
  );
  const layout = layRadar({ width, height, labels: lines.map(measureLabel) });
  const measured = axes.every(({ you, band }) => you !== null && band !== null);
  return (
    <RadarChart
      data={axes}
      width={width}
      height={height}
      cx={layout.centre.x}
      cy={layout.centre.y}
      outerRadius={layout.radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <PolarGrid stroke="var(--line)" />
      <PolarAngleAxis dataKey="title" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 4]} tickCount={5} tick={false} axisLine={false} />
      {measured && (
        <Radar
          dataKey="band"
          isRange
          stroke="none"
          fill="var(--you)"
          fillOpacity={0.14}
          isAnimationActive={false}
        />
      )}
      <Radar
        dataKey="target"
        stroke="var(--target)"
        strokeWidth={1.5}
        strokeDasharray="5 4"
        fill="none"
        isAnimationActive={false}
      />
      <Radar
        dataKey="you"
        stroke="var(--you)"
        strokeWidth={2}
        fill={measured ? 'var(--you)' : 'none'}
        fillOpacity={0.06}
        dot={drawDot}
        isAnimationActive={false}
      />
      {layout.spokes.map((spoke, index) => (
        <RadarLabel
          key={axes[index]?.title}
          spoke={spoke}
          centre={layout.centre}
          lines={lines[index] ?? []}
          hatched={axes[index]?.you === null}
        />
      ))}
    </RadarChart>
  );
}

type DotProps = { cx?: number; cy?: number; index?: number; payload?: RadarAxis };

/** A stage without a reading has no dot. */
function drawDot({ cx, cy, index, payload }: DotProps) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.you === null)
    return <g key={index} />;
  return <circle key={index} cx={cx} cy={cy} r={3.5} fill="var(--you)" />;
}
