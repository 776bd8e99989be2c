import type { Translate } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import { Formula } from './formula';
import { MethodSection } from './method-section';
import { Pipeline } from './pipeline';
import { PriorRuler } from './prior-ruler';

type EstimateExplainedProps = { t: Translate; locale: Locale; track: LocalTrack };

/** How answers become an estimate: the pipeline, the ruler, the model of a rating, and self-report bias. */
export function EstimateExplained({ t, locale, track }: EstimateExplainedProps) {
  const { scoring, levels } = track;
  const top = levels.at(-1)?.title ?? '';
  return (
    <>
      <MethodSection id="pipeline" title={t('method.pipeline.title')}>
        <Pipeline t={t} />
      </MethodSection>
      <MethodSection id="ruler" title={t('method.ruler.title')}>
        <p>
          {t('method.ruler.bars', {
            bars: levels
              .map(({ title, bar }) => t('method.ruler.bar', { title, bar }))
              .join(t('method.comma')),
          })}
        </p>
        <PriorRuler t={t} locale={locale} track={track} />
        <p>{t('method.ruler.equal')}</p>
        <Formula
          formula={t('method.ruler.formula')}
          meaning={t('method.ruler.meaning', {
            spread: scoring.spread,
            correlation: scoring.stageCorrelation,
          })}
        />
      </MethodSection>
      <MethodSection id="ratings" title={t('method.ratings.title')}>
        <p>{t('method.ratings.table', { level: top })}</p>
        <Formula formula={t('method.ratings.formula')} meaning={t('method.ratings.meaning')} />
        <p>{t('method.ratings.weights', scoring.discrimination)}</p>
        <p>{t('method.ratings.missing')}</p>
      </MethodSection>
      <MethodSection id="bias" title={t('method.bias.title')}>
        <p>{t('method.bias.what')}</p>
        <p>{t('method.bias.prior', { steps: scoring.biasSd / scoring.ratingStep, sd: scoring.biasSd })}</p>
        <p>{t('method.bias.unverified')}</p>
      </MethodSection>
    </>
  );
}
