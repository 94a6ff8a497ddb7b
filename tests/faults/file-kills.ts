import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { everyFile } from '../../db/files.ts';
import { collectFiles } from '../../main/files/collect-files.ts';
import { filesFolder } from '../../main/files/file-place.ts';
import { closeRegister } from '../../main/host.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { instant } from '../../shared/dates.ts';
import { CaseId } from '../../shared/ids.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { filePoints } from './kill-points.ts';
import { killedAt, killedProcess } from './killed-process.ts';
import { layerOf } from './layer-of.ts';
import { programPath } from './program-path.ts';
import { enterRegister, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

/** What the attacher says after each file that was attached or taken away. */
export const FileAck = z.object({ id: CaseId, file: z.number().int(), hash: z.string(), removed: z.boolean() });
export type FileAck = z.infer<typeof FileAck>;

/**
 * A process that attaches files and takes some away is killed again and again in one register, at random moments and at those
 * between the parts of keeping a file. Then each file that was acknowledged must be there, each row have its file with its content, and what is left over be collected.
 */
export const fileKills = layerOf('file-kills', async ({ rounds, random, folder, findings }) => {
  await makeRegisterUnderTest(folder);
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { lines, killed } = await attachAndKill(folder, round, random);
    if (killed) fired += 1;
    await check(folder, lines, findings);
  }
  return fired;
});

/** So many acts a process does at most whose moment does not come. */
const most = 12;

/**
 * Every second time it is killed at a random moment of an act, which takes about as long as the one before; else at one of the
 * exact moments between which file and row are of two minds, each of them in turn.
 */
async function attachAndKill(folder: string, round: number, random: SeededRandom) {
  const given = {
    program: programPath('attacher'),
    words: [folder],
    read: (line: string) => FileAck.parse(JSON.parse(line)),
  };
  const wanted = 2 + random.below(5);
  const moment = random.next() * 1.2;
  const point = round % 2 === 0 ? filePoints[(round / 2) % filePoints.length] : undefined;
  if (point === undefined) {
    return killedProcess({ ...given, killAfter: ({ count, took }) => (count === wanted ? moment * took : null) });
  }
  // Contents are taken away by every third file only; commits come several to an act.
  const time = point === 'after-removal' ? 1 : point === 'after-commit' ? 2 + wanted : wanted - 1;
  return killedProcess({
    ...given,
    ...killedAt(point, time),
    killAfter: ({ count }) => (count === most ? 0 : null),
  });
}

async function check(folder: string, acks: readonly FileAck[], findings: Findings): Promise<void> {
  const host = (await enterRegister(folder, null))?.host;
  if (!host?.register) {
    findings.corrupt += 1;
    return;
  }
  const { register } = host;
  const { files, ...verdict } = await verifyAll(register);
  if (verdict.pages !== 'ok' || verdict.histories !== 'ok' || verdict.log.firstBroken !== null) findings.corrupt += 1;
  // A row without its file, or with another content.
  if (files !== 'ok' || verdict.rows !== 'ok') findings.half += 1;
  const rows = everyFile(register.reader);
  const latest = new Map(acks.map((ack) => [ack.file, ack]));
  for (const { id, file, removed } of latest.values()) {
    const row = rows.find((each) => each.caseId === id && each.file === file);
    // The last act may have been done and not acknowledged any more: only that one may be further than what was said.
    const isLast = file === acks.at(-1)?.file;
    if (!isLast && (row === undefined) !== removed) findings.lost += 1;
    const attached = acks.find((ack) => ack.file === file && !ack.removed);
    if (row && row.hash !== attached?.hash) findings.silent += 1;
    if (!row && isLast && file % 3 !== 0) findings.lost += 1;
  }
  const anHourLater = instant(new Date(Date.now() + 3_700_000).toISOString());
  await collectFiles(register, anHourLater);
  const kept = readdirSync(filesFolder(register)).length;
  if (kept !== new Set(rows.map(({ hash }) => hash)).size) findings.half += 1;
  closeRegister(host);
}
