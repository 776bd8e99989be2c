import type { Translate } from '@/lib/i18n/translator';
import styles from './contents.module.css';
import { parts } from './parts';

/** The way to every part of the page. */
export function Contents({ t }: { t: Translate }) {
  return (
    <nav aria-label={t('method.contents')}>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{t(`method.${part}.title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
