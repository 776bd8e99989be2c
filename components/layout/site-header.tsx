import Link from 'next/link';
import { getTranslator } from '@/lib/i18n/select-words';
import type { Locale } from '@/lib/schema/text';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { NavLink } from './nav-link';
import styles from './site-header.module.css';

type SiteHeaderProps = { locale: Locale; fallbackTrack: string };

/** The name, the way around, and the other language. */
export function SiteHeader({ locale, fallbackTrack }: SiteHeaderProps) {
  const t = getTranslator(locale);
  const rooms = ['assess', 'report', 'explore', 'projects', 'method'] as const;
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t('site.skip')}
      </a>
      <div className={styles.inner}>
        <Link className={styles.brand} href={`/${locale}`}>
          <Logo />
          <span>
            {t('site.name')} <span className={styles.alias}>{t('site.alias')}</span>
          </span>
        </Link>
        <nav className={styles.nav} aria-label={t('site.navigation')}>
          {rooms.map((room) => (
            <NavLink key={room} locale={locale} fallbackTrack={fallbackTrack} room={room}>
              {t(`site.rooms.${room}`)}
            </NavLink>
          ))}
        </nav>
        <LanguageSwitch locale={locale} name={t('site.otherLanguage')} />
      </div>
    </header>
  );
}
