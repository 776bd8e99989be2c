'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { languageTag } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/schema/text';
import styles from './site-header.module.css';

type LanguageSwitchProps = { locale: Locale; name: string };

/** The same page in the other language, query and fragment included. */
export function LanguageSwitch({ locale, name }: LanguageSwitchProps) {
  const other = locale === 'zh' ? 'en' : 'zh';
  const path = usePathname().replace(/^\/[^/]+/, `/${other}`);
  return (
    <Link
      className={styles.language}
      href={path}
      prefetch={false}
      lang={languageTag(other)}
      hrefLang={languageTag(other)}
      onNavigate={(event) => {
        event.preventDefault();
        window.location.assign(path + window.location.search + window.location.hash);
      }}
    >
      {name}
    </Link>
  );
}
