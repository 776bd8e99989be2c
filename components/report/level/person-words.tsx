import { joinSentences } from '@/lib/export/join-names';
import { describeIdentity, describePerson } from '@/lib/export/describe-person';
import type { Telling } from '@/lib/export/telling';
import styles from './person-words.module.css';

/** What the person is, what carries them and what holds them back, in plain words. */
export function PersonWords({ telling }: { telling: Telling }) {
  return (
    <div className={styles.words}>
      <p>{joinSentences(telling.locale, describePerson(telling))}</p>
      <p className={styles.identity}>{describeIdentity(telling)}</p>
    </div>
  );
}
