import type { Page } from '@playwright/test';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { goTo } from './support/places.ts';
import { expect, type Office, test } from './support/test.ts';

/** As many callers as asked for tell of danger in Hoogvliet, today. */
async function dangerTold(office: Office, count: number, from: number): Promise<void> {
  const telephone = await office.client('telephone');
  for (let at = from; at < from + count; at += 1) {
    const caller = { ...sampleIntake().caller, name: `Beller ${at}`, phone: `06 00 00 ${1000 + at}` };
    const about = { area: 'G16', safety: { steps: ['asked-if-safe' as const], note: '' }, caller };
    const intake = sampleIntake({ ...about, receivedOn: day('2026-11-19'), story: `Er was gevaar, nummer ${at}.` });
    granted(await telephone.case.register({ intake, draftId: null }));
  }
}

async function chooseIn(page: Page, field: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).focus();
  await page.keyboard.type(typed);
  await page.getByRole('listbox').getByRole('option', { name: typed }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a rule of the office is made, tried, finds reports, is dealt with as a signal and set aside, by keyboard', async ({
  office,
}) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Signalen');
  await page.getByRole('link', { name: 'Eigen regels' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Eigen regels' })).toBeVisible();
  await expect(page.getByText('Er zijn nog geen eigen regels.')).toBeVisible();
  await expectAccessible(page, 'no own rules');

  await page.getByRole('button', { name: 'Maak een regel' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Geef de regel een naam.')).toBeVisible();
  await expect(page.getByText('Kies ten minste één ding waar de regel over gaat.')).toBeVisible();
  await expectAccessible(page, 'an own rule that misses things');
  await page.getByRole('textbox', { name: 'Naam' }).fill('Gevaar in Hoogvliet');
  await page.getByRole('textbox', { name: 'Waarom volgt u dit?' }).fill('Afspraak met het gebied.');
  await chooseIn(page, 'Gebied of wijk', 'Hoogvliet');
  await page.getByRole('checkbox', { name: 'Alleen meldingen waarbij gevaar is vastgelegd' }).press('Space');
  await page.getByRole('button', { name: 'Probeer op het afgelopen jaar' }).press('Enter');
  await expect(page.getByText(/Het afgelopen jaar had deze regel/).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Bij meer meldingen binnen een aantal dagen' }).press('Space');
  await page.getByRole('textbox', { name: 'Aantal meldingen' }).fill('2');
  await page.getByRole('textbox', { name: 'Binnen hoeveel dagen' }).fill('14');
  await expectAccessible(page, 'an own rule being made');
  await page.getByRole('button', { name: 'Bewaar de regel' }).press('Enter');
  await expectDone(page, /De regel Gevaar in Hoogvliet geldt\./);
  await expect(page.getByRole('row', { name: /Gevaar in Hoogvliet/ })).toContainText(
    '2 meldingen binnen 14 dagen over Hoogvliet, met gevaar',
  );
  await expectAccessible(page, 'own rules');

  await dangerTold(office, 2, 0);
  await goTo(page, 'Signalen');
  await page.getByRole('button', { name: 'Zoek nu naar signalen' }).press('Enter');
  await expectDone(page, 'Er is gezocht. Er is 1 nieuw signaal.');
  await page.getByRole('option', { name: 'Gevaar in Hoogvliet' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Gevaar in Hoogvliet: eigen regel/ })).toBeVisible();
  await expect(page.getByText(/Waarom wij dit volgen: Afspraak met het gebied\./)).toBeVisible();
  await expect(page.getByText(/De regel telt alleen\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'De 2 meldingen' })).toBeVisible();
  await expectAccessible(page, 'what an own rule found');
  await dangerTold(office, 1, 10);
  await page.getByRole('button', { name: 'Zoek nu naar signalen' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'De 3 meldingen' })).toBeVisible();
  await expect(page.getByRole('option', { name: 'Gevaar in Hoogvliet' })).toHaveCount(1);

  await page.getByRole('link', { name: 'Eigen regels' }).press('Enter');
  await expect(page.getByRole('row', { name: /Gevaar in Hoogvliet/ })).toBeVisible();
  await page.getByRole('button', { name: 'Zet stil: Gevaar in Hoogvliet' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Deze regel stilzetten?' });
  await expectAccessible(page, 'an own rule to be set aside');
  await dialog.getByRole('button', { name: 'Zet stil' }).press('Enter');
  await expectDone(page, 'De regel Gevaar in Hoogvliet staat stil.');
  await expect(page.getByRole('row', { name: /Gevaar in Hoogvliet/ })).toContainText('staat stil');
});

test('a number of clients is entered by keyboard, refused when it overlaps, and gives a signal its rate', async ({
  office,
}) => {
  const page = await office.enter('administrator');
  await goTo(page, 'Beheer');
  await page.getByRole('option', { name: /^Aantallen cliënten/ }).press('Enter');
  const enter = async (number: string) => {
    await page.getByRole('button', { name: 'Voeg een aantal toe' }).press('Enter');
    await chooseIn(page, 'Van wie', 'Hoogvliet');
    await page.getByRole('textbox', { name: 'Aantal cliënten' }).fill(number);
    await page.getByRole('textbox', { name: 'Vanaf' }).fill('1-1-2026');
    await page.getByRole('button', { name: 'Bewaar het aantal' }).press('Enter');
  };
  await enter('4.120');
  await expectDone(page, 'Het aantal van Hoogvliet is bewaard.');
  await expect(page.getByRole('row', { name: /Hoogvliet/ })).toContainText('4.120');
  await expectAccessible(page, 'numbers of clients');
  await enter('4.300');
  await expect(page.getByText('In deze periode geldt al een aantal van 4.120, vanaf 1 januari 2026.')).toBeVisible();
  await expectAccessible(page, 'a number of clients that overlaps');

  const desk = await office.client('back-office');
  const about = { organisation: null, subject: null, area: 'G16', wijk: null, law: null, kind: null, danger: true };
  const rule = { id: null, name: 'Hoogvliet', reason: 'Proef.', ...about, count: 2, days: 28, from: day('2026-11-01') };
  granted(await desk.watchRule.save({ ...rule, to: null }));
  await dangerTold(office, 6, 0);
  const other = await office.enter('back-office');
  await goTo(other, 'Signalen');
  await other.getByRole('button', { name: 'Zoek nu naar signalen' }).press('Enter');
  await other.getByRole('option', { name: /eigen regel/ }).press('Enter');
  await expect(other.getByText(/^6 meldingen in 28 dagen is 19,0 per 1\.000 cliënten per jaar\./)).toContainText(
    'Het gaat om 4.120 cliënten, sinds 1 januari.',
  );
});
