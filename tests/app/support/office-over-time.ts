import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { project } from '../../../build/project.ts';
import { serveBrowser } from '../../../main/browser/server.ts';
import { closeRegister, createHost } from '../../../main/host.ts';
import { quickKdf } from '../../../main/keys/slot.ts';
import { colleagues } from '../../../main/practice/colleagues.ts';
import type { Role } from '../../../shared/roles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { movedClock } from './moved-clock.ts';
import { readPrepared } from './prepared.ts';
import { signIn } from './test.ts';
import { watchPages } from './watch-page.ts';

/** One register that is served on several days after each other, as an office that goes on from day to day. */
export interface OfficeOverTime {
  /** Serves the register on a day at half past two and lets a colleague work there; afterwards it is closed. */
  on(day: string, role: Role, work: (page: Page) => Promise<void>): Promise<void>;
  remove(): void;
}

/** A new office with an empty register. Remove it when the journey is over. */
export function officeOverTime(browser: Browser): OfficeOverTime {
  const { path, remove } = temporaryFolder();
  const folder = join(path, 'register');
  const { folder: prepared, registers } = readPrepared();
  cpSync(join(prepared, 'empty'), folder, { recursive: true });
  const on: OfficeOverTime['on'] = async (day, role, work) => {
    const start = `${day}T13:30:00.000Z`;
    const host = createHost({ folder, program: 'test', clock: movedClock(start), kdf: quickKdf });
    const renderer = join(project, 'dist/renderer');
    const served = await serveBrowser({ host, renderer, port: 0, handOverSecret: '' });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.clock.install({ time: start });
    const complaints = await watchPages(context);
    const page = await context.newPage();
    await page.goto(served.address());
    await signIn(page, colleagues[role].user, registers.empty.passwords[role]);
    await work(page);
    await context.close();
    await served.close();
    closeRegister(host);
    expect(complaints).toEqual([]);
  };
  return { on, remove };
}
