import type { Page } from '@playwright/test';
import type { Preferences } from '../../shared/contract/entry.ts';
import type { Role } from '../../shared/roles.ts';
import { granted } from '../support/granted.ts';
import { expectAccessible, ofColour } from './support/expect-accessible.ts';
import { givenCheckedReport, givenHandedOverReport, givenReport } from './support/given-report.ts';
import { typeAddress } from './support/places.ts';
import { expect, type Office, test } from './support/test.ts';

test.describe.configure({ timeout: 300_000 });

/** What the title of each screen begins with, in both languages. */
const titles: readonly (readonly [path: RegExp, title: RegExp])[] = [
  [/overdracht$/, /^(Overdracht|Hand-over)/],
  [/^\/melding/, /^(2026-|Melding)/],
  [/^\/nieuw/, /^(Nieuwe melding|New report)/],
  [/^\/register/, /^(Register|Reports)/],
  [/^\/signalen/, /^(Signalen|Signals)/],
  [/^\/evaluatie/, /^(Evaluatie|Evaluation)/],
  [/^\/beheer/, /^(Beheer|Instellingen|Administration|Settings)/],
  [/^\/logboek/, /^Logboek/],
  [/^\/nergens/, /^Deze bladzijde is er niet/],
  [/^\/$/, /^(Vandaag|Today)/],
];

/** Goes to an address, waits for its title and for what it loads, and has axe look. */
async function look(page: Page, path: string, rules?: readonly string[]) {
  await typeAddress(page, path);
  const title = titles.find(([pattern]) => pattern.test(path))?.[1] ?? /./;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('.busy')).toHaveCount(0);
  await expectAccessible(page, path, rules);
}

test('every screen of the back office, with data', async ({ office }) => {
  const { id } = await givenReport(office);
  const page = await office.enter('back-office');
  await look(page, '/');
  await page.getByRole('radio', { name: 'Hele bureau' }).check();
  await expectAccessible(page, 'Vandaag of the whole office');
  await look(page, `/melding/${id}`);
  for (const act of [
    'Notitie',
    'Geef door aan backoffice',
    'Verander de staat',
    'Geef aan een collega',
    'Sluit de melding',
    'Verbeter de gegevens',
  ]) {
    await page.getByRole('button', { name: act, exact: true }).click();
    await expectAccessible(page, act);
    await page.getByRole('button', { name: 'Laat het zo' }).click();
  }
  await look(page, '/register');
  await page.getByRole('textbox', { name: 'Zoek in het register' }).fill('rijnpont');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Register \d\d van 601/);
  await page.getByRole('row').nth(1).click();
  await expect(page.getByRole('complementary').getByRole('link', { name: 'Open de melding' })).toBeVisible();
  await expectAccessible(page, 'Register with a preview');
  await look(page, '/signalen');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page, 'a signal');
  await look(page, '/evaluatie');
  await look(page, '/beheer');
});

test('a report from the check to the judgment', async ({ office }) => {
  const { id } = await givenCheckedReport(office);
  const page = await office.enter('back-office');
  await look(page, `/melding/${id}`);
  await page.getByRole('button', { name: 'Lees als verslag' }).click();
  await page
    .getByRole('button', { name: /^Waarom deze datum\?/ })
    .first()
    .click();
  await expectAccessible(page, 'the answers and a date laid open');
  await page.getByRole('button', { name: 'Verander het antwoord op: Mogen wij dit doorgeven?' }).click();
  await expectAccessible(page, 'an answer being changed');
  await look(page, `/melding/${id}/overdracht`);
  await page.getByRole('button', { name: 'Draag over aan de Ombudsman' }).click();
  await expect(page.locator('.just-done')).toBeVisible();
  await look(page, `/melding/${id}/overdracht`);
});

test('the desk of an investigator', async ({ office }) => {
  const { id } = await givenHandedOverReport(office);
  const page = await office.enter('investigator');
  await look(page, '/');
  await look(page, `/melding/${id}`);
  await page.getByRole('button', { name: 'Neem in behandeling' }).click();
  await page.getByRole('button', { name: 'Neem in behandeling' }).click();
  await page.getByRole('button', { name: /^Geef een oordeel/ }).click();
  await page.getByRole('radio', { name: 'Niet behoorlijk', exact: true }).check();
  await expectAccessible(page, 'a judgment being given');
});

