'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useAddresses } from '@/components/questionnaire/use-addresses';
import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import styles from './stage-nav.module.css';

/** The way to the stages before and after, and after the last one to the review. */
export function StageNav({ stage }: { stage: string }) {
  const { outline } = useAttempt();
  const { translate } = useSpeech();
  const index = outline.stages.findIndex(({ id }) => id === stage);
  return (
    <nav className={styles.nav} aria-label={translate('assess.nav.label')}>
      <BackLink index={index} />
      <OnwardLink index={index} />
    </nav>
  );
}

/** To the stage before, and from the first one to the start. */
export function BackLink({ index }: { index: number }) {
  const { outline } = useAttempt();
  const addresses = useAddresses();
  const { translate } = useSpeech();
  const before = outline.stages[index - 1];
  return (
    <ButtonLink href={before ? addresses.stage(before.id) : addresses.start} weight="quiet">
      {before ? translate('assess.nav.before', { stage: before.shortTitle }) : translate('assess.nav.start')}
    </ButtonLink>
  );
}

/** To the stage after, and from the last one to the review. */
export function OnwardLink({ index }: { index: number }) {
  const { outline } = useAttempt();
  const addresses = useAddresses();
  const { translate } = useSpeech();
  const after = outline.stages[index + 1];
  return (
    <span data-onward="">
      <ButtonLink href={after ? addresses.stage(after.id) : addresses.review} weight="strong">
        {after ? translate('assess.nav.after', { stage: after.shortTitle }) : translate('assess.nav.review')}
      </ButtonLink>
    </span>
  );
}
