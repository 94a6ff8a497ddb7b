import { randomUUID } from 'node:crypto';
import { ok, refused } from '../../shared/result.ts';
import { report } from '../mishap.ts';
import { type Printer, printMilliseconds, printSettings } from '../print/printer.ts';
import type { PageSession, PrintWindow } from './desktop.ts';
import { ownScheme } from './own-scheme.ts';
import { closeSession } from './security.ts';
import { printWindowOptions } from './window.ts';

interface Options<Session extends PageSession> {
  /** Makes a window; the one place for that is `main.ts`. */
  makeWindow(options: ReturnType<typeof printWindowOptions<Session>>): PrintWindow;
  /** A session of its own that keeps nothing on the disk. */
  readonly session: Session;
  readonly milliseconds?: number;
}

/** What goes with the document besides its own policy: whatever stands in it, nothing is run and nothing is fetched. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "script-src 'none'; connect-src 'none'; img-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/**
 * The printer of the desktop host: a window that is never shown, without scripts, made for one print and destroyed after it,
 * whatever became of it. Its session answers one address, and that once: the document, from memory.
 */
export function createWindowPrinter<Session extends PageSession>(options: Options<Session>): Printer {
  const { makeWindow, session, milliseconds = printMilliseconds } = options;
  const documents = new Map<string, string>();
  closeSession(session, (url) => documents.has(url));
  session.protocol.handle(ownScheme.scheme, ({ method, url }) => {
    const document = method === 'GET' ? documents.get(url) : undefined;
    documents.delete(url);
    return new Response(document ?? null, { status: document === undefined ? 404 : 200, headers });
  });
  return async (document, { stop } = {}) => {
    if (stop?.aborted) return refused({ code: 'export-stopped' });
    const url = `${ownScheme.scheme}://print/${randomUUID()}`;
    let window: PrintWindow | null = null;
    try {
      documents.set(url, document);
      window = makeWindow(printWindowOptions(session));
      return ok(await printIn(window, url, { milliseconds, stop }));
    } catch (error) {
      if (stop?.aborted) return refused({ code: 'export-stopped' });
      report(error);
      return refused({ code: 'print-failed' });
    } finally {
      documents.delete(url);
      window?.destroy();
    }
  };
}

interface Limits {
  readonly milliseconds: number;
  readonly stop: AbortSignal | undefined;
}

/** Rejects when it is stopped, when the page falls over or when it takes too long, so that nobody waits for a window that is stuck. */
async function printIn(window: PrintWindow, url: string, { milliseconds, stop }: Limits): Promise<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Printing took too long')), milliseconds);
    stop?.addEventListener('abort', () => reject(new Error('The print was stopped')), { once: true });
    window.webContents.on('render-process-gone', () => reject(new Error('The page of the print fell over')));
  });
  // The PDF names who made it by this.
  window.webContents.setUserAgent('Meldpunt');
  const printed = window.loadURL(url).then(() => window.webContents.printToPDF({ ...printSettings }));
  try {
    return await Promise.race([printed, stuck]);
  } finally {
    clearTimeout(timer);
  }
}