test('a call being typed, with safety first, and refused', async ({ office }) => {
  const page = await office.enter('telephone');
  await look(page, '/nieuw');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Kies wat voor melding dit is.')).toBeVisible();
  await expectAccessible(page, 'what is still needed');
  await page.getByRole('textbox', { name: 'Wat vertelt de beller?' }).fill('Hij slaat haar. Haar bsn is 111222333.');
  await page.getByRole('region', { name: 'Beller' }).getByRole('button', { name: 'anoniem' }).click();
  await page.keyboard.press('Alt+v');
  await expect(page.getByRole('heading', { name: 'Eerst veiligheid' })).toBeVisible();
  await expectAccessible(page, 'the safety card and an anonymous caller');
  await page.getByRole('combobox', { name: 'Onderwerpen' }).fill('laat');
  await expectAccessible(page, 'a list of subjects');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kies een dag: Op' }).click();
  await expect(page.getByRole('dialog', { name: 'Kies een dag' })).toBeVisible();
  await expectAccessible(page, 'the calendar');
});

test('every dialog', async ({ office }) => {
  const page = await office.enter('back-office');
  const dialog = page.getByRole('dialog');
  const opened = async (name: string) => {
    await expect(dialog).toBeVisible();
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rijn');
  await expect(dialog.getByRole('option').nth(1)).toBeVisible();
  await opened('the palette');
  await page.keyboard.press('?');
  await opened('the sheet of keys');
  await page.getByRole('button', { name: 'Nog een venster' }).click();
  await opened('another window');
  await typeAddress(page, '/evaluatie');
  await page.getByRole('button', { name: 'Andere periode' }).click();
  await opened('a period');
  await typeAddress(page, '/signalen');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Bevestig het signaal' }).click();
  await opened('confirming a signal');
  await page.getByRole('button', { name: 'Wijs af met reden' }).click();
  await dialog.getByRole('button', { name: 'Wijs het signaal af' }).click();
  await opened('dismissing a signal without a reason');
  await typeAddress(page, '/register');
  await page.getByRole('button', { name: 'Onderwerp', exact: true }).click();
  await expectAccessible(page, 'a filter');
  await page.keyboard.press('Escape');
  await typeAddress(page, '/nieuw');
  await page.getByRole('textbox', { name: 'Wat vertelt de beller?' }).fill('Een eerste woord.');
  await page.getByRole('button', { name: 'Gooi dit concept weg' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Vandaag/);
  await expectAccessible(page, 'a draft thrown away, with the way back');
});

test('every part of administration, with its dialogs', async ({ office }) => {
  const page = await office.enter('administrator');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beheer');
  for (const part of [
    'Accounts',
    'De procedure',
    'Extra vrije dagen',
    'Signalen en cijfers',
    'Uw scherm',
    'Organisaties',
  ]) {
    await page.getByRole('option', { name: new RegExp(`^${part}`) }).click();
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    await expectAccessible(page, part);
  }
  const dialog = page.getByRole('dialog');
  const refused = async (name: string) => {
    await dialog.locator('.dialog-acts').getByRole('button').first().click();
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  await page.getByRole('button', { name: 'Voeg een regel toe' }).click();
  await refused('a new row without its names');
  await page.getByRole('button', { name: 'Verander Maasbocht Thuishulp' }).click();
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'a row being changed');
  await page.keyboard.press('Escape');
  await page.getByRole('option', { name: /^Accounts/ }).click();
  await page.getByRole('button', { name: 'Voeg een account toe' }).click();
  await refused('a new account with nothing filled in');
  await page.getByRole('button', { name: 'Nieuw wachtwoord voor Marit Hoekstra' }).click();
  await refused('a new password that is too short');
  await page.getByRole('button', { name: 'Verander Marit Hoekstra' }).click();
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'an account being changed');
});

test('what is refused or not there', async ({ office }) => {
  const page = await office.enter('telephone');
  for (const path of ['/signalen', '/evaluatie', '/logboek', '/melding/x', '/nergens']) await look(page, path);
  await typeAddress(page, '/register');
  await page.getByRole('textbox', { name: 'Zoek in het register' }).fill('zzzqqq');
  await expect(page.getByText('Geen meldingen gevonden')).toBeVisible();
  await expectAccessible(page, 'nothing found');
  office.forgive(/Failed to load resource/);
  await page.route('**/rpc/**', (route) => route.abort());
  await typeAddress(page, '/');
  await expect(page.getByText('Het register antwoordt niet.')).toBeVisible();
  await expectAccessible(page, 'a lost connection');
});

test('the ways in', async ({ office }) => {
  const page = await office.visit();
  await expect(page.getByRole('heading', { name: 'Meld u aan' })).toBeVisible();
  await expectAccessible(page, 'signing in');
  await page.getByRole('button', { name: 'Open het register' }).click();
  await expectAccessible(page, 'signing in without a name');
  await page.getByRole('button', { name: 'Gebruik de herstelsleutel' }).click();
  await page.getByRole('button', { name: 'Bewaar het wachtwoord en open' }).click();
  await expectAccessible(page, 'the recovery key');
  const inside = await office.enter('back-office');
  await inside.getByRole('button', { name: 'Vergrendelen' }).click();
  await inside.getByRole('button', { name: 'Open het register' }).click();
  await expectAccessible(inside, 'locked');
});

test.describe('before there is a register', () => {
  test.use({ beginning: 'nothing' });

  test('the first start', async ({ office }) => {
    const page = await office.visit();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'the first start');
    await page.getByRole('button', { name: 'Begin een nieuw register' }).click();
    await page.getByRole('button', { name: 'Maak het register' }).click();
    await expectAccessible(page, 'a new register with what is missing');
    await page.getByRole('textbox', { name: 'Naam van het bureau' }).fill('Meldpunt Rotterdam');
    await page.getByRole('textbox', { name: 'Uw naam' }).fill('Marit Hoekstra');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden hier');
    await page.getByRole('radio', { name: /^Ikzelf, voorlopig/ }).check();
    await page.getByRole('button', { name: 'Maak het register' }).click();
    await expect(page.getByRole('heading', { name: 'Bewaar de herstelsleutel' })).toBeVisible();
    await expectAccessible(page, 'the recovery key on paper');
  });

  test('the accounts of a practice register', async ({ office }) => {
    const page = await office.visit();
    await page.getByRole('button', { name: 'Maak een proefregister met voorbeelden' }).click();
    await expect(page.getByRole('heading', { name: 'Het proefregister is klaar' })).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, 'the accounts of a practice register');
  });
});

