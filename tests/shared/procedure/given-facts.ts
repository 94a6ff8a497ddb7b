import { expect } from 'vitest';
import { readFacts } from '../../../shared/procedure/read-facts.ts';
import { factsOf, findingOf, short } from './given.ts';

// The words in which the tests of the rules are written. The day of the check is 15 June 2026 unless the test says another.

/** What is told of a finding; codes are text here, a code that does not exist is never found. */
interface Found {
  readonly outcome: string;
  readonly desk: string | null;
  readonly flags: readonly string[];
  readonly actions: readonly string[];
  readonly deadlines: readonly string[];
}

/** Given one or more matters and what the report says beside them, then … */
export function given(matters: object | readonly object[], report: object = {}) {
  return {
    /** The facts are refused: by this rule, at these places and no others. */
    thenRefused(rule: string, ...places: readonly string[]): void {
      const read = readFacts(factsOf(matters, report));
      expect(read.ok ? 'these facts fit' : read.failure).toEqual(places.map((path) => ({ code: rule, path })));
    },
    thenTheyFit(): void {
      const read = readFacts(factsOf(matters, report));
      expect(read.ok ? 'fit' : read.failure).toBe('fit');
    },
    /** The finding says this; the lists it names are whole, in the order of the alphabet. */
    thenFound(expected: Partial<Found>): void {
      expect(short(findingOf(matters, report))).toMatchObject(expected);
    },
    thenFoundParts(...expected: readonly Partial<Found>[]): void {
      const { parts = [] } = findingOf(matters, report);
      expect(parts.map(short)).toMatchObject(expected);
    },
    /** The act or the norm on which a deadline rests. */
    thenRests(kind: string, article: string): void {
      const deadline = findingOf(matters, report).deadlines.find((each) => each.kind === kind);
      expect(deadline?.article).toBe(article);
    },
  };
}

/** A complaint about the conduct of this party (under the Wmo, of a municipality) that was not made there yet. */
export function complaintAbout(about: string, more: object = {}): object {
  const law = about === 'municipality' ? 'wmo' : null;
  return { kind: 'complaint', about, law, subject: 'behaviour', internal: { status: 'not-made' }, ...more };
}

/** A written complaint that was handed in at the party itself and still runs. */
export function handedIn(receivedOn: string, more: object = {}): object {
  return { internal: { status: 'running', receivedOn, ...more } };
}

/** A written complaint that the party answered, to no satisfaction. */
export function answered(receivedOn: string, endedOn: string, more: object = {}): object {
  return { internal: { status: 'settled-dissatisfied', receivedOn, endedOn, ...more } };
}

/** Why a complaint at the party itself cannot be asked (7a), and whether a second person agreed. */
export function cannotBeAsked(secondPersonApproved: boolean): object {
  const reason = 'The client was threatened by the head of the team.';
  return { notComplained: { cannotBeAsked: ['fear-of-reprisal'], reason, secondPersonApproved } };
}

/** The day of the check, and of the contact, is another one. */
export function onDay(today: string): object {
  return { today, contact: { receivedOn: today, replyPossible: false } };
}

/** The contact came in writing, on this day. */
export function inWriting(receivedOn: string): object {
  return { contact: { receivedOn, replyPossible: false, inWriting: true } };
}
