import type { Outcome } from '@/lib/schema/report';
import type { ReportTrack, Telling } from '../telling';

/** The one of that id; an id a report's own track doesn't have is our own mistake and throws. */
export function lookUp<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found === undefined) throw new Error(`A report names "${id}", which its track does not have.`);
  return found;
}

/** The titles of these, in the order given. */
export function titlesOf(things: readonly { id: string; title: string }[], ids: readonly string[]): string[] {
  return ids.map((id) => lookUp(things, id).title);
}

/** The name of an outcome: a level, or what lies below the first. */
export function outcomeTitle(track: ReportTrack, outcome: Outcome): string {
  return outcome === 'below' ? track.below.title : lookUp(track.levels, outcome).title;
}

/** The name of the level compared with. */
export function targetTitle({ report, track }: Telling): string {
  return lookUp(track.levels, report.target).title;
}
