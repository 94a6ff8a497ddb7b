import type { ViewersLine } from '../contract/viewers.ts';
import { Role } from '../roles.ts';
import { logActions } from '../text/log.ts';
import type { Speech } from '../text/speech.ts';
import { viewerReasons, viewerRoles, viewersText } from '../text/viewers.ts';
import type { Words } from '../text/words.ts';

const actions: Readonly<Record<string, Words>> = logActions;

/** A line in words: who, what and why, as a citizen reads it. */
export function viewersLine({ role, action, purpose }: ViewersLine, { say }: Pick<Speech, 'say'>) {
  const roles = role.split('+').flatMap((one) => {
    const known = Role.safeParse(one);
    return known.success ? [say(viewerRoles[`viewer.${known.data}`])] : [];
  });
  const words = actions[`log-action.${action}`] ?? viewersText['viewers.other-act'];
  return { who: roles.join(', ') || '–', what: say(words), why: say(viewerReasons[`viewer-why.${purpose}`]) };
}
