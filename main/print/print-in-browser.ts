import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { type FoundBrowser, findBrowser } from '../browser/find-browser.ts';
import { quietFlags } from '../browser/quiet-flags.ts';
import { report } from '../mishap.ts';
import { type BrowserPipe, createBrowserPipe } from './browser-pipe.ts';
import { printMilliseconds, printSettings } from './printer.ts';

interface Options {
  /** Null when there is none; looked for when it is not named. */
  readonly browser?: FoundBrowser | null;
  readonly milliseconds?: number;
  readonly stop?: AbortSignal;
}

/** Bytes of one message of the browser: the largest is a PDF as base64. */
const mostSaid = 80_000_000;

/**
 * The printer of the browser host and the command line: a browser of this computer, started for one print without a window
 * and ended by us. What is printed goes through pipes; its profile is a private folder that is removed.
 */
export async function printInBrowser(document: string, options: Options = {}): Promise<Answer<Uint8Array>> {
  const { browser = findBrowser() ?? null, milliseconds = printMilliseconds, stop } = options;
  if (stop?.aborted) return refused({ code: 'export-stopped' });
  if (!browser) return refused({ code: 'no-print-browser' });
  const profile = await mkdtemp(join(tmpdir(), 'meldpunt-print-'));
  const child = start(browser, profile);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const kill = () => void child.kill('SIGKILL');
  const timer = setTimeout(kill, milliseconds);
  stop?.addEventListener('abort', kill);
  if (stop?.aborted) kill();
  try {
    return ok(await printWith(pipeOf(child, ended), document));
  } catch (error) {
    if (stop?.aborted) return refused({ code: 'export-stopped' });
    report(error);
    return refused({ code: 'print-failed' });
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', kill);
    kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Nothing is looked up by name, so that nothing is asked of any network; the PDF names no system either. */
const flags = [
  ...quietFlags,
  '--headless',
  '--disable-gpu',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--user-agent=Meldpunt',
];

function start(browser: FoundBrowser, profile: string): ChildProcess {
  // What the browser keeps of itself lands in the folder that is removed.
  const places = { HOME: profile, TMPDIR: profile, TMP: profile, TEMP: profile, XDG_CONFIG_HOME: profile };
  return spawn(browser.executablePath, [...browser.args, ...flags, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...places, XDG_CACHE_HOME: profile },
    windowsHide: true,
  });
}

function pipeOf(child: ChildProcess, ended: Promise<void>): BrowserPipe {
  const [, , , toBrowser, fromBrowser] = child.stdio;
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable)) throw new Error('The browser has no pipes');
  const pipe = createBrowserPipe(toBrowser, fromBrowser, mostSaid);
  void ended.then(pipe.end);
  return pipe;
}

const Target = z.object({ targetId: z.string() });
const Attached = z.object({ sessionId: z.string() });
const FrameTree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const Printed = z.object({ data: z.string() });

/** An empty page without scripts and without requests is given the document and printed. */
async function printWith({ send }: BrowserPipe, document: string): Promise<Uint8Array> {
  const { targetId } = Target.parse(await send({ method: 'Target.createTarget', params: { url: 'about:blank' } }));
  const attach = { method: 'Target.attachToTarget', params: { targetId, flatten: true } };
  const { sessionId } = Attached.parse(await send(attach));
  const inPage = (method: string, params: Readonly<Record<string, unknown>> = {}) =>
    send({ method, params, sessionId });
  await inPage('Emulation.setScriptExecutionDisabled', { value: true });
  await inPage('Network.enable');
  await inPage('Network.setBlockedURLs', { urls: ['*'] });
  const { frameTree } = FrameTree.parse(await inPage('Page.getFrameTree'));
  await inPage('Page.setDocumentContent', { frameId: frameTree.frame.id, html: document });
  const printed = Printed.parse(await inPage('Page.printToPDF', { ...printSettings, transferMode: 'ReturnAsBase64' }));
  return Buffer.from(printed.data, 'base64');
}
