import type { Page } from '@playwright/test';
import type { CaseView } from '../../shared/contract/case.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from '../support/granted.ts';
import { type CountedKeys, countedKeys } from './support/counted-keys.ts';
import { expect, type Office, test } from './support/test.ts';

// The whole intake without a mouse. Keys are counted apart from the letters of names, numbers, the story and what is typed
// to find a choice; the numbers stand in README.md under "Keys".

/** Enough time for a list to find what was typed. */
async function found(page: Page, name: string | RegExp) {
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
}

/** Begins a call from Vandaag and types what is told. */
async function beginCall(page: Page, keys: CountedKeys, story: string) {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
  await keys.press('n');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await keys.type(story);
}

/** From the field before it: the organisation and the subject, each found by a few letters. */
async function whomAndWhat(page: Page, keys: CountedKeys, told: { readonly party: string; readonly subject: string }) {
  await keys.press('Tab');
  await keys.type(told.party);
  await found(page, new RegExp(told.party, 'i'));
  await keys.press('Enter', 'Tab');
  await keys.type(told.subject);
  await found(page, new RegExp(told.subject, 'i'));
  await keys.press('Enter');
}

/** Records the report and gives it as the register holds it. */
async function recorded(page: Page, keys: CountedKeys, office: Office): Promise<CaseView> {
  await keys.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2026-\d{5}/);
  const number = (await page.getByRole('heading', { level: 1 }).textContent())?.slice(0, 10) ?? '';
  const client = await office.client('telephone');
  const { rows } = granted(await client.register.search({ query: number, filters: noFilters, after: null, limit: 1 }));
  return granted(await client.case.open({ caseId: rows[0]?.id ?? '' }));
}

function say(scenario: string, keys: CountedKeys, most: number) {
  test.info().annotations.push({ type: 'keys', description: `${scenario}: ${keys.count()}` });
  expect(keys.count(), scenario).toBeLessThanOrEqual(most);
}

test('a standard report', async ({ office }) => {
  const page = await office.enter('telephone');
  const keys = countedKeys(page);
  await beginCall(page, keys, 'De taxi komt al drie weken te laat. Kees mist daardoor zijn dagbesteding.');
  await keys.press('F6');
  await keys.type('Ria Brouwer');
  await keys.press('Tab');
  await keys.type('06 00 00 12 34');
  await keys.press('Tab');
  await keys.type('Mantel');
  await keys.press('F6');
  await keys.type('Kees Brouwer');
  await keys.press('Tab');
  await keys.type('3083 ax');
  await keys.press('Tab');
  await keys.type('1947');
  await keys.press('F6');
  await keys.type('Klacht');
  await keys.press('Tab', 'w');
  await whomAndWhat(page, keys, { party: 'rijnpont', subject: 'te laat of' });
  await keys.press('F6', 't');
  await expect(page.getByRole('radio', { name: 'Toets de procedure' })).toBeChecked();
  const { intake } = await recorded(page, keys, office);
  expect(intake).toMatchObject({
    caller: { name: 'Ria Brouwer', phone: '06 00 00 12 34' },
    reporterRole: 'MAN',
    concerned: { name: 'Kees Brouwer', postcode: '3083 ax', born: '1947' },
    kind: 'KLA',
    law: 'wmo',
    parties: [{ kind: 'VER' }],
    subjects: ['VER-01'],
    area: 'G15',
  });
  // Who chose the check goes on with it: Enter answers its first question.
  await expect(page.getByRole('checkbox', { name: 'Iemand is nu in gevaar' })).toBeFocused();
  say('standard report', keys, 17);
});

test('a parked call, resumed', async ({ office }) => {
  const page = await office.enter('telephone');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await page.keyboard.type('Mevrouw wacht op een rolstoel.');
  const keys = countedKeys(page);
  await keys.press('F8');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
  await keys.press('F9');
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await keys.type(' Zij belt terug.');
  await keys.press('F6');
  await keys.type('Fatma Yildirim');
  await keys.press('F6', 'F6');
  await keys.type('Klacht');
  const { intake } = await recorded(page, keys, office);
  expect(intake.story).toBe('Mevrouw wacht op een rolstoel. Zij belt terug.');
  expect(intake).toMatchObject({ caller: { name: 'Fatma Yildirim' }, kind: 'KLA' });
  say('parked call resumed', keys, 6);
});

test('an anonymous signal', async ({ office }) => {
  const page = await office.enter('telephone');
  const keys = countedKeys(page);
  await beginCall(page, keys, 'De hulp komt bij veel mensen in de straat te laat.');
  await keys.press('Alt+a');
  await keys.press('F6', 'F6', 'F6');
  await keys.type('Signaal');
  await keys.press('Tab');
  await whomAndWhat(page, keys, { party: 'wijkteam', subject: 'niet of te laat' });
  await keys.press('F6', 'Tab', 'n');
  const { intake } = await recorded(page, keys, office);
  expect(intake).toMatchObject({ anonymous: true, caller: { name: '', phone: '' }, kind: 'SIG', replyPossible: false });
  expect(intake.parties).toMatchObject([{ kind: 'WT' }]);
  say('anonymous signal', keys, 14);
});

