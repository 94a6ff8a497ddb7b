import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../db/log.ts';
import { clientOf } from '../../main/door.ts';
import { closeRegister, newSession } from '../../main/host.ts';
import { fillFigures } from '../../main/jobs/fill-figures.ts';
import { accountFileNames, readAccounts } from '../../main/keys/accounts-file.ts';
import { openAccount } from '../../main/keys/open-account.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import type { Proposal, Roll } from '../../shared/contract/account.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day } from '../../shared/dates.ts';
import { UserName } from '../../shared/ids.ts';
import type { Role } from '../../shared/roles.ts';
import { codeOfSecret } from '../support/code-of-secret.ts';
import { granted } from '../support/granted.ts';
import { type Client, openOffice, type TestOffice } from '../support/office.ts';
import { refusal } from '../support/refusal.ts';

/** Who may get in, with which key, and how that changes: each flow of an office, as its people go through it. */
let office: TestOffice;
const own = 'een eigen wachtwoord van noor';

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

test('who has no need of it holds no register key: the administrator none, the evaluator that of the figures', async () => {
  const opened = async (role: Role) => {
    const { user, password } = office.at[role];
    const account = await openAccount(granted(readAccounts(office.folder)), { user, password, kdf: quickKdf });
    if (typeof account === 'string') throw new Error(account);
    return { register: account.registerKey !== null, figures: account.figuresKey !== null };
  };
  for (const role of ['telephone', 'back-office', 'investigator', 'reviewer'] as const)
    expect(await opened(role), role).toEqual({ register: true, figures: false });
  expect(await opened('evaluator')).toEqual({ register: false, figures: true });
  expect(await opened('administrator')).toEqual({ register: false, figures: false });
});

test('an evaluator alone works with the figures as last filled; what he does is in the log once a key holder is there', async () => {
  await fillFigures(office.host);
  closeRegister(office.host);
  const evaluator = await entered('evaluator');
  const period = { from: day('2026-01-01'), to: day('2026-03-31') };
  granted(await evaluator.evaluation.show(period));
  expect(refusal(await evaluator.register.search(search)).code).toBe('not-allowed');
  expect(office.host.register).toBeNull();
  expect(readFileSync(join(office.folder, 'log-spool.jsonl'), 'utf8')).not.toContain('pieter');

  await entered('back-office');
  await expect.poll(() => actionsOf('pieter')).toContain('evaluation.show');
  expect(actionsOf('pieter')[0]).toBe('entry.signIn');
  expect(granted(await (await entered('reviewer')).log.verify({}))).toMatchObject({ firstBroken: null });
});

test('a line that somebody changed beside the register is joined as damaged, and none twice', async () => {
  closeRegister(office.host);
  await entered('administrator');
  const spool = join(office.folder, 'log-spool.jsonl');
  const [line = ''] = readFileSync(spool, 'utf8').split('\n');
  writeFileSync(spool, `${line}\n${line.replace('"sealed":"', '"sealed":"AAAA')}\nniets\n`);
  await entered('back-office');
  await expect.poll(() => linesOf('keys-damaged').length).toBe(2);
  closeRegister(office.host);
  await entered('back-office');
  expect(linesOf('keys-damaged')).toHaveLength(2);
});

test('lines that were taken away before they were joined are missed, once', async () => {
  closeRegister(office.host);
  await entered('administrator');
  closeRegister(office.host);
  rmSync(join(office.folder, 'log-spool.jsonl'));
  await entered('administrator');
  closeRegister(office.host);
  await entered('back-office');
  await expect.poll(() => linesOf('log-lines-missing')).toMatchObject([{ action: 'log.spooled', count: 1 }]);
  closeRegister(office.host);
  await entered('back-office');
  expect(linesOf('log-lines-missing')).toHaveLength(1);
});

