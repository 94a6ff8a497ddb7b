import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { granted } from '../support/granted.ts';
import { makePdf } from '../support/make-pdf.ts';
import { makePng } from '../support/make-png.ts';
import { sendFile } from '../support/send-file.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenCheckedReport, givenReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { expect, test } from './support/test.ts';

const pdf = makePdf([{ words: 'Uw beschikking van 2 maart' }, { words: 'Bezwaar kan tot 13 april' }], 'app.alert(1)');
const letter = Buffer.from('Geachte mevrouw,\n\nWij betalen € 40 terug.\n', 'utf8');

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

async function openReport(page: Page, id: string) {
  await page.goto(`${new URL(page.url()).origin}/#/melding/${id}`);
  await expect(page.getByRole('heading', { level: 2, name: /^Bestanden/ })).toBeVisible();
}

const section = (page: Page) => page.getByRole('region', { name: /^Bestanden/ });
const choose = (page: Page, files: readonly ReturnType<typeof file>[]) =>
  section(page)
    .getByLabel('Voeg bestanden toe')
    .setInputFiles([...files]);

test('files are added together, looked at in the window by keyboard, copied and taken away', async ({ office }) => {
  const { id } = await givenCheckedReport(office);
  const page = await office.enter('back-office');
  await openReport(page, id);
  const files = section(page);
  await expect(files.getByText('Er zijn nog geen bestanden.')).toBeVisible();
  await expectAccessible(page, 'no files');

  await choose(page, [file('beschikking.pdf', pdf), file('foto.png', makePng(300, 200)), file('brief.txt', letter)]);
  await expect(files.getByRole('button', { name: /^Bekijk / })).toHaveCount(3);
  await expectDone(page, 'Het bestand brief.txt is bijgevoegd');
  // One more, for an answer of the check: its line says so.
  const about = files.getByLabel('Waar hoort het bij?');
  const answer = (await about.locator('option').nth(2).textContent()) ?? '';
  expect(answer).toMatch(/^Antwoord: /);
  await about.selectOption({ label: answer });
  await choose(page, [file('bewijs.txt', Buffer.from('Zo stond het er'))]);
  await expect(files.getByText(`${answer}.`)).toBeVisible();

  // A PDF: its words are there for whoever does not see the drawing; its script is not run.
  const open = files.getByRole('button', { name: 'Bekijk beschikking.pdf' });
  await open.press('Enter');
  const shown = page.getByRole('dialog', { name: 'beschikking.pdf' });
  await expect(shown.getByRole('img', { name: 'Pagina 1 van 2' })).toBeVisible();
  await expect(shown.getByText('Uw beschikking van 2 maart')).toBeAttached();
  await expectAccessible(page, 'a PDF');
  await shown.getByRole('button', { name: 'Volgende pagina' }).press('Enter');
  await expect(shown.getByText('Bezwaar kan tot 13 april')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
  await expect(open).toBeFocused();

  await files.getByRole('button', { name: 'Bekijk foto.png' }).press('Enter');
  await expect(page.getByRole('img', { name: 'Afbeelding foto.png' })).toHaveJSProperty('naturalWidth', 300);
  await expectAccessible(page, 'a picture');
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).press('Enter');
  await files.getByRole('button', { name: 'Bekijk brief.txt' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'brief.txt' })).toHaveValue(letter.toString());
  await expectAccessible(page, 'a text');
  await page.keyboard.press('Escape');

  await files.getByRole('button', { name: 'Bewaar een kopie van beschikking.pdf' }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar een kopie' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('beschikking.pdf');
  expect((await readFile(await (await download).path())).equals(pdf)).toBe(true);

  await files.getByRole('button', { name: 'Haal weg: foto.png' }).press('Enter');
  const why = page.getByLabel('Waarom hoort dit bestand hier niet?');
  await page.getByRole('button', { name: 'Haal weg: foto.png' }).press('Enter');
  await expect(page.getByText('Schrijf op waarom u dit doet.')).toBeVisible();
  await why.fill('Foto van een andere melding');
  await page.getByRole('button', { name: 'Haal weg: foto.png' }).press('Enter');
  await expect(files.getByText(/^Weggehaald /)).toBeVisible();
  await expect(files.getByRole('button', { name: 'Bekijk foto.png' })).toHaveCount(0);
  const timeline = page.getByRole('region', { name: 'Tijdlijn' });
  await expect(timeline.getByText('Bestand weggehaald')).toBeVisible();
  await expect(timeline.getByText('“Foto van een andere melding”')).toBeVisible();
});

