import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makePractice } from '../../main/practice/make-practice.ts';
import { nobody } from '../../shared/case/person.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { addDays } from '../../shared/dates.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import type { Role } from '../../shared/roles.ts';
import { granted } from './granted.ts';
import type { Client } from './office.ts';
import { rawConnection } from './raw-connection.ts';
import { sampleIntake } from './sample-intake.ts';
import { sendFile } from './send-file.ts';
import { stillClock } from './still-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Makes the fixture register of the newest migration, once, by the program as it is when that migration lands:
// `node tests/support/make-fixture-register.ts tests/fixtures/registers/<tag>`. It is never made anew.

/** Five invented reports, among them one for each kind of step: noted, checked, handed over, taken up, judged, closed. */
const plan = { reports: 5, years: 1, seed: '1340' };
const madeAt = '2026-11-19T09:00:00.000Z';

/** Somebody else in the matter. */
const others = [
  { role: 'VERTEGENWOORDIGER', basis: null, person: { ...nobody, name: 'Bep Peters', phone: '010 000 12 34' } },
];

const [into] = process.argv.slice(2);
if (into === undefined) throw new Error('Name the folder of the fixture');
const temporary = temporaryFolder();
const folder = join(temporary.path, 'register');
const clock = stillClock(madeAt);
const { recoveryKey, accounts } = granted(await makePractice({ folder, clock, kdf: quickKdf, ...plan }));
const host = createHost({ folder, program: 'fixture', clock, kdf: quickKdf });
await workForADay();
const contents = await contentsNow();
rawConnection(host).exec('VACUUM').close();
closeRegister(host);
mkdirSync(into, { recursive: true });
cpSync(folder, join(into, 'register'), { recursive: true });
for (const left of ['register.lock', 'holder.json', 'figures.db', 'figures.db-wal', 'figures.db-shm'])
  rmSync(join(into, 'register', left), { force: true });
writeFileSync(join(into, 'contents.json'), `${JSON.stringify(contents, null, 1)}\n`);
temporary.remove();

async function enter(role: Role) {
  const client = clientOf(createDoor(host), newSession(host));
  const account = accounts.find((each) => each.role === role);
  if (!account) throw new Error('There is an account for each role');
  granted(await client.entry.signIn({ user: UserName.parse(account.user), password: account.password }));
  return client;
}

async function reportsFound(query: string) {
  const search = { query, filters: noFilters, after: null, limit: 100 };
  return granted(await (await enter('back-office')).register.search(search)).rows;
}

/** A draft, a report with a note, a task, consent and a tie, and preferences that are not the first ones. */
async function workForADay() {
  const telephone = await enter('telephone');
  const story = 'Zij belt over haar zoon. 👩‍👦 “Niemand belt terug”, zegt ze.\nTweede regel: ﷺ é ﬁ';
  granted(await telephone.draft.save({ id: null, intake: sampleIntake({ story, others }) }));
  granted(await telephone.case.register({ intake: sampleIntake({ title: 'Vaste melding' }), draftId: null }));
  const { preferences } = granted(await telephone.me.show({}));
  granted(await telephone.me.savePreferences({ ...preferences, language: 'en', singleKeys: false }));
  const [newest] = await reportsFound('Vaste');
  if (newest === undefined) throw new Error('What was registered is found');
  const office = await enter('back-office');
  const { id: caseId, version } = granted(await office.case.open({ caseId: newest.id }));
  const [text, on] = ['Gebeld: geen gehoor. Ⅷ 😶‍🌫️', clock.today()];
  const noted = granted(await office.case.note({ caseId, version, kind: 'note', text, on }));
  const task = { kind: 'call-back', on, at: '14:30', owner: null, text: 'vraag naar haar zoon' } as const;
  const planned = granted(await office.case.planTask({ caseId, version: noted.version, ...task }));
  const consent = { who: 'caller', purpose: 'help', to: '', way: 'spoken', on, note: '' } as const;
  const agreed = granted(await office.case.giveConsent({ caseId, version: planned.version, ...consent }));
  const other = (await reportsFound('')).find(({ id }) => id !== caseId)?.id;
  if (other === undefined) throw new Error('There are other reports');
  granted(await office.case.link({ caseId, version: agreed.version, other, kind: 'related' }));
  await workWithLetters(office, caseId);
}

/** A file, a letter that went out, a referral, support with a complaint, a number of clients, a rule of the office, an absence. */
async function workWithLetters(office: Client, caseId: CaseId) {
  const on = clock.today();
  const view = granted(await office.case.open({ caseId }));
  const kept = granted(await sendFile(office, { view, name: 'brief É 😶.txt', bytes: Buffer.from('Geachte heer,') }));
  const recipient = 'caller';
  const template = 'ontvangstbevestiging';
  const { templateVersion, to, subject, blocks } = granted(
    await office.letter.preview({ caseId, template, recipient }),
  );
  const worded = { template, templateVersion, recipient, to, subject, blocks };
  const made = granted(await office.letter.make({ caseId, version: kept.version, ...worded }));
  const sent = granted(await office.letter.send({ caseId, version: made.version, letter: 1, on, way: 'post' }));
  const support = { grounds: ['TAAL'], why: 'Zij leest weinig.', agreed: 'Wij schrijven samen.', on };
  const supported = granted(await office.support.agree({ caseId, version: sent.version, ...support }));
  const told = 'Bel de klachtenfunctionaris.';
  const place = { list: 'referral-targets', code: 'GEM-KLACHT', name: '' } as const;
  const alone = { sent: [], withoutConsent: '', forwarding: null, consent: null, newConsent: null };
  const referral = { to: place, on, told, followUpOn: addDays(on, 42), waits: false, ...alone };
  granted(await office.referral.make({ caseId, version: supported.version, ...referral }));
  const clients = { id: null, level: 'area', code: 'G03', from: on, to: null, clients: 4120 } as const;
  granted(await office.clientCount.save(clients));
  const about = { organisation: null, subject: 'VER', area: null, wijk: null, law: null, kind: null, danger: false };
  const rule = { id: null, name: 'Vervoer', reason: 'Nieuw contract', from: on, to: null, count: 3, days: 28 };
  granted(await office.watchRule.save({ ...about, ...rule }));
  granted(await office.work.saveOwnAbsence({ from: addDays(on, 7), to: addDays(on, 14), replacedBy: null }));
}

/** All that a reader of this register can see, as this program shows it. */
async function contentsNow() {
  const office = await enter('back-office');
  const reports = [];
  for (const { id: caseId } of await reportsFound('')) {
    const { number, stage, intake, timeline } = granted(await office.case.open({ caseId }));
    reports.push({ caseId, number, stage, intake, timeline });
  }
  const telephone = await enter('telephone');
  const drafts = granted(await telephone.draft.list({}));
  const { preferences } = granted(await telephone.me.show({}));
  const passwords = Object.fromEntries(accounts.map(({ role, user, password }) => [role, { user, password }]));
  const found = (await reportsFound('Vaste')).length;
  return { madeAt, recoveryKey, passwords, reports, drafts, preferences, found };
}
