import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wrongFiles } from '../../../main/files/verify-files.ts';
import { verifyAll } from '../../../main/verify-register.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { rawConnection } from '../../support/raw-connection.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { sendFile } from '../../support/send-file.ts';
import { runSeed } from '../../support/times.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(() => office.close());

const client = () => office.as('back-office');

async function report(): Promise<CaseView> {
  const { id } = granted(await client().case.register({ intake: sampleIntake(), draftId: null }));
  return granted(await client().case.open({ caseId: id }));
}

const folder = () => join(office.folder, 'files');
const kept = () => readdirSync(folder());

describe(`tampering with files is found (seed ${runSeed})`, () => {
  let view: CaseView;
  let path: string;
  let whole: Buffer;
  beforeAll(async () => {
    const bytes = Buffer.from('regel van een brief\n'.repeat(10_000));
    view = granted(await sendFile(client(), { view: await report(), name: 'd.txt', bytes }));
    granted(await sendFile(client(), { view: await report(), name: 'e.txt', bytes: Buffer.from('een andere') }));
    path = join(folder(), kept().find((name) => statSync(join(folder(), name)).size > 100_000) ?? '');
    whole = readFileSync(path);
  });
  afterEach(() => writeFileSync(path, whole));

  const chunk = 65_536 + 16;
  const kinds: Readonly<Record<string, (bytes: Buffer, at: number) => Buffer | null>> = {
    'a bit is turned': (bytes, at) => {
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      return turned;
    },
    'the end is cut off somewhere': (bytes, at) => bytes.subarray(0, at),
    'the last chunk is cut off': (bytes) => bytes.subarray(0, bytes.length - chunk),
    'something is added': (bytes) => Buffer.concat([bytes, bytes.subarray(0, 1 + (bytes.length % 50))]),
    'a chunk is added': (bytes) => Buffer.concat([bytes, bytes.subarray(bytes.length - chunk)]),
    'two chunks change places': (bytes) =>
      Buffer.concat([
        bytes.subarray(0, 68),
        bytes.subarray(68 + chunk, 68 + 2 * chunk),
        bytes.subarray(68, 68 + chunk),
        bytes.subarray(68 + 2 * chunk),
      ]),
    'another file takes its place': () =>
      readFileSync(join(folder(), kept().find((name) => join(folder(), name) !== path) ?? '')),
    'the file is gone': () => null,
    'the file is emptied': () => Buffer.alloc(0),
  };

  test.each(Object.entries(kinds))('%s', async (kind, tamper) => {
    const rounds = kind === 'a bit is turned' || kind === 'the end is cut off somewhere' ? 25 : 1;
    for (let round = 0; round < rounds; round += 1) {
      // The first bytes of the head, and anywhere.
      const at = round < 8 ? round * 9 : (runSeed * 7919 + round * 104_729) % whole.length;
      const changed = tamper(whole, at);
      if (changed === null) rmSync(path);
      else writeFileSync(path, changed);
      expect([at, (await wrongFiles(office.register())).length]).toEqual([at, 1]);
      writeFileSync(path, whole);
    }
    expect(await wrongFiles(office.register())).toEqual([]);
  });

  test('a row of a file is changed, taken out or put in', async () => {
    const connection = rawConnection(office.host);
    const sound = async () => (await verifyAll(office.register())).sound;
    const row = `case_row = (SELECT row FROM cases WHERE id = '${view.id}')`;
    for (const [change, back] of [
      [`UPDATE case_files SET bytes = bytes + 1 WHERE ${row}`, `UPDATE case_files SET bytes = bytes - 1 WHERE ${row}`],
      [`UPDATE case_files SET file = 2 WHERE ${row}`, `UPDATE case_files SET file = 1 WHERE ${row}`],
      [
        `INSERT INTO case_files SELECT case_row, 7, hash, bytes FROM case_files WHERE ${row}`,
        `DELETE FROM case_files WHERE file = 7 AND ${row}`,
      ],
    ] as const) {
      connection.exec(change);
      expect([change, await sound()]).toEqual([change, false]);
      connection.exec(back);
      expect(await sound()).toBe(true);
    }
    connection.close();
  });
});
