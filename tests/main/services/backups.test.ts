import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUpWhenDue } from '../../../main/jobs/daily-backup.ts';
import type { BackupState } from '../../../shared/contract/backup.ts';
import { granted } from '../../support/granted.ts';
import { holdTurn } from '../../support/hold-turn.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Backups at the door: where they go, the one of every day, and what is told of the last. */
let office: TestOffice;
const temporary = temporaryFolder();
const place = join(temporary.path, 'disk', 'backups');

beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => {
  office.close();
  temporary.remove();
});

const client = () => office.as('administrator');

async function whenDone(): Promise<BackupState> {
  for (;;) {
    const state = granted(await client().backup.show({}));
    if (!state.running) return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('an empty register has nothing to lose; with a report in it a missing backup is told to everybody who works there', async () => {
  expect(granted(await office.as('telephone').backup.last({}))).toMatchObject({ last: null, overdue: false });
  granted(await office.as('telephone').case.register({ intake: sampleIntake(), draftId: null }));
  expect(granted(await office.as('telephone').backup.last({}))).toMatchObject({
    last: null,
    overdue: true,
    daily: false,
  });
  expect(await client().backup.make({})).toMatchObject({ ok: false, failure: { code: 'backup-place-unchosen' } });
});

test('a folder is chosen that can be written to and is not the register itself', async () => {
  const choose = async (folder: string) => client().backup.choose({ place: folder });
  expect(await choose(office.folder)).toMatchObject({ ok: false, failure: { code: 'backup-place-inside' } });
  expect(await choose('ergens')).toMatchObject({ ok: false, failure: { code: 'backup-place-unreachable' } });
  writeFileSync(join(temporary.path, 'file'), '');
  expect(await choose(join(temporary.path, 'file', 'in'))).toMatchObject({
    ok: false,
    failure: { code: 'backup-place-unreachable' },
  });
  expect(granted(await choose(` ${place} `))).toMatchObject({ place, reachable: true, kept: [], running: false });
  expect(existsSync(place)).toBe(true);
});

test('a backup is made while others work, and stands in the list once it was restored and checked', async () => {
  expect(granted(await client().backup.make({}))).toMatchObject({ running: true, kept: [] });
  granted(await office.as('telephone').case.register({ intake: sampleIntake(), draftId: null }));
  const state = await whenDone();
  expect(state).toMatchObject({ failure: null, overdue: false, last: { at: office.clock.now() } });
  expect(state.kept).toHaveLength(1);
  expect([1, 2]).toContain(state.kept[0]?.reports);
}, 60_000);

test('the backup of a day is made once, and the day after again', async () => {
  backUpWhenDue(office.host);
  expect(granted(await client().backup.show({}))).toMatchObject({ running: false });
  office.clock.moveTo('2026-07-01T09:00:00.000Z');
  backUpWhenDue(office.host);
  expect(granted(await client().backup.show({}))).toMatchObject({ running: true });
  expect((await whenDone()).kept).toHaveLength(2);
}, 60_000);

test('after a day without one it is overdue; why the last try failed stays on the screen', async () => {
  office.clock.moveTo('2026-07-02T12:00:00.000Z');
  expect(granted(await office.as('investigator').backup.last({}))).toMatchObject({ overdue: true, daily: true });
  mkdirSync(join(temporary.path, 'away'));
  const { rename, rm } = await import('node:fs/promises');
  await rename(place, join(temporary.path, 'away', 'backups'));
  writeFileSync(place, 'something else has this name');
  granted(await client().backup.make({}));
  expect(await whenDone()).toMatchObject({ overdue: true, failure: { code: 'backup-place-unreachable' }, kept: [] });
  await rm(place);
  await rename(join(temporary.path, 'away', 'backups'), place);
  granted(await client().backup.make({}));
  expect(await whenDone()).toMatchObject({ overdue: false, failure: null });
}, 60_000);

test('a backup that was made and is not noted yet is still being made, and is not begun twice', async () => {
  office.clock.pass(24 * 3_600_000);
  const { backuper } = office.host;
  let begun = 0;
  const processEnded = new Promise<void>((resolve) => {
    office.host.backuper = async (register, task) => {
      begun += 1;
      const made = await backuper(register, task);
      resolve();
      return made;
    };
  });
  granted(await client().backup.make({}));
  const letGo = holdTurn(office);
  await processEnded;
  backUpWhenDue(office.host);
  expect(granted(await client().backup.show({}))).toMatchObject({ running: true });
  letGo();
  expect(await whenDone()).toMatchObject({ overdue: false, failure: null });
  expect(begun).toBe(1);
  office.host.backuper = backuper;
});