test('an administrator alone sees accounts and no more; a key holder beside him opens the register until he locks', async () => {
  closeRegister(office.host);
  const administrator = await entered('administrator');
  const me = granted(await administrator.me.show({}));
  expect(me).toMatchObject({ registerOpen: false, may: expect.arrayContaining(['account.propose']) });
  expect(me.may).not.toContain('office.save');
  expect(granted(await administrator.account.list({})).accounts).toHaveLength(6);
  expect(refusal(await administrator.list.all({})).code).toBe('register-closed');

  const { user: wrong, password } = office.at.telephone;
  expect(refusal(await administrator.account.openRegister({ user: wrong, password, code: null })).code).toBe(
    'no-register-key',
  );
  expect(office.host.register).toBeNull();
  expect(granted(await administrator.account.openRegister(helper())).may).toContain('office.save');
  granted(await administrator.list.all({}));
  granted(await administrator.entry.lock({}));
  expect(office.host.register).toBeNull();
});

test('a new colleague: proposed, confirmed by a key holder beside the administrator, with a password of his own', async () => {
  closeRegister(office.host);
  const administrator = await entered('administrator');
  const proposal = proposed(await proposeNoor(administrator, ['telephone']));
  expect(refusal(await signIn('n.haan', own)).code).toBe('wrong-password');
  expect(refusal(await administrator.account.approve({ id: proposal.id, holder: null })).code).toBe('no-register-key');

  const { startPassword } = granted(await administrator.account.approve({ id: proposal.id, holder: helper() }));
  expect(office.host.register).toBeNull();
  const noor = visitor();
  const me = granted(await noor.entry.signIn({ user: 'n.haan', password: startPassword ?? '', code: null }));
  expect(me.mustSet).toBe('password');
  expect(refusal(await noor.register.search(search)).code).toBe('password-to-choose');
  expect(refusal(await noor.me.changePassword({ old: startPassword ?? '', password: startPassword ?? '' })).code).toBe(
    'password-same',
  );
  granted(await noor.me.changePassword({ old: startPassword ?? '', password: own }));
  granted(await noor.register.search(search));
  closeRegister(office.host);
  granted(await signIn('n.haan', own));
});

test('a proposal waits for the next key holder, who confirms at his own window; a forged one never takes effect', async () => {
  closeRegister(office.host);
  const administrator = await entered('administrator');
  await proposeNoor(administrator, ['investigator']);
  closeRegister(office.host);
  // Somebody with the folder and an account that is not an administrator's signs a proposal of his own.
  rewrite((file) => {
    const [note] = file.notes;
    return { ...file, notes: [note, { ...note, id: 'vals', by: 'marit', account: { ...note.account, user: 'vals' } }] };
  });
  const desk = await entered('back-office');
  const { proposals } = granted(await desk.account.list({}));
  expect(proposals.map(({ account }) => account.user)).toEqual(['n.haan']);
  expect(refusal(await desk.account.approve({ id: 'vals', holder: null })).code).toBe('proposal-gone');
  expect(refusal(await desk.account.propose(noorAs(['telephone']))).code).toBe('not-allowed');
  const { startPassword } = granted(await desk.account.approve({ id: proposals[0]?.id ?? '', holder: null }));
  expect(startPassword).toMatch(/^(\w{6}-){3}\w{6}$/);
  expect(actionsOf('joris')).toContain('account.approve');
});

test('nobody without the register key gives himself a role: a file changed by hand is not read', async () => {
  closeRegister(office.host);
  rewrite((file) => ({
    ...file,
    accounts: file.accounts.map((account: { user: string; roles: string[] }) =>
      account.user === 'pieter' ? { ...account, roles: ['evaluator', 'administrator'] } : account,
    ),
  }));
  expect(refusal(await signIn('pieter', office.at.evaluator.password)).code).toBe('keys-damaged');
  expect(refusal(await signIn('joris', office.at['back-office'].password)).code).toBe('keys-damaged');
});

