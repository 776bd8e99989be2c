import { getTranslator } from '@/lib/i18n/select-words';
import type { Locale } from '@/lib/schema/text';
import styles from './site-footer.module.css';

/** What becomes of the answers, and what the estimate is not. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <footer className={styles.footer}>
      <p>{t('site.privacy')}</p>
      <p>{t('site.disclaimer')}</p>
    </footer>
  );
}
