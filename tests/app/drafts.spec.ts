import type { Page } from '@playwright/test';
import { granted } from '../support/granted.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { goTo, typeAddress } from './support/places.ts';
import { expect, type Office, signIn, test } from './support/test.ts';

const storyOf = (page: Page) => page.getByRole('textbox', { name: 'Wat vertelt de beller?' });
const twoTexts = (page: Page) => page.getByRole('region', { name: 'Van dit gesprek zijn er twee teksten' });
const callsOf = (page: Page) => page.getByRole('region', { name: /^Gesprekken/ }).getByRole('link');
const kept = (page: Page) => page.getByText('Bewaard tot en met de laatste letter');

test('two windows type in one call: both texts stand side by side, and keys choose per field', async ({ office }) => {
  const { first, second } = await sameCallInTwoWindows(office);
  await second.keyboard.press('Control+End');
  await second.keyboard.type(' Venster twee.');
  await expect(kept(second)).toBeVisible();

  await first.keyboard.type(' Venster een.');
  await expect(twoTexts(first)).toBeVisible();
  await first.keyboard.type(' En verder.');
  await expect(storyOf(first)).toBeFocused();
  await expect(storyOf(first)).toHaveValue('De taxi komt niet. Venster een. En verder.');
  await expect(
    twoTexts(first).getByRole('radio', { name: 'De andere tekst: De taxi komt niet. Venster twee.' }),
  ).toBeVisible();
  await expect(twoTexts(first).getByText('getypt in een ander of eerder venster')).toBeVisible();
  await expect(callsOf(first)).toHaveCount(2);
  await expectAccessible(first, 'two texts');

  await first.keyboard.press('Shift+F6');
  await first.keyboard.press('Shift+F6');
  await expect(twoTexts(first).getByRole('radio', { name: /^Deze tekst/ })).toBeFocused();
  await first.keyboard.press('ArrowDown');
  await first.keyboard.press('Tab');
  await expect(twoTexts(first).getByRole('button', { name: 'Houd wat ik koos' })).toBeFocused();
  await first.keyboard.press('Enter');
  await expectDone(first, 'Uw keuze is bewaard');
  await expect(storyOf(first)).toHaveValue('De taxi komt niet. Venster twee.');
  await expect(twoTexts(first)).toHaveCount(0);
  await expect(callsOf(first)).toHaveCount(1);

  await first.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(twoTexts(first)).toBeVisible();
  await expect(callsOf(first)).toHaveCount(2);
});

test('the other text can be kept whole, and both can go on as two calls', async ({ office }) => {
  const { first, second } = await sameCallInTwoWindows(office);
  await second.keyboard.press('Control+End');
  await second.keyboard.type(' Twee.');
  await expect(kept(second)).toBeVisible();
  await first.keyboard.type(' Een.');
  await twoTexts(first).getByRole('button', { name: 'Houd beide als twee gesprekken' }).click();
  await expectDone(first, 'Het zijn nu twee gesprekken');
  await expect(twoTexts(first)).toHaveCount(0);
  await expect(callsOf(first)).toHaveCount(2);

  const third = await office.enter('telephone');
  await typeAddress(third, new URL(first.url()).hash.slice(1));
  await expect(storyOf(third)).toHaveValue('De taxi komt niet. Een.');
  await third.keyboard.press('Control+End');
  await third.keyboard.type(' Drie.');
  await expect(kept(third)).toBeVisible();
  await first.getByRole('button', { name: 'Sluit' }).click();
  await storyOf(first).pressSequentially(' Vier.');
  await twoTexts(first).getByRole('button', { name: 'Houd de andere' }).click();
  await expectDone(first, 'De andere tekst is weggegooid');
  await expect(storyOf(first)).toHaveValue('De taxi komt niet. Een. Drie.');
  await expect(callsOf(first)).toHaveCount(2);
});

