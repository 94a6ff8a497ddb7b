import type { Page } from '@playwright/test';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { answerCheck, type Story } from './support/answer-check.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenCheckedReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { officeOverTime } from './support/office-over-time.ts';
import { expect, test } from './support/test.ts';

/** The client handed her complaint in on paper on Thursday 26 November; the municipality has until 7 January (Awb 9:11). */
const story: Story = {
  'Is er gevaar of haast?': [],
  'Wat is het?': 'Een klacht',
  'Over wie gaat de klacht?': 'De gemeente',
  'Om welke wet gaat het?': 'Wmo',
  'Wie klaagt?': 'De persoon zelf',
  'Kijkt een rechter ernaar, of is dat gebeurd?': 'Nee',
  'Waar gaat de klacht over?': 'Gedrag',
  'Is er al een klacht ingediend bij de organisatie zelf?': 'Ja, de klacht loopt nog',
  'Op welke dag kreeg de organisatie de klacht op papier?': { day: '26-11-2026' },
  'Mogen wij dit doorgeven?': 'Ja',
};

test('from a call to a referral, a follow-up without answer, an overdue term and an escalation', async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const office = officeOverTime(browser);
  try {
    await office.on('2026-11-19', 'telephone', referInCall);
    await office.on('2027-01-04', 'back-office', hearNothing);
    await office.on('2027-01-08', 'back-office', escalate);
  } finally {
    office.remove();
  }
});

