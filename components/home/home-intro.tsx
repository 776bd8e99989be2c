import type { ReactNode } from 'react';
import type { Translate } from '@/lib/i18n/translator';
import styles from './home-intro.module.css';

type HomeIntroProps = {
  t: Translate;
  /** The ways back in, for who was here before. */
  children: ReactNode;
};

/** What this is, in one sentence and a little more; who was here before goes on from under the first. */
export function HomeIntro({ t, children }: HomeIntroProps) {
  return (
    <header className={styles.intro}>
      <h1 className={styles.title}>{t('home.title')}</h1>
      {children}
      <p className={styles.lead}>{t('home.lead')}</p>
      <p className={styles.privacy}>{t('home.privacy')}</p>
    </header>
  );
}