test('a leaver: off at once without any key, his windows end, and his way in is gone from both copies', async () => {
  const telephone = office.at.telephone.client;
  granted(await office.as('administrator').account.disable({ user: UserName.parse('marit') }));
  expect(refusal(await telephone.me.show({})).code).toBe('not-signed-in');

  closeRegister(office.host);
  const administrator = await entered('administrator');
  const roll = granted(await administrator.account.disable({ user: UserName.parse('samira') }));
  expect(roll.accounts.find(({ user }) => user === 'samira')).toMatchObject({ state: 'off', opens: 'nothing' });
  expect(roll.leavers).toEqual(['marit', 'samira']);
  for (const name of accountFileNames) {
    const file = JSON.parse(readFileSync(join(office.folder, name), 'utf8'));
    const samira = file.accounts.find(({ user }: { user: string }) => user === 'samira');
    expect(samira).toMatchObject({ slot: null, holds: [] });
  }
  expect(refusal(await signIn('samira', office.at.investigator.password)).code).toBe('wrong-password');
  const last = { user: UserName.parse('anouk') };
  expect(refusal(await administrator.account.disable(last)).code).toBe('last-administrator');
  expect(refusal(await administrator.account.disable({ user: UserName.parse('joris') })).code).toBe('last-key-holder');

  const desk = await entered('back-office');
  expect(granted(await desk.list.people({})).find(({ user }) => user === 'samira')).toMatchObject({ active: false });
});

test('a forgotten password: the administrator asks, a key holder seals anew, the old password and its windows end', async () => {
  const { client, password } = office.at.telephone;
  const administrator = office.as('administrator');
  const { user, name, roles, endsOn } = kept(granted(await administrator.account.list({})), 'marit');
  const asked = { kind: 'reset' as const, account: { user, name, roles, active: true, endsOn } };
  const { id } = proposed(await administrator.account.propose(asked));
  const { startPassword } = granted(await office.as('back-office').account.approve({ id, holder: null }));
  expect(refusal(await client.me.show({})).code).toBe('not-signed-in');
  expect(refusal(await signIn('marit', password)).code).toBe('wrong-password');
  expect(granted(await signIn('marit', startPassword ?? '')).mustSet).toBe('password');
});

test('an account with a last day does not open after it, also with the clock set back', async () => {
  const administrator = office.as('administrator');
  const { id } = proposed(await proposeNoor(administrator, ['telephone'], day('2026-07-01')));
  const { startPassword } = granted(await office.as('back-office').account.approve({ id, holder: null }));
  const password = startPassword ?? '';
  granted(await signIn('n.haan', password));
  closeRegister(office.host);
  office.clock.moveTo('2026-07-02T08:00:00.000Z');
  await entered('back-office');
  closeRegister(office.host);
  expect(refusal(await signIn('n.haan', password)).code).toBe('account-ended');
  office.clock.moveTo('2026-06-30T08:00:00.000Z');
  expect(refusal(await signIn('n.haan', password)).code).toBe('account-ended');
  expect(office.host.register).toBeNull();
});

test('a second step: set up with a code, asked at signing in, each code once; ten wrong ones make one wait', async () => {
  const telephone = office.at.telephone;
  const { secret, address } = granted(await telephone.client.me.startFactor({ password: telephone.password }));
  expect(address).toContain(`secret=${secret.replaceAll(' ', '')}`);
  expect(refusal(await telephone.client.me.confirmFactor({ code: '000000' })).code).toBe('wrong-code');
  expect(granted(await telephone.client.me.confirmFactor({ code: codeNow(secret) })).secondFactor).toBe(true);
  closeRegister(office.host);

  expect(refusal(await signIn('marit', telephone.password)).code).toBe('code-needed');
  // The code that set it up is used.
  expect(refusal(await signIn('marit', telephone.password, codeNow(secret))).code).toBe('wrong-code');
  office.clock.pass(30_000);
  granted(await signIn('marit', telephone.password, codeNow(secret)));
  expect(refusal(await signIn('marit', telephone.password, codeNow(secret))).code).toBe('wrong-code');
  for (let tried = 0; tried < 10; tried += 1) {
    office.clock.pass(900_000);
    await signIn('marit', telephone.password, '000000');
  }
  expect(refusal(await signIn('marit', telephone.password, codeNow(secret)))).toMatchObject({ code: 'too-many-tries' });
  office.clock.pass(900_000);
  const window = visitor();
  const typed = { user: 'marit', password: telephone.password, code: codeNow(secret) };
  granted(await window.entry.signIn(typed));
  // At his own window a password is enough.
  granted(await window.entry.lock({}));
  granted(await window.entry.unlock({ password: telephone.password }));
});

