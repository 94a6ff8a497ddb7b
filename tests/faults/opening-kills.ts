import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { databaseName, journalName, type OpenRegister, openRegister } from '../../db/open.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { ok } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';
import { killedAt, killedProcess } from './killed-process.ts';
import { layerOf } from './layer-of.ts';
import { programPath } from './program-path.ts';
import type { Findings } from './register-under-test.ts';

/** How a register can stand before it is opened: closed well, left by a process that was killed, and never with a journal yet. */
const standings = ['closed', 'left', 'new'] as const;
type Standing = (typeof standings)[number];

/** Opening a register, one write in it and closing it touch the disk at most so often, whatever its standing. */
const touches = 70;

/**
 * Layer A, at both ends of a session: a process that opens a register, writes once and closes it is killed before it touches the
 * disk for the how manieth time. The register must open, hold what was confirmed, and nothing of it may count as damaged.
 */
export const openingKills = layerOf('opening-kills', async ({ rounds, random, place, folder, findings }) => {
  const registerKey = randomBytes(32);
  await makeTemplates(place, registerKey);
  const start = random.below(touches * standings.length);
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    // A step that has nothing in common with the number of moments: each is met before one is met again.
    const moment = (start + round * 11) % (touches * standings.length);
    const standing = standings[moment % standings.length] ?? 'closed';
    const time = 1 + Math.floor(moment / standings.length);
    layOut(place, { standing, folder });
    const { killed, lines } = await openAndKill(folder, registerKey, time);
    if (killed) fired += 1;
    const found = holdsAll(folder, registerKey, lines.length > 0);
    if (found === null) continue;
    findings[found] += 1;
    process.stderr.write(`${standing}, killed before touch ${time}: ${found}\n`);
  }
  return fired;
});

const kept = 3;

async function makeTemplates(place: string, registerKey: Buffer): Promise<void> {
  const [closed, left, fresh] = standings.map((standing) => templateOf(place, standing));
  mkdirSync(closed ?? '');
  const register = opened(closed ?? '', registerKey, true);
  for (let at = 0; at < kept; at += 1)
    granted(await register.write((writer) => ok(saveSetting(writer, `before-${at}`, at))));
  cpSync(closed ?? '', left ?? '', { recursive: true });
  register.close();
  cpSync(closed ?? '', fresh ?? '', { recursive: true });
  rmSync(join(fresh ?? '', journalName), { recursive: true });
}

function templateOf(place: string, standing: Standing): string {
  return join(place, `template-${standing}`);
}

function layOut(place: string, { standing, folder }: { readonly standing: Standing; readonly folder: string }): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(templateOf(place, standing), folder, { recursive: true });
}

function opened(folder: string, registerKey: Buffer, create = false): OpenRegister {
  const [file, journal] = [join(folder, databaseName), join(folder, journalName)];
  return granted(openRegister({ file, journal, create, registerKey: Buffer.from(registerKey) }));
}

function openAndKill(folder: string, registerKey: Buffer, time: number) {
  return killedProcess({
    program: programPath('opener'),
    words: [folder, registerKey.toString('base64')],
    read: (line) => z.string().parse(JSON.parse(line)),
    ...killedAt('touch', time),
    killAfter: () => null,
  });
}

/** What is wrong with a register after a kill; null when nothing is. */
function holdsAll(folder: string, registerKey: Buffer, confirmed: boolean): keyof Findings | null {
  try {
    const register = opened(folder, registerKey);
    const settings = Array.from({ length: kept }, (_, at) => readSetting(register.reader, `before-${at}`));
    const isLost =
      settings.some((value, at) => value !== at) || (confirmed && readSetting(register.reader, 'kept') !== true);
    const { recovered } = register;
    register.close();
    if (isLost) return 'lost';
    // Nothing was damaged: who says so alarms for nothing.
    return recovered?.rebuilt || recovered?.isJournalNew ? 'corrupt' : null;
  } catch {
    return 'corrupt';
  }
}
