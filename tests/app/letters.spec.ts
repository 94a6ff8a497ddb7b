import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { CaseView } from '../../shared/contract/case.ts';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { goTo, typeAddress } from './support/places.ts';
import { expect, type Office, test } from './support/test.ts';

test.use({ beginning: 'empty' });

const due = 'donderdag 26 november';

/** A complaint that came by post today and was not confirmed yet. */
async function givenComplaintByPost(office: Office): Promise<CaseView> {
  const client = await office.client('back-office');
  const intake = sampleIntake({ receivedOn: day('2026-11-19'), kind: 'KLA', channel: 'PST' });
  const { id: caseId } = granted(await client.case.register({ intake, draftId: null }));
  return granted(await client.case.open({ caseId }));
}

const section = (page: Page) => page.getByRole('region', { name: /^Brieven/ });

test('a missing acknowledgement is seen on Vandaag, made by keyboard, kept as a file, sent, and gone from Vandaag', async ({
  office,
}) => {
  const { number } = await givenComplaintByPost(office);
  const page = await office.enter('back-office');
  await page.getByRole('option', { name: /Stuur de ontvangstbevestiging/ }).click();
  const letters = section(page);
  await expect(letters.getByText('De ontvangstbevestiging mist nog')).toBeVisible();
  await expect(letters.getByText(due)).toBeVisible();
  await expectAccessible(page, 'a missing acknowledgement');

  await letters.getByRole('button', { name: 'Maak de ontvangstbevestiging' }).press('Enter');
  await expect(letters.getByRole('combobox', { name: 'Welke brief?' })).toBeFocused();
  const dear = letters.getByRole('textbox', { name: /^Alinea 2 van/ });
  await expect(dear).toHaveValue('Geachte Fatma Yildirim,');
  await dear.fill('Beste mevrouw Yildirim,');
  await expectAccessible(page, 'a letter that is being worded');
  await letters.getByRole('button', { name: 'Maak deze brief' }).press('Enter');
  await expectDone(page, /De brief is gemaakt/);

  const download = page.waitForEvent('download');
  await letters.getByRole('button', { name: 'Word-bestand: 1. Ontvangstbevestiging' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`brief-${number}-1.docx`);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  await letters.getByRole('button', { name: /^Leg vast: verstuurd/ }).press('Enter');
  await letters.getByRole('radio', { name: 'Per e-mail' }).check();
  await letters.getByRole('button', { name: 'Leg vast: verstuurd' }).press('Enter');
  await expectDone(page, /staat als verstuurd/);
  await expect(letters.getByText('De ontvangstbevestiging mist nog')).toBeHidden();
  await letters.getByRole('button', { name: 'Lees de brief: 1. Ontvangstbevestiging' }).press('Enter');
  await expect(letters.getByText('Beste mevrouw Yildirim,')).toBeVisible();
  await expect(
    page.getByRole('region', { name: /^Tijdlijn/ }).getByText('Brief 1 verstuurd, per e-mail'),
  ).toBeVisible();
  await expectAccessible(page, 'a letter that was sent');
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('option', { name: /ontvangstbevestiging/ })).toHaveCount(0);
});

