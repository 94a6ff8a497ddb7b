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
import { loopDelay, memory } from './day-of-work.ts';
import { evaluateYear } from './evaluate-year.ts';
import { openToday, openWorklist } from './everyday.ts';
import { exportCases } from './export-cases.ts';
import { exportMemory } from './export-memory.ts';
import { growth } from './growth.ts';
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
const kept = here('../../.work/bench');
const { folder, user, password } = await benchRegister(kept, reports);

const host = createHost({ folder, program: 'bench', clock: stillClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn({ user, password }));
const bare = rawConnection(host);
for (const setting of ['synchronous=FULL', 'secure_delete=1', 'temp_store=2', 'busy_timeout=5000'])
  bare.pragma(setting);
const key = host.register?.keys.database.toString('hex') ?? '';
const scale = quick || reports < 1_000_000 ? 1 : 4;

const ids = bare.prepare<[], string>(`SELECT id FROM cases WHERE row <= ${reports} ORDER BY row`).pluck().all();
const large = { client, reports, ids };

print(await save());
print(await saveDraft(client, bare, 200 * scale));
print(await searchNewest());
print(await openReport());
print(await openWorklist({ client, bare, reports }, 20 * scale));
print(await openToday({ client, bare, reports }, 20 * scale));
if (host.register) {
  print(await openLogged({ client, register: host.register, bare }, 200 * scale));
  // Before rows are copied by SQL alone, which no log line vouches for.
  print(await verifyLogOf({ client, register: host.register, bare }, quick ? 50_000 : 1_000_000));
}
const small = await smallRegister();
for (const measurement of await growth(large, small, 25 * scale)) print(measurement);
small.close();
print(await loopDelay(large, quick ? 100 : 2_000));
print(await importTable());
print(await procedureCheck(quick ? 5 : 25));
print(await openTermsRead(host, bare, 100 * scale));
print(await evaluateYear(host, bare, { reports, n: quick ? 3 : 9 }));
print(await exportCases(host, bare, { rows: Math.min(reports, 100_000), n: quick ? 2 : 5 }));
print(await signalsFit());
print(await signalsDay(quick));
print(await signalsTenYears(quick));
bare.close();
closeRegister(host);
print(exportMemory({ folder, user, password }, reports));
// A tenth as many people as reports: a hundred thousand beside a million.
print(await hints(kept, Math.round(reports / 10)));
print(await start());
print(memory({ folder, user, password }, quick ? 1_000 : 20_000));

/** As issue 8 measures it: our twenty rows, index, log line and journal beside a single row. */
function save(): Promise<Measurement> {
  bare.exec('CREATE TABLE IF NOT EXISTS bench_rows (row INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT');
  const insert = bare.prepare('INSERT INTO bench_rows (said) VALUES (?)');
  const said = JSON.stringify(sampleIntake());
  return measurePair({
    name: 'save',
    unit: 'ms',
    n: 100 * scale,
    what: `a report recorded through the door, with its index, log line and journal, among ${reports}; baseline: one row with the same text inserted into the same encrypted file by SQL alone (WAL, FULL, no journal)`,
    ours: (turn) =>
      milliseconds(async () =>
        granted(
          await client.case.register({
            intake: sampleIntake({ story: `Melding nummer ${turn} over een late brief.` }),
            draftId: null,
          }),
        ),
      ),
    baseline: () => milliseconds(() => insert.run(said)),
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
    n: 24 * scale,
    what: `the newest 50 of all that fit a word, with their number, through the door among ${reports}; baseline: the rows of the same index alone`,
    ours: (turn) =>
      milliseconds(async () =>
        granted(await client.register.search({ query: ask(turn), filters: noFilters, after: null, limit: 50 })),
      ),
    baseline: (turn) => milliseconds(() => find.all(`"${ask(turn)}"`)),
  });
}

function openReport(): Promise<Measurement> {
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

/** Processes of their own. */
function start(): Promise<Measurement> {
  const ours = [...process.execArgv, here('start-probe.ts'), folder, user, password];
  const alone = [...process.execArgv, here('bare-probe.ts'), join(folder, 'register.db'), key];
  return measurePair({
    name: 'start',
    unit: 'ms',
    n: quick ? 3 : 5,
    what: `a process from nothing to Vandaag, signed in with the quickest hash, on ${reports} reports; baseline: Node and the driver open the same file and read a list`,
    ours: () => milliseconds(() => spawnSync(process.execPath, ours)),
    baseline: () => milliseconds(() => spawnSync(process.execPath, alone)),
  });
}

/** A register of a fiftieth, with a window of its own. */
async function smallRegister() {
  const few = Math.round(reports / 50);
  const made = await benchRegister(kept, few, 'small-copy');
  const beside = createHost({ folder: made.folder, program: 'bench', clock: stillClock(), kdf: quickKdf });
  const window = clientOf(createDoor(beside), newSession(beside));
  granted(await window.entry.signIn({ user: made.user, password: made.password }));
  const reading = rawConnection(beside);
  const known = reading.prepare<[], string>('SELECT id FROM cases ORDER BY row').pluck().all();
  reading.close();
  return { client: window, reports: few, ids: known, close: () => closeRegister(beside) };
}

function lastRow(): number {
  return Number(bare.prepare('SELECT max(row) FROM cases').pluck().get());
}

function print(measurement: Measurement): void {
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}
