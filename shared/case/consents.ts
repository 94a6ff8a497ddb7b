import { z } from 'zod';
import { Day } from '../dates.ts';
import { ok, refused } from '../result.ts';
import { Name, Text } from '../typed-text.ts';
import type { Decider, Decision } from './decide.ts';
import { PersonPlace } from './person.ts';
import type { CaseState } from './state.ts';

/** What somebody agrees to (PRI-03): help by the front office, passing on, asking for information, handing over. */
export const consentPurposes = ['help', 'pass-on', 'request-information', 'hand-over'] as const;
export const ConsentPurpose = z.enum(consentPurposes);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** How consent was given or taken back. */
export const consentWays = ['spoken', 'mail', 'written'] as const;

/** Consent as PRI-03 wants it recorded: who, what, to whom, how, when. */
export const NewConsent = z.object({
  who: PersonPlace,
  purpose: ConsentPurpose,
  /** To whom details may go, in words: a body, a helper; empty for help by the Meldpunt itself. */
  to: Name,
  way: z.enum(consentWays),
  on: Day,
  note: Text,
});
export type NewConsent = z.infer<typeof NewConsent>;

/** Consent as it stands. `consent` counts from 1 within the report. */
export const Consent = NewConsent.extend({
  consent: z.number().int().min(1).max(1000),
  withdrawnOn: Day.nullable(),
});
export type Consent = z.infer<typeof Consent>;

/** Records consent, on the day it was given. */
export function giveConsent(state: Pick<CaseState, 'consents'>, given: NewConsent, by: Decider): Decision {
  if (given.on > by.today) return refused({ code: 'received-in-future' });
  return ok([{ type: 'consentGiven', ...given, consent: state.consents.length + 1 }]);
}

interface WithdrawConsent {
  readonly consent: number;
  readonly on: Day;
  readonly way: NewConsent['way'];
  readonly note: string;
}

/** Consent can be taken back at any time (AVG 7(3)), not before it was given. */
export function withdrawConsent(state: CaseState, command: WithdrawConsent, by: Decider): Decision {
  const given = state.consents.find(({ consent, withdrawnOn }) => consent === command.consent && withdrawnOn === null);
  if (!given) return refused({ code: 'not-found' });
  if (command.on > by.today || command.on < given.on) return refused({ code: 'received-in-future' });
  return ok([{ type: 'consentWithdrawn', ...command }]);
}