test('a child calls', async ({ office }) => {
  const page = await office.enter('telephone');
  const keys = countedKeys(page);
  await beginCall(page, keys, 'Ik wil niet meer naar de groep. Niemand luistert.');
  await keys.press('F6');
  await keys.type('Noor');
  await keys.press('Tab', 'Tab');
  await keys.type('Jeugdige');
  await keys.press('F6', 'Tab', 'Tab');
  await keys.type('12 jaar');
  await expect(page.getByText('Een kind mag zelf klagen.')).toBeVisible();
  await keys.press('Tab', 'Space');
  await keys.press('F6');
  await keys.type('Klacht');
  await keys.press('Tab', 'j');
  const { intake } = await recorded(page, keys, office);
  expect(intake).toMatchObject({
    caller: { name: 'Noor', born: '12 jaar', askFirst: true },
    reporterRole: 'JGD',
    law: 'jw',
  });
  await expect(page.getByText('Vraag Noor eerst of bellen of mailen veilig is')).toBeVisible();
  say('a child calls', keys, 13);
});

test('a daughter calls for her father', async ({ office }) => {
  const page = await office.enter('telephone');
  const keys = countedKeys(page);
  await beginCall(page, keys, 'VraagWijzer belooft al sinds september terug te bellen over een scootmobiel.');
  await keys.press('F6');
  await keys.type('Ilse van Dalen');
  await keys.press('Tab');
  await keys.type('06 00 00 12 34');
  await keys.press('Tab');
  await keys.type('Partner');
  await keys.press('F6');
  await keys.type('Kees van Dalen');
  await keys.press('Tab');
  await keys.type('3083 AX');
  await keys.press('Tab');
  await keys.type('1947');
  await keys.press('Tab', 'Tab', 'Enter');
  await keys.type('Zegt');
  await expect(page.getByText('Vraag om een machtiging op papier.')).toBeVisible();
  await keys.press('F6');
  await keys.type('Klacht');
  await keys.press('Tab', 'w');
  await whomAndWhat(page, keys, { party: 'wijzer charlois', subject: 'niet teruggebeld' });
  const { intake } = await recorded(page, keys, office);
  expect(intake).toMatchObject({
    reporterRole: 'FAM',
    callerBasis: 'MONDELING',
    concerned: { name: 'Kees van Dalen' },
    parties: [{ kind: 'VRW', organisation: 'VW-G15' }],
  });
  say('a daughter calls for her father', keys, 18);
});

test('a letter is entered three days late', async ({ office }) => {
  const page = await office.enter('telephone');
  const keys = countedKeys(page);
  await beginCall(page, keys, 'Mijn aanvraag ligt stil.');
  await keys.press('Shift+F6');
  await expect(page.getByRole('combobox', { name: 'Kwam binnen via' })).toBeFocused();
  await keys.type('Brief');
  await keys.press('Tab');
  await keys.type('16-11');
  await keys.press('F6', 'F6');
  await keys.type('Omar Haddad');
  await keys.press('F6', 'F6');
  await keys.type('Klacht');
  const { intake } = await recorded(page, keys, office);
  expect(intake).toMatchObject({
    channel: 'PST',
    receivedOn: '2026-11-16',
    receivedAt: null,
    caller: { name: 'Omar Haddad' },
  });
  say('a letter three days late', keys, 8);
});

test('nothing is filled in that the caller did not say; channel and moment are those of the call', async ({
  office,
}) => {
  const page = await office.enter('telephone');
  const keys = countedKeys(page);
  await beginCall(page, keys, 'Niemand belt terug.');
  await keys.press('F6', 'F6', 'F6');
  await keys.type('Signaal');
  const { intake } = await recorded(page, keys, office);
  const { receivedAt, channel, receivedOn, story, kind, ...rest } = intake;
  expect({ channel, receivedOn, story, kind }).toEqual({
    channel: 'TEL',
    receivedOn: '2026-11-19',
    story: 'Niemand belt terug.',
    kind: 'SIG',
  });
  expect(receivedAt).toMatch(/^2026-11-19T13:3\d/);
  const nobody = {
    name: '',
    phone: '',
    email: '',
    address: '',
    postcode: '',
    born: '',
    unknown: [],
    reachBy: null,
    reachWhen: '',
    interpreter: '',
    askFirst: false,
  };
  const noCare = {
    provision: null,
    product: null,
    delivery: null,
    resultArea: null,
    clientGroup: null,
    youthReferrer: null,
    youthPerspective: null,
    basicHelp: [],
    zrm: [],
  };
  expect(rest).toEqual({
    law: null,
    anonymous: false,
    replyPossible: true,
    reporterRole: null,
    caller: nobody,
    concerned: null,
    callerBasis: null,
    others: [],
    unknown: [],
    parties: [],
    subjects: [],
    area: null,
    wijk: null,
    title: '',
    wishes: '',
    care: noCare,
    safety: null,
  });
});
