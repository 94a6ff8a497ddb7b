import type { Locator, Page } from '@playwright/test';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenCheckedReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { expect, test } from './support/test.ts';

// Each day below was counted by hand from the rules (Awb 9:11, 4:15, Wmo 2.3.5, ATW-01 to ATW-12); today is Thursday
// 19 November 2026.
//
// A complaint on paper reached the municipality on Friday 13 November 2026, day 0.
//   6 weeks later:        Friday 25 December, first Christmas day → Saturday 26, second Christmas day → Sunday 27 →
//                         Monday 28 December (ATW-02), so late from Tuesday 29 December. Counted are 14 November up to and
//                         including 24 December, 41 days, and Monday 28 December as the 42nd.
//   received a day less:  Thursday 12 November + 6 weeks = Thursday 24 December, an ordinary day.
//   adjourned 4 weeks:    13 November + 10 weeks = Friday 22 January 2027 (ATW-10: the weeks together, then ATW-02 once);
//                         counted from the moved day: Monday 28 December + 4 weeks = Monday 25 January 2027, the variant.
//   agreed on paper:      Monday 1 March 2027 as agreed; no act fixes it, so it is not moved (PC-R7).
const complaint = { 'internal-received': '2026-11-13' };
const answer = 'Antwoord van de gemeente';

// An application reached the municipality on Monday 9 November 2026, day 0.
//   2 weeks later (Wmo 2.3.5 lid 2): Monday 23 November.
//   asked on paper on Tuesday 10 November to complete it: still from Wednesday 11 November (4:15 lid 1).
//   completed, and counting again from Monday 16 November: 11, 12, 13, 14 and 15 November did not count, 5 days →
//   23 November + 5 = Saturday 28 November → Sunday 29 → Monday 30 November (ATW-02): of the 21 days from 10 up to and
//   including 30 November 5 stood still and 2 cannot be the last, so it is the 14th that counts.
const application = {
  subject: 'late-decision',
  'need-reported': '2026-10-12',
  application: '2026-11-09',
  'internal-status': 'not-made',
  'cannot-be-asked': [],
  burdens: [],
};
const decision = 'Besluit van de gemeente';

test('why a date is this date, what if, put off by letter and by consent, and withdrawn with a reason', async ({
  office,
}) => {
  const { id } = await givenCheckedReport(office, complaint);
  const page = await office.enter('back-office');
  await page.evaluate((to) => window.location.assign(`#/melding/${to}`), id);
  const term = termOf(page, answer);
  await expect(term).toContainText('ma 28 december');
  await term.getByRole('button', { name: `Waarom deze datum? ${answer}` }).click();
  await expect(term.getByText('Laatste dag. Te laat vanaf dinsdag 29 december.')).toBeVisible();
  await laidOpenByDay(page, term);
  await triedOut(page, term);
  await adjourned(page, term);
  await agreed(page, term);
  await withdrawn(page, term);
});

/** Each day from the first to the last, with its place in the count or why it has none. */
async function laidOpenByDay(page: Page, term: Locator) {
  await term.getByRole('button', { name: `Elke dag: ${answer}` }).click();
  const days = term.getByRole('region', { name: 'Elke dag' }).getByRole('listitem');
  await expect(days).toHaveCount(46);
  await expect(days.nth(0)).toHaveText('vr 13 novbegin, telt niet mee');
  await expect(days.nth(1)).toHaveText('za 14 novdag 1');
  await expect(days.nth(41)).toHaveText('do 24 decdag 41');
  await expect(days.nth(42)).toHaveText('vr 25 decEerste kerstdag');
  await expect(days.nth(43)).toHaveText('za 26 decTweede kerstdag');
  await expect(days.nth(44)).toHaveText('zo 27 decZondag');
  await expect(days.nth(45)).toHaveText('ma 28 decdag 42, laatste dag');
  await expectAccessible(page, 'a term laid open day by day');
}

/** Another receipt, an adjournment, a consent: beside the real days, and nothing is written. */
async function triedOut(page: Page, term: Locator) {
  await term.getByRole('button', { name: `Reken met een andere datum: ${answer}` }).click();
  const form = term.getByRole('form', { name: 'Reken met een andere datum' });
  const receipt = form.getByRole('textbox', { name: 'Als de termijn begint op' });
  await expect(receipt).toBeFocused();
  await receipt.fill('12-11-2026');
  await form.getByRole('button', { name: 'Reken uit' }).click();
  await expect(row(form)).toHaveText(`${answer}28 dec24 dec`);
  await receipt.fill('13-11-2026');
  await form.getByRole('radio', { name: '4', exact: true }).check();
  await form.getByRole('button', { name: 'Reken uit' }).click();
  await expect(row(form)).toHaveText(`${answer}28 dec22 jan 2027`);
  await expect(row(form, 'Andere telling van het uitstel')).toContainText('25 jan 2027');
  await form.getByRole('textbox', { name: 'Als de klager op papier instemt tot en met' }).fill('1-3-2027');
  await form.getByRole('button', { name: 'Reken uit' }).click();
  await expect(row(form)).toHaveText(`${answer}28 dec1 mrt 2027`);
  await expectAccessible(page, 'other days tried beside the real ones');
  await form.getByRole('button', { name: 'Sluit de proef' }).click();
  await expect(term.getByRole('button', { name: `Reken met een andere datum: ${answer}` })).toBeFocused();
  await expect(term).toContainText('ma 28 december');
}

