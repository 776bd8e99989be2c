'use client';

import { OtherVersion } from '@/components/questionnaire/kept/other-version';
import { useAttempt, useEnteredAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useAddresses } from '@/components/questionnaire/use-addresses';
import { SaveBanner } from '@/components/questionnaire/stage/save-banner';
import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import { measureProgress } from '@/lib/attempt/measure-progress';
import type { AskedSkills } from '@/lib/engine/answers/find-contradictions';
import { findContradictions } from '@/lib/engine/answers/find-contradictions';
import { AnswerList } from './answer-list';
import { ContradictionList } from './contradiction-list';
import { LackNotice } from './lack-notice';
import { findLack } from './level-demand';
import type { LevelDemand } from './level-demand';
import { ReportButton } from './report-button';
import styles from './review.module.css';
import { UnansweredList } from './unanswered-list';

type ReviewPanelProps = { asked: AskedSkills; demand: LevelDemand };

/** The look before the report: what seems not to fit, what is open, and the way on. */
export function ReviewPanel({ asked, demand }: ReviewPanelProps) {
  useEnteredAttempt();
  const { outline, state } = useAttempt();
  const { translate } = useSpeech();
  const addresses = useAddresses();
  const { attempt, phase } = state;
  if (phase === 'opening') return <div className={styles.waiting} />;
  if (attempt === null) {
    return (
      <div className={styles.section}>
        {state.otherVersion && <OtherVersion attempt={state.otherVersion} />}
        <p>{translate('assess.review.empty')}</p>
        <p>
          <ButtonLink href={addresses.start} weight="strong">
            {translate('assess.review.emptyGo')}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const { answered, total } = measureProgress(attempt, outline.stages);
  return (
    <>
      <p className={styles.lead}>{translate('assess.review.lead', { answered, total })}</p>
      <LackNotice missing={findLack(demand, attempt.answers)} />
      <SaveBanner />
      <ContradictionList contradictions={findContradictions(asked, attempt.answers)} />
      <UnansweredList />
      <AnswerList kind="not-sure" />
      <AnswerList kind="not-applicable" />
      <ReportButton />
    </>
  );
}
