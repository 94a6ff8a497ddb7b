import { afterAll, beforeAll, expect, test } from 'vitest';
import { printInBrowser } from '../../main/print/print-in-browser.ts';
import { nobody } from '../../shared/case/person.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { day } from '../../shared/dates.ts';
import { offeredParts } from '../../shared/print/print-choice.ts';
import { ok, refused } from '../../shared/result.ts';
import { ask } from '../support/ask.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { inside, others, richReport, client as whom } from '../support/rich-report.ts';
import { sampleIntake } from '../support/sample-intake.ts';

let office: TestOffice;
let documents: string[] = [];
beforeAll(async () => {
  office = await openOffice();
  office.host.printer = async (document) => {
    documents = [document];
    return ok(Buffer.from('%PDF-1.4'));
  };
}, 120_000);
afterAll(() => office.close());

async function reportWithNote(): Promise<CaseView> {
  const client = office.as('back-office');
  const intake = sampleIntake({
    concerned: { ...nobody, name: 'Ali Voorbeeld', phone: '0600001234' },
    story: '<b>Letterlijk</b> verteld',
  });
  const { id } = granted(await client.case.register({ intake, draftId: null }));
  const view = granted(await client.case.open({ caseId: id }));
  const note = { kind: 'note', text: 'Interne gedachte', on: day(office.clock.today()) } as const;
  return granted(await client.case.note({ caseId: id, version: view.version, ...note }));
}

test('each audience is printed what it may see, and the log says for whom', async () => {
  const { id: caseId, number, intake } = await reportWithNote();
  const client = office.as('back-office');
  const print = async (audience: 'file' | 'client' | 'authority') => {
    const file = granted(await client.print[audience]({ caseId, language: 'nl' }));
    expect(file).toMatchObject({ name: `melding-${number}-${audience}.pdf`, mime: 'application/pdf' });
    return documents[0] ?? '';
  };

  const whole = await print('file');
  expect(whole).toContain('&lt;b&gt;Letterlijk&lt;/b&gt; verteld');
  expect(whole).toContain('Interne gedachte');
  expect(whole).toMatch(/Afgedrukt op \d{1,2} [a-z]+ \d{4}/);
  expect(whole).toContain(intake.caller.name);
  for (const audience of ['client', 'authority'] as const) {
    const document = await print(audience);
    expect(document).not.toContain('Interne gedachte');
    expect(document).not.toContain(intake.caller.name);
    expect(document).toContain('Ali Voorbeeld');
    expect(document).toContain('Interne notities');
    expect(document.includes('Letterlijk')).toBe(audience === 'authority');
    expect(document.includes('0600001234')).toBe(audience === 'client');
  }
  const log = granted(await office.as('reviewer').log.show({ before: null, limit: 200 }));
  const printed = log.lines.filter(({ action, object }) => action.startsWith('print.') && object === caseId);
  expect(printed.map(({ action }) => action).sort()).toEqual(['print.authority', 'print.client', 'print.file']);
});

const everyPart = {
  file: offeredParts.file,
  client: offeredParts.client,
  authority: offeredParts.authority,
} as const;

test('given a report with something in every part, our own file holds all of it', async () => {
  const desk = office.as('back-office');
  const { id: caseId } = await richReport({ desk, today: office.clock.today() });
  granted(await desk.print.file({ caseId, language: 'nl' }));
  const [document = ''] = documents;
  for (const word of [...Object.values(others), ...Object.values(inside).filter((each) => each !== inside.passed)]) {
    expect(document).toContain(word);
  }
  for (const word of ['Toets', 'Termijnen', 'Uitstel en stilstand', 'Verwijzingen', 'Ondersteuning', 'Brieven']) {
    expect(document).toContain(`>${word}</h`);
  }
  for (const word of ['Bestanden', 'Toestemmingen', 'Taken', 'Notities', 'Tijdlijn']) {
    expect(document).toContain(`<h2>${word}</h2>`);
  }
});

test.each(['client', 'authority'] as const)(
  'whatever goes along, the %s gets no third person and nothing that colleagues wrote for colleagues',
  async (audience) => {
    const desk = office.as('back-office');
    const { id: caseId, number } = await richReport({ desk, today: office.clock.today() });
    const asked = { caseId, language: 'nl' as const };
    if (audience === 'client') granted(await desk.print.client({ ...asked, choice: { parts: [...everyPart.client] } }));
    else granted(await desk.print.authority({ ...asked, choice: { parts: [...everyPart.authority] } }));
    const [document = ''] = documents;
    for (const word of [...Object.values(others), ...Object.values(inside), 'Binnenwerk', 'Joris', 'Hoekstra']) {
      expect(document).not.toContain(word);
    }
    for (const word of [number, whom.name, 'Laatste dag', 'Brieven', 'Bestanden', 'Tijdlijn', 'iemand anders']) {
      expect(document).toContain(word);
    }
    expect(document).toContain('Interne notities');
    expect(document).toContain('Andere personen');
  },
);

test('what is not chosen stays behind and is named; what an audience never gets is refused by its path', async () => {
  const desk = office.as('back-office');
  const { id: caseId } = await richReport({ desk, today: office.clock.today() });
  granted(await desk.print.file({ caseId, language: 'nl', choice: { parts: ['check'], notes: ['call'] } }));
  const [document = ''] = documents;
  expect(document).toContain(inside.call);
  for (const word of [inside.note, inside.task, others.neighbour, '<h2>Tijdlijn</h2>']) {
    expect(document).not.toContain(word);
  }
  for (const word of ['Notities: Notitie', 'Tijdlijn', 'Lijst van brieven', 'Personen']) {
    expect(document).toContain(`<li>${word}</li>`);
  }
  const input = { caseId, language: 'nl', choice: { parts: ['persons', 'tasks'] } };
  await expect(ask(office, office.at['back-office'].session, { name: 'print.authority', input })).rejects.toMatchObject(
    { cause: { issues: [{ path: ['choice', 'parts', 1] }] } },
  );
});

test('a computer without a browser says so', async () => {
  const { id: caseId } = await reportWithNote();
  const { printer } = office.host;
  office.host.printer = (document) => printInBrowser(document, { browser: null });
  expect(await office.as('back-office').print.file({ caseId, language: 'nl' })).toEqual(
    refused({ code: 'no-print-browser' }),
  );
  office.host.printer = printer;
});
