import { type ServingKey, servingWords } from '../../shared/text/serving.ts';
import { sentence, type Values } from '../../shared/text/text.ts';
import { untilEnded } from '../until-ended.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { hasDisplay } from './has-display.ts';
import { onEnter } from './on-enter.ts';
import { openWindow } from './open-window.ts';
import { serveRegister } from './serve-register.ts';
import { findRunningHost } from './serving-file.ts';

interface Options {
  readonly folder: string;
  readonly renderer: string;
  /** Why this host and not Electron, as a sentence. */
  readonly why: string;
}

/**
 * Opens the application in the browser host: in a window of its own where there is a display and a browser, else by an
 * address, alone on a line of standard output. Ends with the window, or when the process is ended.
 */
export async function launch({ folder, renderer, why }: Options): Promise<void> {
  const browser = hasDisplay() ? findBrowser() : undefined;
  say(browser ? 'serving.in-window' : 'serving.by-address', { why });
  const running = await findRunningHost(folder);
  if (running) {
    say('serving.running-already');
    return handOver(running.address, browser);
  }
  const served = await serveRegister({ folder, renderer, program: 'npm start' });
  const ended = untilEnded();
  if (browser) {
    const window = openWindow(browser, served.address());
    await Promise.race([ended, window.closed]);
    window.close();
    await window.closed;
  } else {
    await showAddress(served.address, ended);
  }
  await served.close();
}

async function handOver(address: string, browser: FoundBrowser | undefined): Promise<void> {
  if (!browser) return print(address);
  const window = openWindow(browser, address);
  await Promise.race([untilEnded(), window.closed]);
  window.close();
  await window.closed;
}

function showAddress(address: () => string, ended: Promise<void>): Promise<void> {
  say(hasDisplay() ? 'serving.no-browser' : 'serving.no-display');
  print(address());
  if (process.stdin.isTTY) say('serving.enter-for-address');
  onEnter(() => print(address()));
  return ended;
}

function print(address: string): void {
  process.stdout.write(`${address}\n`);
}

/** Standard output holds addresses only. */
function say(key: ServingKey, values: Values = {}): void {
  process.stderr.write(`${sentence(servingWords[key], 'nl', values)}\n`);
}
