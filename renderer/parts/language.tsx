import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Day } from '../../shared/dates.ts';
import { type Speech, speechIn } from '../../shared/text/speech.ts';
import type { Language } from '../../shared/text/text.ts';

export type { Speech } from '../../shared/text/speech.ts';

const SpeechContext = createContext<Speech | undefined>(undefined);

interface LanguageProviderProps {
  readonly language: Language;
  /** The present day in Rotterdam; it decides whether a year is said and what is late. */
  readonly today: Day;
  readonly children: ReactNode;
}

/** Gives everything below it one language and one present day. */
export function LanguageProvider({ language, today, children }: LanguageProviderProps) {
  const speech = useMemo(() => speechIn(language, today), [language, today]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The speech of the nearest LanguageProvider. Throws without one: that is a mistake in the code. */
export function useLanguage(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useLanguage needs a LanguageProvider above it');
  return speech;
}
