import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answerCheck, type Story } from './support/answer-check.ts';
import { givenCheckedReport, givenReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { expectPlaces, goTo, typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

/** A complaint that the municipality had to answer by 14 October. */
const story: Story = {
  'Is er gevaar of haast?': [],
  'Wat is het?': 'Een klacht',
  'Over wie gaat de klacht?': 'De gemeente',
  'Om welke wet gaat het?': 'Wmo',
  'Kijkt een rechter ernaar, of is dat gebeurd?': 'Nee',
  'Waar gaat de klacht over?': 'Gedrag',
  'Is er al een klacht ingediend bij de organisatie zelf?': 'Ja, de klacht loopt nog',
  'Op welke dag kreeg de organisatie de klacht op papier?': { day: '2-9-2026' },
};

test('the back office takes a report that nobody owns, checks it and hands it over', async ({ office }) => {
  const { number } = await givenReport(office);
  const page = await office.enter('back-office');
  await expectPlaces(page, ['Vandaag', 'Termijnen', 'Register', 'Signalen', 'Evaluatie', 'Instellingen']);
  await page.getByRole('button', { name: `Neem melding ${number}` }).click();
  await expectDone(page, `Melding ${number} is nu van u.`);
  await page.getByRole('link', { name: number }).first().click();

  await answerCheck(page, story);
  const finding = page.getByRole('region', { name: 'Uitkomst tot nu toe' });
  await expect(finding.getByText('Wacht op toestemming')).toBeVisible();
  await seeWhyThisDate(page);
  await changeConsent(page);
  await expect(page.getByRole('region', { name: 'Tijdlijn' }).getByText('Antwoord veranderd')).toBeVisible();

  await page.getByRole('link', { name: 'Naar de overdracht' }).click();
  await handOver(page, number);
});

test('an act that cannot be done yet says why', async ({ office }) => {
  const { id } = await givenReport(office);
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}/overdracht`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdracht aan de Ombudsman');
  await expect(page.getByText('De toets is niet af.').first()).toBeVisible();
});

test('the back office finds reports by parts of words and by filters', async ({ office }) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Register');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Register 600 meldingen');
  const rows = page.getByRole('grid', { name: 'Gevonden meldingen' }).getByRole('row');

  await page.getByRole('textbox', { name: 'Zoek in het register' }).fill('RIJNPO');
  await expect(title).toHaveText(/van 600 meldingen$/);
  await page.getByRole('textbox', { name: 'Zoek in het register' }).fill('2026-00171');
  await expect(title).toHaveText('Register 1 van 600 meldingen');
  await rows.nth(1).getByRole('link').click();
  await expect(title).toContainText('2026-00171');
  await page.goBack();

  await expect(title).toHaveText('Register 1 van 600 meldingen');
  await page.getByRole('button', { name: 'Wis het zoekveld' }).click();
  await page.getByRole('button', { name: 'Gebied', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Charlois', exact: true }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Alleen open' }).click();
  await expect(page.getByRole('button', { name: 'Wis 2 filters' })).toBeVisible();
  await expect(title).toHaveText(/van 600 meldingen$/);
  await page.getByRole('textbox', { name: 'Zoek in het register' }).fill('zzzqqq');
  await expect(page.getByText('Geen meldingen gevonden met “zzzqqq”.')).toBeVisible();
});

test('a signal is searched for, taken up, and dismissed with a reason', async ({ office }) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Signalen');
  await page.getByRole('button', { name: 'Zoek nu naar signalen' }).click();
  await expectDone(page, 'Er is gezocht. Er is geen nieuw signaal.');
  await page.getByRole('option', { name: 'Rijnpont Vervoer' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Te laat of niet opgehaald' })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();

  await page.getByRole('button', { name: 'Neem in onderzoek' }).click();
  await expectDone(page, 'Het signaal is in onderzoek, bij u.');
  await page.getByRole('button', { name: 'Wijs af met reden' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dit signaal afwijzen' });
  await dialog.getByRole('button', { name: 'Wijs het signaal af' }).click();
  await expect(dialog.getByText('Kies een reden.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'De oorzaak is al bekend' }).check();
  await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Rijnpont heeft te weinig chauffeurs.');
  await dialog.getByRole('button', { name: 'Wijs het signaal af' }).click();
  await expectDone(page, 'Het signaal is afgewezen.');
  await expect(page.getByText('Rijnpont heeft te weinig chauffeurs.')).toBeVisible();
});

test('a period is evaluated and leaves as a workbook, as CSV, as PDF and as a Word document', async ({ office }) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Evaluatie');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluatie, derde kwartaal 2026');
  await page.getByRole('button', { name: 'Andere periode' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kies een periode' });
  await dialog.getByRole('radio', { name: 'Jaar', exact: true }).check();
  await dialog.getByRole('combobox', { name: 'Welke periode' }).selectOption('heel 2025');
  await dialog.getByRole('button', { name: 'Toon deze periode' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluatie, heel 2025');

  const workbook = await exported(page, 'Excel (XLSX)');
  expect(workbook.name).toMatch(/\.xlsx$/);
  expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
  expect(workbook.bytes.length).toBeGreaterThan(5_000);
  const table = await exported(page, 'CSV');
  expect(table.name).toMatch(/\.csv$/);
  expect(table.bytes.toString('utf8').trim().split('\n').length).toBeGreaterThan(50);
  const report = await exported(page, 'PDF');
  expect(report.name).toMatch(/\.pdf$/);
  expect(report.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const writing = await exported(page, 'Word (DOCX)');
  expect(writing.name).toMatch(/\.docx$/);
  expect(writing.bytes.subarray(0, 2).toString()).toBe('PK');
});

test('what the back office may not do is absent', async ({ office }) => {
  const { id } = await givenCheckedReport(office);
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}`);
  await expect(page.getByRole('region', { name: 'Behandeling' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Neem in behandeling' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Geef een oordeel/ })).toHaveCount(0);
  await typeAddress(page, '/logboek');
  await expect(page.getByText('Dit hoort niet bij uw rol.')).toBeVisible();
});

/** Opens the computation of a date and closes it again. */
async function seeWhyThisDate(page: Page) {
  const why = page.getByRole('button', { name: 'Waarom deze datum? Antwoord van de gemeente' });
  await why.click();
  await expect(page.getByText('Awb 9:11').first()).toBeVisible();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await why.click();
}

async function changeConsent(page: Page) {
  await page.getByRole('button', { name: 'Lees als verslag' }).click();
  await page.getByRole('button', { name: 'Verander het antwoord op: Mogen wij dit doorgeven?' }).click();
  const form = page.getByRole('form', { name: 'Mogen wij dit doorgeven?' });
  await form.getByRole('radio', { name: 'Ja', exact: true }).check();
  await form.getByRole('button', { name: 'Leg de verandering vast' }).click();
  await expect(form.getByText('reden')).toBeVisible();
  await form.getByRole('textbox', { name: 'Waarom verandert u dit antwoord?' }).fill('Zij zegt nu ja.');
  await form.getByRole('button', { name: 'Leg de verandering vast' }).click();
  await expect(form).toBeHidden();
}

/** What is missing comes first; then the report goes. */
async function handOver(page: Page, number: string) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdracht aan de Ombudsman');
  const complete = page.getByRole('region', { name: '3. Is het verzoek compleet?' });
  await complete.getByRole('checkbox', { name: 'handtekening' }).check();
  await complete.getByRole('button', { name: 'Ga door' }).click();
  await complete.getByRole('button', { name: 'Weet ik niet' }).click();
  await expect(complete.getByRole('row').first()).toContainText('andtekening');
  await expect(complete.getByText('ontbreekt').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Wat moet de onderzoeker weten?' }).fill('Zij wil graag gebeld worden.');
  await page.getByRole('button', { name: 'Leg toch voor aan de Ombudsman' }).click();
  await expectDone(page, `Melding ${number} is overgedragen aan de Ombudsman`);
}

async function exported(page: Page, format: string) {
  await page.getByRole('combobox', { name: 'Vorm' }).selectOption(format);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Exporteer \d/ }).click();
  const download = await downloading;
  await expect(page.getByText(`${download.suggestedFilename()} is gemaakt`).first()).toBeVisible();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
