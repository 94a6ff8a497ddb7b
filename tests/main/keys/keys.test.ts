import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newSeed, publicKeysOf } from '../../../main/keys/account-keys.ts';
import {
  accountFileNames,
  isSignedBy,
  readAccounts,
  writeAccounts,
  writeOwnParts,
} from '../../../main/keys/accounts-file.ts';
import { authorityOf } from '../../../main/keys/authority.ts';
import { firstPreferences, freshAccount } from '../../../main/keys/change-roll.ts';
import { lockFolder, readHolder } from '../../../main/keys/holder.ts';
import { newRecoveryKey, parseRecoveryKey, printRecoveryKey } from '../../../main/keys/recovery-key.ts';
import { AccountSlot, openSeed, quickKdf, seal, sealSeed, unseal } from '../../../main/keys/slot.ts';
import { day } from '../../../shared/dates.ts';
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
    const seed = newSeed();
    const sealed = await sealSeed(seed, { password: 'caf\u00e9 met vier woorden', kdf: quickKdf });
    const slot = AccountSlot.parse(JSON.parse(JSON.stringify(sealed)));
    expect((await openSeed(slot, 'cafe\u0301 met vier woorden'))?.equals(seed)).toBe(true);
    expect(await openSeed(slot, 'cafe met vier woorden')).toBeNull();
    expect(await openSeed(slot, '')).toBeNull();
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
    const slot = { version: 2, kdf: { ...quickKdf, memoryKiB: 1024 }, salt: '', nonce: '', sealed: '' };
    expect(AccountSlot.safeParse(slot).success).toBe(false);
  });
});

describe('the accounts file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const authority = authorityOf({ accounts: randomBytes(32) });
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

  test('its signature holds for what was written; a copy in which somebody changed a role or a key is not read', async () => {
    const file = await written(1);
    expect(isSignedBy(granted(readAccounts(folder.path)), authority)).toBe(true);
    expect(isSignedBy(file, authorityOf({ accounts: randomBytes(32) }))).toBe(false);
    const [joris] = file.accounts;
    const changes = [
      { office: 'Ander kantoor' },
      { databaseMark: 'ff' },
      { settings: { ...file.settings, secondFactor: true } },
      { accounts: [{ ...joris, roles: ['reviewer'] }] },
      { accounts: [{ ...joris, active: false }] },
      { accounts: [{ ...joris, endsOn: '2026-12-31' }] },
      { accounts: [{ ...joris, keys: publicKeysOf(newSeed()) }] },
      { authority: authorityOf({ accounts: randomBytes(32) }).publicKey },
    ];
    for (const change of changes) {
      const text = JSON.stringify({ ...file, ...change });
      for (const name of accountFileNames) writeFileSync(join(folder.path, name), text);
      expect(readAccounts(folder.path), Object.keys(change).join()).toMatchObject({
        failure: { code: 'keys-damaged' },
      });
    }
  });

  test('what accounts set for themselves is kept without the register key; who there is and what he may is not', async () => {
    const file = await written(1);
    const kept = writeOwnParts(folder.path, file, { ...file, generation: 2, seenOn: day('2026-06-30') });
    expect(isSignedBy(kept, authority)).toBe(true);
    expect(granted(readAccounts(folder.path)).seenOn).toBe('2026-06-30');
    expect(() => writeOwnParts(folder.path, file, { ...file, office: 'Ander kantoor' })).toThrow('register key');
  });

  async function written(generation: number) {
    const account = {
      user: UserName.parse('joris'),
      name: 'Joris Blom',
      roles: ['back-office' as const],
      active: true,
      endsOn: null,
    };
    const fresh = {
      password: 'vier-losse-woorden-hier',
      kdf: quickKdf,
      preferences: firstPreferences('nl'),
      start: false,
    };
    const file = {
      format: 2 as const,
      registerId: 'r',
      databaseMark: '00',
      generation,
      seenOn: null,
      office: 'Proef',
      settings: { idleMinutes: 5, practice: false, secondFactor: false },
      accounts: [await freshAccount(account, fresh)],
      recovery: { nonce: '', sealed: '' },
      spool: '',
      notes: [],
      leavers: [],
    };
    return writeAccounts(folder.path, file, authority);
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
