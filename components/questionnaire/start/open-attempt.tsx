'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useAddresses } from '@/components/questionnaire/use-addresses';
import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { resumePosition } from '@/lib/attempt/resume-position';
import { formatDay } from '@/lib/i18n/formats';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import styles from './start-panel.module.css';

/** The attempt left open last: where it stands, and the way back in. */
export function OpenAttempt({ record }: { record: AttemptRecord }) {
  const { outline } = useAttempt();
  const { locale, translate } = useSpeech();
  const addresses = useAddresses(record.id);
  const { answered, total } = measureProgress(record.attempt, outline.stages);
  const position = resumePosition(record.attempt, outline.stages);
  const stage = outline.stages.find(({ id }) => id === position?.stage);
  const skill = stage?.skills.find(({ id }) => id === position?.item);
  return (
    <section className={`${styles.panel} ${styles.open}`} aria-labelledby="open-attempt">
      <h2 id="open-attempt">{translate('assess.open.title')}</h2>
      {stage && skill && <p>{translate('assess.open.place', { stage: stage.title, skill: skill.title })}</p>}
      <p className={styles.note}>
        {translate('assess.open.answered', { answered, total, day: formatDay(locale, record.updatedAt) })}
      </p>
      <p>
        {answered < total && stage ? (
          <ButtonLink href={addresses.stage(stage.id)} weight="strong">
            {translate('assess.open.go')}
          </ButtonLink>
        ) : (
          <ButtonLink href={addresses.review} weight="strong">
            {translate('assess.open.review')}
          </ButtonLink>
        )}
      </p>
    </section>
  );
}
