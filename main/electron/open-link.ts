import { readLists } from '../../db/lists.ts';
import { appendLog } from '../../db/log.ts';
import { readSetting } from '../../db/settings.ts';
import { emptyIntake } from '../../shared/case/empty-intake.ts';
import { Office } from '../../shared/contract/administration.ts';
import { type DeepLink, isLinkWord, readDeepLink } from '../../shared/deep-link.ts';
import { ok } from '../../shared/result.ts';
import { relationsFor } from '../../shared/rights.ts';
import { timeOf } from '../../shared/text/format-time.ts';
import { clientOf, type Door } from '../door.ts';
import type { Host, Session } from '../host.ts';
import { noteRefusal } from '../mishap.ts';
import { refusedSwitch } from './security.ts';

interface Options {
  readonly host: Host;
  readonly door: Door;
  /** The session of the one window. */
  readonly session: Session;
  /** Shows a place of our own page, such as `/nieuw`. */
  readonly show: (place: string) => void;
}

/** What is done with links that other programs open. */
export interface LinkOpener {
  /** A link by itself, as macOS gives it. */
  take(link: string): Promise<void>;
  /** The words of a command line, as Windows and Linux give them: from anybody, so all but one well-formed link is refused. */
  takeFrom(words: readonly string[]): Promise<void>;
}

/** Two links within this many milliseconds are not two calls. */
const apart = 1000;

/**
 * Opens a new report for a link. Nobody at the screen: the last link waits until somebody signs in. A number in it is taken only
 * when the office wants that; it goes into a draft, never into an address. All else is refused, and that is logged without a word
 * of the link (reliability, section 2.8).
 */
export function createLinkOpener(options: Options): LinkOpener {
  const { host, session } = options;
  let waiting: DeepLink | null = null;
  let takenAt = Number.NEGATIVE_INFINITY;
  const follow = async (link: DeepLink) => {
    waiting = null;
    if (!(await openNewReport(options, link))) await refuse(host, session);
  };
  const signedIn = host.onSignedIn;
  host.onSignedIn = () => {
    signedIn();
    if (waiting && isInside(options)) void follow(waiting);
  };
  const take = async (link: string) => {
    const read = readDeepLink(link);
    const now = host.clock.elapsed();
    if (read === null || now - takenAt < apart) return refuse(host, session);
    takenAt = now;
    if (isInside(options)) return follow(read);
    waiting = read;
  };
  return {
    take,
    takeFrom: async (words) => {
      const links = words.filter(isLinkWord);
      const [link] = links;
      if (link === undefined) return;
      if (links.length > 1 || refusedSwitch(words) !== null) return refuse(host, session);
      return take(link);
    },
  };
}

function isInside({ host, session }: Options): boolean {
  return host.register !== null && session.account !== null && !session.locked;
}

/** True when the page shows a new report; false when whoever is at the screen may not make one. */
async function openNewReport(options: Options, { phone }: DeepLink): Promise<boolean> {
  const { host, session, show } = options;
  const account = host.accounts?.accounts.find(({ user }) => user === session.account);
  if (!account || relationsFor('case.register', account.roles) === null) return false;
  const place = phone === null || !takesNumbers(host) ? '/nieuw' : await draftWith(options, phone);
  if (place !== null) show(place);
  return place !== null;
}

function takesNumbers({ register }: Host): boolean {
  return register !== null && Office.parse(readSetting(register.reader, 'office')).numberInLink;
}

/** The place of a draft that holds the number; null when it was not kept. */
async function draftWith({ host, door, session }: Options, phone: string): Promise<string | null> {
  const { register, clock } = host;
  if (!register) return null;
  const channels = (readLists(register.reader).channels ?? []).filter(({ active }) => active);
  const channel = channels.find(({ code }) => code === 'TEL') ?? channels[0];
  const blank = emptyIntake({ today: clock.today(), time: timeOf(clock.now()), channel: channel?.code ?? 'TEL' });
  const intake = { ...blank, caller: { ...blank.caller, phone } };
  const kept = await clientOf(door, session).draft.save({ id: null, intake });
  return kept.ok ? `/nieuw/${kept.value.id}` : null;
}

/** Says that a link was refused, and nothing of what it was: in the register's log when that is open, else where bugs are noted. */
async function refuse({ register, clock }: Host, { account }: Session): Promise<void> {
  const line = { at: clock.now(), user: account ?? '-', role: '-', purpose: 'entry', object: null } as const;
  const written = await register
    ?.write((writer) => {
      appendLog(writer, { ...line, action: 'link.refused', result: 'link-refused' });
      return ok(undefined);
    })
    .catch(() => undefined);
  if (!written?.ok) noteRefusal('link.refused');
}
