import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { project } from '../../build/project.ts';
import { findBrowser } from '../../main/browser/find-browser.ts';
import { colleagues } from '../../main/practice/colleagues.ts';
import type { Role } from '../../shared/roles.ts';
import { granted } from '../support/granted.ts';
import { givenCheckedReport, givenHandedOverReport, givenReport } from './support/given-report.ts';
import { type Look, looks } from './support/looks.ts';
import { journeyStart } from './support/moved-clock.ts';
import prepare from './support/prepare.ts';
import { serveOffice } from './support/served-office.ts';

// Screenshots of every screen for looking at: `node tests/app/take-screenshots.ts [screen …]`. They land in .work/shots.

interface Shot {
  readonly name: string;
  readonly role: Role;
  readonly path: string;
  /** What is done on the screen before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
}

const folder = join(project, '.work/shots');
const asked = process.argv.slice(2);
const removePrepared = await prepare();
const office = await serveOffice('practice');

const { clientOf: client } = office;
const open = await givenReport({ client });
const checked = await givenCheckedReport({ client });
const handed = await givenHandedOverReport({ client });

/** The first row of a list or table that is not its head. */
const firstRow = (page: Page) => page.locator('[data-row]').first();

/** Opens a part of Beheer. */
const part = (id: string) => (page: Page) => page.locator(`[data-row="${id}"]`).click();

/** An old list as another system writes it, with a row that cannot be. */
const oldList = [
  'Zaaknummer;Datum melding;Bron;Naam;Omschrijving;Zorgaanbieder;Eigen vinkje',
  'A-1;2-3-2026;Telefonisch;Ans Voorbeeld;Wacht al weken op de aangevraagde hulp;Zorg Voorbeeldstad;x',
  'A-2;31-2-2026;Per brief;;Niemand belde terug;Zorg Voorbeeldstad;',
].join('\r\n');

function tableFile(text: string) {
  return { name: 'oude lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function sendOldList(page: Page) {
  await page.locator('input[type=file]').setInputFiles(tableFile(oldList));
  await page.locator('.map-fields').waitFor();
}

/** Two searches are kept; the filters of now could be the third. */
async function keepSearches(page: Page) {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await press(/^(Alleen open|Open only)$/);
  const keep = async (name: string) => {
    await press(/^(Zoekbeelden|Kept searches)$/);
    const field = page.getByRole('textbox', { name: /^(Naam voor|Name for)/ });
    if (await field.isVisible()) await field.fill(name);
    await page.keyboard.press((await field.isVisible()) ? 'Enter' : 'Escape');
  };
  await keep('Alles wat open is');
  await press(/^(Wet|Act)$/);
  await page.getByRole('checkbox', { name: 'Jeugdwet', exact: true }).check();
  await page.keyboard.press('Escape');
  await keep('Jeugdwet, open');
  await press(/^(Van wie|Whose)$/);
  await page.getByRole('checkbox').first().check();
  await page.keyboard.press('Escape');
  await press(/^(Zoekbeelden|Kept searches)$/);
}

async function openItem(page: Page) {
  await part('list:channels')(page);
  await page.locator('.row-acts .btn').last().click();
}

const shots: readonly Shot[] = [
  { name: 'vandaag', role: 'back-office', path: '/' },
  {
    name: 'vandaag-bureau',
    role: 'back-office',
    path: '/',
    act: (page) => page.locator('.choice-bar input, [role=radiogroup] input').nth(1).check(),
  },
  { name: 'vandaag-telefoon', role: 'telephone', path: '/' },
  { name: 'vandaag-onderzoeker', role: 'investigator', path: '/' },
  { name: 'nieuwe-melding', role: 'telephone', path: '/nieuw' },
  {
    name: 'nieuwe-melding-veiligheid',
    role: 'telephone',
    path: '/nieuw',
    act: async (page) => {
      await page.keyboard.type('Gisteren sloeg de hulp haar. Zij belt voor haar moeder.');
      await page.locator('#intake-subjects').fill('laat');
    },
  },
  {
    name: 'misschien-bekend',
    role: 'back-office',
    path: '/nieuw',
    act: async (page) => {
      await page.keyboard.type('Belt weer over haar aanvraag.');
      await page.getByRole('textbox', { name: 'Naam' }).first().fill('Fatima Yildirim');
      await page.getByRole('textbox', { name: 'Telefoon' }).first().fill('0600001234');
      await page.waitForTimeout(900);
      await page.keyboard.press('Alt+b');
    },
  },
  {
    name: 'verwant',
    role: 'back-office',
    path: `/melding/${open.id}`,
    act: (page) => page.keyboard.press('Control+9'),
  },
  { name: 'melding-vraag', role: 'back-office', path: `/melding/${open.id}` },
  {
    name: 'melding-uitkomst',
    role: 'back-office',
    path: `/melding/${checked.id}`,
    act: (page) => page.locator('.term button').first().click(),
  },
  { name: 'melding-ombudsman', role: 'investigator', path: `/melding/${handed.id}` },
  { name: 'overdracht', role: 'back-office', path: `/melding/${checked.id}/overdracht` },
  { name: 'termijnen', role: 'back-office', path: '/termijnen', act: (page) => page.keyboard.press('t') },
  {
    name: 'termijnen-afwezig',
    role: 'telephone',
    path: '/termijnen',
    act: (page) => page.locator('.side .acts .btn').click(),
  },
  {
    name: 'werk-overdragen',
    role: 'back-office',
    path: '/termijnen/overdragen',
    act: async (page) => {
      await page.locator('select').first().selectOption('marit');
    },
  },
  { name: 'register', role: 'back-office', path: '/register', act: (page) => firstRow(page).click() },
  {
    name: 'register-filters',
    role: 'back-office',
    path: '/register',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Alleen open|Open only)$/ }).click();
      await firstRow(page).click();
    },
  },
  {
    name: 'bestand-met-meldingen',
    role: 'back-office',
    path: '/register',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Alleen open|Open only)$/ }).click();
      await page.getByRole('link', { name: /^(Exporteer|Export)/ }).click();
    },
  },
  { name: 'register-zoekbeelden', role: 'back-office', path: '/register', act: keepSearches },
  { name: 'signalen', role: 'back-office', path: '/signalen', act: (page) => firstRow(page).click() },
  {
    name: 'signaal-vastleggen',
    role: 'back-office',
    path: '/signalen',
    act: async (page) => {
      await firstRow(page).click();
      await page.waitForTimeout(600);
      // Confirmed once: in the next look it already is.
      await page.keyboard.press('b');
      const confirm = page.locator('[role=dialog] .btn').first();
      if (await confirm.isVisible()) await confirm.click();
      await page.waitForTimeout(600);
      await page.keyboard.press('l');
      await page.locator('[role=dialog] input[type=radio]').nth(2).check();
    },
  },
  { name: 'evaluatie', role: 'back-office', path: '/evaluatie' },
  { name: 'beheer', role: 'administrator', path: '/beheer' },
  { name: 'beheer-accounts', role: 'administrator', path: '/beheer', act: part('accounts') },
  { name: 'beheer-procedure', role: 'administrator', path: '/beheer', act: part('procedure') },
  { name: 'beheer-vrije-dagen', role: 'administrator', path: '/beheer', act: part('equated') },
  { name: 'beheer-lijst', role: 'administrator', path: '/beheer', act: part('list:organisations') },
  {
    name: 'beheer-lijst-bestand',
    role: 'administrator',
    path: '/beheer',
    act: async (page) => {
      await part('list:channels')(page);
      await page.locator('.main .acts .btn').last().click();
      const text = 'code;nederlands;aan\nTEL;Aan de telefoon;ja\nFAX;Fax;nee\nPST;Brief of post;nee\n';
      await page.locator('input[type=file]').setInputFiles(tableFile(text));
    },
  },
  { name: 'beheer-lijst-regel', role: 'administrator', path: '/beheer', act: openItem },
  { name: 'inlezen', role: 'back-office', path: '/register/inlezen' },
  { name: 'inlezen-indeling', role: 'back-office', path: '/register/inlezen', act: sendOldList },
  {
    name: 'inlezen-geweigerd',
    role: 'back-office',
    path: '/register/inlezen',
    act: async (page) => {
      await sendOldList(page);
      await page.locator('.bar .btn').first().click();
      await page.locator('.refusals, .map-fields').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'instellingen', role: 'telephone', path: '/beheer' },
  { name: 'logboek', role: 'reviewer', path: '/logboek' },
  { name: 'opdrachten', role: 'back-office', path: '/', act: (page) => page.keyboard.press('Control+k') },
  { name: 'toetsen', role: 'back-office', path: '/', act: (page) => page.keyboard.press('?') },
  { name: 'op-slot', role: 'back-office', path: '/', act: (page) => page.keyboard.press('Control+l') },
];

