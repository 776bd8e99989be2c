import type { Translate } from '@/lib/i18n/translator';
import styles from './start-facts.module.css';

const facts = ['stop', 'device', 'quiet', 'unsure'] as const;

/** What is good to know before anything is asked. */
export function StartFacts({ t }: { t: Translate }) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{t(`assess.start.facts.${fact}`)}</li>
      ))}
    </ul>
  );
}
