import type { AnswerTold, EvidenceParts } from '@/lib/export/sentences/describe-answers';
import type { Telling } from '@/lib/export/telling';
import { webAddress } from '@/lib/export/sentences/web-address';
import styles from './answer-words.module.css';

type AnswerWordsProps = { telling: Telling; answer: AnswerTold };

/** What was answered, when, and how the person knows. */
export function AnswerWords({ telling, answer }: AnswerWordsProps) {
  const { translate } = telling;
  return (
    <>
      <p>
        {answer.sentence}
        {answer.reason !== null && <q>{answer.reason}</q>}{' '}
        {answer.date !== null && (
          <span className={styles.date}>{translate('report.answer.on', { date: answer.date })}</span>
        )}
      </p>
      {answer.evidence !== null && <Evidence evidence={answer.evidence} />}
    </>
  );
}

/** How the person knows: kind and month, their own note, and their link. */
export function Evidence({ evidence: { how, on, note, link } }: { evidence: EvidenceParts }) {
  const address = link === null ? null : webAddress(link);
  return (
    <p className={styles.evidence}>
      {[how, on].filter((part) => part !== null).join(' · ')}
      {note !== null && <q>{note}</q>}
      {address === null ? (
        link
      ) : (
        <a href={address} rel="nofollow noreferrer">
          {link}
        </a>
      )}
    </p>
  );
}
