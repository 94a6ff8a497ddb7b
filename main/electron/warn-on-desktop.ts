import { desktopWords } from '../../shared/text/desktop.ts';
import { sentence } from '../../shared/text/text.ts';
import type { Host, Session } from '../host.ts';
import { againAndAgain, everyMinute } from '../jobs/again-and-again.ts';
import { newSignals } from '../jobs/new-signals.ts';
import { newWarnings } from '../jobs/new-warnings.ts';

/** What the desktop shows: counts in words, and nothing of a report or a person. */
export interface DesktopNotice {
  readonly title: string;
  readonly body: string;
}

/**
 * Shows a notice on the desktop when a term of whoever is at the window comes near or is over, and when a signal was found that
 * this person may take up; each term and each signal once. Nobody signed in, or a locked window: nothing is read and nothing
 * is shown. Returns what stops it.
 */
export function warnOnDesktop(host: Host, session: Session, show: (notice: DesktopNotice) => void): () => void {
  return againAndAgain(everyMinute, () => warn(host, session, show));
}

/** One look at the terms and the signals. The session's idle time is left as it is: a look is not work. */
export async function warn(host: Host, session: Session, show: (notice: DesktopNotice) => void): Promise<void> {
  const account = host.accounts?.accounts.find((known) => known.user === session.account && known.active);
  if (!account || session.locked) return;
  const { language } = account.preferences;
  const { near, over } = await newWarnings(host, account);
  if (near + over > 0)
    show({
      title: sentence(desktopWords['desktop.terms'], language),
      body: sentence(desktopWords['desktop.warning'], language, { near, over }),
    });
  const signals = await newSignals(host, account);
  if (signals > 0)
    show({
      title: sentence(desktopWords['desktop.signals'], language),
      body: sentence(desktopWords['desktop.new-signals'], language, { count: signals }),
    });
}
