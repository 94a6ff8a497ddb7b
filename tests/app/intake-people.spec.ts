import { expectAccessible } from './support/expect-accessible.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 300_000 });

test('what seems wrong is pointed out under its row, not known is an answer, and nothing is refused', async ({
  office,
}) => {
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  const caller = page.getByRole('region', { name: 'Beller' });
  await caller.getByRole('textbox', { name: 'Naam' }).fill('?');
  await expect(caller.getByRole('textbox', { name: 'Naam' })).toHaveAttribute('placeholder', 'onbekend');
  await caller.getByRole('textbox', { name: 'Telefoon' }).fill('06 00 00 12');
  await expect(caller.getByText('Dit telefoonnummer mist 2 cijfers.')).toBeVisible();
  await expect(caller.getByRole('textbox', { name: 'Telefoon' })).toHaveAccessibleDescription(/mist 2 cijfers/);
  const about = page.getByRole('region', { name: 'Gaat over' });
  await about.getByRole('textbox', { name: 'Naam' }).fill('Jan de Vries');
  await about.getByRole('textbox', { name: 'Postcode' }).fill('3083 A');
  await expect(about.getByText('Deze postcode mist een letter.')).toBeVisible();
  await about.getByRole('textbox', { name: 'Geboren' }).fill('31-2-2015');
  await expect(about.getByText('Deze dag bestaat niet.')).toBeVisible();
  await expectAccessible(page, 'quiet lines under the rows of people');
  await caller.getByRole('textbox', { name: 'Telefoon' }).fill('+32 470 00 00 00');
  await expect(caller.getByText(/telefoonnummer/)).toHaveCount(0);
  await about.getByRole('textbox', { name: 'Geboren' }).fill('3-4-2015');
  await expect(about.getByText('Gelezen als 3 april 2015. Klopt dat?')).toBeVisible();
  await expect(about.getByText('Jonger dan 16: toestemming geeft een ouder met gezag of de voogd.')).toBeVisible();
  await about.getByRole('textbox', { name: 'Naam' }).fill('Jan 999990019');
  await about.getByRole('button', { name: 'Haal het nummer weg' }).click();
  await expect(about.getByRole('textbox', { name: 'Naam' })).toHaveValue('Jan');
});

test('everybody in the matter, the kind of help and what was done about danger stand on the page of the report', async ({
  office,
}) => {
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await page.keyboard.type('De hulp heeft mijn moeder geslagen. Haar bsn is 999990019.');
  await expect(page.getByRole('heading', { name: 'Eerst veiligheid' })).toBeVisible();
  await page.keyboard.press('Alt+v');
  await expect(page.getByRole('checkbox', { name: 'Gevraagd of iemand in gevaar is' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: 'Nummer van Veilig Thuis gegeven' }).check();
  await expectAccessible(page, 'recording what was done about danger');
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  const done = 'Gevraagd of iemand in gevaar is; Nummer van Veilig Thuis gegeven';
  await expect(page.getByRole('complementary').getByText(done)).toBeVisible();

  await page.getByRole('region', { name: 'Beller' }).getByRole('button', { name: /^meer/ }).click();
  await page.getByRole('checkbox', { name: 'Vraag eerst of bellen of mailen veilig is' }).check();
  await page.getByRole('textbox', { name: 'Tolk nodig' }).fill('Turks');
  await page.getByRole('button', { name: 'Voeg iemand toe' }).click();
  await page.keyboard.type('Ilse van Dalen');
  const others = page.getByRole('region', { name: 'Verder' });
  await others.getByRole('combobox', { name: 'Wie is dit?' }).selectOption('Vertegenwoordiger');
  await others.getByRole('combobox', { name: 'Mag dit op grond van' }).selectOption('Mentor');
  await expect(others.getByText(/^Mag namens/)).toBeVisible();
  await page.getByRole('button', { name: 'Soort hulp' }).click();
  await page.getByRole('combobox', { name: 'Voorziening' }).fill('huishoudelijke');
  await page.getByRole('combobox', { name: 'Voorziening' }).press('Enter');
  await page.getByRole('button', { name: 'Neem Hulp bij het huishouden over' }).click();
  await expectAccessible(page, 'others, more of a person and the kind of help');
  await page.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2026-/);
  await expect(page.getByText('Vraag de beller eerst of bellen of mailen veilig is')).toBeVisible();
  const people = page.getByRole('region', { name: 'Mensen' });
  await expect(people.getByText('Tolk nodig: Turks')).toBeVisible();
  await expect(people.getByText('Ilse van Dalen')).toBeVisible();
  await expect(people.getByText('Op grond van: Mentor')).toBeVisible();
  const story = page.getByRole('region', { name: 'Verhaal' });
  await expect(story.getByText(done)).toBeVisible();
  await expect(story.getByText(/^Vastgelegd door Marit Hoekstra op 19 november/)).toBeVisible();
  await expect(story.getByText('Hier staat misschien een burgerservicenummer: verhaal')).toBeVisible();
  await expect(story.getByText('Hulp bij het huishouden')).toBeVisible();
  await expectAccessible(page, 'a report with all of it');

  await story.getByRole('button', { name: 'Verbeter de gegevens' }).click();
  await story.getByRole('checkbox', { name: 'Overlegd met een collega' }).check();
  await expectAccessible(page, 'what was done about danger being corrected');
  await page.getByRole('textbox', { name: 'Waarom verbetert u dit?' }).fill('Later gedaan.');
  await page.getByRole('button', { name: 'Leg de verbetering vast' }).click();
  await expect(story.getByText(/Overlegd met een collega$/)).toBeVisible();
});

test('at 1280 by 800 the whole form of a standard report is in sight', async ({ office }) => {
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await page.keyboard.type('Dochter belt voor haar vader. De taxi komt al drie weken te laat.');
  await page.getByRole('region', { name: 'Gaat over' }).getByRole('textbox', { name: 'Naam' }).fill('Kees Brouwer');
  await page.getByRole('textbox', { name: 'Postcode' }).fill('3083 AX');
  await expect(page.getByText('Gebied Charlois')).toBeVisible();
  await page.getByRole('combobox', { name: 'Over welke organisatie' }).fill('rijnpont');
  await page.getByRole('combobox', { name: 'Over welke organisatie' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Haal Rijnpont Vervoer weg' })).toBeVisible();
  const main = page.locator('[data-part="main"]');
  const hidden = await main.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(hidden).toBeLessThanOrEqual(0);
});

test('the first subject names the report, and another can be put first', async ({ office }) => {
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  const subjects = page.getByRole('combobox', { name: 'Onderwerpen' });
  for (const subject of ['te laat of niet opgehaald', 'niet teruggebeld']) {
    await subjects.fill(subject);
    await subjects.press('Enter');
  }
  await page.getByRole('button', { name: 'Zet Niet teruggebeld of geen antwoord vooraan' }).click();
  await page.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Signaal');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2026-\d{5} Niet teruggebeld of geen antwoord$/);
});
