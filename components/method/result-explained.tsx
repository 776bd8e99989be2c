import type { Translate } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import { MethodSection } from './method-section';
import { MustHaveList } from './must-have-list';
import { PointList } from './point-list';
import { SourceList } from './source-list';

type ResultExplainedProps = { t: Translate; locale: Locale; track: LocalTrack; base: string };

/** What the estimate leads to, what it can't know, and what it rests on; `base` is the address of the track. */
export function ResultExplained({ t, locale, track, base }: ResultExplainedProps) {
  const { minimumAnswers, staleAfterMonths } = track.scoring;
  return (
    <>
      <MethodSection id="placing" title={t('method.placing.title')}>
        <p>{t('method.placing.rule')}</p>
        <p>{t('method.placing.enough', { minimum: minimumAnswers })}</p>
        <p>{t('method.placing.stale', staleAfterMonths)}</p>
      </MethodSection>
      <MethodSection id="mustHaves" title={t('method.mustHaves.title')}>
        <p>{t('method.mustHaves.rule')}</p>
        <MustHaveList t={t} track={track} base={base} />
      </MethodSection>
      <MethodSection id="stages" title={t('method.stages.title')}>
        <p>{t('method.stages.interval')}</p>
        <p>{t('method.stages.empty')}</p>
      </MethodSection>
      <MethodSection id="gaps" title={t('method.gaps.title')}>
        <p>{t('method.gaps.what')}</p>
        <p>{t('method.gaps.rank')}</p>
        <p>{t('method.gaps.way')}</p>
      </MethodSection>
      <MethodSection id="limits" title={t('method.limits.title')}>
        <PointList
          points={(['criterion', 'hiring', 'percentile', 'editorial', 'self'] as const).map((limit) =>
            t(`method.limits.${limit}`),
          )}
        />
      </MethodSection>
      <MethodSection id="accuracy" title={t('method.accuracy.title')}>
        <p>{t('method.accuracy.simulated')}</p>
        <PointList
          points={(['mean', 'ratings', 'checks'] as const).map((measured) =>
            t(`method.accuracy.${measured}`),
          )}
        />
        <p>{t('method.accuracy.open')}</p>
      </MethodSection>
      <MethodSection id="sources" title={t('method.sources.title')}>
        <SourceList t={t} locale={locale} track={track} />
      </MethodSection>
    </>
  );
}
