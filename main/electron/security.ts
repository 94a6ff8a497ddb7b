import type { Frame, Page, PageSession } from './desktop.ts';
import { isOwn, ownOrigin } from './own-scheme.ts';

/** Pages of this session reach nothing but our own files (or what `isOpen` lets through), and are given nothing of the computer. */
export function closeSession(session: PageSession, isOpen: (url: string) => boolean = isOwn): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOpen(url) }));
  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  // Its dictionaries would be fetched from a server, and Windows' own would learn the words of reports.
  session.setSpellCheckerEnabled(false);
}

/** A telephone number of a report, and nothing else that another program could be asked to open. */
const phoneNumber = /^tel:\+[1-9]\d{6,14}$/;

/**
 * A page stays where it is: no other address, no second window, no page in the page, no device. The one thing that leaves it is a
 * telephone number, for the telephone of the computer.
 */
export function closePage(page: Page, ring: (phone: string) => void): void {
  const stay = (event: { preventDefault(): void; readonly url: string }) => {
    if (!isOwnDocument(event.url)) event.preventDefault();
  };
  page.on('will-navigate', (event) => {
    stay(event);
    if (phoneNumber.test(event.url) && !event.url.endsWith('\n')) ring(event.url);
  });
  page.on('will-redirect', stay);
  page.on('will-frame-navigate', stay);
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.on('select-bluetooth-device', (event) => event.preventDefault());
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** A message counts when the top frame of our own window sent it from our own page. */
export function isOwnSender(frame: Frame | null, pageId: number, ownPageId: number): boolean {
  return pageId === ownPageId && frame !== null && frame.parent === null && isOwnDocument(frame.url);
}

/** Switches with which somebody else could look along, add code or turn the traffic. */
const refused = [
  '--remote-debugging',
  '--inspect',
  '--js-flags',
  '--load-extension',
  '--proxy',
  '--host-rules',
  '--host-resolver-rules',
  '--disable-web-security',
  '--no-sandbox',
  '--user-data-dir',
  '--allow-running-insecure-content',
];

/** The first switch of the command line that this program does not start with, or null. */
export function refusedSwitch(words: readonly string[]): string | null {
  return words.find((word) => refused.some((start) => word.startsWith(start))) ?? null;
}

function isOwnDocument(url: string): boolean {
  const path = url.replace(/[?#].*$/s, '');
  return path === `${ownOrigin}/` || path === `${ownOrigin}/index.html`;
}
