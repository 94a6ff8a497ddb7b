import type { AnswerEvidence, AnswerSource } from '../case/events.ts';
import type { Day } from '../dates.ts';
import { isDay } from '../dates.ts';
import type { AnswerValue, Question } from '../procedure/question.ts';
import { formatDay } from './format-day.ts';
import { formatNumber } from './format-number.ts';
import { optionLabel } from './option-label.ts';
import { optionWords } from './procedure.ts';
import { type Language, sentence } from './text.ts';
import { type Words, words } from './words.ts';

/** How the Meldpunt knows an answer. */
export const sourceWords = words({
  'source.stated': { nl: 'De melder zegt het', en: 'The client says so' },
  'source.seen': { nl: 'Zelf gezien', en: 'Seen ourselves' },
  'source.own-knowledge': { nl: 'Eigen kennis', en: 'Own knowledge' },
} satisfies Record<`source.${AnswerSource}`, Words>);

/** What an answer rests on. */
export const evidenceWords = words({
  'evidence.none': { nl: 'Geen', en: 'None' },
  'evidence.letter': { nl: 'Brief', en: 'Letter' },
  'evidence.mail': { nl: 'Mail', en: 'Mail' },
  'evidence.phone': { nl: 'Telefoon', en: 'Phone' },
  'evidence.visit': { nl: 'Gesprek', en: 'Talk' },
} satisfies Record<`evidence.${AnswerEvidence}`, Words>);

/** An answer of the procedure check in words: its options by their labels, a day in full, "weet ik niet" for none. */
export function answerWords(
  { id }: Pick<Question, 'id'>,
  value: AnswerValue,
  { language, today }: { language: Language; today: Day },
): string {
  if (value === null) return sentence(optionWords['option.unknown'], language);
  if (typeof value === 'number') return formatNumber(value, language);
  const label = (option: string) => {
    const found = optionLabel(id, option);
    return found ? sentence(found, language) : option;
  };
  if (typeof value !== 'string') {
    return value.length === 0 ? sentence(optionWords['option.none-of-these'], language) : value.map(label).join('; ');
  }
  return isDay(value) ? formatDay(value, language, { form: 'full', today }) : label(value);
}