/** The call of 19 November: the referral is ready with where it belongs, what to say and the day to ask. */
async function referInCall(page: Page) {
  await page.getByRole('link', { name: 'Nieuwe melding' }).click();
  await page.keyboard.type('De gemeente belt al weken niet terug.');
  await part(page, 'Waarover').getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
  await chooseParty(page, 'Gemeente Rotterdam');
  await part(page, 'Vervolg').getByRole('radio', { name: 'Verwijs door' }).check();
  await expect(page.getByText('Na het vastleggen staat de verwijzing voor u klaar')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const form = page.getByRole('form', { name: 'Leg de verwijzing vast' });
  const place = form.getByRole('combobox', { name: 'Naar wie verwijst u?' });
  await expect(place).toHaveValue('Klachtenmeldpunt van de gemeente');
  await expect(place).toBeFocused();
  await expect(page.getByRole('listbox', { name: /Naar wie/ })).toHaveCount(0);
  await place.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Klachtenmeldpunt van de gemeente' })).toBeVisible();
  await place.press('Escape');
  await expect(form.getByRole('textbox', { name: 'Wat vertelde u de melder?' })).toHaveValue(
    /^Dien uw klacht eerst in bij de gemeente/,
  );
  await expect(form.getByText(/de dag na de laatste dag voor antwoord \(Awb 9:11/)).toBeVisible();
  await refuseWithoutConsent(page);
  await expectAccessible(page, 'the form of a referral');
  await form.getByRole('button', { name: 'Leg de verwijzing vast' }).press('Enter');
  await expectDone(page, 'De verwijzing is vastgelegd');
  const referral = section(page, 'Verwijzing');
  await expect(referral.getByText('Klachtenmeldpunt van de gemeente')).toBeVisible();
  await expect(referral.getByText('nog niets gehoord')).toBeVisible();
  await expect(referral.getByText('Wij vragen het na op maandag 4 januari 2027')).toBeVisible();
  await expect(section(page, 'Te doen').getByText('Vraag hoe het ging')).toBeVisible();
  await expect(section(page, 'Tijdlijn').getByText('Verwezen naar Klachtenmeldpunt van de gemeente')).toBeVisible();
  await expect(page.getByText('Verwezen, wacht').first()).toBeVisible();
}

/** Details go along only with consent: without it the act is refused by the rule, and what was typed stays (PRI-03). */
async function refuseWithoutConsent(page: Page) {
  const form = page.getByRole('form', { name: 'Leg de verwijzing vast' });
  await form.getByRole('checkbox', { name: 'Het verhaal' }).check();
  await form.getByRole('button', { name: 'Leg de verwijzing vast' }).click();
  await expect(form.getByText(/nog geen toestemming om gegevens door te geven \(PRI-03\)/)).toBeVisible();
  await form.getByRole('combobox', { name: 'Waarop steunt dit?' }).selectOption('Toestemming die nu is gegeven');
  await expect(form.getByRole('textbox', { name: 'Aan of bij wie?' })).toHaveValue('Klachtenmeldpunt van de gemeente');
}

/** 4 January: the question stands on Vandaag; there is no answer yet, and the term ends on 7 January. */
async function hearNothing(page: Page) {
  await page.getByRole('radio', { name: 'Hele bureau' }).check();
  await page.getByRole('option', { name: /Vraag hoe het ging/ }).click();
  const tasks = section(page, 'Te doen');
  await tasks.getByRole('button', { name: 'Rond af: Vraag hoe het ging' }).click();
  const form = page.getByRole('form', { name: 'Leg vast wat ervan kwam' });
  await form.getByRole('button', { name: 'Leg vast wat ervan kwam' }).click();
  await expect(form.getByText('Kies wat ervan kwam.')).toBeVisible();
  await form.getByRole('combobox', { name: 'Wat kwam ervan?' }).selectOption('Geen antwoord gekregen');
  await form.getByRole('textbox', { name: 'Wat is erover gezegd?' }).fill('Klacht ingediend op 26 november.');
  await form.getByRole('textbox', { name: 'Wanneer vragen wij het opnieuw?' }).fill('8-1');
  await form.getByRole('button', { name: 'Leg vast wat ervan kwam' }).click();
  await expectDone(page, 'Vastgelegd wat ervan kwam');
  await expect(
    section(page, 'Tijdlijn').getByText(/^Over Klachtenmeldpunt van de gemeente: Geen antwoord/),
  ).toBeVisible();
  await answerCheck(page, story);
  await expect(
    section(page, 'Termijnen')
      .getByText(/do 7 januari/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Naar de overdracht' })).toHaveCount(0);
}

/** 8 January: the term has passed, so the matter may go to the Ombudsman. */
async function escalate(page: Page) {
  await page.getByRole('radio', { name: 'Hele bureau' }).check();
  await expect(page.getByRole('option', { name: /Vraag hoe het ging/ })).toBeVisible();
  await page
    .getByRole('option', { name: /1 dag te laat/ })
    .first()
    .click();
  await answerCheck(page, story);
  await page.getByRole('link', { name: 'Naar de overdracht' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdracht aan de Ombudsman');
  await expect(page.getByText('Te laat sinds 8 januari.')).toBeVisible();
  await expect(page.getByText('vrijdag 7 januari 2028')).toBeVisible();
  await page.getByRole('button', { name: 'Draag over aan de Ombudsman' }).click();
  await expectDone(page, /is overgedragen aan de Ombudsman/);
}

async function chooseParty(page: Page, name: string) {
  const field = part(page, 'Waarover').getByRole('combobox', { name: /organisatie/ });
  await field.fill(name);
  await page.getByRole('option', { name }).first().click();
  await page.keyboard.press('Escape');
}

function part(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name: new RegExp(`^${name}`) });
}

test('a referral recorded on the wrong report is withdrawn with why, and stays struck out; the report can be closed', async ({
  office,
}) => {
  const { id, version } = await givenCheckedReport(office);
  const desk = await office.client('back-office');
  const to = { list: 'referral-targets', code: 'GEM-KLACHT', name: '' } as const;
  const on = day('2026-11-19');
  const asked = { to, on, sent: [], withoutConsent: '', forwarding: null, consent: null, newConsent: null };
  const told = { told: 'Dien uw klacht eerst in bij de gemeente.', followUpOn: day('2026-12-01'), waits: true };
  granted(await desk.referral.make({ caseId: id, version, ...asked, ...told }));
  const page = await office.enter('back-office');
  await page.evaluate((path) => window.location.assign(`#/melding/${path}`), id);
  const act = page.getByRole('button', { name: /^Trek de verwijzing in/ });
  await act.press('Enter');
  const form = page.getByRole('form', { name: 'Trek de verwijzing in' });
  await expect(form.getByRole('textbox')).toBeFocused();
  await form.getByRole('button', { name: 'Laat het zo' }).press('Enter');
  await expect(act).toBeFocused();
  await act.press('Enter');
  await form.getByRole('button', { name: 'Trek de verwijzing in' }).click();
  await expect(form.getByText('Schrijf op waarom u dit doet.')).toBeVisible();
  await expectAccessible(page, 'withdrawing a referral');
  await form.getByRole('textbox').fill('Dit hoorde bij een andere melding.');
  await form.getByRole('button', { name: 'Trek de verwijzing in' }).click();
  await expectDone(page, 'De verwijzing telt niet meer mee');
  await expect(section(page, 'Verwijzing').getByText('ingetrokken', { exact: true })).toBeVisible();
  await expect(section(page, 'Tijdlijn').locator('s')).toHaveText(/^Verwezen naar/);
  await expect(section(page, 'Te doen').getByText('Vraag hoe het ging')).toHaveCount(0);
  await expectAccessible(page, 'a referral that was withdrawn');

  await page.getByRole('button', { name: /^Sluit de melding/ }).click();
  const closing = page.getByRole('form', { name: 'Sluit de melding' });
  await closing.getByRole('button', { name: 'Sluit de melding' }).click();
  await expect(closing.getByText('Kies hoe het afliep.')).toBeVisible();
  await expectAccessible(page, 'the form that closes a report');
});
