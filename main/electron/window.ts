import type { Window } from './desktop.ts';
import { ownOrigin } from './own-scheme.ts';

/** What no page may: reach Node or our own world, hold other pages, be turned to another, or talk to the user past us. */
const closed = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
} as const;

/** How our one window is made: the page runs sandboxed, in a world apart from the preload, and without Node. */
export function windowOptions<Session>(preload: string, session: Session) {
  return {
    title: 'Meldpunt Wmo en Jeugdwet',
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...closed, preload, session },
  };
}

/** How a window is made that prints one page and is never shown: closed as ours, without preload and without any script. */
export function printWindowOptions<Session>(session: Session) {
  return { show: false, webPreferences: { ...closed, session, javascript: false } };
}

/** How often a page may fall over before it is left alone, and within how many milliseconds. */
const falls = { most: 3, within: 60_000 };

interface Options {
  readonly window: Window;
  /** Milliseconds that only go forward. */
  elapsed(): number;
  /** The page fell over too often: what was typed is kept as a draft, and nothing more can be shown. */
  onGivenUp(): void;
}

/** Shows our page in its window, and again when it falls over. */
export async function showPage({ window, elapsed, onGivenUp }: Options): Promise<void> {
  let fallen: readonly number[] = [];
  window.webContents.on('render-process-gone', () => {
    fallen = [...fallen.filter((at) => elapsed() - at < falls.within), elapsed()];
    if (fallen.length >= falls.most) onGivenUp();
    else window.webContents.reload();
  });
  // The title stands in the task bar and in window lists: it never names a report or a person.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${ownOrigin}/index.html`);
}

/** Brings the window forward, when the program is started again. */
export function bringForward(window: Window): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Brings the window forward at another place of its page: the page stays, only its fragment changes. */
export function showPlace(window: Window, place: string): void {
  bringForward(window);
  void window.loadURL(`${ownOrigin}/index.html#${place}`);
}
