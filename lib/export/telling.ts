import { spaceHan } from '@/lib/i18n/space-han';
import type { Translate } from '@/lib/i18n/translator';
import type { CheckAnswer, SkillAnswer } from '@/lib/schema/attempt';
import { latestAnswers } from '@/lib/schema/latest-answers';
import type { Report } from '@/lib/schema/report';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import type { Yardstick } from '@/lib/schema/yardstick';

/** A track as a report needs it: with all its words but those of the knowledge checks. */
export type ReportTrack = Omit<LocalTrack, 'checks'> & { checks: Yardstick['checks'] };

/** A report, its track and a language to tell it in. */
export type TellingParts = { report: Report; track: ReportTrack; locale: Locale; translate: Translate };

/** A report ready to be told, with what was last said of each skill and each check by its id: the answers that count. */
export type Telling = TellingParts & {
  latest: {
    skills: ReadonlyMap<string, SkillAnswer>;
    checks: ReadonlyMap<string, CheckAnswer>;
  };
};

/**
 * Makes a report ready to be told; names filled into a sentence are spaced as Chinese typography asks. The person's
 * own words are no names: they are said with `quoteIn`.
 */
export function tell({ report, track, locale, translate }: TellingParts): Telling {
  return {
    report,
    track,
    locale,
    translate: (key, values) => spaceHan(translate(key, values)),
    latest: latestAnswers(report.attempt.answers),
  };
}
