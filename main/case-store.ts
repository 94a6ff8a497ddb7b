import { addCase, type CaseExtras, saveCase } from '../db/cases.ts';
import { readHistory } from '../db/events.ts';
import type { Reader, Writer } from '../db/handle.ts';
import { keyedHash } from '../db/keys.ts';
import { missingAcknowledgement } from '../shared/case/acknowledgement.ts';
import { rowCheckOf, type Surroundings } from '../shared/case/check-of-case.ts';
import type { RecordedEvent } from '../shared/case/events.ts';
import type { Intake } from '../shared/case/intake.ts';
import type { Person } from '../shared/case/person.ts';
import { type CaseState, replay } from '../shared/case/state.ts';
import { firstReactionOf, termsOfCase } from '../shared/case/terms-of-case.ts';
import type { Lists } from '../shared/contract/administration.ts';
import { dayOf } from '../shared/dates.ts';
import type { Answer } from '../shared/failure.ts';
import type { CaseId } from '../shared/ids.ts';
import { fold } from '../shared/match/fold.ts';
import { phoneDigits } from '../shared/match/phone-digits.ts';
import { ok, refused } from '../shared/result.ts';
import { callerMark, personsJoinedWith, settleCallerMarks } from './caller-marks.ts';

/** A report with its history, as services work with it. */
export interface LoadedCase {
  readonly state: CaseState;
  readonly history: readonly RecordedEvent[];
}

/** Reads and replays a report. Refuses one that is not there or was destroyed. */
export function loadCase(reader: Reader, caseId: CaseId): Answer<LoadedCase> {
  const history = readHistory(reader, caseId);
  if (history.length === 0) return refused({ code: 'not-found' });
  const replayed = replay(caseId, history);
  if (replayed.kind === 'withdrawn') return refused({ code: 'not-found' });
  return replayed.kind === 'destroyed' ? refused({ code: 'case-destroyed' }) : ok({ state: replayed.state, history });
}

/** Writes the row of a report as it stands now: state, terms, search words, keyed identities. */
export function saveLoaded(writer: Writer, loaded: LoadedCase, around: Surroundings): void {
  const before = personsJoinedWith(writer, loaded.state);
  saveCase(writer, loaded.state, extrasOf(writer, loaded, around));
  settleCallerMarks(writer, [...before, ...personsJoinedWith(writer, loaded.state)]);
}

/** Adds the row of a new report; answers its row number. */
export function addLoaded(writer: Writer, loaded: LoadedCase, around: Surroundings): number {
  const row = addCase(writer, loaded.state, extrasOf(writer, loaded, around));
  if (loaded.state.samePersons.length > 0) settleCallerMarks(writer, personsJoinedWith(writer, loaded.state));
  return row;
}

function extrasOf(writer: Writer, { state, history }: LoadedCase, around: Surroundings): CaseExtras {
  const check = rowCheckOf(state, around);
  const { intake } = state;
  const acknowledgement = missingAcknowledgement(state, history, around.lists);
  const terms = [
    ...termsOfCase(state, check, history),
    ...(acknowledgement ? [{ matter: -1, ...acknowledgement }] : []),
  ];
  const reaction = firstReactionOf(history);
  return {
    person: personOf(intake),
    caller: callerMark(writer, intake.caller),
    story: fingerprint(writer, intake.story),
    firstReactionOn: reaction ? dayOf(reaction.at) : null,
    reactionLastOn: check.reaction?.lastDay ?? null,
    finding: check.finding?.outcome ?? null,
    terms,
    words: wordsOf(intake, history, around.lists),
  };
}

/** Whom a row names: the person it is about, else the caller. */
function personOf({ concerned, caller }: Intake): string {
  return concerned?.name.trim() || caller.name.trim();
}

function fingerprint({ keys }: Writer, story: string): string | null {
  const words = fold(story).replaceAll(/\s+/g, ' ').trim();
  return words ? keyedHash(keys.identity, 'story', words) : null;
}

/** The words by which a report is found, folded: what is asked is folded in the same way. */
function wordsOf(intake: Intake, history: readonly RecordedEvent[], lists: Lists): CaseExtras['words'] {
  const people = [intake.caller, intake.concerned].filter((person) => person !== null);
  const notes = history.flatMap(({ event }) =>
    event.type === 'noteAdded' || event.type === 'passedToBackOffice' ? [textOf(event)] : [],
  );
  const label = (list: string, code: string | null) => lists[list]?.find((item) => item.code === code);
  const parties = intake.parties.flatMap((party) => {
    const known = label('organisations', party.organisation) ?? label('desks', party.organisation);
    return [known?.nl, String(known?.data.aliases ?? ''), label('provider-types', party.kind)?.nl];
  });
  const subjects = intake.subjects.flatMap((code) => [label('subjects', code)?.nl, label('subjects', code)?.en]);
  return {
    people: fold(
      people
        .map(({ name, email, address, postcode }) => [name, email, address, postcode].filter(Boolean).join(' '))
        .join('\n'),
    ),
    phones: people
      .map((person: Person) => phoneDigits(person.phone))
      .filter(Boolean)
      .join('\n'),
    matter: fold([intake.title, ...parties, ...subjects].filter(Boolean).join('\n')),
    story: fold([intake.story, intake.wishes, ...notes].filter(Boolean).join('\n')),
  };
}

function textOf(event: { readonly text: string } | { readonly note: string }): string {
  return 'text' in event ? event.text : event.note;
}
