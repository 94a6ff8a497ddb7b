import type { Browser, Page, Route } from '@playwright/test';
import { freshRenderer } from '../../build/fresh.ts';
import { closeRegister } from '../../main/host.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from '../support/granted.ts';
import { launchBrowser, visit } from './desk.ts';
import { layerOf } from './layer-of.ts';
import { enterRegister, type Findings, makeRegisterUnderTest, secretOf } from './register-under-test.ts';
import { type ServingProcess, startServing } from './serving-process.ts';
import { fieldOf } from './typist.ts';

/** What happens to the page while a report is saved. */
const faults = ['renderer-killed', 'tab-closed', 'socket-dropped', 'delivered-twice', 'never-sent'] as const;
type Fault = (typeof faults)[number];

/** A report that was typed and sent. */
interface Sent {
  /** Stands in its story and nowhere else. */
  readonly word: string;
  readonly fault: Fault;
  /** The page said that it was recorded. */
  readonly isShown: boolean;
  /** The server answered the call, heard or not. */
  readonly isAnswered: boolean;
}

/**
 * Layer I: in a real browser a report is recorded, and at that moment the page is killed or closed, the answer lost, the call delivered
 * twice or never. What the page said was recorded is there, once; what it did not say is there at most once, or its draft is.
 */
export const rendererKills = layerOf('renderer-kills', async ({ rounds, random, folder, findings }) => {
  await makeRegisterUnderTest(folder);
  const secret = await secretOf(folder);
  const browser = await launchBrowser();
  const host = await startServing({ folder, renderer: freshRenderer() });
  const sent: Sent[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const word = `woord${letters(round)}${letters(random.below(1_000_000))}`;
      sent.push(await oneRound({ browser, host }, word, faults[round % faults.length] ?? 'tab-closed'));
    }
  } finally {
    await browser.close();
    await host.end();
  }
  await check(folder, secret.seed, { sent, findings });
  return sent.length;
});

/** Letters only: digits within a word are looked for among the telephone numbers too. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

interface AtDesk {
  readonly browser: Browser;
  readonly host: ServingProcess;
}

async function oneRound(desk: AtDesk, word: string, fault: Fault): Promise<Sent> {
  const page = await visit(desk);
  await page.keyboard.press('n');
  await fieldOf(page, 'story').fill(`Zij belde over ${word}.`);
  await page.getByText('Bewaard tot en met de laatste letter').waitFor();
  await page.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
  const passing = passWith(page, fault);
  await page.getByRole('button', { name: 'Leg de melding vast' }).click();
  const isAnswered = await passing;
  const isShown = fault === 'socket-dropped' || fault === 'delivered-twice' ? await shownInTheEnd(page) : false;
  await page.context().close();
  return { word, fault, isShown, isAnswered };
}

/** Lets the call that records pass as the fault has it; answers whether the server answered it. */
function passWith(page: Page, fault: Fault): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const pass = (route: Route) => passOne(page, route, fault).then(resolve, reject);
    page.route('**/rpc/case/register', pass, { times: 1 }).catch(reject);
  });
}

async function passOne(page: Page, route: Route, fault: Fault): Promise<boolean> {
  if (fault === 'never-sent') {
    await killed(page);
    return false;
  }
  const answer = await route.fetch();
  if (fault === 'delivered-twice') await route.fetch();
  if (fault === 'renderer-killed') await killed(page);
  else if (fault === 'tab-closed') await page.close();
  else if (fault === 'socket-dropped') await route.abort('connectionreset');
  else await route.fulfill({ response: answer });
  return true;
}

async function killed(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  // It never answers: who would have answered is dead.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Whether the page says that the report was recorded; whoever sees that it was not heard presses once more. */
async function shownInTheEnd(page: Page): Promise<boolean> {
  const recorded = page.getByText(/^Melding \d{4}-\d{5} is vastgelegd/).first();
  const once = await seen(recorded, 3_000);
  if (once) return true;
  const again = page.getByRole('button', { name: 'Leg de melding vast' });
  if (!(await seen(again, 1_000))) return false;
  await again.click();
  return seen(recorded, 3_000);
}

function seen(what: { waitFor(options: { timeout: number }): Promise<void> }, timeout: number): Promise<boolean> {
  return what.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

interface Checking {
  readonly sent: readonly Sent[];
  readonly findings: Findings;
}

async function check(folder: string, seed: string, { sent, findings }: Checking): Promise<void> {
  const entered = await enterRegister(folder, seed);
  if (entered === null) {
    findings.corrupt += 1;
    return;
  }
  const { host, client } = entered;
  const drafts = granted(await client.draft.list({}));
  for (const { word, fault, isShown, isAnswered } of sent) {
    const search = { query: word, filters: noFilters, after: null, limit: 5 };
    const found = granted(await client.register.search(search)).rows.length;
    const kept = drafts.filter(({ intake }) => JSON.stringify(intake).includes(word)).length;
    const isLost = found === 0 && (isShown || isAnswered || kept === 0);
    if (isLost) findings.lost += 1;
    // Recorded twice, or recorded and still offered as a draft.
    if (found > 1 || (found === 1 && kept > 0)) findings.half += 1;
    if (isLost || found > 1 || found + kept > 1)
      process.stderr.write(`${fault}: ${found} reports and ${kept} drafts, shown ${isShown}\n`);
  }
  closeRegister(host);
}
