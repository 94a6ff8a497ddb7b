import type { Page } from '@playwright/test';
import type { CaseView } from '../../shared/contract/case.ts';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { goTo, typeAddress } from './support/places.ts';
import { expect, type Office, test } from './support/test.ts';

test.use({ beginning: 'empty' });

test('a call says where it belongs, what to say and ask; its call-back and consent are recorded with it', async ({
  office,
}) => {
  const page = await office.enter('telephone');
  await page.getByRole('link', { name: 'Nieuwe melding' }).click();
  const help = page.getByRole('complementary', { name: 'Hulp bij dit gesprek' });
  await expect(help.getByText('Kies wat het is. Dan ziet u hier waar het hoort.')).toBeVisible();
  await page.keyboard.type('VraagWijzer belooft al weken terug te bellen.');
  await part(page, 'Waarover').getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
  await expect(region(help, 'Vraag nog').getByText('Over welke organisatie gaat het?')).toBeVisible();
  await chooseParty(page, 'VraagWijzer / Wmo-adviseur');
  const belongs = region(help, 'Waar dit hoort');
  await expect(belongs.getByText('Klachtenmeldpunt van de gemeente')).toBeVisible();
  await expect(belongs.getByText('Te bereiken via digitaal, post, telefoon.')).toBeVisible();
  await expect(region(help, 'Dit kunt u zeggen').getByText('donderdag 31 december')).toBeVisible();
  await expect(region(help, 'Vraag nog').getByText('Over welke organisatie gaat het?')).toBeHidden();

  await region(help, 'Toestemming').getByRole('button', { name: 'Leg toestemming vast' }).click();
  await help.getByRole('combobox', { name: 'Waarvoor?' }).selectOption('gegevens doorgeven');
  await help.getByRole('textbox', { name: 'Aan of bij wie?' }).fill('VraagWijzer');
  const next = part(page, 'Vervolg');
  await next.getByRole('radio', { name: 'Bel terug' }).check();
  await next.getByRole('textbox', { name: 'Op welke dag?' }).fill('vandaag');
  await next.getByRole('textbox', { name: 'Hoe laat?' }).fill('1630');
  await next.getByRole('textbox', { name: 'Wie vragen, waarover?' }).fill('vraag naar Kees');
  await expectAccessible(page, 'a call with its next step and consent');
  await expect(page.getByText('Bewaard tot en met de laatste letter')).toBeVisible();
  await page.reload();
  await expect(next.getByRole('textbox', { name: 'Wie vragen, waarover?' })).toHaveValue('vraag naar Kees');
  await expect(region(help, 'Toestemming').getByText('gegevens doorgeven, aan VraagWijzer')).toBeVisible();

  await page.getByRole('button', { name: 'Leg de melding vast' }).click();
  await expectDone(page, /is vastgelegd/);
  await expect(section(page, 'Te doen').getByText('Bel terug om 16.30 uur')).toBeVisible();
  await expect(section(page, 'Toestemming en overleg').getByText('gegevens doorgeven, aan VraagWijzer')).toBeVisible();

  await goTo(page, 'Vandaag');
  await expect(page.getByRole('region', { name: 'Terugbellen' }).getByText('16.30')).toBeVisible();
  await page.getByRole('option', { name: /Bel terug om 16.30 uur/ }).click();
  await reachNobody(page);
  await reachSomebody(page);
});

/** Nobody answers: the next try is planned in the same act. */
async function reachNobody(page: Page) {
  const tasks = section(page, 'Te doen');
  await tasks.getByRole('button', { name: 'Rond af: Bel terug om 16.30 uur' }).click();
  await tasks.getByRole('button', { name: 'Leg vast hoe het liep' }).click();
  await expect(tasks.getByText('Kies hoe het liep.')).toBeVisible();
  await tasks.getByRole('radio', { name: 'Niet bereikt' }).check();
  await tasks.getByRole('textbox', { name: 'Nieuwe poging' }).fill('20-11');
  await tasks.getByRole('button', { name: 'Leg vast hoe het liep' }).click();
  await expectDone(page, 'Nieuwe poging op vrijdag 20 november');
  await expect(
    section(page, 'Tijdlijn').getByText(/^Niet bereikt. Nieuwe poging op vrijdag 20 november/),
  ).toBeVisible();
}

async function reachSomebody(page: Page) {
  const tasks = section(page, 'Te doen');
  await tasks.getByRole('button', { name: 'Rond af: Bel terug' }).click();
  await tasks.getByRole('radio', { name: 'Gesproken' }).check();
  await tasks.getByRole('textbox', { name: 'Wat is gezegd of gedaan?' }).fill('Kees klaagt zelf op papier.');
  await tasks.getByRole('button', { name: 'Leg vast hoe het liep' }).click();
  await expectDone(page, 'De taak is afgerond');
  await expect(tasks.getByText('Er is niets gepland.')).toBeVisible();
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('option', { name: /Bel terug/ })).toHaveCount(0);
}

