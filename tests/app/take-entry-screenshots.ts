import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { project } from '../../build/project.ts';
import { findBrowser } from '../../main/browser/find-browser.ts';
import { type Look, looks } from './support/looks.ts';
import { journeyStart } from './support/moved-clock.ts';
import prepare from './support/prepare.ts';
import { serveOffice } from './support/served-office.ts';

// Screenshots of what comes before a register is open: `node tests/app/take-entry-screenshots.ts`. They land in .work/shots.

const folder = join(project, '.work/shots');
const removePrepared = await prepare();
const found = findBrowser();
const browser = await chromium.launch(found ? { executablePath: found.executablePath, args: [...found.args] } : {});
await mkdir(folder, { recursive: true });
for (const look of looks.filter(({ name }) => ['1280', '1920', '200-percent', '320'].includes(name))) {
  await shootSignIn(browser, look);
  await shootFirstStart(browser, look);
}
await browser.close();
removePrepared();

async function windowOf(on: Browser, look: Look) {
  const viewport = { width: look.width, height: look.height };
  const context = await on.newContext({ viewport, deviceScaleFactor: look.scale, reducedMotion: 'reduce' });
  await context.clock.install({ time: journeyStart });
  const page = await context.newPage();
  const shoot = async (name: string) => {
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${name}-${look.name}.png`), fullPage: look.width === 320 });
  };
  return { context, page, shoot };
}

async function shootSignIn(on: Browser, look: Look) {
  const office = await serveOffice('practice');
  const { context, page, shoot } = await windowOf(on, look);
  await page.goto(office.address());
  await page.getByRole('textbox', { name: 'Inlognaam' }).fill('marit');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('niet goed');
  await page.getByRole('button', { name: 'Open het register' }).click();
  await shoot('aanmelden-verkeerd');
  await page.getByRole('button', { name: 'Gebruik de herstelsleutel' }).click();
  await shoot('herstelsleutel-gebruiken');
  await context.close();
  await office.close();
}

async function shootFirstStart(on: Browser, look: Look) {
  const office = await serveOffice('nothing');
  const { context, page, shoot } = await windowOf(on, look);
  await page.goto(office.address());
  await shoot('eerste-start');
  await page.getByRole('button', { name: 'Maak een proefregister met voorbeelden' }).click();
  await page.getByRole('table').waitFor();
  await shoot('proefregister-accounts');
  await context.close();
  await office.close();
  const fresh = await serveOffice('nothing');
  const second = await windowOf(on, look);
  await second.page.goto(fresh.address());
  await second.page.getByRole('button', { name: 'Begin een nieuw register' }).click();
  await second.page.getByRole('button', { name: 'Maak het register' }).click();
  await second.shoot('nieuw-register');
  await second.page.getByRole('textbox', { name: 'Naam van het bureau' }).fill('Meldpunt Rotterdam');
  await second.page.getByRole('textbox', { name: 'Uw naam' }).fill('Marit Hoekstra');
  await second.page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden hier');
  await second.page.getByRole('radio', { name: /^Ikzelf, voorlopig/ }).check();
  await second.page.getByRole('button', { name: 'Maak het register' }).click();
  await second.page.getByRole('heading', { name: 'Bewaar de herstelsleutel' }).waitFor();
  await second.shoot('herstelsleutel');
  await second.context.close();
  await fresh.close();
}
