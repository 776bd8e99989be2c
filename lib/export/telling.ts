import { spaceHan } from '@/lib/i18n/space-han';
import type { Translate } from '@/lib/i18n/translator';
import type { Report } from '@/lib/schema/report';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import type { Yardstick } from '@/lib/schema/yardstick';

/** A track as a report needs it: with all its words but those of the knowledge checks. */
export type ReportTrack = Omit<LocalTrack, 'checks'> & { checks: Yardstick['checks'] };

/** A report with all that is needed to tell it in one language. */
export type Telling = { report: Report; track: ReportTrack; locale: Locale; translate: Translate };

/** Makes a report ready to be told; names filled into a sentence are spaced as Chinese typography asks. */
export function tell({ translate, ...rest }: Telling): Telling {
  return { ...rest, translate: (key, values) => spaceHan(translate(key, values)) };
}