test('what cannot be kept or shown is said of each file, and the others are not held up', async ({ office }) => {
  const { id } = await givenReport(office);
  const page = await office.enter('back-office');
  await openReport(page, id);
  const files = section(page);
  await choose(page, [
    file('programma.exe', Buffer.from('MZ')),
    file('leeg.pdf', Buffer.alloc(0)),
    file('nep.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)])),
    file('bom.png', makePng(10, 10, { width: 30_000, height: 30_000 })),
    file('stuk.pdf', Buffer.from('%PDF-1.7\nniets wat klopt')),
    file('rekening\u202Etxt.txt', letter),
  ]);
  await expect(files.getByText('Het bestand programma.exe kunnen wij hier niet bewaren.')).toBeVisible();
  await expect(files.getByText('Het bestand leeg.pdf is leeg.')).toBeVisible();
  await expect(files.getByText('De inhoud past niet bij de naam.')).toBeVisible();
  await expect(files.getByRole('button', { name: 'Bekijk rekening⟨202E⟩txt.txt' })).toBeVisible();
  await expectAccessible(page, 'refused files');
  await files.getByRole('button', { name: 'Laat weg: programma.exe' }).press('Enter');
  await files.getByRole('button', { name: 'Laat weg: leeg.pdf' }).press('Enter');
  await expect(files.getByText('Het bestand leeg.pdf is leeg.')).toBeHidden();

  await choose(page, [file('zelfde.txt', letter)]);
  await expect(files.getByText('Dit bestand staat er al, als rekening⟨202E⟩txt.txt.')).toBeVisible();
  await expect(files.getByRole('button', { name: 'Bekijk nep.pdf' })).toHaveCount(0);
  await files.getByRole('button', { name: 'Bekijk bom.png' }).press('Enter');
  await expect(page.getByText('Deze afbeelding is te groot om hier te tonen: 30.000 bij 30.000 punten.')).toBeVisible();
  await page.keyboard.press('Escape');
  await files.getByRole('button', { name: 'Bekijk stuk.pdf' }).press('Enter');
  await expect(page.getByRole('dialog').getByText('Dit bestand kunnen wij niet tonen.')).toBeVisible();
});

test('a file is dropped on the page for a line of the timeline, and can be stopped', async ({ office }) => {
  const { id } = await givenReport(office);
  const page = await office.enter('back-office');
  await openReport(page, id);
  const files = section(page);
  const about = files.getByLabel('Waar hoort het bij?');
  await about.selectOption({ index: 1 });
  const step = (await about.locator('option:checked').textContent()) ?? '';
  const data = await page.evaluateHandle((text) => {
    const moved = new DataTransfer();
    moved.items.add(new File([text], 'gesleept.txt'));
    return moved;
  }, letter.toString());
  await files.locator('.drop-place').dispatchEvent('drop', { dataTransfer: data });
  await expect(files.getByRole('button', { name: 'Bekijk gesleept.txt' })).toBeVisible();
  await expect(files.getByText(`${step}.`)).toBeVisible();

  // Held up on its way, a large one is stopped; nothing of it is attached.
  await page.route('**/rpc/file/send', async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue().catch(() => {});
  });
  await choose(page, [file('groot.txt', Buffer.alloc(20_000_000, 'x'))]);
  await files.getByRole('button', { name: 'Stop met groot.txt' }).press('Enter');
  await expect(files.getByText('groot.txt')).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await choose(page, [file('daarna.txt', Buffer.from('na het stoppen'))]);
  await expect(files.getByRole('button', { name: 'Bekijk daarna.txt' })).toBeVisible();
});

test('a note takes its files along, and files open where the step and the answer they belong to stand', async ({
  office,
}) => {
  const checked = await givenCheckedReport(office);
  const desk = await office.client('back-office');
  const question = checked.check.conversation.asked.find(({ question: { id } }) => id === 'internal-received');
  const answer = { of: 'answer', matter: question?.question.matter ?? null, question: 'internal-received' } as const;
  granted(await sendFile(desk, { view: checked, name: 'klachtbrief.txt', bytes: letter, about: answer }));
  const page = await office.enter('back-office');
  await openReport(page, checked.id);

  await page.keyboard.press('o');
  const note = page.getByRole('form', { name: 'Leg de notitie vast' });
  await note.getByLabel('Wat gebeurde er of wat is gezegd?').fill('De gemeente stuurde een brief.');
  await note
    .getByLabel('Voeg bestanden bij de notitie')
    .setInputFiles([file('beschikking.pdf', pdf), file('los.txt', letter)]);
  await note.getByRole('button', { name: 'Laat weg: los.txt' }).press('Enter');
  await expectAccessible(page, 'a note with a file');
  await note.getByRole('button', { name: 'Leg de notitie vast' }).press('Enter');
  await expectDone(page, 'Het bestand beschikking.pdf is bijgevoegd');

  const step = page
    .getByRole('region', { name: 'Tijdlijn' })
    .getByRole('listitem')
    .filter({ hasText: 'De gemeente stuurde' });
  const open = step.getByRole('button', { name: 'Bekijk beschikking.pdf' });
  await open.first().press('Enter');
  const shown = page.getByRole('dialog', { name: 'beschikking.pdf' });
  await expect(shown.getByRole('img', { name: 'Pagina 1 van 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open.first()).toBeFocused();
  await expect(section(page).getByText(/^Tijdlijn: .*De gemeente stuurde een brief\. /)).toBeVisible();

  const check = page.getByRole('region', { name: 'Toets van de procedure' });
  await check.getByRole('button', { name: 'Lees als verslag' }).press('Enter');
  const line = check.getByRole('listitem').filter({ hasText: 'Op welke dag kreeg de organisatie' });
  await line.getByRole('button', { name: 'Bekijk klachtbrief.txt' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'klachtbrief.txt' })).toHaveValue(letter.toString());
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'files at answers and steps');
});
