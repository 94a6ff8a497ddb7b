import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { backupsIn } from '../../main/backup/backups-in.ts';
import { restoreBackup } from '../../main/backup/restore-backup.ts';
import { verifyBackup } from '../../main/backup/verify-backup.ts';
import { systemClock } from '../../main/clock.ts';
import { readAccounts } from '../../main/keys/accounts-file.ts';
import { openAccount } from '../../main/keys/open-account.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { checkRegister } from './check-register.ts';
import { killedProcess } from './killed-process.ts';
import { layerOf } from './layer-of.ts';
import { programAddress, programPath } from './program-path.ts';
import { account, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

/**
 * A process that makes one backup after the other is killed at a random moment. Whatever then has the name and the manifest of a
 * backup must be whole, each that was told of must be there, and the newest must be restored; the register is as it was.
 */
export const backupKills = layerOf('backup-kills', async ({ rounds, random, place, folder, findings }) => {
  const backups = join(place, 'backups');
  await makeRegisterUnderTest(folder);
  const key = await keyOf(folder);
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    const wanted = 1 + random.below(2);
    const { lines, killed } = await killedProcess({
      program: programPath('backer'),
      words: [folder, backups],
      read: (line) => z.string().parse(JSON.parse(line)),
      // A backup takes as long as the one before; the first, some hundreds of milliseconds.
      killAfter: ({ count, took }) => (count === wanted ? random.next() * Math.max(600, count > 1 ? took : 0) : null),
    });
    if (killed) fired += 1;
    findings.lost += isKept(lines.at(-1) ?? '', backups) ? 0 : 1;
    await checkBackups(backups, key, findings);
    if (round % 2 === 0) fired += await backUpOnBadDisk(folder, backups, findings);
    await checkRegister({ folder, seed: null, whole: true }, [], findings);
  }
  await checkRestoring(backups, join(place, 'restored'), { key, findings });
  return fired;
});

/** On a disk that gives back something else than was written no backup counts: none is told of, and none has come. */
async function backUpOnBadDisk(folder: string, place: string, findings: Findings): Promise<number> {
  const before = backupsIn(place).length;
  const { lines } = await killedProcess({
    program: programPath('backer'),
    words: [folder, place],
    switches: ['--import', programAddress('bad-disk')],
    read: (line) => z.string().parse(JSON.parse(line)),
    killAfter: ({ count }) => (count > 1 ? 0 : null),
  });
  if (lines.some((told) => told.includes('meldpunt-')) || backupsIn(place).length !== before) findings.silent += 1;
  return lines.includes('refused') ? 1 : 0;
}

/** What was told last is there, or one that is newer: of a day one stays. Their names begin with their moments. */
function isKept(told: string, place: string): boolean {
  return told === 'ready' || backupsIn(place).some(({ backup }) => backup >= told);
}

async function keyOf(folder: string): Promise<Buffer> {
  const opened = await openAccount(granted(readAccounts(folder)), { ...account, kdf: quickKdf });
  const key = typeof opened === 'string' ? null : opened.registerKey;
  if (!key) throw new Error('The account of the register under test does not open it');
  return key;
}

/** The two newest: the others were looked at in the rounds before. */
async function checkBackups(place: string, key: Buffer, findings: Findings): Promise<void> {
  for (const found of backupsIn(place).slice(0, 2)) {
    const verdict = await verifyBackup(found, key);
    if (!verdict.ok || !verdict.value.sound) findings.half += 1;
  }
}

async function checkRestoring(
  place: string,
  folder: string,
  { key, findings }: { readonly key: Buffer; readonly findings: Findings },
): Promise<void> {
  const [newest] = backupsIn(place);
  if (!newest) return;
  const restored = await restoreBackup({ from: newest, folder, registerKey: key, now: systemClock().now() });
  if (!restored.ok || restored.value.contentHash !== newest.manifest.contentHash) findings.corrupt += 1;
  rmSync(folder, { recursive: true, force: true });
}
