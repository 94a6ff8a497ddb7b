import type { Unit } from '../shared/contract/signal.ts';
import { signalWords } from '../shared/text/signals.ts';
import { type Language, sentence } from '../shared/text/text.ts';
import type { Lists } from './lists.ts';

/** The list that names each part of a unit, in their order; a law is its own name. */
const listsOf: Readonly<Record<Unit['level'], readonly string[]>> = {
  cell: ['organisations', 'subjects'],
  provider: ['organisations'],
  subject: ['subjects'],
  area: ['areas'],
  area_subject: ['areas', 'subjects'],
  law: ['laws'],
  law_subject: ['laws', 'subjects'],
  register: [],
};

/** The name of a watched group: "Ritwijzer Vervoer, Vervoer komt te laat". */
export function unitName({ level, parts }: Unit, lists: Lists, language: Language): string {
  if (parts.length === 0) return sentence(signalWords['signal.whole-register'], language);
  return parts.map((code, index) => lists.label(listsOf[level][index] ?? '', code, language)).join(', ');
}
