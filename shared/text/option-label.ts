import type { QuestionId } from '../procedure/question.ts';
import { optionWords } from './procedure.ts';
import type { Words } from './words.ts';

type OptionKey = keyof typeof optionWords;

/** The words of an option of a question, yes and no included; null for an option that the question does not have. */
export function optionLabel(question: QuestionId, option: string): Words | null {
  const own = `option.${question}.${option}`;
  const common = `option.${option}`;
  if (isOption(own)) return optionWords[own];
  return isOption(common) ? optionWords[common] : null;
}

function isOption(key: string): key is OptionKey {
  return Object.hasOwn(optionWords, key);
}