const wanted = shots.filter(({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)));
const found = findBrowser();
const browser = await chromium.launch(found ? { executablePath: found.executablePath, args: [...found.args] } : {});
await mkdir(folder, { recursive: true });
for (const look of looks) {
  for (const role of new Set(wanted.map((shot) => shot.role))) await shoot(browser, look, role);
}
await browser.close();
await office.close();
removePrepared();

async function shoot(on: Browser, look: Look, role: Role) {
  const account = await client(role);
  const { preferences } = granted(await account.me.show({}));
  granted(await account.me.savePreferences({ ...preferences, language: 'nl', theme: 'light', ...look.preferences }));
  const context = await on.newContext({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: look.scale,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  await context.clock.install({ time: journeyStart });
  for (const shot of wanted.filter((each) => each.role === role)) {
    const page = await signedIn(await context.newPage(), role);
    await page.evaluate((path) => window.location.assign(`#${path}`), shot.path);
    await page.waitForTimeout(1200);
    await shot.act?.(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(900);
    await page.screenshot({ path: join(folder, `${shot.name}-${look.name}.png`), fullPage: look.width === 320 });
    await page.close();
  }
  await context.close();
}

async function signedIn(page: Page, role: Role): Promise<Page> {
  await page.goto(office.address());
  await page.locator('input').first().fill(colleagues[role].user);
  await page.locator('input').nth(1).fill(office.passwordOf(role));
  await page.keyboard.press('Enter');
  await page.locator('nav').first().waitFor();
  return page;
}