/** An adjournment counts from its letter alone (PC-R8). */
async function adjourned(page: Page, term: Locator) {
  await term.getByRole('button', { name: `Stel uit: ${answer}` }).click();
  const form = term.getByRole('form', { name: 'Leg het uitstel vast' });
  await form.getByRole('button', { name: 'Leg het uitstel vast' }).click();
  await expect(form.getByText('Dit telt alleen als het op papier is meegedeeld.')).toBeVisible();
  await expectAccessible(page, 'an adjournment refused without a letter');
  await form.getByRole('textbox', { name: 'Dag van de brief' }).fill('18-11-2026');
  await form.getByRole('textbox', { name: 'Kenmerk van de brief' }).fill('K-2026-17');
  await form.getByRole('button', { name: 'Leg het uitstel vast' }).click();
  await expectDone(page, 'Het uitstel is vastgelegd');
  await expect(term).toContainText('vr 22 januari 2027');
  await expect(term).toContainText('wet, 6 weken, 4 uitgesteld');
  await expect(parts(term).getByText('4 weken, brief van 18 november (K-2026-17)')).toBeVisible();
  await expect(termOf(page, 'Andere telling van het uitstel')).toContainText('ma 25 januari 2027');
}

/** Further delay counts with consent on paper alone, and to a later day alone (Awb 9:11 lid 3, PC-R8). */
async function agreed(page: Page, term: Locator) {
  await term.getByRole('button', { name: `Stel uit: ${answer}` }).click();
  const form = term.getByRole('form', { name: 'Leg het uitstel vast' });
  await form.getByRole('radio', { name: 'De klager stemt op papier in' }).check();
  await form.getByRole('button', { name: 'Leg het uitstel vast' }).click();
  await expect(form.getByText('Vul de nieuwe laatste dag in.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Tot en met welke dag?' }).fill('1-3-2027');
  await form.getByRole('button', { name: 'Leg het uitstel vast' }).click();
  await expect(form.getByText('Dit telt alleen met toestemming op papier of per mail.')).toBeVisible();
  await expectAccessible(page, 'further delay refused without consent');
  await form.getByRole('combobox', { name: 'Welke toestemming?' }).selectOption('Op papier, gezien');
  await expect(form.getByRole('textbox', { name: 'Dag van de toestemming' })).toHaveValue('do 19 nov 2026');
  await form.getByRole('button', { name: 'Leg het uitstel vast' }).click();
  await expectDone(page, 'Het uitstel is vastgelegd');
  await expect(term).toContainText('ma 1 maart 2027');
}

