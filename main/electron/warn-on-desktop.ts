import { desktopWords } from '../../shared/text/desktop.ts';
import { sentence } from '../../shared/text/text.ts';
import type { Host, Session } from '../host.ts';
import { newSignals } from '../jobs/new-signals.ts';
import { newWarnings } from '../jobs/new-warnings.ts';
import { report } from '../mishap.ts';

/** How often it is looked whether there is something to tell, in milliseconds. */
const every = 60_000;

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
  const timer = setInterval(() => void warn(host, session, show).catch(report), every);
  timer.unref();
  return () => clearInterval(timer);
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
