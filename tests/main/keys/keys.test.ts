import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountFileNames, readAccounts, sealHolds, writeAccounts } from '../../../main/keys/accounts-file.ts';
import { lockFolder, readHolder } from '../../../main/keys/holder.ts';
import { newRecoveryKey, parseRecoveryKey, printRecoveryKey } from '../../../main/keys/recovery-key.ts';
import { openSlot, quickKdf, Slot, seal, sealSlot, unseal } from '../../../main/keys/slot.ts';
import { firstPreferences } from '../../../main/make-register.ts';
import { UserName } from '../../../shared/ids.ts';
import { granted } from '../../support/granted.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runSeed, times } from '../../support/times.ts';

describe('a recovery key on paper', () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array));

  test('is read back, also with other groups, small letters and the letters that look like digits', () => {
    fc.assert(
      fc.property(bytes, (key) => {
        const printed = printRecoveryKey(key);
        const spoken = printed.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        return parseRecoveryKey(printed)?.equals(key) === true && parseRecoveryKey(spoken)?.equals(key) === true;
      }),
      { numRuns: times(100), seed: runSeed },
    );
  });

  test('with one character mistyped is not taken for another key', () => {
    fc.assert(
      fc.property(bytes, fc.nat(55), fc.integer({ min: 1, max: 31 }), (key, place, step) => {
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const letters = printRecoveryKey(key).replaceAll('-', '');
        const other = alphabet[(alphabet.indexOf(letters[place] ?? '') + step) % 32] ?? '';
        return parseRecoveryKey(`${letters.slice(0, place)}${other}${letters.slice(place + 1)}`) === null;
      }),
      { numRuns: times(200), seed: runSeed },
    );
  });

  test('is new every time, and anything else is no key', () => {
    expect(printRecoveryKey(newRecoveryKey())).not.toBe(printRecoveryKey(newRecoveryKey()));
    for (const text of ['', '-', 'niet', 'U'.repeat(56), '0'.repeat(56), '0'.repeat(55), '\u0000', '😀'.repeat(28)]) {
      expect(parseRecoveryKey(text)).toBeNull();
    }
  });
});

describe('a slot', () => {
  test('opens with its password in either form of the same letters, and with no other', async () => {
    const key = randomBytes(32);
    const slot = Slot.parse(JSON.parse(JSON.stringify(await sealSlot(key, 'caf\u00e9 met vier woorden', quickKdf))));
    expect((await openSlot(slot, 'cafe\u0301 met vier woorden'))?.equals(key)).toBe(true);
    expect(await openSlot(slot, 'cafe met vier woorden')).toBeNull();
    expect(await openSlot(slot, '')).toBeNull();
  });

  test('sealed bytes with any bit changed do not open', () => {
    const key = randomBytes(32);
    const box = seal(key, Buffer.from('de sleutel van het register'));
    const sealed = Buffer.from(box.sealed, 'base64');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unseal(key, { ...box, sealed: changed.toString('base64') })).toBeNull();
    }
    expect(unseal(key, { ...box, sealed: '' })).toBeNull();
    expect(unseal(randomBytes(32), box)).toBeNull();
  });

  test('weaker parameters than the floor are no slot', () => {
    const slot = { kdf: { ...quickKdf, memoryKiB: 1024 }, salt: '', nonce: '', sealed: '' };
    expect(Slot.safeParse(slot).success).toBe(false);
  });
});

describe('the accounts file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const sealingKey = randomBytes(32);
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  test('is written twice, and the newest whole copy is read', async () => {
    await written(1);
    const old = readFileSync(join(folder.path, accountFileNames[1]), 'utf8');
    await written(2);
    writeFileSync(join(folder.path, accountFileNames[1]), old);
    expect(granted(readAccounts(folder.path)).generation).toBe(2);
    writeFileSync(join(folder.path, accountFileNames[0]), '{"format":1,');
    expect(granted(readAccounts(folder.path)).generation).toBe(1);
    writeFileSync(join(folder.path, accountFileNames[1]), '');
    expect(readAccounts(folder.path)).toEqual({ ok: false, failure: { code: 'keys-damaged' } });
  });

  test('its seal holds for what was written, and for nothing that was changed', async () => {
    const file = await written(1);
    expect(sealHolds(granted(readAccounts(folder.path)), sealingKey)).toBe(true);
    expect(sealHolds(file, randomBytes(32))).toBe(false);
    const changes = [
      { generation: 2 },
      { office: 'Ander kantoor' },
      { databaseMark: 'ff' },
      { accounts: file.accounts.map((account) => ({ ...account, roles: ['reviewer' as const] })) },
      { accounts: file.accounts.map((account) => ({ ...account, active: false })) },
    ];
    for (const change of changes) expect(sealHolds({ ...file, ...change }, sealingKey)).toBe(false);
  });

  async function written(generation: number) {
    const slot = await sealSlot(randomBytes(32), 'vier-losse-woorden-hier', quickKdf);
    const account = {
      user: UserName.parse('joris'),
      name: 'Joris Blom',
      roles: ['back-office' as const],
      active: true,
    };
    const accounts = [{ ...account, slot, preferences: firstPreferences }];
    const file = {
      format: 1 as const,
      registerId: 'r',
      databaseMark: '00',
      generation,
      office: 'Proef',
      accounts,
      recovery: { nonce: '', sealed: '' },
    };
    return writeAccounts(folder.path, file, sealingKey);
  }
});

test('a folder is held by one, who is named, and can be held again after letting go', () => {
  const folder = temporaryFolder();
  const first = granted(lockFolder(folder.path, 'het eerste venster'));
  expect(readHolder(folder.path)).toEqual({ pid: process.pid, program: 'het eerste venster' });
  expect(lockFolder(folder.path, 'het tweede')).toEqual({
    ok: false,
    failure: { code: 'register-in-use', holder: 'het eerste venster' },
  });
  first.release();
  expect(readHolder(folder.path)).toBeNull();
  granted(lockFolder(folder.path, 'het tweede')).release();
  folder.remove();
});