test('where the office asks a second step of everybody, nothing else is open before it is set up', async () => {
  const administrator = office.as('administrator');
  const { folder: _, ...settings } = granted(await administrator.office.show({}));
  granted(await administrator.office.save({ ...settings, secondFactor: true }));
  const { client, password } = office.at.telephone;
  expect(granted(await client.me.show({})).mustSet).toBe('factor');
  expect(refusal(await client.register.search(search)).code).toBe('factor-to-set');
  const { secret } = granted(await client.me.startFactor({ password }));
  expect(granted(await client.me.confirmFactor({ code: codeNow(secret) })).mustSet).toBeNull();
  granted(await client.register.search(search));
  expect(refusal(await client.me.stopFactor({ password })).code).toBe('factor-to-set');
});

test('an office of one: one person is both until somebody else administers', async () => {
  const alone = await openOfficeOfOne();
  const client = alone.client;
  const { proposals } = granted(await client.account.propose(noorAs(['administrator'])));
  granted(await client.account.approve({ id: proposals[0]?.id ?? '', holder: null }));
  expect(granted(await client.me.show({})).roles).toEqual(['back-office']);
  alone.close();
});

const search = { query: '', filters: noFilters, after: null, limit: 5 };

async function openOfficeOfOne() {
  const { temporaryFolder } = await import('../support/temporary-folder.ts');
  const { createHost } = await import('../../main/host.ts');
  const { createDoor } = await import('../../main/door.ts');
  const { path, remove } = temporaryFolder();
  const host = createHost({ folder: join(path, 'register'), program: 'test', clock: office.clock, kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  const first = { user: UserName.parse('joris'), name: 'Joris Blom', password: own };
  granted(await client.entry.createRegister({ ...first, office: 'Proef', administrator: null }));
  granted(await client.entry.signIn({ user: 'joris', password: own, code: null }));
  const { secret } = granted(await client.me.startFactor({ password: own }));
  granted(await client.me.confirmFactor({ code: codeNow(secret) }));
  return {
    client,
    close: () => {
      closeRegister(host);
      remove();
    },
  };
}

function visitor(): Client {
  return clientOf(office.door, newSession(office.host));
}

function signIn(user: string, password: string, code: string | null = null) {
  return visitor().entry.signIn({ user, password, code });
}

async function entered(role: Role): Promise<Client> {
  const client = visitor();
  const { user, password } = office.at[role];
  granted(await client.entry.signIn({ user, password, code: null }));
  return client;
}

function helper() {
  const { user, password } = office.at['back-office'];
  return { user, password, code: null };
}

function noorAs(roles: Role[], endsOn: ReturnType<typeof day> | null = null) {
  const account = { user: UserName.parse('n.haan'), name: 'Noor de Haan', roles, active: true, endsOn };
  return { kind: 'add' as const, account };
}

function proposeNoor(client: Client, roles: Role[], endsOn: ReturnType<typeof day> | null = null) {
  return client.account.propose(noorAs(roles, endsOn));
}

function proposed(answer: Awaited<ReturnType<typeof proposeNoor>>): Proposal {
  const [proposal] = granted(answer).proposals;
  if (!proposal) throw new Error('Nothing was proposed');
  return proposal;
}

function kept({ accounts }: Roll, user: string) {
  const account = accounts.find((known) => known.user === user);
  if (!account) throw new Error(`No account ${user}`);
  return account;
}

function rewrite(change: (file: ReturnType<typeof JSON.parse>) => unknown): void {
  const path = join(office.folder, accountFileNames[0]);
  const text = JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8'))));
  for (const name of accountFileNames) writeFileSync(join(office.folder, name), text);
}

function lines() {
  return [...readLog(office.register().reader, { before: null, limit: 200 })].toReversed();
}

function actionsOf(user: string): readonly string[] {
  return lines()
    .filter((line) => line.user === user)
    .map(({ action }) => action);
}

function linesOf(result: string) {
  return lines().filter((line) => line.result === result);
}

function codeNow(secret: string): string {
  return codeOfSecret(secret, office.clock.now());
}
