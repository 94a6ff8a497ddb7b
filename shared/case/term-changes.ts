import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { UserName } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';

/** The terms of the check whose last day can be put off, and those that can stand still. */
export const changingTerms = [
  'statutory-last-day',
  'scheme-last-day',
  'provider-reply',
  'repair-term',
  'decision-due',
  'ombudsman-last-day',
] as const;
export const ChangingTerm = z.enum(changingTerms);
export type ChangingTerm = z.infer<typeof ChangingTerm>;

/** Why a last day is put off; its article and what it asks stand in `termGrounds`. */
export const extensionGrounds = ['adjournment', 'agreed-delay', 'announced-date', 'longer-to-complete'] as const;
export const ExtensionGround = z.enum(extensionGrounds);
export type ExtensionGround = z.infer<typeof ExtensionGround>;

/** Why a term stands still. */
export const suspensionGrounds = [
  'asked-to-complete',
  'agreed-suspension',
  'applicant-delays',
  'force-majeure',
  'other-procedure',
] as const;
export const SuspensionGround = z.enum(suspensionGrounds);
export type SuspensionGround = z.infer<typeof SuspensionGround>;

/** What the act asks before a ground counts. */
interface GroundRule {
  readonly terms: readonly ChangingTerm[];
  readonly article: string;
  /** It counts from a letter alone (PC-R8). */
  readonly letter: boolean;
  /** It counts with written consent alone (PC-R8). */
  readonly consent: boolean;
}

/** Awb 9:11(2)(3), 9:24(2), 9:28(3) and 4:15; a new date of a provider or committee: Jeugdwet 4.2.1(2)(5), PC-R10. */
export const termGrounds = {
  adjournment: { terms: ['statutory-last-day'], article: 'Awb 9:11 lid 2', letter: true, consent: false },
  'agreed-delay': { terms: ['statutory-last-day'], article: 'Awb 9:11 lid 3', letter: false, consent: true },
  'announced-date': {
    terms: ['scheme-last-day', 'provider-reply'],
    article: 'Jeugdwet 4.2.1 · Wmo 2015 3.2',
    letter: false,
    consent: false,
  },
  'longer-to-complete': { terms: ['repair-term'], article: 'Awb 9:28 lid 3', letter: false, consent: false },
  'asked-to-complete': { terms: ['decision-due'], article: 'Awb 4:15 lid 1', letter: true, consent: false },
  'agreed-suspension': { terms: ['decision-due'], article: 'Awb 4:15 lid 2 onder a', letter: false, consent: true },
  'applicant-delays': { terms: ['decision-due'], article: 'Awb 4:15 lid 2 onder b', letter: false, consent: false },
  'force-majeure': { terms: ['decision-due'], article: 'Awb 4:15 lid 2 onder c', letter: false, consent: false },
  'other-procedure': { terms: ['ombudsman-last-day'], article: 'Awb 9:24 lid 2', letter: false, consent: false },
} as const satisfies Readonly<Record<ExtensionGround | SuspensionGround, GroundRule>>;

/** The grounds on which this term can be put off, and those on which it can stand still. */
export function groundsFor(term: string): {
  readonly extend: readonly ExtensionGround[];
  readonly suspend: readonly SuspensionGround[];
} {
  const fits = (ground: ExtensionGround | SuspensionGround) => termGrounds[ground].terms.some((each) => each === term);
  return { extend: extensionGrounds.filter(fits), suspend: suspensionGrounds.filter(fits) };
}

/** Consent to a delay: one that is recorded with the report, or one that was seen in writing. */
export const TermConsent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recorded'), consent: z.number().int().min(1).max(1000) }),
  z.object({ kind: z.literal('seen-in-writing'), on: Day }),
]);
export type TermConsent = z.infer<typeof TermConsent>;

/** The letter by which a change was announced: of which day, and by what it is found again. */
export const TermLetter = z.object({ on: Day, reference: Name });
export type TermLetter = z.infer<typeof TermLetter>;

/** Which term: of which matter of the check, from 0. */
const Which = { matter: z.number().int().min(0).max(9), term: ChangingTerm };
const Proof = { consent: TermConsent.nullable(), letter: TermLetter.nullable(), note: Text };

/** A last day put off. `weeks`: of an adjournment (Awb 9:11(2)); `until`: the new last day that was agreed or announced. */
export const NewExtension = z.object({
  ...Which,
  ground: ExtensionGround,
  weeks: z.number().int().min(1).max(4).nullable(),
  until: Day.nullable(),
  ...Proof,
});
export type NewExtension = z.infer<typeof NewExtension>;

/** A term that stands still, from a day on; that day does not count. */
export const NewSuspension = z.object({ ...Which, ground: SuspensionGround, from: Day, ...Proof });
export type NewSuspension = z.infer<typeof NewSuspension>;

/** Changes of terms count from 1 within the report. */
const Change = z.number().int().min(1).max(1000);

/** The events of this capability; nothing of a history is changed, so taking back is an event too. */
export const TermExtended = z.object({ type: z.literal('termExtended'), change: Change, ...NewExtension.shape });
export const TermSuspended = z.object({ type: z.literal('termSuspended'), change: Change, ...NewSuspension.shape });
/** `on`: the first day that counts again. */
export const TermResumed = z.object({ type: z.literal('termResumed'), change: Change, on: Day, note: Text });
export const TermChangeWithdrawn = z.object({ type: z.literal('termChangeWithdrawn'), change: Change, reason: Text });
export type TermEvent = z.infer<
  typeof TermExtended | typeof TermSuspended | typeof TermResumed | typeof TermChangeWithdrawn
>;

const Recorded = { change: Change, by: UserName, at: Instant, withdrawn: z.boolean() };

/** A change of a term as it stands. */
export const TermChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extension'), ...NewExtension.shape, ...Recorded }),
  z.object({ kind: z.literal('suspension'), ...NewSuspension.shape, ...Recorded, resumedOn: Day.nullable() }),
]);
export type TermChange = z.infer<typeof TermChange>;
export type Extension = Extract<TermChange, { kind: 'extension' }>;
export type Suspension = Extract<TermChange, { kind: 'suspension' }>;
