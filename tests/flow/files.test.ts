import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLog } from '../../db/log.ts';
import { verifyAll } from '../../main/verify-register.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { readFileOf, sendFile } from '../support/send-file.ts';

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
const kept = () => (existsSync(folder()) ? readdirSync(folder()) : []);

test.each([
  ['one byte', 1],
  ['one less than a chunk', 65_535],
  ['exactly a chunk', 65_536],
  ['one more than a chunk', 65_537],
  ['exactly a part', 4_194_304],
  ['more than a part', 9_000_001],
])(
  'a file of %s comes out as it went in, and stands sealed in whole chunks under a name that says nothing',
  async (_, size) => {
    const bytes = Buffer.concat([Buffer.from('a'), randomBytes(size - 1).map((byte) => (byte === 0 ? 1 : byte))]);
    const before = new Set(kept());
    const view = granted(await sendFile(client(), { view: await report(), name: 'brief.txt', bytes }));

    expect(view.files).toMatchObject([
      { file: 1, name: 'brief.txt', kind: 'txt', bytes: size, byName: 'Joris Blom' },
    ]);
    expect((await readFileOf(client(), view.id, 1)).equals(bytes)).toBe(true);
    const [name = '', ...others] = kept().filter((each) => !before.has(each));
    expect(others).toEqual([]);
    expect(name).toMatch(/^[0-9a-f]{64}\.file$/);
    expect(name).not.toContain(createHash('sha256').update(bytes).digest('hex'));
    expect((statSync(join(folder(), name)).size - 68) % (65_536 + 16)).toBe(0);
    expect(readFileSync(join(folder(), name)).includes(bytes.subarray(0, 40))).toBe(size <= 2);
  },
);
