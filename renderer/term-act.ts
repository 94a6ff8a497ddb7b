import type { TermRow } from '../shared/case/term-row.ts';
import type { Day } from '../shared/dates.ts';
import { termActs, unknownTermAct } from '../shared/text/today.ts';
import type { Words } from '../shared/text/words.ts';

const acts: Readonly<Record<string, Words>> = termActs;

/** What a term asks for on a day: the act, or while another has the turn what that other does. The words may hold `days`. */
export function termAct({ kind, lastOn }: Pick<TermRow, 'kind' | 'lastOn'>, today: Day): Words {
  const phase = lastOn < today ? 'late' : 'ahead';
  const onTheDay = lastOn === today ? wordsAt(`term-act.${kind}.today`) : undefined;
  return onTheDay ?? wordsAt(`term-act.${kind}.${phase}`) ?? unknownTermAct.act;
}

function wordsAt(key: string): Words | undefined {
  return Object.hasOwn(acts, key) ? acts[key] : undefined;
}
