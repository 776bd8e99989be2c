import type { Translate } from '@/lib/i18n/translator';
import styles from './home-intro.module.css';

/** What this is, in one sentence and a little more. */
export function HomeIntro({ t }: { t: Translate }) {
  return (
    <header className={styles.intro}>
      <h1 className={styles.title}>{t('home.title')}</h1>
      <p className={styles.lead}>{t('home.lead')}</p>
      <p className={styles.privacy}>{t('home.privacy')}</p>
    </header>
  );
}
