import { existsSync, readdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from './granted.ts';
import { sampleIntake } from './sample-intake.ts';
import { readFileOf } from './send-file.ts';
import { stillClock } from './still-clock.ts';

/** Reads in the register that is named as somebody of the back office, tries to write, and tells what came of it: a process of its own, for tests. */
const [folder = '', user = '', password = '', recoveryKey = ''] = process.argv.slice(2);
const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`meldpunt-reading-${process.pid}-`));
const codeOf = (answer: { ok: true } | { ok: false; failure: { code: string } }) =>
  answer.ok ? 'ok' : answer.failure.code;

const started = performance.now();
const host = createHost({ folder, program: 'test', clock: stillClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
const me = granted(await client.entry.signIn({ user, password }));
const seconds = (performance.now() - started) / 1000;
const search = { query: '', filters: noFilters, after: null, limit: 50 };
const { rows } = granted(await client.register.search(search));
const opened = await Promise.all(rows.map(({ id }) => client.case.open({ caseId: id })));
const [first] = rows;
if (!first) throw new Error('The register of this test has reports');
const file = (await readFileOf(client, first.id, 1)).toString('utf8');
const written = [
  codeOf(await client.case.register({ intake: sampleIntake(), draftId: null })),
  codeOf(await client.me.savePreferences({ ...me.preferences, theme: 'dark' })),
  codeOf(await client.backup.make({})),
];
const during = copies().length;
closeRegister(host);
const after = copies().length;
const recovered = codeOf(await client.entry.recover({ user, recoveryKey, password: 'een ander wachtwoord van nu' }));
const told = {
  readOnly: me.readOnly,
  may: me.may.filter((call) => /^(case\.(open|register)|me\.savePreferences)$/.test(call)),
  seconds,
  opened: opened.map(codeOf),
  file,
  written,
  copies: [during, after, copies().length],
  recovered,
  newRegister: existsSync(`${folder}.being-made-${process.pid}`),
};
writeSync(1, `${JSON.stringify(told)}\n`);
