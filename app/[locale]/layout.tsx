import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { WordsProvider } from '@/components/layout/words-provider';
import { listTrackIds } from '@/lib/content/track-folders';
import { languageTag } from '@/lib/i18n/formats';
import { getTranslator, selectWords } from '@/lib/i18n/select-words';
import { LocaleSchema, locales } from '@/lib/schema/text';
import '../globals.css';

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = getTranslator(LocaleSchema.parse((await params).locale));
  return {
    title: { default: `${t('site.name')} · ${t('site.tagline')}`, template: `%s · ${t('site.name')}` },
  };
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const locale = LocaleSchema.parse((await params).locale);
  return (
    <html lang={languageTag(locale)}>
      <body>
        <SiteHeader locale={locale} fallbackTrack={listTrackIds()[0] ?? ''} />
        <WordsProvider locale={locale} words={selectWords(locale, ['site'])}>
          {children}
        </WordsProvider>
        <SiteFooter locale={locale} />
      </body>
    </html>
  );
}
