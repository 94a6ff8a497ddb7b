import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSetting } from '../../../db/settings.ts';
import { type KeptSignal, saveSignal } from '../../../db/signals.ts';
import { newId } from '../../../main/deps.ts';
import { warn } from '../../../main/electron/warn-on-desktop.ts';
import { day } from '../../../shared/dates.ts';
import { Code, SignalId } from '../../../shared/ids.ts';
import { ok } from '../../../shared/result.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

let office: TestOffice;
const shown: { readonly title: string; readonly body: string }[] = [];

beforeAll(async () => {
  office = await openOffice();
  // Received on a Tuesday: the norm of a first reaction ends five working days later, on 2026-07-07.
  const intake = sampleIntake({ receivedOn: day('2026-06-30'), title: 'Mevrouw Geheim' });
  granted(await office.as('telephone').case.register({ intake, draftId: null }));
});
afterAll(() => office.close());

async function look(): Promise<readonly string[]> {
  shown.length = 0;
  await warn(office.host, office.at.telephone.session, (notice) => shown.push(notice));
  return shown.map(({ body }) => body);
}

test('a term warns once when it comes near and once when it is over, and is not heard of on the days between', async () => {
  office.clock.moveTo('2026-07-01T08:00:00.000Z');
  expect(await look()).toEqual([]);
  office.clock.moveTo('2026-07-05T08:00:00.000Z');
  expect(await look()).toEqual(['Eén termijn nadert.']);
  expect(await look()).toEqual([]);
  office.clock.moveTo('2026-07-06T08:00:00.000Z');
  expect(await look()).toEqual([]);
  office.clock.moveTo('2026-07-08T08:00:00.000Z');
  expect(await look()).toEqual(['Eén termijn is voorbij.']);
  office.clock.moveTo('2026-07-20T08:00:00.000Z');
  expect(await look()).toEqual([]);
});

test('what was told is remembered per account, without a name, and a notice holds counts only', async () => {
  const { reader } = office.register();
  const told = JSON.stringify(readSetting(reader, 'told:marit'));
  expect(told).toMatch(/^\["[0-9a-f-]{36}\/-1\/meldpunt-reaction\/2026-07-07\/over"\]$/);
  expect(readSetting(reader, 'told:joris')).toBeNull();
});

test('two that are near and one that is over stand in one notice, in the language of whoever reads it', async () => {
  const { me, case: calls } = office.as('telephone');
  for (const receivedOn of [day('2026-07-15'), day('2026-07-15'), day('2026-07-01')])
    granted(await calls.register({ intake: sampleIntake({ receivedOn }), draftId: null }));
  const { preferences } = granted(await me.show({}));
  granted(await me.savePreferences({ ...preferences, language: 'en' }));
  expect(await look()).toEqual(['2 terms come near. One term is over.']);
  expect(JSON.stringify(shown)).not.toContain('Geheim');
  granted(await me.savePreferences(preferences));
});

test('who chose another number of days is warned by his own', async () => {
  const { me, case: calls } = office.as('telephone');
  granted(await calls.register({ intake: sampleIntake({ receivedOn: day('2026-07-20') }), draftId: null }));
  expect(await look()).toEqual([]);
  const { preferences } = granted(await me.show({}));
  granted(await me.savePreferences({ ...preferences, warnDays: { law: 30, norm: 30 } }));
  expect((await look())[0]).toContain('nadert');
});

/** A signal as the detector keeps it, about a provider whose name is nobody's business on a desktop. */
function foundSignal(): KeptSignal {
  const [openedOn, since] = [day('2026-06-30'), day('2026-06-24')];
  const unit = { level: 'provider', parts: [Code.parse('Zorggroep')] } as const;
  const counted = { observed: 6, expected: 1.3, found: {}, rule: null, owner: null, state: 'new' } as const;
  const days = { openedOn, since, lastAlarmOn: openedOn };
  return { id: SignalId.parse(newId()), unit: { ...unit, parts: [...unit.parts] }, ...counted, ...days };
}

test('a new signal is told once to who may take it up, by what it is and what to do, without a name', async () => {
  const { telephone, 'back-office': desk } = office.at;
  const told = async (session = desk.session) => {
    shown.length = 0;
    await warn(office.host, session, (notice) => shown.push(notice));
    return shown.filter(({ title }) => title === 'Meldpunt: signalen').map(({ body }) => body);
  };
  expect(await told()).toEqual([]);
  await office.register().write((writer) => ok(saveSignal(writer, foundSignal(), [])));
  expect(await told(telephone.session)).toEqual([]);
  expect(await told()).toEqual(['Er is een nieuw signaal. Open Signalen en beoordeel het.']);
  expect(await told()).toEqual([]);
  await office.register().write((writer) => {
    saveSignal(writer, foundSignal(), []);
    return ok(saveSignal(writer, foundSignal(), []));
  });
  expect(await told()).toEqual(['Er zijn 2 nieuwe signalen. Open Signalen en beoordeel ze.']);
  expect(await told()).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain('Zorggroep');
});

test('a locked window and one with nobody at it are told nothing', async () => {
  office.clock.moveTo('2026-08-20T08:00:00.000Z');
  const { session } = office.at.telephone;
  session.locked = true;
  expect(await look()).toEqual([]);
  session.locked = false;
  const seen = session.lastSeen;
  expect((await look()).length).toBe(1);
  expect(session.lastSeen).toBe(seen);
  await warn(office.host, { ...session, account: null }, (notice) => shown.push(notice));
  expect(shown.length).toBe(1);
});
