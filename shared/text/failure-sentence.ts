import { day, isDay } from '../dates.ts';
import type { Failure } from '../failure.ts';
import { failures, failureValues } from './failures.ts';
import { formatDay } from './format-day.ts';
import { tableWords } from './import.ts';
import { listWords } from './lists.ts';
import { requestItems } from './request-items.ts';
import { stageWords } from './stages.ts';
import { type Language, sentence } from './text.ts';
import type { Words } from './words.ts';

/** The sentence of a refusal in the language asked for, with its values filled in. */
export function failureSentence(failure: Failure, language: Language): string {
  const { code, ...holds } = failure;
  const values = Object.entries<FailureValue>(holds).map(([name, value]) => [name, shown(name, value, language)]);
  return sentence(failures[`failure.${code}`], language, Object.fromEntries(values));
}

type FailureValue = string | number | null | readonly (string | { readonly path: string })[];

/** A value as it reads inside the sentence: a code as its word, several things as one list. */
function shown(name: string, value: FailureValue, language: Language): string | number {
  if (value === null) return sentence(failureValues['failure-value.someone-else'], language);
  if (typeof value === 'number') return value;
  if (typeof value === 'string')
    return dayNames.includes(name) ? dayInWords(value, language) : wordFor(name, value, language);
  const parts = value.map((one) => (typeof one === 'string' ? wordFor(name, one, language) : one.path || '/'));
  return new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(new Set(parts));
}

/** The values that are a day. */
const dayNames: readonly string[] = [
  ...['lastOn', 'notBefore', 'notAfter', 'startsOn'],
  ...['releasedOn', 'periodFrom', 'periodTo'],
];

/** With its year: a refusal is also read where today is not known. */
function dayInWords(value: string, language: Language): string {
  return isDay(value) ? formatDay(value, language, { form: 'date', today: day('1900-01-01') }) : value;
}

/** Which codes a value of that name holds; every other value is shown as it is. */
const codesIn: Readonly<Record<string, { readonly prefix: string; readonly of: Readonly<Record<string, Words>> }>> = {
  from: { prefix: 'stage', of: stageWords },
  to: { prefix: 'stage', of: stageWords },
  missing: { prefix: 'request-item', of: requestItems },
  list: { prefix: 'list', of: listWords },
  reason: { prefix: 'table', of: tableWords },
};

function wordFor(name: string, value: string, language: Language): string {
  const codes = Object.hasOwn(codesIn, name) ? codesIn[name] : undefined;
  const key = `${codes?.prefix}.${value}`;
  const found = codes && Object.hasOwn(codes.of, key) ? codes.of[key] : undefined;
  return found ? sentence(found, language) : value;
}
