import fc from 'fast-check';
import { addDays, day } from '../../../shared/dates.ts';
import { otherDesks } from '../../../shared/procedure/codes.ts';
import * as lists from '../../../shared/procedure/facts.ts';

// Facts made at random, most of them near the rules: days lie around 15 June 2026, members are often absent or null.
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(fc.option(value, { nil: null }), { nil: undefined });
const anyDay = fc.integer({ min: -500, max: 30 }).map((days) => addDays(day('2026-06-15'), days));
const yes = maybe(fc.boolean());
const oneOf = (codes: readonly string[]) => fc.constantFrom(...codes);
const listOf = (codes: readonly string[]) => fc.subarray([...codes], { maxLength: 3 });

const internal = fc.record({
  status: oneOf(lists.statuses),
  aboutHandling: yes,
  receivedOn: maybe(anyDay),
  endedOn: maybe(anyDay),
  adviser: yes,
  adjournedOn: maybe(anyDay),
  adjournWeeks: maybe(fc.integer({ min: 1, max: 4 })),
  furtherDelay: maybe(fc.record({ until: anyDay, consent: fc.constantFrom('written', 'oral') })),
  schemeWeeks: maybe(fc.integer({ min: 1, max: 52 })),
  newDate: maybe(anyDay),
  judgmentOn: maybe(anyDay),
});

const matter = fc.record({
  kind: fc.oneof({ arbitrary: fc.constant('complaint'), weight: 8 }, { arbitrary: oneOf(lists.kinds), weight: 1 }),
  about: maybe(oneOf(lists.abouts)),
  otherDesk: maybe(oneOf(otherDesks)),
  law: maybe(oneOf(lists.laws)),
  subject: maybe(oneOf(lists.subjects)),
  behaviourOn: maybe(anyDay),
  decision: maybe(fc.record({ announcedOn: anyDay, objectionPending: yes, excuseForLate: yes, wantsItBack: yes })),
  delay: maybe(
    fc.record({ needReportedOn: maybe(anyDay), applicationOn: maybe(anyDay), defaultNoticeOn: maybe(anyDay) }),
  ),
  court: maybe(oneOf(lists.courts)),
  internal: maybe(internal),
  notComplained: maybe(
    fc.record({
      cannotBeAsked: maybe(listOf(lists.reasonsNotToAsk)),
      burdens: maybe(listOf(lists.burdens)),
      reason: maybe(fc.constantFrom('because', ' ')),
      secondPersonApproved: yes,
    }),
  ),
  otherProcedure: maybe(fc.record({ startedOn: anyDay, endedOn: maybe(anyDay) })),
  earlierHere: maybe(oneOf(lists.elsewhere)),
  newFact: yes,
  independentBody: maybe(oneOf(lists.elsewhere)),
});

/** Facts of the right shape that may break any of K-1 to K-22. */
export const randomFacts = fc.record({
  today: fc.constant('2026-06-15'),
  contact: fc.record({ receivedOn: anyDay, inWriting: yes, anonymous: yes, replyPossible: fc.boolean() }),
  reporter: fc.record({ role: oneOf(lists.roles), ageGroup: maybe(oneOf(lists.ageGroups)), writtenAuthorisation: yes }),
  safety: maybe(
    fc.record({
      immediateDanger: yes,
      abuseSuspected: yes,
      providerIncident: maybe(oneOf(lists.incidents)),
      providerIncidentLaw: maybe(oneOf(lists.laws)),
      urgentSupport: yes,
    }),
  ),
  consentToHandOver: yes,
  request: maybe(
    fc.record({
      receivedOn: maybe(anyDay),
      missing: maybe(listOf(lists.missingItems)),
      repairTermUntil: maybe(anyDay),
    }),
  ),
  matters: fc.array(matter, { minLength: 1, maxLength: 3 }),
  settings: maybe(
    fc.record({
      ombudsmanOverProvider: yes,
      youthDesk: maybe(oneOf(lists.youthDesks)),
      serviceWeeks: maybe(fc.integer({ min: 0, max: 26 })),
      defaultSchemeWeeks: maybe(fc.integer({ min: 1, max: 26 })),
    }),
  ),
});
