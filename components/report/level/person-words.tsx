import { describeIdentity, describePerson } from '@/lib/export/sentences/describe-person';
import { joinSentences } from '@/lib/export/sentences/join-names';
import type { Telling } from '@/lib/export/telling';
import styles from './person-words.module.css';

/** What the person is, what carries them and what holds them back; below the first level the welcome comes first. */
export function PersonWords({ telling }: { telling: Telling }) {
  const { placement } = telling.report;
  const person = joinSentences(telling.locale, describePerson(telling));
  const identity = describeIdentity(telling);
  const [first, second] = placement.level === null ? [identity, person] : [person, identity];
  return (
    <div className={styles.words}>
      <p>{first}</p>
      {second !== '' && <p className={styles.second}>{second}</p>}
    </div>
  );
}
