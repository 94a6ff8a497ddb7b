import { logActions } from '../../../shared/text/log.ts';
import type { Words } from '../../../shared/text/words.ts';

const actions: Readonly<Record<string, Words>> = logActions;

/** What a call does, in words: by its own name, else by its kind. Undefined for what a host wrote of itself. */
export function actionInWords(action: string): Words | undefined {
  const key = `log-action.${action}`;
  return Object.hasOwn(actions, key) ? actions[key] : undefined;
}
