import type { Page } from '@playwright/test';
import { Beside } from '../../shared/case/beside.ts';
import { nobody } from '../../shared/case/person.ts';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { asKept, asName, naughtyStrings } from '../support/naughty-strings.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

/** Strings that would run, load or break something if they were ever taken for more than text. */
const dangerous = naughtyStrings.filter((text) => /[<>{}]|javascript|alert|\u202e|[\u0300-\u036f]{5}/i.test(text));

test('every naughty string stands on the page of a report as text, and nothing of it runs', async ({ office }) => {
  const telephone = await office.client('telephone');
  const on = day('2026-11-19');
  const story = naughtyStrings.join('\n');
  const { id } = granted(
    await telephone.case.register({
      intake: sampleIntake({ receivedOn: on, kind: 'KLA', story, wishes: story, title: asName(dangerous.join(' ')) }),
      draftId: null,
    }),
  );
  const page = await office.enter('telephone');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await typeAddress(page, `/melding/${id}`);
  const shown = page.getByRole('region', { name: 'Verhaal' });
  await expect(shown).toContainText('Powerلُلُصّبُلُلصّبُررً');
  const text = (await shown.innerText()).replaceAll(/\s+/g, ' ');
  const missing = naughtyStrings.filter((each) => !text.includes(asKept(each).replaceAll(/\s+/g, ' ').trim()));
  expect(missing).toEqual([]);
  await expectNothingMade(page);

  for (const [at, name] of dangerous.map((each) => asName(each)).entries()) {
    if (at % 12 !== 0) continue;
    const person = { ...nobody, name, phone: name, email: name, address: name, postcode: name, born: name };
    const intake = sampleIntake({ receivedOn: on, kind: 'KLA', caller: person, concerned: person, title: name });
    const tasks = [{ kind: 'call-back' as const, on, at: null, owner: null, text: name }];
    const consents = [
      { who: 'caller' as const, purpose: 'help' as const, to: name, way: 'spoken' as const, on, note: name },
    ];
    const beside = Beside.parse({ tasks, consents });
    const made = granted(await telephone.case.register({ intake, beside, draftId: null }));
    await typeAddress(page, `/melding/${made.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(made.number);
    await expectNothingMade(page);
  }
  await typeAddress(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
  await typeAddress(page, '/register');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Register');
  await expectNothingMade(page);
  expect(dialogs).toEqual([]);
});

test('a call in which every naughty string is told is kept, and comes back as it was', async ({ office }) => {
  const story = naughtyStrings.map(asKept).join('\n');
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'Wat vertelt de beller?' });
  await expect(field).toBeFocused();
  await field.fill(story);
  await expect(page.getByText('Bewaard tot en met de laatste letter')).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(asKept(story));
  await expectNothingMade(page);
});

/** No text became an element, and none asked for something that is not ours. */
async function expectNothingMade(page: Page) {
  const made = page.locator(
    'script:not([src]), iframe, object, embed, img[src^="x"], marquee, [onerror], [onload], [onclick]',
  );
  await expect(made).toHaveCount(0);
}
