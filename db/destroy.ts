import type { Tally } from '../shared/case/events.ts';
import { type CaseState, replay } from '../shared/case/state.ts';
import { day, type Instant } from '../shared/dates.ts';
import type { Answer } from '../shared/failure.ts';
import type { CaseId, UserName } from '../shared/ids.ts';
import { ok, refused } from '../shared/result.ts';
import { saveDestroyed } from './cases.ts';
import { appendEvents, eraseHistory, readHistory } from './events.ts';
import { forgetGuardWords } from './guard-words.ts';
import type { Writer } from './handle.ts';
import { appendLog, type NewLogLine } from './log.ts';
import type { OpenRegister } from './open.ts';

interface Destruction {
  readonly caseId: CaseId;
  readonly at: Instant;
  readonly by: UserName;
  /** The line that says so in the log, written in the same transaction. */
  readonly line: NewLogLine;
}

/**
 * Destroys one report for good (Archiefwet 1995 art. 3, AVG art. 17): content and salts of its history, the words of its
 * row and those that others wrote about it, its terms and its search words go; codes and days stay for the figures, and the history ends with what was
 * destroyed. Afterwards the journal is emptied, since it still holds the pages as they were.
 * Refuses a report that is not there or was destroyed before, and says so when another program keeps the journal.
 */
export async function destroyCase(register: OpenRegister, destruction: Destruction): Promise<Answer<Tally>> {
  const destroyed = await register.write((writer) => destroy(writer, destruction));
  if (!destroyed.ok) return destroyed;
  return (await register.forgetPast()) ? destroyed : refused({ code: 'register-busy' });
}

function destroy(writer: Writer, { caseId, at, by, line }: Destruction): Answer<Tally> {
  const history = readHistory(writer, caseId);
  if (history.length === 0) return refused({ code: 'not-found' });
  const replayed = replay(caseId, history);
  if (replayed.kind === 'withdrawn') return refused({ code: 'not-found' });
  if (replayed.kind === 'destroyed') return refused({ code: 'case-destroyed' });
  const tally = tallyOf(replayed.state);
  eraseHistory(writer, caseId);
  forgetGuardWords(writer, caseId);
  const last = { at, by, event: { type: 'caseDestroyed' as const, tally } };
  const appended = appendEvents(writer, { caseId, expected: replayed.state.version, added: [last] });
  if (!appended.ok) return appended;
  saveDestroyed(writer, caseId, { tally, version: replayed.state.version + 1 });
  appendLog(writer, line);
  return ok(tally);
}

function tallyOf({ number, intake, stage, closed }: CaseState): Tally {
  const { receivedOn, kind, channel, law, parties, subjects, area, care } = intake;
  const closedOn = closed && day(closed.on);
  return {
    number,
    receivedOn,
    closedOn,
    kind,
    channel,
    law,
    parties,
    subjects,
    area,
    care,
    outcome: closed?.outcome ?? null,
    stage,
  };
}
