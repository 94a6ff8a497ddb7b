import type { Page } from '@playwright/test';
import { currentQuestion, type Told } from './support/answer-check.ts';
import { tabTo } from './support/by-keyboard.ts';
import { givenReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

const story: Readonly<Record<string, Told>> = {
  'Is er gevaar of haast?': [],
  'Over wie gaat de klacht?': 'De gemeente',
  'Om welke wet gaat het?': 'Wmo',
  'Wie klaagt?': 'De persoon zelf',
  'Waar gaat de klacht over?': 'Gedrag',
  'Is er al een klacht ingediend bij de organisatie zelf?': 'Ja, de klacht loopt nog',
  'Op welke dag kreeg de organisatie de klacht op papier?': { day: '2-9-2026' },
  'Mogen wij dit doorgeven?': 'Ja',
  'Wat mist er nog aan het verzoek?': [],
};

test('from signing in to the hand-over without a mouse', async ({ office }) => {
  const page = await office.visit();
  await expect(page.getByRole('textbox', { name: 'Inlognaam' })).toBeFocused();
  await page.keyboard.type('joris');
  await page.keyboard.press('Tab');
  await page.keyboard.type(office.passwordOf('back-office'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('n');
  await typeCall(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2026-00192/);

  await answerByDigits(page);
  await expect(page.getByText('Alle vragen zijn beantwoord.')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Naar de overdracht' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('U kunt overdragen')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expectDone(page, 'Melding 2026-00192 is overgedragen aan de Ombudsman');
});

/** Acts of a report that open their fields where they stand. */
const actsInPlace = [
  'Verwijs door',
  'Spreek ondersteuning af',
  'Maak een brief',
  'Koppel een melding',
  'Plan een taak',
  'Sluit de melding',
  'Leg toestemming vast',
  'Leg overleg vast',
];

test('who leaves an act as it is, is back at its button', async ({ office }) => {
  const { id } = await givenReport(office);
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}`);
  for (const name of actsInPlace) {
    const act = page.getByRole('button', { name });
    await act.press('Enter');
    await page.getByRole('button', { name: 'Laat het zo' }).press('Enter');
    await expect(act, name).toBeFocused();
  }
  const printer = page.getByRole('button', { name: 'Druk af' });
  await printer.press('Enter');
  await page.getByRole('button', { name: 'Laat het zo' }).press('Enter');
  await expect(printer).toBeFocused();
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Laat het zo' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeFocused();
});

test('the palette finds a report and does an act, and teaches its key', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('2026-001');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('option', { name: /^2026-001/ }).first()).toHaveAttribute('aria-selected', 'true');
  // Enter comes before the answer: what was typed is opened, not the first of the list that still stands there.
  await page.keyboard.type('71');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026-00171');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>notitie');
  await expect(palette.getByRole('option', { name: /notitie/i }).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wat gebeurde er of wat is gezegd?' })).toBeVisible();
});

test('the sheet of keys opens with a question mark, and F6 walks the parts', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Toetsen' }).getByText('Nieuwe melding')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const part = () => page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'));
  const walked = new Set<string | null | undefined>();
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('F6');
    walked.add(await part());
  }
  expect([...walked].sort()).toEqual(['bar', 'main', 'nav', 'side']);
});

test('the list of the register is walked, looked into and opened with the keys', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register 600 meldingen');
  await page.keyboard.press('/');
  // Nobody waits for the answer: the arrows go into the list that was asked for, not into the one that still stands there.
  await page.keyboard.type('rijnpont');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(' van 600 meldingen');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('600 van 600');
  const row = page.getByRole('row').nth(2);
  await expect(row).toBeFocused();
  const number = await row.getByRole('rowheader').textContent();
  await expect(page.getByRole('complementary').getByRole('heading', { name: number ?? '' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number ?? '');
});

test('from the register a report is linked with a key, and printed from beside the list', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.keyboard.press('r');
  const beside = page.getByRole('complementary');
  await tabTo(page, page.getByRole('row').nth(1));
  const number = (await page.getByRole('row').nth(1).getByRole('rowheader').textContent()) ?? '';
  await page.keyboard.press('k');
  const linking = page.getByRole('form', { name: 'Koppel een melding' });
  await expect(linking.getByRole('combobox', { name: 'Welke melding?' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  await linking.getByRole('button', { name: 'Laat het zo' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Koppel een melding' })).toBeFocused();
  // Asked for once: the page that comes again is the report as it is.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Koppel een melding' })).toBeVisible();
  await page.goBack();
  await tabTo(page, page.getByRole('row').nth(1));
  await tabTo(page, beside.getByRole('link', { name: 'Druk af' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: 'Bewaar als PDF' }).getByRole('radio').first()).toBeFocused();
});

test('the work of today is walked and opened with the keys', async ({ office }) => {
  const page = await office.enter('back-office');
  await expect(page.getByRole('option').first()).toBeVisible();
  await tabTo(page, page.getByRole('option').first());
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2026-\d{5}/);
});

async function typeCall(page: Page) {
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await page.keyboard.type('De gemeente doet niets met haar klacht van september.');
  await tabTo(page, page.getByRole('region', { name: 'Beller' }).getByRole('textbox', { name: 'Naam' }));
  await page.keyboard.type('Fatma Yildirim');
  await tabTo(page, page.getByRole('combobox', { name: 'Wat is het?' }));
  await page.keyboard.type('Klacht');
  await expect(page.getByRole('combobox', { name: 'Wat is het?' })).toHaveValue('KLA');
  await tabTo(page, page.getByRole('combobox', { name: 'Onderwerpen' }));
  await page.keyboard.type('niet opgepakt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Haal .* weg$/ })).toBeVisible();
}

/** Each question by its digit and Enter; the focus follows from question to question. */
async function answerByDigits(page: Page) {
  const form = page.getByRole('region', { name: 'Toets van de procedure' }).getByRole('form');
  const first = form.getByRole('button', { name: 'Ga door' });
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(form.getByRole('heading', { name: 'Is er gevaar of haast?' })).toBeHidden();
  for (let asked = await currentQuestion(page); asked !== null; asked = await currentQuestion(page)) {
    await expect(form.locator(':focus')).toHaveCount(1);
    await answerByKeys(page, story[asked]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('form', { name: asked, exact: true })).toBeHidden();
  }
}

async function answerByKeys(page: Page, told: Told | undefined) {
  if (typeof told === 'object' && 'day' in told) return page.keyboard.type(told.day);
  if (typeof told === 'object') return;
  const form = page.getByRole('region', { name: 'Toets van de procedure' }).getByRole('form');
  const answers = await form.locator('.choices, [role="radiogroup"]').first().locator('label').allTextContents();
  const wanted = told ?? answers.find((answer) => /^(Nee|Weet ik niet)\d*$/.test(answer))?.replace(/\d+$/, '');
  // What the call told already stands chosen.
  if (wanted === undefined) return;
  await page.keyboard.press(String(answers.findIndex((answer) => answer.startsWith(wanted)) + 1));
}
