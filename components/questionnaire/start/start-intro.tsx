import { PageIntro } from '@/components/layout/page-intro';
import type { TrackOutline } from '@/components/questionnaire/outline';
import { estimateMinutes } from '@/lib/attempt/estimate-minutes';
import { measureProgress } from '@/lib/attempt/measure-progress';
import type { Translate } from '@/lib/i18n/translator';

/** What will be done, and how long it takes. */
export function StartIntro({ t, outline }: { t: Translate; outline: TrackOutline }) {
  const skills = measureProgress(null, outline.stages).total;
  const stages = outline.stages.length;
  const minutes = estimateMinutes(skills, outline.secondsPerRating);
  return (
    <PageIntro
      over={t('assess.over', { track: outline.title })}
      title={t('assess.title')}
      lead={t('assess.start.lead', { skills, stages, minutes })}
    />
  );
}
