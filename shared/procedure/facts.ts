import { z } from 'zod';
import { Day } from '../dates.ts';
import type { Standstill } from '../terms/term.ts';
import { otherDesks } from './codes.ts';
import { hasDoubles } from './has-doubles.ts';

/** The answers that are a code, each a closed list. */
export const roles = ['self', 'legal-representative', 'parent', 'foster-parent', 'next-of-kin', 'other'] as const;
export const ageGroups = ['adult', '16-17', 'under-16'] as const;
export const incidents = ['calamity', 'violence'] as const;
export const laws = ['wmo', 'jeugdwet'] as const;
export const kinds = ['question', 'signal', 'support-need', 'complaint'] as const;
export const abouts = [
  'municipality',
  'wmo-provider',
  'youth-provider',
  'certified-institution',
  'veilig-thuis',
  'other',
] as const;
export const subjects = ['behaviour', 'decision', 'bezwaar-decision', 'late-decision', 'policy', 'regulation'] as const;
export const courts = [
  'none',
  'administrative-appeal-pending',
  'administrative-ruled',
  'other-pending',
  'other-appeal-open',
  'judicial-supervision',
  'other-ruled',
  'connected-procedure',
  'connected-other-court',
] as const;
export const statuses = [
  'not-made',
  'running',
  'settled-satisfied',
  'settled-dissatisfied',
  'refused',
  'ended-otherwise',
] as const;
export const elsewhere = ['none', 'pending', 'settled'] as const;
export const missingItems = [
  'signature',
  'name-and-address',
  'date',
  'behaviour',
  'grounds',
  'internal-complaint',
  'translation',
] as const;
export const reasonsNotToAsk = [
  'delay-pointless-or-harmful',
  'handler-is-accused',
  'earlier-complaints-unanswered',
  'fear-of-reprisal',
] as const;
export const burdens = [
  'language',
  'literacy',
  'illness',
  'disability',
  'dependency',
  'no-digital-access',
  'exhausted',
  'several-bodies',
] as const;
export const youthDesks = ['kinderombudsman-rotterdam', 'nationale-ombudsman'] as const;

/** A text of at most so many characters, counted as in JSON Schema: by code point, not by UTF-16 unit. */
const text = (atMost: number) =>
  z.string().refine((value) => [...value].length <= atMost, `more than ${atMost} characters`);

/** A list without doubles; asked also when an item is refused, so that every problem is named. */
const listOf = <const Codes extends readonly string[]>(codes: Codes) =>
  z.array(z.enum(codes)).refine((items) => !hasDoubles(items), {
    message: 'an item stands here twice',
    when: ({ value }) => Array.isArray(value),
  });

/** A whole number; not `.int()`, whose refusal would keep the lists around it from being asked too. */
const whole = (min: number, max: number) =>
  z
    .number()
    .refine(
      (value) => Number.isInteger(value) && value >= min && value <= max,
      `no whole number from ${min} to ${max}`,
    );
const yes = z.boolean().nullish();
const maybeDay = Day.nullish();

const Contact = z.strictObject({
  receivedOn: Day,
  inWriting: yes,
  anonymous: yes,
  replyPossible: z.boolean(),
});

const Reporter = z.strictObject({
  role: z.enum(roles),
  ageGroup: z.enum(ageGroups).nullish(),
  writtenAuthorisation: yes,
});

const Safety = z.strictObject({
  immediateDanger: yes,
  abuseSuspected: yes,
  providerIncident: z.enum(incidents).nullish(),
  providerIncidentLaw: z.enum(laws).nullish(),
  urgentSupport: yes,
});

const Request = z.strictObject({
  receivedOn: maybeDay,
  missing: listOf(missingItems).nullish(),
  repairTermUntil: maybeDay,
});

/** Settings of the office that the check reads; what is absent or null has its default (`officeSettings`). */
export const ProcedureSettings = z.strictObject({
  ombudsmanOverProvider: yes,
  youthDesk: z.enum(youthDesks).nullish(),
  defaultSchemeWeeks: whole(1, 26).nullish(),
  reactionWorkingDays: whole(1, 30).nullish(),
  serviceWeeks: whole(0, 26).nullish(),
  repairWeeks: whole(1, 12).nullish(),
  followMeldcode: yes,
});
export type ProcedureSettings = z.infer<typeof ProcedureSettings>;

const Decision = z.strictObject({
  announcedOn: Day,
  objectionPending: yes,
  excuseForLate: yes,
  wantsItBack: yes,
});

const Delay = z.strictObject({ needReportedOn: maybeDay, applicationOn: maybeDay, defaultNoticeOn: maybeDay });

/** The complaint at the party itself; `receivedOn` is of the written one, which alone starts a term (AWB-I-03, PC-R9). */
const Internal = z.strictObject({
  status: z.enum(statuses),
  aboutHandling: yes,
  receivedOn: maybeDay,
  endedOn: maybeDay,
  adviser: yes,
  adjournedOn: maybeDay,
  adjournWeeks: whole(1, 4).nullish(),
  furtherDelay: z.strictObject({ until: Day, consent: z.enum(['written', 'oral']) }).nullish(),
  schemeWeeks: whole(1, 52).nullish(),
  newDate: maybeDay,
  judgmentOn: maybeDay,
});

const NotComplained = z.strictObject({
  cannotBeAsked: listOf(reasonsNotToAsk).nullish(),
  burdens: listOf(burdens).nullish(),
  reason: text(2000).nullish(),
  secondPersonApproved: yes,
});

/** One thing the report is about. */
export const Matter = z.strictObject({
  title: text(200).nullish(),
  kind: z.enum(kinds),
  about: z.enum(abouts).nullish(),
  otherDesk: z.enum(otherDesks).nullish(),
  law: z.enum(laws).nullish(),
  subject: z.enum(subjects).nullish(),
  behaviourOn: maybeDay,
  decision: Decision.nullish(),
  delay: Delay.nullish(),
  court: z.enum(courts).nullish(),
  internal: Internal.nullish(),
  notComplained: NotComplained.nullish(),
  otherProcedure: z.strictObject({ startedOn: Day, endedOn: maybeDay }).nullish(),
  earlierHere: z.enum(elsewhere).nullish(),
  newFact: yes,
  independentBody: z.enum(elsewhere).nullish(),
});
/** What the register knows beside what other programs may send: stretches in which the term of a decision stood still (Awb 4:15). */
export type Matter = z.infer<typeof Matter> & { readonly standstills?: readonly Standstill[] };

/** The shape of the facts; the rules between members (K-1 to K-22) stand in `consistency.ts`. Absent and null mean the same. */
export const FactsShape = z.strictObject({
  id: text(100).nullish(),
  title: text(200).nullish(),
  today: Day,
  contact: Contact,
  reporter: Reporter,
  safety: Safety.nullish(),
  consentToHandOver: yes,
  request: Request.nullish(),
  matters: z.array(Matter).refine((matters) => matters.length >= 1 && matters.length <= 10, {
    message: 'there are 1 to 10 matters',
    when: ({ value }) => Array.isArray(value),
  }),
  settings: ProcedureSettings.nullish(),
});
export type Facts = Omit<z.infer<typeof FactsShape>, 'matters'> & { matters: Matter[] };
