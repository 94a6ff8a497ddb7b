import { expectAccessible } from './support/expect-accessible.ts';
import { givenTracks } from './support/given-report.ts';
import { expect, test } from './support/test.ts';

// Today is Thursday 19 November 2026. The complaint about behaviour reached the municipality on Friday 13 November: six weeks,
// Christmas and the weekend after it → Monday 28 December (T-7). The decision was announced on Wednesday 18 November: six
// weeks (Awb 6:7, 6:8) → Wednesday 30 December, an ordinary day. That day stands first, though it is the later one (DEF-13).
const behaviour = { 'internal-received': '2026-11-13' };
const decision = { subject: 'decision', 'decision-announced': '2026-11-18', 'objection-pending': 'no' };

test('objection and complaint stand side by side, the last day for objection first, and below each other when narrow', async ({
  office,
}) => {
  const { id } = await givenTracks(office, [behaviour, decision]);
  const page = await office.enter('back-office');
  await page.evaluate((to) => window.location.assign(`#/melding/${to}`), id);
  const check = page.getByRole('region', { name: 'Toets van de procedure' });
  await expect(check.getByRole('heading', { level: 3 }).first()).toHaveText('Onderwerp 2: Wat er in een besluit staat');
  const objection = check.getByRole('region', { name: 'Onderwerp 2: Wat er in een besluit staat' });
  const complaint = check.getByRole('region', { name: 'Onderwerp 1: Gedrag, bejegening of contact' });
  await expect(objection.getByText('Bezwaar tegen een besluit')).toBeVisible();
  await expect(complaint.getByText('Wacht op het antwoord')).toBeVisible();
  await expect(page.locator('.term').first()).toContainText('Bezwaar kan tot en met');
  await expect(page.locator('.term').first()).toContainText('wo 30 december');
  await expect(complaint.locator('.term').filter({ hasText: 'Antwoord van de gemeente' })).toContainText(
    'ma 28 december',
  );
  await expect(page.getByRole('region', { name: 'Termijnen' }).locator('.term')).toHaveCount(1);
  await expectAccessible(page, 'two tracks side by side');

  await page.keyboard.press('w');
  await expect(objection.getByText('Laatste dag. Te laat vanaf donderdag 31 december.')).toBeVisible();
  await check.getByRole('button', { name: 'Lees als verslag' }).click();
  await expect(objection.getByText('Op welke dag is het besluit verstuurd of gegeven?')).toBeVisible();
  await expect(complaint.getByText('Is er al een klacht ingediend bij de organisatie zelf?')).toBeVisible();
  await expectAccessible(page, 'two tracks with all their answers');

  const [first, second] = [await objection.boundingBox(), await complaint.boundingBox()];
  expect(first?.y).toBe(second?.y);
  expect(first?.x ?? 0).toBeLessThan(second?.x ?? 0);
  await page.setViewportSize({ width: 320, height: 800 });
  const [upper, lower] = [await objection.boundingBox(), await complaint.boundingBox()];
  expect(upper?.x).toBe(lower?.x);
  expect(upper?.y ?? 0).toBeLessThan(lower?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
