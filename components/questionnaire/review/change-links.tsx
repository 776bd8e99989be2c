'use client';

import Link from 'next/link';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useAddresses } from '@/components/questionnaire/use-addresses';
import { useSpeech } from '@/components/layout/words-provider';
import type { Question } from './group-contradictions';
import { placeSkill } from './name-ids';

/** The ways to the answers a question is about. */
export function ChangeLinks({ question }: { question: Question }) {
  const { outline } = useAttempt();
  const { translate } = useSpeech();
  const addresses = useAddresses();
  if (question.kind !== 'prerequisite') {
    return <Link href={addresses.stage(question.stage)}>{translate('assess.review.questions.look')}</Link>;
  }
  const ids = [question.prerequisite, ...question.skills.map(({ id }) => id)];
  return ids
    .flatMap((id) => placeSkill(outline, id) ?? [])
    .map(({ stage, skill }) => (
      <Link key={skill.id} href={addresses.stage(stage.id, skill.id)}>
        {translate('assess.review.questions.change', { skill: skill.title })}
      </Link>
    ));
}
