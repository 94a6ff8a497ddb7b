import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Day } from '../../shared/dates.ts';
import { type DayForm, formatDay } from '../../shared/text/format-day.ts';
import { formatNumber } from '../../shared/text/format-number.ts';
import { formatTime } from '../../shared/text/format-time.ts';
import { type Language, sentence, type Values } from '../../shared/text/text.ts';
import type { Words } from '../../shared/text/words.ts';

/** What a screen needs to speak: the present language, the present day, and words, days, times and numbers in them. */
export interface Speech {
  readonly language: Language;
  readonly today: Day;
  /** One sentence in the present language, its values filled in. */
  say(words: Words, values?: Values): string;
  /** `maandag 28 december`; other forms on request (see DayForm). */
  formatDay(on: Day, form?: DayForm): string;
  /** `ma 28 dec`, for rows. */
  formatDayShort(on: Day): string;
  /** `10.42 uur` from `10:42`; `bare` for columns. */
  formatTime(time: string, form?: 'full' | 'bare'): string;
  formatNumber(value: number, decimals?: number): string;
}

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

/** The speech of a language on a day, outside React. */
export function speechIn(language: Language, today: Day): Speech {
  return {
    language,
    today,
    say: (words, values) => sentence(words, language, values),
    formatDay: (on, form = 'full') => formatDay(on, language, { form, today }),
    formatDayShort: (on) => formatDay(on, language, { form: 'row', today }),
    formatTime: (time, form) => formatTime(time, language, form),
    formatNumber: (value, decimals) => formatNumber(value, language, decimals),
  };
}