test('what the report does not know is asked for before the letter is made', async ({ office }) => {
  const { id } = await givenComplaintByPost(office);
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}`);
  await expect(section(page).getByRole('button', { name: 'Maak een brief' })).toBeVisible();
  await page.keyboard.press('b');
  const letters = section(page);
  await letters.getByRole('combobox', { name: 'Welke brief?' }).selectOption('Verzoek om informatie');
  await expect(letters.getByText('Dit mist nog in de brief')).toBeVisible();
  await letters.getByRole('button', { name: 'Maak deze brief' }).click();
  await expect(letters.getByText(/Dit mist nog: gevraagd en antwoord-graag-voor/)).toBeVisible();
  await letters.getByRole('textbox', { name: /^Lijst/ }).fill('Een kopie van uw brief');
  await letters.getByRole('textbox', { name: /^Alinea 6/ }).fill('Wilt u ons antwoorden voor 3 december?');
  await expect(letters.getByText('Dit mist nog in de brief')).toBeHidden();
  await letters.getByRole('button', { name: 'Maak deze brief' }).click();
  await expectDone(page, /De brief is gemaakt/);
});

test('a template is changed with a live example beside it, a field goes in by keyboard, and a fault is told at its place', async ({
  office,
}) => {
  const page = await office.enter('administrator');
  await goTo(page, 'Beheer');
  await page.getByRole('option', { name: /^Brieven/ }).click();
  await expectAccessible(page, 'all templates');
  await page.getByRole('button', { name: 'Verander Verwijzing' }).press('Enter');
  const text = page.getByRole('textbox', { name: 'Tekst van blok 3' });
  await text.fill('Dit gaat over {{iets}} ');
  await expect(page.getByText('Het veld “iets” bestaat niet. Kies een veld uit de lijst.')).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
  await expect(page.getByText(/Dit sjabloon is niet bewaard/)).toBeVisible();
  await expect(text).toBeFocused();

  await text.fill('Dit gaat over ');
  await page.getByRole('combobox', { name: 'Voeg een veld in' }).fill('kenm');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue('Dit gaat over {{kenmerk}}');
  await expect(text).toBeFocused();
  await page.keyboard.type('.');
  await expect(
    page.getByRole('region', { name: 'Voorbeeld' }).last().getByText('Dit gaat over 2026-00123.'),
  ).toBeVisible();
  await expectAccessible(page, 'a template that is being changed');
  await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
  await expectDone(page, /Versie 2 is bewaard/);
  await page.getByRole('button', { name: 'Neem de tekst van versie 1 over' }).click();
  await expect(text).toHaveValue(/^U deed een melding/);
});

test('a body without an address says so beside the letter; filled in at the lists it stands in the next one', async ({
  office,
}) => {
  const { id } = await givenComplaintByPost(office);
  const open = async (page: Page) => {
    await page.goto(`${new URL(page.url()).origin}/#/melding/${id}`);
    await section(page).getByRole('button', { name: 'Maak een brief' }).click();
    await section(page).getByRole('combobox', { name: 'Welke brief?' }).selectOption('Herinnering aan een organisatie');
    await section(page).getByRole('combobox', { name: 'Aan wie?' }).selectOption('Gemeente Rotterdam');
  };
  const page = await office.enter('back-office');
  await open(page);
  await expect(section(page).getByText('Vul het adres in')).toBeVisible();
  await expectAccessible(page, 'a body without an address');

  const lists = await office.enter('administrator');
  await goTo(lists, 'Beheer');
  await lists.getByRole('option', { name: /^Soorten organisaties/ }).click();
  await lists.getByRole('button', { name: 'Verander Gemeente Rotterdam', exact: true }).click();
  const item = lists.getByRole('dialog', { name: 'Verander: Gemeente Rotterdam' });
  await item.getByRole('textbox', { name: 'Adres voor brieven' }).fill('Voorbeeldplein 1');
  await item.getByRole('textbox', { name: 'Postcode' }).fill('3000 AA');
  await item.getByRole('textbox', { name: 'Plaats' }).fill('Rotterdam');
  await item.getByRole('textbox', { name: 'E-mail' }).fill('klachten');
  await item.getByRole('button', { name: 'Bewaar de regel' }).click();
  await expect(item.getByText('Dit is geen e-mailadres.')).toBeVisible();
  await expectAccessible(lists, 'a body with a wrong e-mail address');
  await item.getByRole('textbox', { name: 'E-mail' }).fill('klachten@example.nl');
  await item.getByRole('button', { name: 'Bewaar de regel' }).click();
  await expectDone(lists, '“Gemeente Rotterdam” is bewaard.');

  await page.reload();
  await open(page);
  await expect(section(page).getByText('E-mail van Gemeente Rotterdam: klachten@example.nl')).toBeVisible();
  await expect(section(page).getByText('Vul het adres in')).toBeHidden();
  await expect(section(page).getByRole('textbox', { name: /^Adres 1 van/ })).toHaveValue(
    'Gemeente Rotterdam\nVoorbeeldplein 1\n3000 AA  Rotterdam',
  );
});
