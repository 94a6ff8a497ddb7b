import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { CaseId } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { importText } from '../support/import-text.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { stillClock } from '../support/still-clock.ts';
import { benchRegister } from './bench-register.ts';
import { copyRows } from './copy-rows.ts';
import { evaluateYear } from './evaluate-year.ts';
import { exportCases } from './export-cases.ts';
import { exportMemory } from './export-memory.ts';
import { hints } from './hints.ts';
import { openLogged, verifyLogOf } from './log-measurements.ts';
import { type Measurement, measurePair, milliseconds } from './measure.ts';
import { openTermsRead } from './open-terms.ts';
import { procedureCheck } from './procedure-check.ts';
import { saveDraft } from './save-draft.ts';
import { signalsDay, signalsFit, signalsTenYears } from './signal-measurements.ts';

/** `npm run -s bench [-- --quick] [--reports N]`: one JSON line per measurement, on a register of invented reports. */
const words = process.argv.slice(2);
const asked = words.indexOf('--reports');
const quick = words.includes('--quick');
const reports = asked >= 0 ? Number(words[asked + 1]) : quick ? 50_000 : 1_000_000;
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { folder, user, password } = await benchRegister(here('../../.work/bench'), reports);

const host = createHost({ folder, program: 'bench', clock: stillClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn({ user, password }));
const bare = rawConnection(host);
for (const setting of ['synchronous=FULL', 'secure_delete=1', 'temp_store=2', 'busy_timeout=5000'])
  bare.pragma(setting);
const key = host.register?.keys.database.toString('hex') ?? '';
const scale = quick || reports < 1_000_000 ? 1 : 4;

print(await save());
print(await saveDraft(client, bare, 200 * scale));
print(await searchNewest());
print(await openReport());
if (host.register) print(await openLogged({ client, register: host.register, bare }, 200 * scale));
print(await importTable());
print(await procedureCheck(quick ? 9 : 25));
print(await openTermsRead(host, bare, 100 * scale));
print(await evaluateYear(host, bare, { reports, n: quick ? 5 : 9 }));
print(await exportCases(host, bare, { rows: Math.min(reports, 100_000), n: quick ? 3 : 5 }));
print(await signalsFit());
print(await signalsDay(quick));
print(await signalsTenYears(quick));
if (host.register) print(await verifyLogOf({ client, register: host.register, bare }, quick ? 50_000 : 1_000_000));
bare.close();
closeRegister(host);
print(exportMemory({ folder, user, password }, reports));
// A tenth as many people as reports: a hundred thousand beside a million.
print(await hints(here('../../.work/bench'), Math.round(reports / 10)));
for (const measurement of await starts()) print(measurement);

function save(): Promise<Measurement> {
  return measurePair({
    name: 'save',
    unit: 'ms',
    n: 100 * scale,
    what: `a report recorded through the door among ${reports}; baseline: the same rows written by SQL alone in one transaction with the same syncs`,
    ours: (turn) =>
      milliseconds(async () =>
        granted(
          await client.case.register({
            intake: sampleIntake({ story: `Melding nummer ${turn} over een late brief.` }),
            draftId: null,
          }),
        ),
      ),
    baseline: () => {
      const last = lastRow();
      return milliseconds(() => copyRows(bare, last));
    },
  });
}

function searchNewest(): Promise<Measurement> {
  const asks = ['beschikking', 'wacht', 'maas', 'taxi', 'huishoud', 'brief', 'indicatie', 'vervoer'];
  const find = bare.prepare(
    `SELECT * FROM cases WHERE row IN (SELECT rowid FROM search WHERE search MATCH ?) ORDER BY received_on DESC, row DESC LIMIT 51`,
  );
  const ask = (turn: number) => asks[turn % asks.length] ?? '';
  return measurePair({
    name: 'search-newest',
    unit: 'ms',
    n: 48 * scale,
    what: `the newest 50 of all that fit a word, with their number, through the door among ${reports}; baseline: the rows of the same index alone`,
    ours: (turn) =>
      milliseconds(async () =>
        granted(await client.register.search({ query: ask(turn), filters: noFilters, after: null, limit: 50 })),
      ),
    baseline: (turn) => milliseconds(() => find.all(`"${ask(turn)}"`)),
  });
}

function openReport(): Promise<Measurement> {
  const ids = bare.prepare<[], string>(`SELECT id FROM cases WHERE row <= ${reports} ORDER BY row`).pluck().all();
  const read = bare.prepare<[string], string>('SELECT content FROM events WHERE case_id = ? ORDER BY position').pluck();
  const id = (turn: number) => ids[(turn * 7919) % ids.length] ?? '';
  return measurePair({
    name: 'open-report',
    unit: 'ms',
    n: 200 * scale,
    what: `a report opened through the door with its check and log line among ${reports}; baseline: its history read and parsed`,
    ours: (turn) => milliseconds(async () => granted(await client.case.open({ caseId: CaseId.parse(id(turn)) }))),
    baseline: (turn) => milliseconds(() => read.all(id(turn)).map((content): unknown => JSON.parse(content))),
  });
}

function importTable(): Promise<Measurement> {
  const rows = 1000 * scale;
  const table = (turn: number) =>
    [
      'external_id,received_on,kind,channel,law,subjects,story',
      ...Array.from({ length: rows }, (_, at) => `B${turn}-${at},2026-06-01,SIG,TEL,wmo,TOE-01,Wacht op een brief`),
    ].join('\n');
  return measurePair({
    name: 'import',
    unit: 'ms',
    n: 3,
    what: `a table of ${rows} reports read and registered through the door; baseline: the same rows written by SQL alone in one transaction`,
    ours: (turn) =>
      milliseconds(async () => granted(await importText(client, { name: 'bench.csv', text: table(turn) }))),
    baseline: () => {
      const first = lastRow() - rows + 1;
      return milliseconds(() => copyRows(bare, first));
    },
  });
}

/** Start and memory come from processes of their own. */
async function starts(): Promise<readonly Measurement[]> {
  const ours = [here('start-probe.ts'), folder, user, password];
  const alone = [here('bare-probe.ts'), join(folder, 'register.db'), key];
  const memory = (command: readonly string[]) =>
    Number(spawnSync(process.execPath, command, { encoding: 'utf8' }).stdout) / 2 ** 20;
  return [
    await measurePair({
      name: 'start',
      unit: 'ms',
      n: 5,
      what: `a process from nothing to Vandaag, signed in with the quickest hash, on ${reports} reports; baseline: Node and the driver open the same file and read a list`,
      ours: () => milliseconds(() => spawnSync(process.execPath, ours)),
      baseline: () => milliseconds(() => spawnSync(process.execPath, alone)),
    }),
    await measurePair({
      name: 'memory',
      unit: 'MiB',
      n: 3,
      what: 'resident memory of that process; baseline: of the other one',
      ours: () => memory(ours),
      baseline: () => memory(alone),
    }),
  ];
}

function lastRow(): number {
  return Number(bare.prepare('SELECT max(row) FROM cases').pluck().get());
}

function print(measurement: Measurement): void {
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}