/** What was recorded wrongly counts no more and stays to be read. */
async function withdrawn(page: Page, term: Locator) {
  for (const [ground, then] of [
    ['De klager stemt op papier in', 'vr 22 januari 2027'],
    ['Verdaging door de gemeente', 'ma 28 december'],
  ] as const) {
    await term.getByRole('button', { name: `Trek in: ${ground}` }).click();
    const form = term.getByRole('form', { name: 'Leg de intrekking vast' });
    await form.getByRole('button', { name: 'Leg de intrekking vast' }).click();
    await expect(form.getByText('Schrijf op waarom')).toBeVisible();
    await form.getByRole('textbox', { name: 'Waarom klopte dit niet?' }).fill('Verkeerde brief');
    await form.getByRole('button', { name: 'Leg de intrekking vast' }).click();
    await expectDone(page, 'Dit telt niet meer mee');
    await expect(term).toContainText(then);
  }
  await expect(parts(term).getByText('ingetrokken')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Tijdlijn' }).getByText('“Verkeerde brief”').first()).toBeVisible();
  await expectAccessible(page, 'acts about a term that were withdrawn');
}

test('a term stands still and runs again, by keyboard alone', async ({ office }) => {
  const { id } = await givenCheckedReport(office, application);
  const page = await office.enter('back-office');
  await page.evaluate((to) => window.location.assign(`#/melding/${to}`), id);
  const term = termOf(page, decision);
  await expect(term).toContainText('ma 23 november');
  const keys = page.keyboard;
  await term.getByRole('button', { name: `Waarom deze datum? ${decision}` }).focus();
  await keys.press('Enter');
  await tabTo(page, term.getByRole('button', { name: `Laat stilstaan: ${decision}` }));
  await keys.press('Enter');
  const still = term.getByRole('form', { name: 'Leg de stilstand vast' });
  await expect(still.getByRole('combobox', { name: 'Op welke grond?' })).toBeFocused();
  await expectAccessible(page, 'the form of a term that is to stand still');
  await tabTo(page, still.getByRole('textbox', { name: 'Dag van de brief' }));
  await keys.type('10-11');
  await expect(still.getByRole('textbox', { name: 'Vanaf welke dag staat de termijn stil?' })).toHaveValue(
    'wo 11 nov 2026',
  );
  await keys.press('Enter');
  await expectDone(page, 'De termijn staat stil');
  await expect(term).toContainText('staat stil sinds 11 november');
  await expect(page.getByRole('heading', { name: 'Termijnen' })).toBeFocused();
  await expectAccessible(page, 'a term that stands still');

  await tabTo(page, term.getByRole('button', { name: 'Laat weer lopen: Aanvraag moet worden aangevuld' }));
  await keys.press('Enter');
  const again = term.getByRole('form', { name: 'Leg vast dat de termijn doorloopt' });
  const from = again.getByRole('textbox', { name: 'Vanaf welke dag telt de termijn weer?' });
  await expect(from).toBeFocused();
  await keys.press('Control+a');
  await keys.type('16-11');
  await keys.press('Enter');
  await expectDone(page, 'De termijn loopt weer door');
  await expect(term).toContainText('ma 30 november');
  await tabTo(page, term.getByRole('button', { name: `Waarom deze datum? ${decision}` }));
  await keys.press('Enter');
  await expect(parts(term).getByText('stil van 11 november tot 16 november')).toBeVisible();
  await expect(term.getByText('Laatste dag. Te laat vanaf dinsdag 1 december.')).toBeVisible();
  await tabTo(page, term.getByRole('button', { name: `Elke dag: ${decision}` }));
  await keys.press('Enter');
  const days = term.getByRole('region', { name: 'Elke dag' }).getByRole('listitem');
  await expect(days.filter({ hasText: 'termijn staat stil' })).toHaveCount(5);
  await expect(days.last()).toHaveText('ma 30 novdag 14, laatste dag');
  await expectAccessible(page, 'a term that stood still, laid open');
});

function termOf(page: Page, name: string): Locator {
  return page.locator('.term').filter({ has: page.getByText(name, { exact: true }) });
}

function row(form: Locator, name = answer): Locator {
  return form.getByRole('row', { name: new RegExp(`^${name}`) });
}

function parts(term: Locator): Locator {
  return term.getByRole('list', { name: 'Uitstel en stilstand' });
}

/** Goes on with Tab, at most forty stops, until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < 40; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

// A report of Tuesday 10 November 2026: 5 working days later (RTD-05, ATW-13) is Tuesday 17 November, two days ago. Rung
// back on Thursday 12 November the norm was met, after 2 working days.
test('the norm of our reaction counts as late until somebody reacted, and then says when that was', async ({
  office,
}) => {
  const desk = await office.client('back-office');
  const intake = sampleIntake({ receivedOn: day('2026-11-10'), kind: 'KLA' });
  const { id } = granted(await desk.case.register({ intake, draftId: null }));
  const page = await office.enter('back-office');
  await page.getByRole('radio', { name: 'Hele bureau' }).check();
  const row = page.getByRole('option', { name: /Reageer alsnog op de melding.*Fatma Yildirim/ });
  await expect(row.first()).toBeVisible();
  const before = await row.count();
  await page.evaluate((to) => window.location.assign(`#/melding/${to}`), id);
  const norm = termOf(page, 'Onze reactie aan de melder');
  await expect(norm.locator('.err')).toHaveText('di 17 november');
  await page.keyboard.press('o');
  const note = page.getByRole('form', { name: 'Leg de notitie vast' });
  await note.getByRole('radio', { name: 'Telefoon' }).check();
  await note.getByRole('textbox', { name: 'Wat gebeurde er of wat is gezegd?' }).fill('Teruggebeld.');
  await note.getByRole('button', { name: 'Leg de notitie vast' }).click();
  await expect(norm.getByText('Eerste reactie op donderdag 19 november, na 7 werkdagen.')).toBeVisible();
  await expect(norm.locator('.err')).toHaveCount(0);
  await expectAccessible(page, 'the norm of a reaction that was given');
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
  await expect(row).toHaveCount(before - 1);
});
