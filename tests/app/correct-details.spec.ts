import type { Page } from '@playwright/test';
import { granted } from '../support/granted.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { typeAddress } from './support/places.ts';
import { expect, type Office, test } from './support/test.ts';

/** The page of a report of Fatma Yildirim, with the two sections that are corrected. */
async function openReport(office: Office) {
  const { id } = await givenReport(office);
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}`);
  const people = page.getByRole('region', { name: 'Mensen' });
  await expect(people).toBeVisible();
  const story = page.getByRole('region', { name: 'Verhaal' });
  const timeline = page.getByRole('region', { name: 'Tijdlijn' });
  return { page, id, people, story, timeline };
}

const record = (page: Page) => page.getByRole('button', { name: 'Leg de verbetering vast' });
const why = (page: Page) => page.getByRole('textbox', { name: 'Waarom verbetert u dit?' });

test('who called and whom it is about are corrected by keyboard, with a reason', async ({ office }) => {
  const { page, people, timeline } = await openReport(office);
  const opener = people.getByRole('button', { name: 'Verbeter naam of adres' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const caller = people.getByRole('region', { name: 'Beller' });
  await expect(caller.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Fatma Yıldırım');
  await expectAccessible(page, 'people being corrected');

  const about = people.getByRole('region', { name: 'Gaat over' });
  await about.getByRole('textbox', { name: 'Naam' }).fill('Emine Yıldırım');
  await about.getByRole('textbox', { name: 'Postcode' }).fill('3083 AX');
  await about.getByRole('textbox', { name: 'Geboren' }).fill('1947');
  await about.getByRole('textbox', { name: 'E-mailadres' }).fill('emine@example.nl');
  await expectAccessible(page, 'people being corrected, with another person');
  await page.keyboard.press('Enter');
  await expect(people.getByText('Schrijf op waarom u dit doet.')).toBeVisible();
  await why(page).fill('Zij belde namens haar moeder.');
  await record(page).click();

  await expectDone(page, 'De gegevens zijn verbeterd');
  await expect(opener).toBeFocused();
  await expect(people.getByText('Emine Yıldırım')).toBeVisible();
  await expect(people.getByText('emine@example.nl')).toBeVisible();
  await expect(timeline.getByText('Naam van de beller: Fatma Yıldırım (eerst: Fatma Yildirim)')).toBeVisible();
  await expect(timeline.getByText('Postcode van de ander: 3083 AX (eerst: leeg)')).toBeVisible();
  await expect(timeline.getByText('“Zij belde namens haar moeder.”')).toBeVisible();
  await expectAccessible(page, 'a report that was corrected');
});

test('a caller who wants to be anonymous after all is named nowhere on the page', async ({ office }) => {
  const { page, people, timeline } = await openReport(office);
  await people.getByRole('button', { name: 'Verbeter naam of adres' }).click();
  await people.getByRole('button', { name: 'anoniem' }).click();
  await why(page).fill('De beller vroeg dit later.');
  await record(page).click();
  await expect(people.getByText('anonieme melder')).toBeVisible();
  await expect(timeline.getByText('Anoniem: Ja (eerst: Nee)')).toBeVisible();
  await expect(page.getByText(/Fatma|06 00 00 12 34/)).toHaveCount(0);
});

test('what it is about, and how and when it came in, is corrected', async ({ office }) => {
  const { page, story, timeline } = await openReport(office);
  await story.getByRole('button', { name: 'Verbeter de gegevens' }).click();
  await record(page).click();
  await expect(story.getByText('U veranderde nog niets.')).toBeVisible();
  await expectAccessible(page, 'a correction without a change');

  await story.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Signaal');
  await story.getByRole('radio', { name: 'Jeugdwet' }).check();
  await story.getByRole('combobox', { name: 'Over welke organisatie' }).fill('rijnpont');
  await page.getByRole('option', { name: 'Rijnpont Vervoer' }).click();
  await page.keyboard.press('Escape');
  await story.getByRole('combobox', { name: 'Kwam binnen via' }).selectOption('Brief of post');
  await story.getByRole('textbox', { name: 'Op', exact: true }).fill('16-11-2026');
  await story.getByRole('textbox', { name: 'In een paar woorden' }).fill('Vervoer valt uit');
  await why(page).fill('De brief kwam later boven water.');
  await record(page).click();

  await expectDone(page, 'De gegevens zijn verbeterd');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vervoer valt uit');
  await expect(story.getByText('maandag 16 november')).toBeVisible();
  await expect(story.getByText(/Rijnpont Vervoer/)).toBeVisible();
  await expect(timeline.getByText('Binnengekomen: 16 november (eerst: 19 november)')).toBeVisible();
  await expect(timeline.getByText('Wet: Jeugdwet (eerst: Wmo)')).toBeVisible();
});

test('what a colleague corrected meanwhile is shown in the form and not turned back', async ({ office }) => {
  const { page, id, people } = await openReport(office);
  await people.getByRole('button', { name: 'Verbeter naam of adres' }).click();
  const caller = people.getByRole('region', { name: 'Beller' });
  await caller.getByRole('textbox', { name: 'Telefoon' }).fill('06 00 00 12 35');
  await why(page).fill('Nummer verkeerd verstaan.');

  const colleague = await office.client('back-office');
  const { version, intake } = granted(await colleague.case.open({ caseId: id }));
  const changes = { caller: { ...intake.caller, address: 'Voorbeeldweg 1' } };
  granted(await colleague.case.correctIntake({ caseId: id, version, changes, reason: 'Adres nagevraagd.' }));

  await record(page).click();
  await expect(people.getByText('heeft dit intussen veranderd.')).toBeVisible();
  await expect(caller.getByRole('textbox', { name: 'Adres', exact: true })).toHaveValue('Voorbeeldweg 1');
  await expect(caller.getByRole('textbox', { name: 'Telefoon' })).toHaveValue('06 00 00 12 35');
  await record(page).click();
  await expectDone(page, 'De gegevens zijn verbeterd');
  await expect(people.getByText('06 00 00 12 35')).toBeVisible();
  await expect(people.getByText('Voorbeeldweg 1')).toBeVisible();
});
