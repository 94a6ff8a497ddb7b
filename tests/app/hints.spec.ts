import type { Page } from '@playwright/test';
import { nobody } from '../../shared/case/person.ts';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { expect, type Office, test } from './support/test.ts';

const kees = {
  ...nobody,
  name: 'Kees van Daalen',
  phone: '06 00 00 77 66',
  address: 'Voorbeeldstraat 12',
  postcode: '3083 AX',
  born: '5-3-1947',
};

test('somebody who called before is recognised while he is typed, chosen and undone, without a mouse', async ({
  office,
}) => {
  const known = await givenKees(office);
  const page = await office.enter('back-office');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await page.keyboard.type('De hulp kwam weer niet.');
  await typeCaller(page);

  const side = page.getByRole('region', { name: /^Misschien bekend/ });
  await expect(side.getByText('Kees van Daalen')).toBeVisible();
  await expect(side.getByText(/naam lijkt erop|naam klinkt hetzelfde/i)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'mogelijk bekend, Alt B' })).toBeAttached();
  // What is typed is where it was: a hint takes no focus.
  await expect(page.getByRole('textbox', { name: 'Telefoon' }).first()).toBeFocused();
  await expectAccessible(page, 'hints beside a call');

  await page.keyboard.press('Alt+b');
  await expect(side.getByRole('link', { name: known.number })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(side.getByRole('button', { name: 'Zelfde persoon: Kees van Daalen' })).toBeFocused();
  await page.keyboard.press('Enter');
  const undo = side.getByRole('button', { name: 'Maak ongedaan: De beller is dezelfde als Kees van Daalen' });
  await expect(undo).toBeFocused();
  await expectAccessible(page, 'a choice beside a call');

  await chooseKind(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026-00193');

  await page.keyboard.press('Control+9');
  const ties = page.getByRole('region', { name: /^Verwant/ });
  await expect(ties.getByRole('link', { name: `De beller is dezelfde als in ${known.number}` })).toBeVisible();
  await expectAccessible(page, 'ties of a report');
  await ties.getByRole('button', { name: /^Maak ongedaan: De beller/ }).focus();
  await page.keyboard.press('Enter');
  await expectDone(page, 'Het zijn weer twee personen.');
  await expect(ties.getByRole('link', { name: /^De beller is dezelfde/ })).toHaveCount(0);
});

test('a hint is put aside and brought back, and read in short, which is in the log', async ({ office }) => {
  const known = await givenKees(office);
  const page = await office.enter('back-office');
  await page.keyboard.press('n');
  await typeCaller(page);
  const side = page.getByRole('region', { name: /^Misschien bekend/ });
  await side.getByRole('button', { name: `Lees kort: ${known.number}` }).click();
  await expect(side.getByText('Mevrouw wacht al acht weken')).toBeVisible();

  await side.getByRole('button', { name: 'Iemand anders dan Kees van Daalen' }).click();
  await expect(side.getByText('Opzijgezet: Kees van Daalen')).toBeVisible();
  await expect(side.getByRole('button', { name: 'Zelfde persoon: Kees van Daalen' })).toHaveCount(0);
  await page.reload();
  await expect(side.getByRole('button', { name: /^Maak ongedaan: Opzijgezet/ })).toBeVisible();
  await side.getByRole('button', { name: /^Maak ongedaan/ }).click();
  await expect(side.getByRole('button', { name: 'Zelfde persoon: Kees van Daalen' })).toBeVisible();

  const log = granted(await (await office.client('reviewer')).log.show({ before: null, limit: 50 }));
  const about = log.lines.filter(({ object }) => object === known.id).map(({ action }) => action);
  expect(about).toContain('case.open');
  expect(about.filter((action) => action === 'hint.find').length).toBeGreaterThan(0);
});

test('a report is linked to another and goes on under it, and both are undone', async ({ office }) => {
  const known = await givenKees(office);
  const page = await office.enter('back-office');
  await page.getByRole('link', { name: 'Register' }).click();
  await page.locator('[data-row]').nth(2).click();
  await page.keyboard.press('Enter');
  const ties = page.getByRole('region', { name: /^Verwant/ });
  await ties.getByRole('button', { name: 'Koppel een melding' }).click();
  await pick(page, known.number);
  await ties.getByRole('button', { name: 'Koppel een melding' }).click();
  await expectDone(page, `Gekoppeld aan ${known.number}.`);
  await ties.getByRole('button', { name: `Maak ongedaan: ${known.number}, Zelfde zaak` }).click();
  await expectDone(page, 'De koppeling is weg.');

  await ties.getByRole('button', { name: 'Ga verder onder een andere melding' }).click();
  await pick(page, known.number);
  await ties.getByRole('textbox', { name: 'Reden' }).fill('Twee keer opgenomen');
  await ties.getByRole('button', { name: 'Ga verder onder een andere melding' }).click();
  await expect(ties.getByText(`Gaat verder onder ${known.number}`)).toBeVisible();
  await expectAccessible(page, 'a report that goes on under another');
  await ties.getByRole('button', { name: 'Haal weer uit elkaar' }).click();
  await ties.getByRole('textbox', { name: 'Reden' }).fill('Toch een andere zaak');
  await ties.getByRole('button', { name: 'Haal weer uit elkaar' }).click();
  await expectDone(page, 'Deze melding staat weer op zichzelf.');
});

async function givenKees(office: Office) {
  const client = await office.client('back-office');
  const intake = sampleIntake({ caller: kees, receivedOn: day('2026-11-02'), title: 'Hulp kwam niet' });
  return granted(await client.case.register({ intake, draftId: null }));
}

async function typeCaller(page: Page) {
  const caller = page.getByRole('region', { name: 'Beller' });
  await caller.getByRole('textbox', { name: 'Naam' }).focus();
  await page.keyboard.type('Cees van Dalen');
  await caller.getByRole('textbox', { name: 'Telefoon' }).focus();
  await page.keyboard.type('0600007766');
}

async function chooseKind(page: Page) {
  await page.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
}

async function pick(page: Page, number: string) {
  await page.getByRole('combobox', { name: 'Welke melding?' }).fill(number);
  await page.getByRole('option', { name: number }).click();
}
