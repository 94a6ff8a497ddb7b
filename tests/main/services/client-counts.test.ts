import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClientCount } from '../../../shared/contract/client-count.ts';
import { day } from '../../../shared/dates.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { refusal } from '../../support/refusal.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { stillClock } from '../../support/still-clock.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ clock: stillClock('2026-03-10T09:00:00.000Z') });
});
afterAll(() => office.close());

function number(from: string, to: string | null, changes: Partial<ClientCount> = {}) {
  const { id: _, ...rest } = { id: null, ...changes };
  return { id: null, level: 'area' as const, code: 'G03', from: day(from), to: to && day(to), clients: 4_120, ...rest };
}

test('a number of clients is kept, changed and taken away; each is in the log, looking is not', async () => {
  const administrator = office.as('administrator');
  granted(await administrator.clientCount.save(number('2025-01-01', '2025-12-31', { clients: 4_000 })));
  const [newest, oldest] = granted(await administrator.clientCount.save(number('2026-01-01', null)));
  expect([newest?.clients, oldest?.clients]).toEqual([4_120, 4_000]);
  if (!newest || !oldest) throw new Error('Both are there');
  const changed = granted(await office.as('back-office').clientCount.save({ ...newest, clients: 4_200 }));
  expect(changed[0]).toEqual({ ...newest, clients: 4_200 });
  const left = granted(await administrator.clientCount.remove({ id: oldest.id }));
  expect(left).toEqual(granted(await administrator.clientCount.list({})));
  expect(left).toHaveLength(1);
  expect(refusal(await administrator.clientCount.remove({ id: oldest.id })).code).toBe('not-found');
  const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 50 }));
  const actions = lines.map(({ action }) => action).filter((action) => action.startsWith('clientCount'));
  expect(new Set(actions)).toEqual(new Set(['clientCount.save', 'clientCount.remove']));
});

test.each([
  ['overlaps with one that holds', number('2025-06-01', '2026-01-01'), 'client-counts-overlap'],
  ['ends before it begins', number('2024-06-01', '2024-05-31'), 'period-reversed'],
  ['is of an area that is not in the list', number('2024-01-01', null, { code: 'G99' }), 'unknown-code'],
  ['is of a wijk under the code of an area', number('2024-01-01', null, { level: 'wijk' }), 'unknown-code'],
  ['is of a kind of provider', number('2024-01-01', null, { level: 'provider', code: 'HH' }), 'unknown-code'],
])('a number that %s is refused', async (_, given, code) => {
  expect(refusal(await office.as('administrator').clientCount.save(given)).code).toBe(code);
});

test('a number of nobody does not come through the door', async () => {
  const nobody = number('2024-01-01', null, { clients: 0 });
  await expect(office.as('administrator').clientCount.save(nobody)).rejects.toThrow('Input validation failed');
});

test.each(['telephone', 'investigator', 'evaluator', 'reviewer'] as const)('%s enters no numbers', async (role) => {
  expect(refusal(await office.as(role).clientCount.save(number('2024-01-01', null))).code).toBe('not-allowed');
});

test('a signal about one place bears its rate where the number covers its days and enough persons called', async () => {
  const anything = { organisation: null, subject: null, area: null, wijk: null, law: null, kind: null, danger: false };
  const desk = office.as('back-office');
  const rule = { id: null, name: 'Gebied', reason: 'Proef.', ...anything, area: 'G03', count: 2, days: 7 };
  granted(await desk.watchRule.save({ ...rule, from: day('2026-01-01'), to: null }));
  const reported = async (at: number) => {
    const caller = { ...sampleIntake().caller, name: `Beller ${at}`, phone: `06 00 00 ${1000 + at}` };
    const intake = sampleIntake({ receivedOn: day('2026-03-09'), area: 'G03', caller, story: `Verhaal ${at}.` });
    granted(await desk.case.register({ intake, draftId: null }));
  };
  const found = async () => {
    granted(await desk.signal.search({}));
    const [signal] = granted(await desk.signal.list({})).signals.filter((one) => one.rule !== null);
    if (!signal) throw new Error('The rule found it');
    return granted(await desk.signal.open({ signalId: signal.id }));
  };
  const { smallestCount } = granted(await desk.office.show({}));
  for (let at = 1; at < smallestCount; at += 1) await reported(at);
  expect((await found()).rate).toBeNull();
  await reported(smallestCount);
  const { rate } = await found();
  expect(rate).toMatchObject({ reports: smallestCount, days: 7, clients: 4_200, since: '2026-01-01', usual: null });
  expect(rate?.perThousand).toBeCloseTo((1000 * 365 * smallestCount) / (7 * 4_200), 8);
});
