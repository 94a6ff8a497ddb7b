import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { goTo } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('a setting is tried over a past year by keyboard, shows what it would have given, and is kept only when asked', async ({
  office,
}) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Signalen');
  await page.getByRole('link', { name: 'Proef een instelling' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Proef een instelling' })).toBeVisible();
  await expect(page.getByText('Nu zoekt het register met 12.')).toBeVisible();
  await expectAccessible(page, 'before a trial');

  await page.getByRole('radio', { name: '12, gewoon' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '26, ruim' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '1 jaar' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Bewaar deze instelling' })).toBeHidden();
  await page.getByRole('button', { name: 'Proef deze instelling' }).press('Enter');
  await expect(page.getByText(/^Instelling 26 had \d+ signalen gegeven/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Er is geproefd.' })).toBeAttached();
  await expect(page.getByText(/^Instelling 12, die van nu, had er \d+ gegeven/)).toBeVisible();
  const table = page.getByRole('table', { name: 'Signalen' });
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  await expect(table.getByText('alleen met deze instelling').first()).toBeVisible();
  await expectAccessible(page, 'after a trial');

  await page.getByRole('button', { name: 'Bewaar deze instelling' }).press('Enter');
  await expectDone(page, 'Het register zoekt voortaan met 26 loze signalen per jaar.');
  await expect(page.getByText('Nu zoekt het register met 26.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar deze instelling' })).toBeHidden();
  await page.getByRole('link', { name: 'Signalen' }).first().click();
  await expect(page.getByText(/ongeveer 26 loze signalen per jaar/)).toBeVisible();
});

test('a trial stops when asked and then says so, and when its screen is left; who may not try has no way to it', async ({
  office,
}) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Signalen');
  await page.getByRole('link', { name: 'Proef een instelling' }).click();
  await page.getByRole('radio', { name: 'hele register' }).check();
  // The hardest case: stop is asked, and answered, before the trial has arrived.
  const stopped = page.waitForResponse('**/rpc/replay/stop');
  await page.route('**/rpc/replay/run', async (route) => {
    await stopped;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Proef deze instelling' }).press('Enter');
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await expect(page.getByText('De proef is gestopt. Er is niets veranderd.')).toBeVisible();

  // Who leaves the screen ends the trial as well.
  await page.unroute('**/rpc/replay/run');
  const begun = page.waitForRequest('**/rpc/replay/run');
  await page.getByRole('button', { name: 'Proef deze instelling' }).press('Enter');
  await begun;
  const stoppedByLeaving = page.waitForResponse('**/rpc/replay/stop');
  await goTo(page, 'Vandaag');
  await stoppedByLeaving;

  const other = await office.enter('investigator');
  await goTo(other, 'Signalen');
  await expect(other.getByRole('heading', { level: 1, name: 'Signalen' })).toBeVisible();
  await expect(other.getByRole('link', { name: 'Proef een instelling' })).toBeHidden();
});
