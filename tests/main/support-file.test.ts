import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { saveSetting } from '../../db/settings.ts';
import { newId } from '../../main/deps.ts';
import { report } from '../../main/mishap.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { isFailureCode } from '../../shared/failure.ts';
import { CaseId } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import { isCallName } from '../../shared/rights.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

/** Marked texts are planted wherever somebody can type or an error can carry them; none may come out. */
let office: TestOffice;
const markers: string[] = [];
const marker = () => {
  const text = `Merkteken${markers.length}Zeldzaam`;
  markers.push(text);
  return text;
};

beforeAll(async () => {
  office = await openOffice();
  const client = office.as('back-office');
  for (let turn = 0; turn < 40; turn += 1) {
    const intake = { ...sampleIntake(), story: `${marker()} ${marker()}` };
    granted(await client.case.register({ intake, draftId: null }));
    await client.register.search({
      query: marker(),
      filters: noFilters,
      after: null,
      limit: 5,
    });
    await client.case.open({ caseId: CaseId.parse(newId()) });
    if (turn < 3) await office.visitor().entry.signIn({ user: marker(), password: marker() });
  }
  const shown = granted(await office.as('administrator').office.show({}));
  granted(
    await office
      .register()
      .write((writer) =>
        ok(saveSetting(writer, 'office', { ...shown, name: marker(), address: marker(), phone: marker() })),
      ),
  );
}, 60_000);
afterAll(() => office.close());

/** Everything a bug can carry: a message, a name, a cause, a path, a thing that is no error. */
function bug(turn: number): unknown {
  const error = new Error(marker(), { cause: new Error(marker()) });
  if (turn % 5 === 0) error.name = marker();
  if (turn % 5 === 1) return marker();
  if (turn % 5 === 2) return { message: marker(), toString: () => marker() };
  if (turn % 5 === 3)
    Object.assign(error, { stack: `Error: ${marker()}\n at ${marker()} (/home/${marker()}/main/door.ts:1:2)` });
  return error;
}

test('neither the file for help nor what is noted of a thousand bugs holds a word that somebody typed', async () => {
  const noted: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => noted.push(String(text)) > 0);
  for (let turn = 0; turn < 1000; turn += 1) report(bug(turn));
  spy.mockRestore();
  const made = granted(await office.as('administrator').machine.supportFile({}));
  const said = `${JSON.stringify(made)}\n${noted.join('')}`;
  expect(markers.length).toBeGreaterThan(1000);
  expect(noted).toHaveLength(1000);
  expect(markers.filter((text) => said.includes(text))).toEqual([]);
  expect(said).not.toContain(office.folder);
  for (const { user } of Object.values(office.at)) expect(JSON.stringify(made)).not.toContain(`"${user}"`);
});

test('the file tells what helps: counts, settings that are numbers, refusals by code, bugs by place, what checks found', async () => {
  const made = granted(await office.as('administrator').machine.supportFile({}));
  expect(made).toMatchObject({
    tables: { cases: 40, drafts: 0 },
    accounts: { telephone: 1, administrator: 1 },
    settings: { idleMinutes: 5, secondFactor: 0 },
    checks: { lastBackupAt: null, backupOverdue: true, wrong: [], recovered: null, readOnly: false },
  });
  expect(made.refusals['case.open not-found']).toBe(40);
  for (const name of Object.keys(made.refusals)) {
    const [call = '', code = ''] = name.split(' ');
    expect([isCallName(call), isFailureCode(code)]).toEqual([true, true]);
  }
  expect(made.mishaps).toHaveLength(100);
  expect(made.mishaps.some(({ places }) => places.some((place) => place.startsWith('support-file.test.ts')))).toBe(
    true,
  );
});
