import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test.use({ beginning: 'empty' });

test('support is agreed, the complaint is written together in editions, sent by the client, and ends with the way on', async ({
  office,
}) => {
  const { id } = await givenReport(office);
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}`);
  await agree(page);
  await joinCall(page);
  await write(page);
  await send(page);
  await end(page);
});

async function agree(page: Page) {
  const support = section(page);
  await support.getByRole('button', { name: 'Spreek ondersteuning af' }).press('Enter');
  const form = support.getByRole('form', { name: 'Leg de afspraak vast' });
  await form.getByRole('button', { name: 'Leg de afspraak vast' }).click();
  await expect(form.getByText('Kies ten minste één reden.')).toBeVisible();
  await form.getByRole('checkbox', { name: 'Lezen en schrijven' }).check();
  await form.getByRole('textbox', { name: 'In eigen woorden' }).fill('Zij leest weinig Nederlands.');
  await form.getByRole('button', { name: 'Leg de afspraak vast' }).click();
  await expect(form.getByText('Schrijf op wat u met de melder afsprak.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Wat sprak u met de melder af?' }).fill('Wij schrijven samen de klacht.');
  await expectAccessible(page, 'the form that agrees on support');
  await form.getByRole('button', { name: 'Leg de afspraak vast' }).click();
  await expectDone(page, 'De ondersteuning is afgesproken');
  await expect(page.getByText('Wij helpen mee').first()).toBeVisible();
}

async function joinCall(page: Page) {
  await section(page).getByRole('button', { name: 'Leg voortgang vast' }).click();
  const form = page.getByRole('form', { name: 'Leg voortgang vast' });
  await form.getByRole('textbox', { name: 'Wat gebeurde er?' }).fill('Samen met mevrouw de gemeente gebeld.');
  await form.getByRole('radio', { name: 'Wij belden mee' }).check();
  await form.getByRole('button', { name: 'Leg voortgang vast' }).click();
  await expectDone(page, 'De voortgang is vastgelegd');
  await expect(section(page).getByText('Wij belden mee: Samen met mevrouw de gemeente gebeld.')).toBeVisible();
}

/** The first words come from what was told; what Awb 9:4 still misses is said until it is there. */
async function write(page: Page) {
  await section(page).getByRole('button', { name: 'Schrijf de klacht' }).click();
  const form = page.getByRole('form', { name: 'Bewaar deze versie' });
  await expect(form.getByText('Dit mist de brief nog (Awb 9:4): het adres en de datum.')).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Wat gebeurde er, en wanneer?' })).toHaveValue(/acht weken/);
  await form.getByRole('button', { name: 'Bewaar deze versie' }).click();
  await expectDone(page, 'Versie 1 van de klacht is bewaard');
  await section(page).getByRole('button', { name: 'Schrijf verder aan de klacht' }).click();
  await form.getByRole('textbox', { name: 'Adres' }).fill('Voorbeeldstraat 1, Rotterdam');
  await form.getByRole('textbox', { name: 'Datum op de brief' }).fill('20-11');
  await expect(form.getByText('De brief heeft alles wat de wet vraagt (Awb 9:4).')).toBeVisible();
  await expectAccessible(page, 'the form of a complaint');
  await form.getByRole('button', { name: 'Bewaar deze versie' }).click();
  await expectDone(page, 'Versie 2 van de klacht is bewaard');
  await section(page).getByText('De klachtbrief, versie 1').click();
  await section(page).getByText('De klachtbrief, versie 2').click();
  await expect(section(page).getByText('Voorbeeldstraat 1, Rotterdam').first()).toBeVisible();
  await section(page).getByRole('button', { name: 'Maak er een brief van' }).click();
  await expect(
    section(page)
      .getByText(/acht weken op een antwoord/)
      .last(),
  ).toBeVisible();
  await section(page).getByRole('button', { name: 'Laat het zo' }).click();
}

async function send(page: Page) {
  await section(page).getByRole('button', { name: 'De melder verstuurde de brief' }).click();
  const form = page.getByRole('form', { name: 'Leg het versturen vast' });
  await expect(form.getByRole('combobox', { name: 'Welke versie?' })).toHaveValue('2');
  await form.getByRole('button', { name: 'Leg het versturen vast' }).click();
  await expectDone(page, 'Vastgelegd dat de melder de brief verstuurde');
}

async function end(page: Page) {
  await section(page).getByRole('button', { name: 'Rond de ondersteuning af' }).click();
  const form = page.getByRole('form', { name: 'Rond de ondersteuning af' });
  await form.getByRole('radio', { name: 'Meteen naar de Ombudsman' }).check();
  await expect(form.getByText('Een tweede collega moet akkoord geven (Awb 9:20).')).toBeVisible();
  await form.getByRole('radio', { name: 'Melder klaagde met onze hulp' }).check();
  await form.getByRole('textbox', { name: 'Wanneer vragen wij hoe het ging?' }).fill('4-1-2027');
  await form.getByRole('button', { name: 'Rond de ondersteuning af' }).click();
  await expectDone(page, 'De ondersteuning is afgerond');
  await expect(page.getByText('Verwezen, wacht op antwoord').first()).toBeVisible();
  await expect(page.getByRole('region', { name: /^Te doen/ }).getByText('Vraag hoe het ging')).toBeVisible();
  await expectAccessible(page, 'a report with support that has ended');
}

function section(page: Page) {
  return page.getByRole('region', { name: /^Ondersteuning/ });
}
