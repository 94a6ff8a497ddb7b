import type { ShownLine } from '../../../shared/contract/log.ts';
import { listWords } from '../../../shared/text/lists.ts';
import { logKinds, logText } from '../../../shared/text/log.ts';
import type { Speech } from '../../../shared/text/speech.ts';
import type { Words } from '../../../shared/text/words.ts';

const kinds: Readonly<Record<string, Words>> = logKinds;
const lists: Readonly<Record<string, Words>> = listWords;

/** So much of the end of an id tells two of the same kind apart; its begin is the moment at which it was made. */
const shortId = 4;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const query = /^query (\d+) [0-9a-f]+$/;

interface Speaking extends Pick<Speech, 'say'> {
  readonly nameOf: (user: string) => string;
}

/** What a line is about as a reader can tell it: a report by its number, something else by its kind; null for nothing. */
export function objectInWords({ object, number, action }: ShownLine, { say, nameOf }: Speaking): string | null {
  if (object === null || number !== null) return number;
  const signs = query.exec(object)?.[1];
  if (signs !== undefined) return say(logText['log.query'], { count: Number(signs) });
  if (!uuid.test(object)) return wordsAt(lists, `list.${object}`, say) ?? nameOf(object);
  const kind = wordsAt(kinds, `log-kind.${action.split('.')[0] ?? ''}`, say) ?? say(logText['log.id']);
  return `${kind} …${object.slice(-shortId)}`;
}

/** Names come from a log that may hold anything: only what we wrote ourselves counts. */
function wordsAt(all: Readonly<Record<string, Words>>, key: string, say: Speech['say']): string | undefined {
  const words = Object.hasOwn(all, key) ? all[key] : undefined;
  return words && say(words);
}
