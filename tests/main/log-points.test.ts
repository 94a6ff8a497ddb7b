import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendLog, appendSpooled, type NewLogLine, readLines } from '../../db/log.ts';
import { lineHash, saveHead, verifyLog } from '../../db/log-chain.ts';
import { writePointWhenDue } from '../../main/jobs/keep-log-points.ts';
import { pointsFile, readPoints, setPointsAside, writePoint } from '../../main/log/log-points.ts';
import { ok } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { dropGuards, rawConnection } from '../support/raw-connection.ts';
import { rawReader } from '../support/raw-reader.ts';

/** Where the log ended, kept in a folder outside the register. */
let office: TestOffice;
let place = '';
const reader = () => office.register().reader;

beforeAll(async () => {
  office = await openOffice();
  place = join(office.folder, '..', 'kopieen');
  mkdirSync(place);
  granted(await office.as('back-office').backup.choose({ place }));
}, 120_000);
afterAll(() => office.close());

test('a point is written each hour, and not twice for one end of the log', async () => {
  writePointWhenDue(office.host);
  expect(readPoints(place, reader())).toHaveLength(1);
  granted(
    await office
      .as('back-office')
      .case.open({ caseId: '0199' })
      .catch(() => ok(undefined)),
  );
  granted(await office.as('reviewer').log.show({ before: null, limit: 1 }));
  writePointWhenDue(office.host);
  expect(readPoints(place, reader())).toHaveLength(1);
  office.clock.moveTo('2026-06-30T11:00:00.000Z');
  writePointWhenDue(office.host);
  writePoint(place, reader(), office.clock.now());
  expect(readPoints(place, reader())).toHaveLength(2);
  expect(granted(await office.as('reviewer').log.verify({}))).toMatchObject({ firstBroken: null, points: 2 });
});

test('what somebody else wrote there counts for nothing, and nothing personal stands there', () => {
  const file = pointsFile(place, reader());
  appendFileSync(file, `${JSON.stringify({ seq: 1, hash: 'x', at: office.clock.now(), seal: 'x' })}\nrommel\n`);
  expect(readPoints(place, reader())).toHaveLength(2);
  const text = readFileSync(file, 'utf8');
  for (const { user } of Object.values(office.at)) expect(text).not.toContain(user);
});

test('whoever holds every key and chains the log anew is betrayed by a point', async () => {
  const points = readPoints(place, reader());
  const [first] = points;
  const connection = rawConnection(office.host);
  connection.exec('BEGIN');
  dropGuards(connection);
  const writer = rawReader(connection, office.host);
  connection.exec(`UPDATE log SET user = 'iemand.anders' WHERE seq = 2`);
  let end = { seq: 0, hash: '' };
  for (const line of readLines(writer, { after: 0, limit: 10_000 })) {
    const { seq } = line;
    end = { seq, hash: lineHash(writer, { seq, hash: end.hash }, line) };
    connection.prepare('UPDATE log SET hash = ? WHERE seq = ?').run(end.hash, end.seq);
  }
  saveHead(writer, end);
  expect(verifyLog(writer).firstBroken).toBeNull();
  expect(verifyLog(writer, points)).toMatchObject({ firstBroken: first?.seq, soundUpTo: 0 });
  connection.exec('ROLLBACK');
  connection.close();
});

test('after a backup was put back, points behind the end of the log are set aside, and kept', async () => {
  const before = readPoints(place, reader());
  const connection = rawConnection(office.host);
  connection.exec('BEGIN');
  dropGuards(connection);
  const writer = rawReader(connection, office.host);
  const [first, second] = before;
  if (!first || !second) throw new Error('There are two points');
  connection.prepare('DELETE FROM log WHERE seq > ?').run(first.seq);
  saveHead(writer, first);
  expect(verifyLog(writer, before).firstBroken).toBe(first.seq + 1);
  setPointsAside(place, writer, office.clock.now());
  expect(readPoints(place, writer)).toEqual([first]);
  expect(verifyLog(writer, readPoints(place, writer)).firstBroken).toBeNull();
  connection.exec('ROLLBACK');
  connection.close();
});

test('lines that were kept elsewhere are joined in their order, behind a line that says so', async () => {
  const line: NewLogLine = {
    at: '2026-06-29T08:00:00.000Z',
    user: 'pieter',
    role: 'evaluator',
    purpose: 'evaluation',
    action: 'evaluation.show',
    object: null,
    result: 'ok',
  };
  granted(
    await office.register().write((writer) => {
      appendLog(writer, { ...line, action: 'me.savePreferences' });
      return ok(appendSpooled(writer, [line, { ...line, action: 'evaluation.export' }], office.clock.now()));
    }),
  );
  const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 3 }));
  expect(lines.map(({ action }) => action)).toEqual(['evaluation.export', 'evaluation.show', 'log.spooled']);
  expect(verifyLog(reader()).firstBroken).toBeNull();
});
