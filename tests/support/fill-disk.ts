import { existsSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { keepReserve } from '../../main/disk-room.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from './granted.ts';
import { sampleIntake } from './sample-intake.ts';
import { sendFile } from './send-file.ts';
import { stillClock } from './still-clock.ts';

/** Works in the register that is named while its disk gets full, and tells what came of it: a process of its own on a small disk, for tests. */
const [disk = '', user = '', password = ''] = process.argv.slice(2);
const folder = join(disk, 'register');
const mebibyte = 1024 * 1024;
const free = () => statfsSync(disk).bavail * statfsSync(disk).bsize;
const codeOf = (answer: { ok: true } | { ok: false; failure: { code: string } }) =>
  answer.ok ? 'ok' : answer.failure.code;

let filled = 0;
/** Leaves so many bytes free on the disk. */
function leave(bytes: number): void {
  for (let more = free() - bytes; more > 0; more = free() - bytes) {
    filled += 1;
    writeFileSync(join(disk, `filler-${filled}`), Buffer.alloc(Math.min(more, 64 * mebibyte)));
  }
}

async function enter() {
  const host = createHost({ folder, program: 'test', clock: stillClock(), kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  const me = granted(await client.entry.signIn({ user, password }));
  return { host, client, me };
}

const { host, client } = await enter();
const record = () => client.case.register({ intake: sampleIntake(), draftId: null });
const standing = async () => granted(await client.backup.last({})).disk;
const first = granted(await record());
const attach = async () => {
  const view = granted(await client.case.open({ caseId: first.id }));
  return codeOf(await sendFile(client, { view, name: 'brief.txt', bytes: Buffer.from(`Geachte ${filled}`) }));
};
await keepReserve(folder);
const reserve = () => existsSync(join(folder, 'reserve.room'));

const ample = { disk: await standing(), file: await attach(), reserve: reserve() };
leave(400 * mebibyte);
const low = { disk: await standing(), file: await attach() };
leave(50 * mebibyte);
const nearly = { disk: await standing(), file: await attach(), text: codeOf(await record()) };
leave(0);
let recorded = 3;
const full = { text: codeOf(await record()), reserve: reserve() };
leave(0);
let last = 'ok';
for (; last === 'ok' && recorded < 50; recorded += 1) last = codeOf(await record());
closeRegister(host);
const reading = await enter();
const read = { opened: codeOf(await reading.client.case.open({ caseId: first.id })) };
closeRegister(reading.host);
for (let each = 1; each <= filled; each += 1) rmSync(join(disk, `filler-${each}`));
const after = await enter();
const search = { query: '', filters: noFilters, after: null, limit: 100 };
const { total } = granted(await after.client.register.search(search));
if (!after.host.register) throw new Error('Somebody is inside');
const { sound } = await verifyAll(after.host.register);
closeRegister(after.host);
const again = { readOnly: after.me.readOnly, lost: recorded - 1 - total, sound };
writeSync(1, `${JSON.stringify({ ample, low, nearly, full, last, read, again })}\n`);