test('a call that was recorded in another window is not recorded twice, and what is typed on stays', async ({
  office,
}) => {
  const { first, second } = await sameCallInTwoWindows(office);
  await second.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
  await second.getByRole('button', { name: 'Leg de melding vast' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toContainText('2026-');

  await first.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
  await first.getByRole('button', { name: 'Leg de melding vast' }).click();
  await expect(first.getByText('Dit is een nieuw gesprek geworden', { exact: true })).toBeVisible();
  await expect(storyOf(first)).toHaveValue('De taxi komt niet.');
  await first.reload();
  await expect(storyOf(first)).toHaveValue('De taxi komt niet.');
  await expect(first.getByText('Dit is een nieuw gesprek geworden', { exact: true })).toBeVisible();
  await first.getByRole('button', { name: 'Begrepen' }).click();
  await expect(first.getByText('Dit is een nieuw gesprek geworden', { exact: true })).toHaveCount(0);
});

test('a call that was thrown away is brought back by one key', async ({ office }) => {
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  await expect(storyOf(page)).toBeFocused();
  await page.keyboard.type('Zij belt over de rolstoel.');
  await expect(kept(page)).toBeVisible();
  await page.getByRole('button', { name: 'Gooi dit concept weg' }).click();
  await expectDone(page, 'Het concept is weggegooid');
  await expect(callsOf(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(storyOf(page)).toHaveValue('Zij belt over de rolstoel.');
  await expect(callsOf(page)).toHaveCount(1);
});

test('parked calls stand in the margin of every screen, F9 goes round, and a new window offers them', async ({
  office,
}) => {
  const page = await office.enter('telephone');
  for (const text of ['Eerste gesprek.', 'Tweede gesprek.']) {
    await page.keyboard.press('n');
    await expect(storyOf(page)).toHaveValue('');
    await expect(storyOf(page)).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('F8');
    await expectDone(page, 'Het gesprek is geparkeerd. U vindt het bij Gesprekken.');
  }
  await goTo(page, 'Register');
  await expect(callsOf(page)).toHaveCount(2);
  await page.keyboard.press('F9');
  await expect(storyOf(page)).toHaveValue('Tweede gesprek.');
  await page.keyboard.press('F9');
  await expect(storyOf(page)).toHaveValue('Eerste gesprek.');
  expect(await leftInBrowser(page)).toEqual([]);
  await page.context().close();

  const later = await office.enter('telephone');
  await expect(callsOf(later)).toHaveCount(2);
  await later.keyboard.press('F9');
  await expect(storyOf(later)).toHaveValue('Tweede gesprek.');
});

/** A call that was begun in one window and is open in another one of the same person; the story has the focus in both. */
async function sameCallInTwoWindows(office: Office): Promise<{ readonly first: Page; readonly second: Page }> {
  const first = await office.enter('telephone');
  await first.keyboard.press('n');
  await expect(storyOf(first)).toBeFocused();
  await first.keyboard.type('De taxi komt niet.');
  await expect(kept(first)).toBeVisible();
  const second = await office.enter('telephone');
  await callsOf(second).click();
  await expect(storyOf(second)).toHaveValue('De taxi komt niet.');
  await expect(storyOf(second)).toBeFocused();
  return { first, second };
}

/** All that the browser keeps for this page, beside the name of its session. */
async function leftInBrowser(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const stored = [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage));
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const caches = (await window.caches.keys()).map((name) => `cache ${name}`);
    return [...stored.filter((key) => key !== 'meldpunt-session'), ...databases, ...caches, document.cookie].filter(
      Boolean,
    );
  });
}

test('what was typed last is kept when its author signs out, and is not shown to who comes next', async ({
  office,
}) => {
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  await expect(storyOf(page)).toBeFocused();
  await page.keyboard.type('Tot de laatste letter.');
  await page.getByRole('button', { name: 'Meld af' }).click();
  await signIn(page, 'joris', office.passwordOf('back-office'));
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
  await expect(callsOf(page)).toHaveCount(0);
  const [draft] = granted(await (await office.client('telephone')).draft.list({}));
  expect(draft?.intake.story).toBe('Tot de laatste letter.');
  expect(granted(await (await office.client('back-office')).draft.list({}))).toEqual([]);
});
