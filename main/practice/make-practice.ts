import { dirname, join } from 'node:path';
import { figuresName, openFiguresStore } from '../../db/figures-store.ts';
import type { Writer } from '../../db/handle.ts';
import { readLists, saveItem } from '../../db/lists.ts';
import type { OpenRegister } from '../../db/open.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import type { Surroundings } from '../../shared/case/check-of-case.ts';
import { Office } from '../../shared/contract/administration.ts';
import { type DemoPlan, planDemo } from '../../shared/demo/plan.ts';
import type { PlannedReport } from '../../shared/demo/planned-report.ts';
import type { Answer } from '../../shared/failure.ts';
import { UserName } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import { type Role, roles } from '../../shared/roles.ts';
import type { Clock } from '../clock.ts';
import { fillFigures } from '../jobs/fill-figures.ts';
import type { Kdf } from '../keys/slot.ts';
import { startPassword } from '../keys/start-password.ts';
import { makeRegister } from '../make-register.ts';
import { writeNewCase } from '../new-case.ts';
import { colleague, colleagues } from './colleagues.ts';
import { plannedEvents, plannedIntake } from './planned-events.ts';

export interface Practice {
  readonly folder: string;
  readonly clock: Clock;
  readonly kdf: Kdf;
  readonly reports: number;
  readonly years: number;
  readonly seed: string;
}

interface PracticeMade {
  readonly recoveryKey: string;
  readonly accounts: { user: UserName; role: Role; password: string }[];
  readonly spikes: DemoPlan['spikes'];
}

/** A register of invented reports, with an account for each role. */
export async function makePractice(practice: Practice): Promise<Answer<PracticeMade>> {
  const { folder, clock, kdf, reports, years, seed } = practice;
  const accounts = roles.map((role) => ({ ...colleagues[role], role, password: startPassword() }));
  const plan = planDemo({ reports, years, seed, today: clock.today() });
  const made = await makeRegister({
    folder,
    clock,
    kdf,
    office: 'Proefkantoor Wmo en Jeugdwet',
    practice: true,
    accounts: accounts.map(({ user, name, role, password }) => ({ user, name, roles: [role], password })),
    fill: async (register) => {
      const filled = await fill(register, plan, clock);
      if (filled.ok && reports <= fewEnough) await fillStore(register);
      return filled;
    },
  });
  if (!made.ok) return made;
  const named = accounts.map(({ user, role, password }) => ({ user: UserName.parse(user), role, password }));
  return ok({ recoveryKey: made.value.recoveryKey, accounts: named, spikes: plan.spikes });
}

/** Up to so many reports the figures are ready at once, so that an evaluator can begin; for more, a key holder signs in first. */
const fewEnough = 20_000;

async function fillStore(register: OpenRegister): Promise<void> {
  const figures = openFiguresStore(join(dirname(register.file), figuresName), register.keys.figures);
  await fillFigures({ register, figures });
  figures.close();
}

/** This many reports go into one transaction: fast, and little is held in memory. */
const together = 1000;

async function fill(register: OpenRegister, plan: DemoPlan, clock: Clock): Promise<Answer<void>> {
  const prepared = await register.write((writer) => prepare(writer, plan));
  if (!prepared.ok) return prepared;
  const around: Surroundings = {
    today: clock.today(),
    office: Office.parse(readSetting(register.reader, 'office')),
    lists: readLists(register.reader),
  };
  for (const batch of batches(plan.reports, together)) {
    const written = await register.write((writer) => writeBatch(writer, batch, around));
    if (!written.ok) return written;
  }
  return ok(undefined);
}

function prepare(writer: Writer, plan: DemoPlan): Answer<void> {
  for (const { code, kind, name, law, area, aliases } of plan.organisations) {
    const data = { law, area, aliases: aliases.join('; ') };
    const always = { active: true, validFrom: null, validTo: null, order: 0 };
    saveItem(writer, 'organisations', { code, parent: kind, nl: name, en: name, ...always, data });
  }
  const office = Office.parse(readSetting(writer, 'office'));
  const told = {
    address: 'Voorbeeldstraat 1, 3000 AA Rotterdam',
    phone: '010 000 00 00',
    email: 'meldpunt@example.nl',
    hours: 'Maandag tot en met vrijdag, 9.00 tot 17.00 uur',
  };
  saveSetting(writer, 'office', { ...office, ...told });
  return ok(undefined);
}

function writeBatch(writer: Writer, reports: readonly PlannedReport[], around: Surroundings): Answer<void> {
  for (const report of reports) {
    const { receivedAt: at, receivedOn, course } = report;
    const by = colleague('telephone');
    const intake = plannedIntake(report);
    const following = plannedEvents(report, intake, around);
    const owner = course.owner === null ? null : by;
    const written = writeNewCase(
      writer,
      { intake, at, by, owner, year: Number(receivedOn.slice(0, 4)), following },
      around,
    );
    if (!written.ok) return written;
  }
  return ok(undefined);
}

function* batches<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
