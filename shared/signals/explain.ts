import type { Day } from '../dates.ts';
import { formatDay } from '../text/format-day.ts';
import { formatNumber } from '../text/format-number.ts';
import { signalWords } from '../text/signals.ts';
import { type Language, sentence } from '../text/text.ts';
import type { Words } from '../text/words.ts';
import type { FoundSignal } from './found-signal.ts';

/** How the explanation names things. */
export interface ExplainNames {
  /** The names of the parts of the signal's unit, in their order: provider, subject. */
  readonly name: (language: Language) => readonly string[];
  readonly dayOf: (day: number) => Day;
}

/** Below this many weeks the usual number is said to be uncertain. */
const youngWeeks = 26;
const rarestSaid = 10_000;

/** So many sentences at the end say how sure a signal is; the ones before say what was found. */
export const surenessSentences = 4;

/**
 * A signal in plain sentences, in both languages: the count and its days, callers, the usual number, how rare that is, how many
 * groups were looked at and how often chance gives a signal. It never names a cause and never says that something is proved.
 */
export function explainSignal(signal: FoundSignal, names: ExplainNames): readonly Words[] {
  const nl = sentencesOf(signal, names, 'nl');
  const en = sentencesOf(signal, names, 'en');
  return nl.map((text, i) => ({ nl: text, en: en[i] ?? '' }));
}

function sentencesOf(signal: FoundSignal, names: ExplainNames, language: Language): readonly string[] {
  const number = (value: number) => formatNumber(value, language);
  const say = (key: keyof typeof signalWords, values: Readonly<Record<string, string | number>> = {}) =>
    sentence(signalWords[key], language, values);
  const parts = names.name(language);
  const name = parts.length > 0 ? parts.join(', ') : say('signal.whole-register');
  return [
    say('signal.title', { name }),
    say('signal.count', { ...daysOf(signal, names, language), count: number(signal.observed) }),
    say('signal.callers', { callers: signal.callers }),
    ...(signal.repeatedIds.length > 0 ? [say('signal.repeated', { count: signal.repeatedIds.length })] : []),
    usualSentence(signal, language),
    signal.onceInWindows > rarestSaid
      ? say('signal.very-rare', { periods: number(rarestSaid) })
      : say('signal.rare', { periods: number(rounded(signal.onceInWindows)) }),
    ...(signal.nested.length > 0 ? [say('signal.nested', { count: signal.nested.length })] : []),
    ...youngSentence(signal, language),
    say(`signal.regime.${signal.regime}`),
    say('signal.groups', { groups: number(signal.groups) }),
    say('signal.chance', { perYear: number(signal.falseSignalsAYear) }),
    say('signal.look', { count: number(signal.observed) }),
  ];
}

function daysOf({ windowDays, until }: FoundSignal, { dayOf }: ExplainNames, language: Language) {
  const today = dayOf(until);
  const write = (day: number) => formatDay(dayOf(day), language, { form: 'date', today });
  return { days: windowDays, from: write(until - windowDays + 1), to: write(until) };
}

function usualSentence({ expected }: FoundSignal, language: Language): string {
  const said = expectedNumber(expected, language);
  if (expected < 1) return sentence(signalWords['signal.usual-none'], language, { expected: said });
  const low = Math.floor(expected);
  return sentence(signalWords['signal.usual'], language, { low, high: low + 1, expected: said });
}

/** One decimal; two for what hardly ever comes, and never a zero for what does come. */
function expectedNumber(expected: number, language: Language): string {
  if (expected < 0.005) return sentence(signalWords['signal.hardly-ever'], language);
  return formatNumber(expected, language, expected < 0.1 ? 2 : 1);
}

function youngSentence({ knownDays, unit }: FoundSignal, language: Language): readonly string[] {
  const weeks = Math.floor(knownDays / 7);
  if (weeks >= youngWeeks) return [];
  const ofProvider = unit.level === 'provider' || unit.level === 'cell';
  return [sentence(signalWords[ofProvider ? 'signal.young-provider' : 'signal.young-group'], language, { weeks })];
}

/** Two digits that count: 556 reads as 560. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
