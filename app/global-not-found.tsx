import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { languageTag } from '@/lib/i18n/formats';
import { getTranslator } from '@/lib/i18n/select-words';
import { locales } from '@/lib/schema/text';
import './globals.css';

export const metadata: Metadata = { title: '404' };

/** Shown where no page is; which language was wanted is unknown, so it speaks both. */
export default function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <body>
        <Page width="read">
          {locales.map((locale) => {
            const t = getTranslator(locale);
            return (
              <section key={locale} lang={languageTag(locale)}>
                <h1>{t('site.notFound.title')}</h1>
                <p>{t('site.notFound.body')}</p>
                <p>
                  <ButtonLink href={`/${locale}`}>{t('site.notFound.home')}</ButtonLink>
                </p>
              </section>
            );
          })}
        </Page>
      </body>
    </html>
  );
}
