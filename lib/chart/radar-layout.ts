/** A point in pixels from the upper left corner. */
export type Point = { x: number; y: number };

/** One axis of a radar: where it ends, and where its label stands and which way the label runs. */
export type Spoke = { end: Point; label: Point; anchor: 'start' | 'middle' | 'end' };

/** A radar in its box: centre and radius in pixels, and its axes clockwise from the top. */
export type RadarLayout = { centre: Point; radius: number; spokes: Spoke[] };

type Room = { width: number; height: number; label: { width: number; height: number } };

const labelGap = 10;

/** The largest radar that leaves every label its room (in pixels) inside the box. */
export function layRadar(axes: number, { width, height, label }: Room): RadarLayout {
  const centre = { x: width / 2, y: height / 2 };
  const radius = Math.max(40, Math.min((width / 2 - label.width - labelGap) / widest(axes), height / 2 - label.height - labelGap));
  const spokes = Array.from({ length: axes }, (_, axis) => {
    const direction = pointAt(axis, axes);
    return {
      end: { x: centre.x + radius * direction.x, y: centre.y + radius * direction.y },
      label: { x: centre.x + (radius + labelGap) * direction.x, y: centre.y + (radius + labelGap) * direction.y },
      anchor: Math.abs(direction.x) < 0.1 ? ('middle' as const) : direction.x > 0 ? ('start' as const) : ('end' as const),
    };
  });
  return { centre, radius, spokes };
}

/** The unit vector of an axis, the first one up and the others clockwise. */
function pointAt(axis: number, axes: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

/** How far the radar of radius 1 reaches to the side. */
function widest(axes: number): number {
  return Math.max(...Array.from({ length: axes }, (_, axis) => Math.abs(pointAt(axis, axes).x)), 0.1);
}
