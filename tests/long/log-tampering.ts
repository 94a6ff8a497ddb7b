import { verifyLog } from '../../db/log-chain.ts';
import { openOffice } from '../support/office.ts';
import { dropGuards, rawConnection } from '../support/raw-connection.ts';
import { rawReader } from '../support/raw-reader.ts';
import { type Attempt, attackLog, growLog, type LogUnderAttack, randomOfLog } from '../support/tamper-log.ts';

/**
 * Changes, removes, inserts, swaps and cuts lines of logs, half of the time as somebody who holds the key of the log: at twenty
 * times 10,000 variants on 1,000 logs. Fails for what had to be seen and was not, and for an untouched log that is called broken.
 */
export async function logTampering(times: number, seed: number) {
  const office = await openOffice();
  const connection = rawConnection(office.host);
  const attempts: Attempt[] = [];
  let falseAlarms = 0;
  const onLog = (turn: number, act: (under: LogUnderAttack) => void) => {
    connection.exec('BEGIN');
    dropGuards(connection);
    const writer = rawReader(connection, office.host);
    const random = randomOfLog(seed, turn);
    const points = growLog(writer, random, random.between(20, 60));
    const last = Number(connection.prepare('SELECT max(seq) FROM log').pluck().get());
    act({ connection, writer, random, points, last });
    connection.exec('ROLLBACK');
  };
  for (let turn = 0; turn < 50 * times; turn += 1) {
    onLog(turn, (under) => {
      if (verifyLog(under.writer, under.points).firstBroken !== null) falseAlarms += 1;
      for (let variant = 0; variant < 10; variant += 1) {
        connection.exec('SAVEPOINT variant');
        attempts.push(attackLog(under));
        connection.exec('ROLLBACK TO variant');
      }
    });
  }
  connection.close();
  office.close();
  const missed = attempts.filter(({ mustBeSeen, seen }) => mustBeSeen && !seen);
  const count = (chosen: (attempt: Attempt) => boolean) => attempts.filter(chosen).length;
  return {
    count: attempts.length,
    failed: missed.length + falseAlarms,
    more: {
      logs: 50 * times,
      falseAlarms,
      withKey: count(({ keyHeld }) => keyHeld),
      hadToBeSeen: count(({ mustBeSeen }) => mustBeSeen),
      seen: count(({ seen }) => seen),
      missed: missed.length,
    },
  };
}