test('a question that was explained closes right after it is recorded', async ({ office }) => {
  const page = await office.enter('telephone');
  await page.getByRole('link', { name: 'Nieuwe melding' }).click();
  await page.keyboard.type('Waar kan ik hulp in huis aanvragen?');
  await part(page, 'Waarover').getByRole('combobox', { name: 'Wat is het?' }).selectOption('Vraag');
  await part(page, 'Vervolg').getByRole('radio', { name: 'Uitleg gegeven' }).check();
  await expect(page.getByText('Na het vastleggen kunt u de melding meteen sluiten.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const close = page.getByRole('form', { name: 'Sluit de melding' });
  await expect(close.getByRole('combobox', { name: 'Hoe liep het af?' })).toHaveValue('AFD-INF');
  await close.getByRole('button', { name: 'Sluit de melding' }).click();
  await expectDone(page, /is gesloten/);
});

test('on Vandaag a task is postponed with U and given with A; a term stays where it is', async ({ office }) => {
  const telephone = await office.client('telephone');
  const view = await report(office);
  const task = { kind: 'call-back', on: day('2026-11-19'), at: '15:00', owner: null, text: '' } as const;
  granted(await telephone.case.planTask({ caseId: view.id, version: view.version, ...task }));
  const page = await office.enter('telephone');
  await page.getByRole('option', { name: /Bel terug om 15.00 uur/ }).focus();
  await expectAccessible(page, 'Vandaag with the acts of a row');
  await page.keyboard.press('u');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Op welke dag?' }).fill('24-11');
  await dialog.getByRole('button', { name: 'Stel uit' }).click();
  await expect(dialog.getByText('Schrijf in een paar woorden waarom.')).toBeVisible();
  await expectAccessible(page, 'postponing a task');
  await dialog.getByRole('textbox', { name: 'Waarom stelt u dit uit?' }).fill('Zij belt eerst zelf');
  await dialog.getByRole('button', { name: 'Stel uit' }).click();
  await expectDone(page, 'Uitgesteld tot dinsdag 24 november');

  await page.getByRole('option', { name: /Reageer binnen 5 werkdagen/ }).focus();
  await page.getByRole('button', { name: 'Stel uit' }).click();
  await expect(dialog.getByText('Deze norm schuift niet op.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('option', { name: /Bel terug/ }).focus();
  await page.keyboard.press('a');
  await dialog.getByRole('combobox', { name: 'Aan wie?' }).selectOption('Joris Blom');
  await dialog.getByRole('button', { name: 'Geef aan een collega' }).click();
  await expectDone(page, `${view.number} is gegeven aan Joris Blom`);
  await expect(page.getByRole('option', { name: /Bel terug/ })).toHaveCount(0);
});

test('consent is taken back, a consultation is noted, and each subject ends in its own way', async ({ office }) => {
  const desk = await office.client('telephone');
  const view = await report(office);
  const given = {
    who: 'caller',
    purpose: 'hand-over',
    to: '',
    way: 'spoken',
    on: day('2026-11-19'),
    note: '',
  } as const;
  granted(await desk.case.giveConsent({ caseId: view.id, version: view.version, ...given }));
  const page = await office.enter('telephone');
  await typeAddress(page, `/melding/${view.id}`);
  const consents = section(page, 'Toestemming en overleg');
  await consents.getByRole('button', { name: 'Trek in: toestemming voor overdragen aan de Ombudsman' }).click();
  await consents.getByRole('textbox', { name: 'Wat is erover gezegd?' }).fill('Zij wil eerst zelf praten.');
  await consents.getByRole('button', { name: 'Leg de intrekking vast' }).click();
  await expect(consents.getByText('Ingetrokken op 19 november')).toBeVisible();
  await consents.getByRole('button', { name: 'Leg overleg vast' }).click();
  await consents
    .getByRole('textbox', { name: 'Wat gebeurde er of wat is gezegd?' })
    .fill('Samen gekozen voor een gesprek.');
  await consents.getByRole('button', { name: 'Leg de notitie vast' }).click();
  await expect(consents.getByText('Samen gekozen voor een gesprek.')).toBeVisible();
  await expectAccessible(page, 'a report with consent and consultation');

  await page.getByRole('button', { name: 'Sluit de melding' }).click();
  const close = page.getByRole('form', { name: 'Sluit de melding' });
  await close.getByRole('combobox', { name: 'Hoe liep het af?' }).selectOption('Opgelost na gesprek of bemiddeling');
  await close.getByText('Per onderwerp anders').click();
  await close.getByRole('combobox', { name: 'Onvriendelijk of onheus' }).selectOption('Doorverwezen');
  await close.getByRole('button', { name: 'Sluit de melding' }).click();
  await expectDone(page, /is gesloten/);
  await expect(section(page, 'Onderwerpen').getByText('Doorverwezen')).toBeVisible();
  await expect(section(page, 'Tijdlijn').getByText(/Onvriendelijk of onheus: Doorverwezen/)).toBeVisible();
});

/** A complaint about two subjects that Marit took down today. */
async function report(office: Office): Promise<CaseView> {
  const telephone = await office.client('telephone');
  const intake = sampleIntake({ kind: 'KLA', receivedOn: day('2026-11-19'), subjects: ['COM-02', 'BEJ-01'] });
  const { id: caseId } = granted(await telephone.case.register({ intake, draftId: null }));
  return granted(await telephone.case.open({ caseId }));
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

function region(within: ReturnType<Page['getByRole']>, name: string) {
  return within.getByRole('region', { name: new RegExp(`^${name}`) });
}
