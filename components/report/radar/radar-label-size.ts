import { standsBeside } from '@/lib/chart/radar-layout';

/** One axis: 0–4; without a reading where the stage was not measured. */
export type RadarAxis = { title: string; you: number | null; band: [number, number] | null; target: number };

/** One line of an axis' label; a note is set smaller. */
export type LabelLine = { text: string; isNote: boolean };

/** In pixels. */
export const labelSize = 14;
export const lineHeight = 16;

const latinShare = 0.62;

/** The label's lines: on a narrow radar a name beside it breaks at its last space; a stage that was not measured says so. */
export function labelLines(
  axis: RadarAxis,
  index: number,
  axes: number,
  { notMeasured, narrow }: { notMeasured: string; narrow: boolean },
): LabelLine[] {
  const gap = narrow && standsBeside(index, axes) ? axis.title.lastIndexOf(' ') : -1;
  const names = gap > 0 ? [axis.title.slice(0, gap), axis.title.slice(gap + 1)] : [axis.title];
  const notes = axis.you === null ? [notMeasured] : [];
  return [
    ...names.map((text) => ({ text, isNote: false })),
    ...notes.map((text) => ({ text, isNote: true })),
  ];
}

/** The room a label takes in pixels: a Han character is as wide as it is high, a Latin one about three fifths of that. */
export function measureLabel(lines: readonly LabelLine[]): { width: number; height: number } {
  const widths = lines.map(({ text, isNote }) => (isNote ? labelSize - 2 : labelSize) * countEms(text));
  return { width: Math.max(0, ...widths), height: lines.length * lineHeight };
}

function countEms(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + (/\p{Script=Han}/u.test(character) ? 1 : latinShare),
    0,
  );
}
