import type { Day } from '../dates.ts';
import { ok, refused } from '../result.ts';
import type { NewConsent } from './consents.ts';
import type { Decider, Decision } from './decision.ts';
import type { CaseState } from './state.ts';

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
