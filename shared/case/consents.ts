import { z } from 'zod';
import { Day } from '../dates.ts';
import { Name, Text } from '../typed-text.ts';
import { PersonPlace } from './person.ts';

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
