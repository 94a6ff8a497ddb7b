import { afterAll, beforeAll, expect, test } from 'vitest';
import { printInBrowser } from '../../main/print/print-in-browser.ts';
import { nobody } from '../../shared/case/person.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { day } from '../../shared/dates.ts';
import { ok, refused } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
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

test('a computer without a browser says so', async () => {
  const { id: caseId } = await reportWithNote();
  const { printer } = office.host;
  office.host.printer = (document) => printInBrowser(document, { browser: null });
  expect(await office.as('back-office').print.file({ caseId, language: 'nl' })).toEqual(
    refused({ code: 'no-print-browser' }),
  );
  office.host.printer = printer;
});
