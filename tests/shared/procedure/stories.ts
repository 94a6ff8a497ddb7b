import { day } from '../../../shared/dates.ts';
import type { CheckContext } from '../../../shared/procedure/check-context.ts';

/**
 * What a client is asked and answers, line by line: the question (with a mark when "weet ik niet" is an answer), how it may
 * be answered, and the answer. Before it comes the question about safety, unless it stands here; after it, that there is no
 * other matter. Read through once by hand, question by question.
 */
export interface Story {
  readonly title: string;
  readonly changes?: Partial<CheckContext>;
  readonly talk: string;
  readonly outcome: string;
}

const inWriting = {
  contact: { receivedOn: day('2026-06-08'), inWriting: true, anonymous: false, replyPossible: true },
};
const unknownReporter = { reporter: { role: null, ageGroup: null } };

export const stories: readonly Story[] = [
  {
    title: 'a question, from a person nobody knows',
    changes: unknownReporter,
    talk: `
      kind (4 choices): question
      who (6 choices): parent`,
    outcome: 'O-INFO',
  },
  {
    title: 'a question, from a child',
    changes: unknownReporter,
    talk: `
      kind (4 choices): question
      who (6 choices): self
      age? (adult or 16-17 or under-16): under-16`,
    outcome: 'O-INFO',
  },
  {
    title: 'a question, from a person of whom only the role is known',
    changes: { reporter: { role: 'self', ageGroup: null } },
    talk: `
      kind (4 choices): question
      age? (adult or 16-17 or under-16): null`,
    outcome: 'O-INFO',
  },
  {
    title: 'an incident at a provider',
    talk: `
      safety (any of 4): provider-incident
      provider-incident (calamity or violence): calamity
      provider-incident-law (wmo or jeugdwet): wmo
      kind (4 choices): question`,
    outcome: 'O-INFO',
  },
  {
    title: 'danger without an incident',
    talk: `
      safety (any of 4): immediate-danger
      kind (4 choices): signal`,
    outcome: 'O-SIGNAL',
  },
  {
    title: 'a need for support',
    talk: `
      kind (4 choices): support-need
      consent? (yes or no): yes`,
    outcome: 'O-WMO',
  },
  {
    title: 'a complaint about something else',
    talk: `
      kind (4 choices): complaint
      about (6 choices): other
      other-desk (8 choices): health-insurer`,
    outcome: 'O-OTHER',
  },
  {
    title: 'a neighbour without authorisation',
    changes: unknownReporter,
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      who (6 choices): other
      authorisation? (yes or no): no`,
    outcome: 'O-SIGNAL',
  },
  {
    title: 'a neighbour with authorisation',
    changes: unknownReporter,
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      who (6 choices): other
      authorisation? (yes or no): yes
      court? (9 choices): none
      subject (6 choices): policy`,
    outcome: 'O-STOP',
  },
  {
    title: 'a ruling of the court',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): administrative-ruled`,
    outcome: 'O-STOP',
  },
  {
    title: 'a decision, on the telephone',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): decision
      decision-announced (day  to 2026-06-15): 2026-06-01
      objection-pending? (yes or no): no`,
    outcome: 'O-BEZWAAR',
  },
  {
    title: 'a decision, in writing',
    changes: inWriting,
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): decision
      decision-announced (day  to 2026-06-15): 2026-06-01
      objection-pending? (yes or no): no
      wants-it-back? (yes or no): no`,
    outcome: 'O-BEZWAAR',
  },
  {
    title: 'a decision with bezwaar pending, in writing',
    changes: inWriting,
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): decision
      decision-announced (day  to 2026-06-15): 2026-06-01
      objection-pending? (yes or no): yes`,
    outcome: 'O-BEZWAAR',
  },
  {
    title: 'a late decision on bezwaar',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): bezwaar-decision
      decision-announced (day  to 2026-06-15): 2026-04-01
      excuse-for-late? (yes or no): yes`,
    outcome: 'O-BEROEP',
  },
  {
    title: 'conduct, in writing',
    changes: inWriting,
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): regulation`,
    outcome: 'O-STOP',
  },
  {
    title: 'an investigation that is late',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): late-decision
      need-reported? (day  to 2026-06-15): 2026-04-01
      application? (day  to 2026-06-15): null
      internal-status (6 choices): not-made
      cannot-be-asked (any of 4):
      burdens (any of 8):
      behaviour? (day  to 2026-06-15): null`,
    outcome: 'O-REFER',
  },
  {
    title: 'a decision that is late',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): late-decision
      need-reported? (day  to 2026-06-15): null
      application (day  to 2026-06-15): 2026-04-01
      default-notice? (day 2026-04-01 to 2026-06-15): 2026-05-01
      internal-status (6 choices): not-made
      cannot-be-asked (any of 4):
      burdens (any of 8):
      behaviour? (day  to 2026-06-15): 2026-04-20`,
    outcome: 'O-REFER',
  },
  {
    title: 'a decision on youth care that is late',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): jeugdwet
      court? (9 choices): none
      subject (6 choices): late-decision
      application (day  to 2026-06-15): 2026-02-01
      default-notice? (day 2026-02-01 to 2026-06-15): null
      internal-status (6 choices): settled-satisfied
      internal-received (day  to 2026-06-15): 2026-04-01
      internal-ended (day 2026-04-01 to 2026-06-15): 2026-05-01
      about-handling? (yes or no): no`,
    outcome: 'O-CLOSED',
  },
  {
    title: 'policy of a provider',
    talk: `
      kind (4 choices): complaint
      about (6 choices): wmo-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): policy`,
    outcome: 'O-STOP',
  },
  {
    title: 'a complaint that runs at the municipality',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): running
      internal-received (day  to 2026-06-15): 2026-05-01
      about-handling? (yes or no): no
      adviser? (yes or no): no
      adjourned? (yes or no): no
      further-delay? (none or written or oral): none
      other-procedure? (none or running or ended): null
      earlier-here? (none or pending or settled): null
      independent-body? (none or pending or settled): null
      consent? (yes or no): null`,
    outcome: 'O-HOLD',
  },
  {
    title: 'a complaint that was adjourned and delayed',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): running
      internal-received (day  to 2026-06-15): 2026-05-01
      about-handling? (yes or no): null
      adviser? (yes or no): yes
      adjourned? (yes or no): yes
      adjourned-on (day 2026-05-01 to 2026-06-15): 2026-06-01
      adjourn-weeks? (1 to 4): 2
      further-delay? (none or written or oral): written
      further-delay-until (day 2026-05-01 to ): 2026-10-01
      behaviour? (day  to 2026-06-15): null`,
    outcome: 'O-WAIT',
  },
  {
    title: 'a complaint that was adjourned too late',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): running
      internal-received (day  to 2026-06-15): 2026-03-02
      about-handling? (yes or no): null
      adviser? (yes or no): null
      adjourned? (yes or no): yes
      adjourned-on (day 2026-03-02 to 2026-06-15): 2026-06-01
      further-delay? (none or written or oral): oral
      other-procedure? (none or running or ended): null
      earlier-here? (none or pending or settled): null
      independent-body? (none or pending or settled): null
      consent? (yes or no): yes
      request-missing (any of 7):`,
    outcome: 'O-ESC',
  },
  {
    title: 'the handling of a complaint that runs',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): running
      internal-received (day  to 2026-06-15): 2026-05-01
      about-handling? (yes or no): yes
      adviser? (yes or no): null
      adjourned? (yes or no): null
      further-delay? (none or written or oral): null
      other-procedure? (none or running or ended): null
      earlier-here? (none or pending or settled): null
      independent-body? (none or pending or settled): null
      consent? (yes or no): yes
      request-missing (any of 7): date
      repair-term-until? (day  to ): 2026-07-01`,
    outcome: 'O-REPAIR',
  },
  {
    title: 'a complaint that runs at a Wmo provider',
    talk: `
      kind (4 choices): complaint
      about (6 choices): wmo-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): behaviour
      internal-status (6 choices): running
      internal-received (day  to 2026-06-15): 2026-05-01
      about-handling? (yes or no): null
      new-date? (day 2026-05-01 to ): null
      scheme-weeks? (1 to 52): 8`,
    outcome: 'O-WAIT',
  },
  {
    title: 'a complaint that runs at a youth provider',
    talk: `
      kind (4 choices): complaint
      about (6 choices): youth-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): behaviour
      internal-status (6 choices): running
      internal-received (day  to 2026-06-15): 2026-05-01
      about-handling? (yes or no): null
      judgment? (day 2026-05-01 to 2026-06-15): null
      new-date? (day 2026-05-01 to ): null
      scheme-weeks? (1 to 52): null
      other-procedure? (none or running or ended): null
      earlier-here? (none or pending or settled): null
      independent-body? (none or pending or settled): null
      consent? (yes or no): null`,
    outcome: 'O-HOLD',
  },
  {
    title: 'a youth provider that announced a day',
    talk: `
      kind (4 choices): complaint
      about (6 choices): youth-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): behaviour
      internal-status (6 choices): running
      internal-received (day  to 2026-06-15): 2026-05-01
      about-handling? (yes or no): null
      judgment? (day 2026-05-01 to 2026-06-15): null
      new-date? (day 2026-05-01 to ): 2026-08-01`,
    outcome: 'O-WAIT',
  },
  {
    title: 'a youth provider that must reply to its committee',
    talk: `
      kind (4 choices): complaint
      about (6 choices): youth-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): behaviour
      internal-status (6 choices): running
      internal-received (day  to 2026-06-15): 2026-05-01
      about-handling? (yes or no): null
      judgment? (day 2026-05-01 to 2026-06-15): 2026-06-01
      new-date? (day 2026-05-01 to ): null`,
    outcome: 'O-WAIT',
  },
  {
    title: 'not complained of at the municipality, and no reason',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): not-made
      cannot-be-asked (any of 4):
      burdens (any of 8):
      behaviour? (day  to 2026-06-15): null`,
    outcome: 'O-REFER',
  },
  {
    title: 'not complained of at a provider, and no reason',
    talk: `
      kind (4 choices): complaint
      about (6 choices): wmo-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): behaviour
      internal-status (6 choices): not-made
      cannot-be-asked (any of 4):
      burdens (any of 8):`,
    outcome: 'O-REFER',
  },
  {
    title: 'complaining is a burden',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): not-made
      cannot-be-asked (any of 4):
      burdens (any of 8): illness
      reason (2000 signs): In hospital
      behaviour? (day  to 2026-06-15): 2025-01-01`,
    outcome: 'O-SUPPORT',
  },
  {
    title: 'complaining cannot be asked',
    talk: `
      kind (4 choices): complaint
      about (6 choices): wmo-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): behaviour
      internal-status (6 choices): not-made
      cannot-be-asked (any of 4): fear-of-reprisal
      reason (2000 signs): Threatened
      behaviour? (day  to 2026-06-15): 2025-05-01
      other-procedure? (none or running or ended): none
      request-received? (day 2026-06-08 to 2026-06-15): 2026-06-09
      earlier-here? (none or pending or settled): null
      independent-body? (none or pending or settled): null
      second-person? (yes or no): yes
      consent? (yes or no): yes
      request-missing (any of 7):`,
    outcome: 'O-ESC-DIRECT',
  },
  {
    title: 'complaining cannot be asked, without a day',
    talk: `
      kind (4 choices): complaint
      about (6 choices): wmo-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): behaviour
      internal-status (6 choices): not-made
      cannot-be-asked (any of 4): fear-of-reprisal
      reason (2000 signs): Threatened
      behaviour? (day  to 2026-06-15): null
      earlier-here? (none or pending or settled): null
      independent-body? (none or pending or settled): null
      second-person? (yes or no): null
      consent? (yes or no): yes
      request-missing (any of 7):`,
    outcome: 'O-ESC-DIRECT',
  },
  {
    title: 'a provider without competence',
    changes: { settings: { ombudsmanOverProvider: false } },
    talk: `
      kind (4 choices): complaint
      about (6 choices): wmo-provider
      court? (9 choices): null
      subject (behaviour or policy or regulation): behaviour
      internal-status (6 choices): settled-dissatisfied
      internal-received (day  to 2026-06-15): 2026-04-01
      internal-ended (day 2026-04-01 to 2026-06-15): 2026-05-01
      behaviour? (day  to 2026-06-15): 2026-03-01`,
    outcome: 'O-REFER',
  },
  {
    title: 'a complaint that ended, in time',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): settled-dissatisfied
      internal-received (day  to 2026-06-15): 2026-04-01
      internal-ended (day 2026-04-01 to 2026-06-15): 2026-05-01
      other-procedure? (none or running or ended): running
      other-procedure-started (day  to 2026-06-15): 2026-05-05
      earlier-here? (none or pending or settled): none
      independent-body? (none or pending or settled): none
      consent? (yes or no): no`,
    outcome: 'O-HOLD',
  },
  {
    title: 'another procedure that ended, and the same matter earlier',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): settled-dissatisfied
      internal-received (day  to 2026-06-15): 2026-04-01
      internal-ended (day 2026-04-01 to 2026-06-15): 2026-05-01
      other-procedure? (none or running or ended): ended
      other-procedure-started (day  to 2026-06-15): 2026-05-05
      other-procedure-ended (day 2026-05-05 to 2026-06-15): 2026-06-01
      earlier-here? (none or pending or settled): settled
      new-fact? (yes or no): yes
      independent-body? (none or pending or settled): settled
      consent? (yes or no): yes
      request-missing (any of 7):`,
    outcome: 'O-ESC-FLAG',
  },
  {
    title: 'a complaint that ended long ago',
    talk: `
      kind (4 choices): complaint
      about (6 choices): municipality
      law (wmo or jeugdwet): wmo
      court? (9 choices): none
      subject (6 choices): behaviour
      internal-status (6 choices): settled-dissatisfied
      internal-received (day  to 2026-06-15): 2025-04-01
      internal-ended (day 2025-04-01 to 2026-06-15): 2025-05-01
      other-procedure? (none or running or ended): null
      request-received? (day 2026-06-08 to 2026-06-15): null
      earlier-here? (none or pending or settled): pending
      new-fact? (yes or no): null
      independent-body? (none or pending or settled): null
      consent? (yes or no): yes
      request-missing (any of 7): signature + date
      repair-term-until? (day  to ): null`,
    outcome: 'O-REPAIR',
  },
];
