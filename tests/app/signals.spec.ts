import type { Page } from '@playwright/test';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { expectDone } from './support/just-done.ts';
import { goTo, typeAddress } from './support/places.ts';
import { expect, type Office, test } from './support/test.ts';

/** As many callers as asked for tell the same of nobody in particular's household help, today. */
async function reportsComeIn(office: Office, count: number, from: number): Promise<void> {
  const telephone = await office.client('telephone');
  for (let at = from; at < from + count; at += 1) {
    const caller = { ...sampleIntake().caller, name: `Beller ${at}`, phone: `06 00 00 ${1000 + at}` };
    const about = { parties: [{ kind: 'HH', organisation: null }], subjects: ['BEJ-01'], area: 'G03', caller };
    const intake = sampleIntake({ ...about, receivedOn: day('2026-11-19'), story: `De hulp kwam niet, nummer ${at}.` });
    granted(await telephone.case.register({ intake, draftId: null }));
  }
}

const head = (page: Page) => page.locator('.signal-head');
test('a peak arises, is explained, taken up, confirmed, followed up and closed, by keyboard, and is in the evaluation', async ({
  office,
}) => {
  await reportsComeIn(office, 9, 0);
  const page = await office.enter('back-office');
  await goTo(page, 'Signalen');
  await page.getByRole('button', { name: 'Zoek nu naar signalen' }).click();
  await expectDone(page, 'Er is gezocht. Er is 1 nieuw signaal.');
  await page.getByRole('option', { name: 'Onvriendelijk of onheus' }).first().click();
  await expect(
    head(page)
      .getByText(/verwacht/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'De 9 meldingen' })).toBeVisible();

  await page.keyboard.press('o');
  await expectDone(page, 'Het signaal is in onderzoek, bij u.');
  await expect(head(page).getByText(/^in onderzoek/)).toBeVisible();
  await page.keyboard.press('b');
  await page
    .getByRole('textbox', { name: 'Wat u vond en wat u gaat doen' })
    .fill('De planning van de hulp klopt niet.');
  await page.getByRole('button', { name: 'Bevestig het signaal' }).last().press('Enter');
  await expectDone(page, 'Het signaal is bevestigd.');
  await expect(head(page).getByText(/^bevestigd/)).toBeVisible();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Wat is er met dit signaal gedaan?' });
  await dialog.getByRole('button', { name: 'Leg het vast' }).press('Enter');
  await expect(dialog.getByText('Kies wat u deed.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Onderzoek uit eigen beweging begonnen' }).check();
  await dialog.getByRole('textbox', { name: 'Nummer van de melding van het onderzoek' }).fill('2031-00001');
  await dialog.getByRole('textbox', { name: 'Met wie, en wat kwam eruit?' }).fill('Met drie aanbieders.');
  await dialog.getByRole('button', { name: 'Leg het vast' }).press('Enter');
  await expect(dialog.getByText(/Er is geen melding met dit nummer/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Nummer van de melding van het onderzoek' }).fill('2026-00010');
  await dialog.getByRole('button', { name: 'Leg het vast' }).press('Enter');
  await expectDone(page, 'Het staat bij het signaal.');
  const steps = page.getByRole('region', { name: 'Wat ermee is gedaan' });
  await expect(steps.getByText('Opgevolgd: onderzoek uit eigen beweging begonnen')).toBeVisible();
  await expect(steps.getByRole('link', { name: 'Onderzoek 2026-00010' })).toBeVisible();
  await page.keyboard.press('k');
  await page.getByRole('textbox', { name: 'Wat kwam ervan?' }).fill('De aanbieders plannen weer op tijd.');
  await page.getByRole('dialog').getByRole('button', { name: 'Rond het signaal af' }).press('Enter');
  await expectDone(page, 'Het signaal is afgerond.');

  await typeAddress(page, '/evaluatie');
  await page.getByRole('button', { name: 'Andere periode' }).click();
  const period = page.getByRole('dialog', { name: 'Kies een periode' });
  await period.getByRole('combobox', { name: 'Welke periode' }).selectOption('vierde kwartaal 2026, loopt nog');
  await period.getByRole('button', { name: 'Toon deze periode' }).click();
  await expect(page.getByRole('row', { name: /^Afgerond 1/ })).toBeVisible();
});

test('a new signal stands on Vandaag and in the name of the window, says what to do, names nobody, and goes once taken up', async ({
  office,
}) => {
  await reportsComeIn(office, 9, 0);
  const page = await office.enter('back-office');
  await goTo(page, 'Signalen');
  await page.getByRole('button', { name: 'Zoek nu naar signalen' }).click();
  await expectDone(page, 'Er is gezocht. Er is 1 nieuw signaal.');
  await goTo(page, 'Vandaag');
  await expect(page).toHaveTitle(/2 nieuwe signalen\) – /);
  expect(await page.title()).not.toMatch(/Beller|Onvriendelijk|Rijnpont/);
  await page
    .getByRole('link', { name: /Onvriendelijk of onheus/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Onvriendelijk of onheus' })).toBeVisible();
  await page.keyboard.press('o');
  await expectDone(page, 'Het signaal is in onderzoek, bij u.');
  await expect(page).toHaveTitle(/1 nieuw signaal\) – /);
});

test('a peak that was dismissed does not come back until it is worse', async ({ office }) => {
  await reportsComeIn(office, 9, 0);
  const page = await office.enter('back-office');
  await goTo(page, 'Signalen');
  const search = page.getByRole('button', { name: 'Zoek nu naar signalen' });
  await search.click();
  await expectDone(page, 'Er is gezocht. Er is 1 nieuw signaal.');
  await page.getByRole('option', { name: 'Onvriendelijk of onheus' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Onvriendelijk of onheus' })).toBeVisible();
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Dit signaal afwijzen' });
  await dialog.getByRole('radio', { name: 'Het lijkt toeval' }).check();
  await dialog.getByRole('button', { name: 'Wijs het signaal af' }).press('Enter');
  await expectDone(page, 'Het signaal is afgewezen.');
  await search.click();
  await expectDone(page, 'Er is gezocht. Er is geen nieuw signaal.');
  await reportsComeIn(office, 5, 20);
  await search.click();
  await expectDone(page, 'Er is gezocht. Er is 1 nieuw signaal.');
  const fresh = page.getByRole('listbox', { name: /^Nieuw/ });
  await expect(fresh.getByRole('option', { name: 'Onvriendelijk of onheus' })).toBeVisible();
});
