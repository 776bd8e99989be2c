/** A point in pixels from the upper left corner. */
export type Point = { x: number; y: number };

/** One axis of a radar: where it ends, and where its label stands and which way the label runs. */
export type Spoke = { end: Point; label: Point; anchor: 'start' | 'middle' | 'end' };

/** A radar in its box: centre and radius in pixels, and its axes clockwise from the top. */
export type RadarLayout = { centre: Point; radius: number; spokes: Spoke[] };

/** The box, and the room each axis' label takes, all in pixels. */
type Room = { width: number; height: number; labels: readonly { width: number; height: number }[] };

const labelGap = 10;
const smallestRadius = 40;

/** The largest radar that leaves every label its room inside the box. */
export function layRadar({ width, height, labels }: Room): RadarLayout {
  const centre = { x: width / 2, y: height / 2 };
  const directions = labels.map((_, axis) => pointAt(axis, labels.length));
  const limits = directions.map((direction, axis) =>
    reach(direction, centre, labels[axis] ?? { width: 0, height: 0 }),
  );
  const radius = Math.max(smallestRadius, Math.min(...limits));
  const spokes = directions.map((direction) => ({
    end: { x: centre.x + radius * direction.x, y: centre.y + radius * direction.y },
    label: {
      x: centre.x + (radius + labelGap) * direction.x,
      y: centre.y + (radius + labelGap) * direction.y,
    },
    anchor: isUpright(direction)
      ? ('middle' as const)
      : direction.x > 0
        ? ('start' as const)
        : ('end' as const),
  }));
  return { centre, radius, spokes };
}

/** Whether the label of this axis of so many stands beside the radar rather than above or below it. */
export function standsBeside(axis: number, axes: number): boolean {
  return !isUpright(pointAt(axis, axes));
}

/** How long an axis may be for its label to stay in the box. */
function reach(direction: Point, centre: Point, label: { width: number; height: number }): number {
  if (isUpright(direction)) return centre.y - label.height - labelGap;
  const sideways = (centre.x - label.width) / Math.abs(direction.x);
  const upright = (centre.y - label.height / 2) / Math.max(Math.abs(direction.y), 0.01);
  return Math.min(sideways, upright) - labelGap;
}

function isUpright(direction: Point): boolean {
  return Math.abs(direction.x) < 0.1;
}

/** The unit vector of an axis, the first one up and the others clockwise. */
function pointAt(axis: number, axes: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}
