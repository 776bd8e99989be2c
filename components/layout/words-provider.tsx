'use client';

import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { createTranslator } from '@/lib/i18n/translator';
import type { Translate, Words } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';

type Speech = { locale: Locale; words: Words; translate: Translate };

const SpeechContext = createContext<Speech | null>(null);

type WordsProviderProps = { locale: Locale; words: Words; children: ReactNode };

/** Gives the client components below it their language and words, besides those of a provider further up. */
export function WordsProvider({ locale, words, children }: WordsProviderProps) {
  const outer = useContext(SpeechContext);
  const speech = useMemo(() => {
    const all = { ...outer?.words, ...words };
    return { locale, words: all, translate: createTranslator(locale, all) };
  }, [locale, words, outer]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language and the translator of the nearest provider; being without one is our own mistake and throws. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('A component that speaks needs a WordsProvider above it.');
  return speech;
}
