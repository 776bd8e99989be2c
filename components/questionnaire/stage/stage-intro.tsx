import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import styles from './stage-intro.module.css';

type StageIntroProps = { t: Translate; stage: LocalTrack['stages'][number]; number: number; count: number };

/** Which stage this is, and what it is about. */
export function StageIntro({ t, stage, number, count }: StageIntroProps) {
  return (
    <header className={styles.intro}>
      <p className={styles.over}>{t('assess.stage.over', { number, count })}</p>
      <h1>{stage.title}</h1>
      <p className={styles.summary}>{stage.summary}</p>
      <noscript>
        <p>{t('assess.stage.noScript')}</p>
      </noscript>
    </header>
  );
}
