import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { freshRenderer } from '../../build/fresh.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { launchBrowser, visit } from './desk.ts';
import { diskAfterPowerCut } from './disk-after-power-cut.ts';
import { noStrace, readDisk, writeDisk } from './power-cut.ts';
import { makeRegisterUnderTest } from './register-under-test.ts';
import { type ServingProcess, startServing } from './serving-process.ts';
import { readSystemCalls } from './system-calls.ts';
import { fieldOf, type Keystroke, startTyping, typedFields } from './typist.ts';

/** What ends the typing. */
const faults = ['renderer-killed', 'tab-closed', 'reloaded', 'host-killed', 'power-cut'] as const;
type Fault = (typeof faults)[number];

/** At most this much typing may be lost, in milliseconds. */
const mostLost = 1_000;

interface Desk {
  readonly folder: string;
  readonly renderer: string;
  readonly browser: Browser;
  readonly random: SeededRandom;
  host: ServingProcess;
}

interface TypingLoss {
  /** How many faults really happened. */
  readonly count: number;
  /** After how many of them more was lost than may be, or something else stood there than was typed. */
  readonly failed: number;
}

/**
 * While a script types five characters a second into a call, its page is killed, closed or loaded anew, its host is killed
 * or the power is cut. Then somebody signs in again and takes the call up: all but the last second is there, as typed.
 */
export async function typingLoss(rounds: number, seed: number): Promise<TypingLoss> {
  const absent = noStrace();
  if (absent !== null) throw new Error(`Typing cannot be tested: ${absent}`);
  const renderer = freshRenderer();
  const all = Array.from({ length: rounds }, (_, round) => round);
  const of = (lane: number) => all.filter((round) => round % lanes === lane);
  const found = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => oneLane({ renderer, rounds: of(lane), seed: seed + lane })),
  );
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return { count: sum(found.map(({ count }) => count)), failed: sum(found.map(({ failed }) => failed)) };
}

/** So many people type at once, each in a register of his own: most of the time is spent waiting for the next key. */
const lanes = 2;

interface Lane {
  readonly renderer: string;
  readonly rounds: readonly number[];
  readonly seed: number;
}

async function oneLane({ renderer, rounds, seed }: Lane): Promise<TypingLoss> {
  const temporary = temporaryFolder();
  const folder = join(temporary.path, 'register');
  await makeRegisterUnderTest(folder);
  const browser = await launchBrowser();
  const host = await startServing({ folder, renderer });
  const desk: Desk = { folder, renderer, browser, random: seededRandom(seed), host };
  try {
    return await allRounds(desk, { rounds, seed, trace: join(temporary.path, 'trace') });
  } finally {
    await browser.close();
    await desk.host.end();
    temporary.remove();
  }
}

interface Rounds {
  readonly rounds: readonly number[];
  readonly seed: number;
  readonly trace: string;
}

async function allRounds(desk: Desk, { rounds, seed, trace }: Rounds): Promise<TypingLoss> {
  let count = 0;
  let failed = 0;
  for (const round of rounds) {
    const fault = faults[round % faults.length] ?? 'host-killed';
    const problem = await oneRound(desk, fault, trace);
    count += 1;
    if (problem === null) continue;
    failed += 1;
    process.stderr.write(`typing, seed ${seed}, round ${round}, ${fault}: ${problem}\n`);
  }
  return { count, failed };
}

/** Types, lets the fault happen at a random moment, takes the call up again. Answers what is wrong with it. */
async function oneRound(desk: Desk, fault: Fault, trace: string): Promise<string | null> {
  const cut = fault === 'power-cut' ? await beforePowerCut(desk, trace) : null;
  const page = await visit(desk);
  await page.keyboard.press('n');
  await fieldOf(page, 'story').focus();
  const typist = startTyping(page, desk.random);
  await wait(1_500 + desk.random.next() * 2_000);
  await typist.stop();
  const at = performance.now();
  const after = await letHappen(desk, { fault, page, cut });
  // Without typing there is nothing to lose.
  if (typist.typed.length < 5) return `only ${typist.typed.length} characters were typed before the fault`;
  const again = after ?? (await takenUpAgain(desk));
  const problem = await compare(again, typist.typed, at);
  await throwAway(again);
  await again.context().close();
  if (again !== page) await page.context().close();
  return problem;
}

/** Waits until the call is there, and holds each field against what was typed in it. */
async function compare(page: Page, typed: readonly Keystroke[], at: number): Promise<string | null> {
  await fieldOf(page, 'story').waitFor();
  const problems: string[] = [];
  for (const field of typedFields) {
    const found = await fieldOf(page, field).inputValue();
    const problem = lossIn(
      typed.filter((stroke) => stroke.field === field),
      found,
      at,
    );
    if (problem !== null) problems.push(`${field}: ${problem}`);
  }
  return problems.length > 0 ? problems.join('; ') : null;
}

/** What is found is what was typed up to some moment, and that moment lies less than a second before the fault. */
function lossIn(typed: readonly Keystroke[], found: string, at: number): string | null {
  const characters = [...found];
  const isFirstPart = characters.every((character, index) => typed[index]?.character === character);
  if (!isFirstPart) return `"${found}" was never typed: ${typed.map(({ character }) => character).join('')}`;
  const lost = typed.slice(characters.length).filter((stroke) => stroke.at < at - mostLost);
  if (lost.length === 0) return null;
  const oldest = Math.round(at - (lost[0]?.at ?? at));
  return `${lost.length} characters older than a second are lost, the oldest ${oldest} ms`;
}

interface Happening {
  readonly fault: Fault;
  readonly page: Page;
  readonly cut: PowerCut | null;
}

/** Makes it happen. Answers the page when that goes on by itself. */
async function letHappen(desk: Desk, { fault, page, cut }: Happening): Promise<Page | null> {
  switch (fault) {
    case 'renderer-killed': {
      const crashed = page.waitForEvent('crash');
      const devtools = await page.context().newCDPSession(page);
      // It never answers: who would have answered is dead.
      devtools.send('Page.crash').catch(() => undefined);
      await crashed;
      return null;
    }
    case 'tab-closed':
      await page.close({ runBeforeUnload: true });
      return null;
    case 'reloaded':
      await page.reload();
      return page;
    case 'host-killed':
      await desk.host.kill();
      desk.host = await startServing(desk);
      return null;
    default:
      await desk.host.kill();
      cut?.();
      desk.host = await startServing(desk);
      return null;
  }
}

/** Leaves on the disk what a power cut at this moment may leave. */
type PowerCut = () => void;

/** Serves on with every call to the file system written down. */
async function beforePowerCut(desk: Desk, trace: string): Promise<PowerCut> {
  await desk.host.end();
  const base = readDisk(desk.folder);
  desk.host = await startServing({ ...desk, trace });
  return () => {
    const calls = readSystemCalls(readFileSync(trace, 'utf8'), desk.folder);
    if (!calls.some(({ kind }) => kind === 'synced')) throw new Error('The trace shows no sync at all');
    writeDisk(desk.folder, diskAfterPowerCut(base, calls, desk.random).disk);
  };
}

/** Signs in again: the call is offered, and one key brings it back. */
async function takenUpAgain(desk: Desk): Promise<Page> {
  const page = await visit(desk);
  await page
    .getByRole('region', { name: /^Gesprekken/ })
    .getByRole('link')
    .first()
    .waitFor();
  await page.keyboard.press('F9');
  return page;
}

/** The next round begins without calls. */
async function throwAway(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gooi dit concept weg' }).click();
  await page.getByText('Het concept is weggegooid').first().waitFor();
}
