import { day } from '../../shared/dates.ts';
import { UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenCheckedReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { expect, test } from './support/test.ts';

test('the term board is reached by its key, filtered by keys, and a row opens its report', async ({ office }) => {
  // A complaint whose answer by the municipality is late: a term of the law among the norms of the practice register.
  await givenCheckedReport(office);
  const page = await office.enter('back-office');
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { level: 1, name: /^Termijnen/ })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('radio', { name: 'Hele bureau' })).toBeChecked();
  await expect(page.getByRole('heading', { name: /^Over tijd/ })).toBeVisible();
  await expectAccessible(page, 'the term board');

  const rows = page.locator('[role="option"]');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('radio', { name: 'Wet' })).toBeChecked();
  await expect(rows.filter({ hasText: /Awb|Wmo|Jw/ }).first()).toBeVisible();
  await expect(rows.filter({ hasText: '· norm' })).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(page.getByRole('radio', { name: 'Normen' })).toBeChecked();
  await expect(rows.filter({ hasText: /Awb|Wmo/ })).toHaveCount(0);
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Collega' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Collega' }).selectOption({ label: 'Marit Hoekstra' });

  await page.getByRole('combobox', { name: 'Collega' }).selectOption({ label: 'Iedereen' });
  await rows.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/melding\//);
});

test('the board and Vandaag count the same', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.keyboard.press('t');
  const late = page.getByRole('heading', { name: /^Over tijd/ });
  await expect(late).toBeVisible();
  const counted = await late.textContent();
  await page.keyboard.press('m');
  await page.keyboard.press('t');
  await expect(page.getByRole('radio', { name: 'Hele bureau' })).toBeChecked();
  await expect(late).toHaveText(counted ?? '');
});

test('who is away tells who stands in, and the colleague finds the work as "voor …"', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.getByRole('link', { name: 'Termijnen' }).click();
  await page.getByRole('button', { name: 'Meld afwezigheid' }).click();
  const form = page.getByRole('form', { name: 'Meld afwezigheid' });
  await form.getByRole('button', { name: 'Meld afwezigheid' }).click();
  await expect(form.getByText('Vul de eerste en de laatste dag in').first()).toBeVisible();
  await form.getByRole('textbox', { name: 'Eerste dag' }).fill('19-11-2026');
  await form.getByRole('textbox', { name: 'Laatste dag' }).fill('20-11-2026');
  await form.getByRole('combobox', { name: 'Wie neemt waar?' }).selectOption({ label: 'Marit Hoekstra' });
  await expectAccessible(page, 'the form for an absence');
  await form.getByRole('button', { name: 'Meld afwezigheid' }).click();
  await expect(page.getByText('Marit Hoekstra neemt waar')).toBeVisible();

  const { id } = await givenCheckedReport(office);
  const second = await office.enter('back-office');
  await second.evaluate((to) => window.location.assign(`#/melding/${to}`), id);
  await second.getByRole('button', { name: 'Geef aan een collega' }).click();
  const giving = second.getByRole('form', { name: 'Geef aan een collega' });
  await giving.getByRole('combobox').selectOption({ label: 'Joris Blom' });
  await expect(giving.getByText(/Joris Blom is afwezig .* Marit Hoekstra neemt waar/)).toBeVisible();
  await expectAccessible(second, 'giving a report to somebody who is away');

  const other = await office.enter('telephone');
  await expect(other.getByText('voor Joris Blom').first()).toBeVisible();
  await other.keyboard.press('m');
  await expect(other.getByText('voor Joris Blom').first()).toBeVisible();
  await other.getByRole('option').filter({ hasText: 'voor Joris Blom' }).first().click();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other).toHaveURL(/#\/melding\//);

  await page.getByRole('button', { name: 'Haal de afwezigheid van Joris Blom weg' }).click();
  await expect(page.getByText('Niemand heeft afwezigheid gemeld.')).toBeVisible();
});

test('the work of a colleague who leaves is handed on in bulk, all but what is left out', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.getByRole('link', { name: 'Termijnen' }).click();
  await page.getByRole('link', { name: 'Draag werk over' }).click();
  await page.getByRole('combobox', { name: 'Wiens werk?' }).selectOption({ label: 'Marit Hoekstra' });
  const boxes = page.getByRole('checkbox');
  await expect(boxes.first()).toBeChecked();
  const before = await boxes.count();
  await boxes.first().uncheck();
  await page.getByRole('button', { name: 'Draag werk over' }).click();
  await expect(page.getByText('Schrijf de reden op')).toBeVisible();
  await page.getByRole('textbox', { name: 'Reden' }).fill('Marit gaat weg');
  await page.getByRole('button', { name: 'Draag werk over' }).click();
  await expect(page.getByText('Kies een collega voor elke gekozen regel')).toBeVisible();
  await page.getByRole('combobox', { name: 'Naar wie, tenzij anders gekozen?' }).selectOption({ label: 'Joris Blom' });
  await expectAccessible(page, 'handing on work');
  await page.getByRole('button', { name: 'Draag werk over' }).click();
  await expect(page.getByText(/zijn overgedragen\.|is overgedragen\./)).toBeVisible();
  await expect(boxes).toHaveCount(before > 1 ? 1 : 0);
});

test('a colleague at the telephone does a task on a report of another, and is not left before a closed door', async ({
  office,
}) => {
  const desk = await office.client('back-office');
  const intake = sampleIntake({ receivedOn: day('2026-11-19'), kind: 'KLA' });
  const { id: caseId, number } = granted(await desk.case.register({ intake, draftId: null }));
  const task = { kind: 'task' as const, on: day('2026-11-19'), at: null, text: 'Bel het wijkteam' };
  granted(await desk.case.planTask({ caseId, version: 1, ...task, owner: UserName.parse('marit') }));

  const page = await office.enter('telephone');
  await page.getByRole('option', { name: /Bel het wijkteam/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  await page.getByRole('button', { name: 'Rond af: Bel het wijkteam' }).click();
  await page.getByRole('button', { name: 'Leg vast hoe het liep' }).click();
  await expectDone(page, 'De taak is afgerond');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
  await expect(page.getByText('Dit hoort niet bij uw rol.')).toHaveCount(0);
});