test.describe('an empty register', () => {
  test.use({ beginning: 'empty' });

  test('every screen of it', async ({ office }) => {
    const page = await office.enter('back-office');
    for (const path of ['/', '/register', '/signalen', '/evaluatie', '/beheer']) await look(page, path);
    const administrator = await office.enter('administrator');
    await look(administrator, '/beheer');
    const reviewer = await office.enter('reviewer');
    await look(reviewer, '/logboek');
    await reviewer.getByRole('button', { name: 'Controleer het logboek' }).click();
    await expect(reviewer.getByText('Het logboek is heel')).toBeVisible();
    await expectAccessible(reviewer, 'the log after its check');
  });
});

/** How a screen can look apart from light and Dutch. */
const looks = [
  { name: 'dark', preferences: { theme: 'dark' }, rules: ofColour },
  { name: 'high contrast', preferences: { theme: 'contrast' }, rules: ofColour },
  { name: 'English', preferences: { language: 'en' }, rules: undefined },
] as const;

for (const { name, preferences, rules } of looks) {
  test(`the main screens in ${name}`, async ({ office }) => {
    const page = await enterWith(office, 'back-office', preferences);
    const { id } = await givenCheckedReport(office);
    const main = ['/', '/nieuw', `/melding/${id}`, `/melding/${id}/overdracht`, '/register', '/signalen', '/evaluatie'];
    for (const path of [...main, '/beheer']) await look(page, path, rules);
  });
}

/** Signs in as somebody who set these preferences before. */
async function enterWith(office: Office, role: Role, changed: Partial<Preferences>) {
  const client = await office.client(role);
  const { preferences } = granted(await client.me.show({}));
  granted(await client.me.savePreferences({ ...preferences, ...changed }));
  return office.enter(role);
}
