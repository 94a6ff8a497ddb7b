import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName } from '../../db/open.ts';
import { databaseMark } from '../../main/database-mark.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makeRegister } from '../../main/make-register.ts';
import { type Random, randomFrom } from '../../shared/random.ts';
import { granted } from '../support/granted.ts';
import { stillClock } from '../support/still-clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const joris = { user: 'joris', name: 'Joris Blom', password: 'vier-losse-woorden-hier', code: null };
const marit = { user: 'marit', name: 'Marit Kuipers', password: 'vier-andere-woorden-daar', code: null };
const password = 'een-nieuw-wachtwoord-van-papier';

const keyFiles = ['accounts.json', 'accounts.copy.json', 'recovery.json'] as const;
const besides = ['tries.json', 'holder.json', 'register.lock'];
const ways = ['flip', 'flips', 'cut', 'empty', 'zeroes', 'missing', 'folder', 'old', 'strange'] as const;
type Way = (typeof ways)[number];

/** What can be taken from: the register as it is, as it was earlier, and another one. */
interface Folders {
  readonly whole: string;
  readonly earlier: string;
  readonly other: string;
  readonly damaged: string;
  readonly recoveryKey: string;
}

/**
 * Damage of what a register is opened with (reliability bar, P16): one of the two copies of the accounts, both, the recovery file,
 * and what else stands beside them. A copy that is whole opens it; else the paper does, as long as one of the three is whole; and
 * never is a key made beside an existing register. At twenty times 500 variants.
 */
export async function keyFileDamage(times: number, seed: number) {
  const random = randomFrom(`key files ${seed}`);
  const temporary = temporaryFolder();
  const folders = await prepare(temporary.path);
  const faults: string[] = [];
  const seen = { opened: 0, recovered: 0, refused: 0 };
  for (let variant = 0; variant < 25 * times; variant += 1) {
    const { said, whole } = damage(folders, random);
    const outcome = await enter(folders, whole);
    if (outcome === 'opened' || outcome === 'recovered' || outcome === 'refused') seen[outcome] += 1;
    else faults.push(`${said}: ${outcome}`);
  }
  for (const fault of faults) process.stderr.write(`key-files: ${fault}\n`);
  temporary.remove();
  return { count: 25 * times, failed: faults.length, more: seen };
}

async function prepare(path: string): Promise<Folders> {
  const [whole, earlier, other] = [join(path, 'whole'), join(path, 'earlier'), join(path, 'other')];
  const recoveryKey = await made(whole);
  await made(other);
  cpSync(whole, earlier, { recursive: true });
  const host = hostAt(whole);
  const client = clientOf(createDoor(host), newSession(host));
  granted(await client.entry.signIn(marit));
  granted(await client.me.savePreferences({ language: 'en', theme: 'dark', density: 'roomy', singleKeys: false }));
  closeRegister(host);
  return { whole, earlier, other, damaged: join(path, 'register'), recoveryKey };
}

async function made(folder: string): Promise<string> {
  const accounts = [
    { ...joris, roles: ['back-office', 'administrator'] as const },
    { ...marit, roles: ['telephone'] as const },
  ];
  const asked = { folder, clock: stillClock(), kdf: quickKdf, office: 'Proef', practice: false, accounts };
  return granted(await makeRegister(asked)).recoveryKey;
}

function hostAt(folder: string) {
  return createHost({ folder, program: 'test', clock: stillClock(), kdf: quickKdf });
}

/** Which of the three key files are still what this program wrote for this register, now or earlier. */
interface Left {
  readonly said: string;
  readonly whole: readonly string[];
}

function damage({ whole, damaged, ...from }: Folders, random: Random): Left {
  rmSync(damaged, { recursive: true, force: true });
  cpSync(whole, damaged, { recursive: true });
  const sets = [[0], [1], [0, 1], [0, 1], [2], [0, 2], [1, 2], [0, 1, 2]] as const;
  const chosen = random.pick(sets).map((at) => ({ name: keyFiles[at], way: random.pick(ways) }));
  const beside = random.chance(0.3) ? [{ name: random.pick(besides), way: random.pick(ways) }] : [];
  for (const { name, way } of [...chosen, ...beside]) damageFile(join(damaged, name), way, { name, ...from, random });
  const lost = chosen.filter(({ way }) => way !== 'old').map(({ name }) => name);
  return {
    said: [...chosen, ...beside].map(({ name, way }) => `${name} ${way}`).join(', '),
    whole: keyFiles.filter((name) => !lost.includes(name)),
  };
}

interface Source extends Pick<Folders, 'earlier' | 'other'> {
  readonly name: string;
  readonly random: Random;
}

function damageFile(path: string, way: Way, { name, earlier, other, random }: Source): void {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.from('{"joris":{"wrong":1,"at":0}}');
  const source = join(way === 'old' ? earlier : other, name);
  rmSync(path, { force: true });
  if (way === 'folder') mkdirSync(path);
  else if (way !== 'old' && way !== 'strange' && way !== 'missing') writeFileSync(path, spoiled(bytes, way, random));
  else if (way !== 'missing' && existsSync(source)) cpSync(source, path);
}

function spoiled(bytes: Buffer, way: 'flip' | 'flips' | 'cut' | 'empty' | 'zeroes', random: Random): Buffer {
  if (way === 'empty') return Buffer.alloc(0);
  if (way === 'cut') return bytes.subarray(0, random.below(bytes.length));
  if (way === 'zeroes') return bytes.fill(0, random.below(bytes.length));
  for (let turn = 0; turn < (way === 'flip' ? 1 : 20); turn += 1) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  return bytes;
}

/** Tries what a person would: the password, then the paper. Answers how it went, or what is wrong with that. */
async function enter({ damaged, recoveryKey }: Folders, whole: readonly string[]): Promise<string> {
  const mark = databaseMark(join(damaged, databaseName));
  const host = hostAt(damaged);
  const client = clientOf(createDoor(host), newSession(host));
  try {
    const status = await client.entry.status({});
    if (status.ok && status.value.state === 'no-register') return 'taken for no register';
    const signedIn = await client.entry.signIn(joris);
    if (signedIn.ok) return 'opened';
    if (signedIn.failure.code === 'unexpected') return 'unexpected at signing in';
    if (whole.some((name) => name !== 'recovery.json')) return `a whole copy did not open: ${signedIn.failure.code}`;
    const again = await client.entry.createRegister({ office: 'Nieuw', ...joris, administrator: null });
    if (again.ok) return 'made a key beside an existing register';
    const recovered = await client.entry.recover({ user: 'joris', recoveryKey, password });
    if (!recovered.ok) return whole.length > 0 ? `the paper did not open: ${recovered.failure.code}` : 'refused';
    if (whole.length > 0) granted(await client.entry.signIn(marit));
    return databaseMark(join(damaged, databaseName)) === mark ? 'recovered' : 'another database';
  } finally {
    closeRegister(host);
  }
}
