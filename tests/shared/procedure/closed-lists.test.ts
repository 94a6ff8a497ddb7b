import { expect, test } from 'vitest';
import * as codes from '../../../shared/procedure/codes.ts';
import { firstDesk, lawOf, regimeOf } from '../../../shared/procedure/regime.ts';
import { officeSettings } from '../../../shared/procedure/situation.ts';
import { isStatutory } from '../../../shared/procedure/statutory.ts';
import { stepNames } from '../../../shared/procedure/turn.ts';

// The closed lists of section 6, written out again from the description; the order is free.
const listed: Readonly<Record<string, readonly [readonly string[], string]>> = {
  outcomes: [
    codes.outcomes,
    `O-INFO O-SIGNAL O-WMO O-BEZWAAR O-BEROEP O-OTHER O-SPLIT O-REFER O-SUPPORT O-WAIT O-CLOSED O-ESC O-ESC-DIRECT
     O-ESC-FLAG O-REPAIR O-STOP O-HOLD`,
  ],
  flags: [
    codes.flags,
    '9:22a 9:22b 9:22c 9:22d 9:22e 9:22f 9:23a 9:23d 9:23e 9:23f 9:23g 9:23i 9:23j 9:23k 9:23m 9:24',
  ],
  desks: [
    codes.desks,
    `college objection court municipality provider-scheme youth-complaints-committee veilig-thuis-committee
     ombudsman-rotterdam kinderombudsman-rotterdam nationale-ombudsman policy-maker court-or-lawyer
     wkkgz-complaints-officer health-insurer national-body other-ombudsman compulsory-care-committee
     youth-professional-discipline pgb-contract`,
  ],
  actions: [
    codes.actions,
    `call-112 veilig-thuis follow-meldcode phone-college ask-provider-to-report signal-supervisor-ggd
     signal-inspectorate-igj guard-childs-privacy register-signal ask-authorisation ask-consent ask-missing-items
     pass-need-to-college forward-with-stamp advise-remedy advise-late-remedy offer-default-notice tell-direct-appeal
     tell-application-allowed talk-over-with-client offer-client-support offer-confidant help-write-complaint
     set-follow-up warn-body-may-refuse second-person-approval hand-over-to-ombudsman`,
  ],
  deadlines: [
    codes.deadlineKinds,
    `meldpunt-reaction objection-last-day appeal-last-day investigation-due decision-due default-notice-end
     complaint-year statutory-last-day service-date scheme-last-day provider-reply reminder refusal-notice
     ombudsman-last-day repair-term last-day-variant`,
  ],
};

test.each(Object.entries(listed))('the %s are those of the description', (_, [ours, described]) => {
  expect([...ours].sort()).toEqual(described.split(/\s+/).sort());
});

test('a term of an act is heavier than a norm, a scheme or a reminder', () => {
  const norms = codes.deadlineKinds.filter((kind) => !isStatutory(kind));
  expect(norms.sort()).toEqual(['meldpunt-reaction', 'reminder', 'repair-term', 'scheme-last-day', 'service-date']);
});

test.each([
  ['municipality', 'M', 'jeugdwet', 'municipality'],
  ['wmo-provider', 'W', 'wmo', 'provider-scheme'],
  ['youth-provider', 'J', 'jeugdwet', 'youth-complaints-committee'],
  ['certified-institution', 'J', 'jeugdwet', 'youth-complaints-committee'],
  ['veilig-thuis', 'V', 'wmo', 'veilig-thuis-committee'],
] as const)('a complaint about %s is of regime %s and of the %s', (about, regime, law, desk) => {
  expect(regimeOf({ about })).toBe(regime);
  expect(lawOf({ about, law: about === 'municipality' ? 'jeugdwet' : null })).toBe(law);
  expect(firstDesk[regime]).toBe(desk);
});

test('about something else, or of a municipality without a law, no law is known', () => {
  expect(regimeOf({ about: 'other' })).toBeNull();
  expect(regimeOf({ about: null })).toBeNull();
  expect(lawOf({ about: 'other', law: 'wmo' })).toBeNull();
  expect(lawOf({ about: null })).toBeNull();
  expect(lawOf({ about: 'municipality' })).toBeNull();
});

test('the defaults of the office are those of the rules', () => {
  const defaults = {
    ombudsmanOverProvider: true,
    youthDesk: 'kinderombudsman-rotterdam',
    defaultSchemeWeeks: 6,
    reactionWorkingDays: 5,
    serviceWeeks: 4,
    repairWeeks: 2,
    followMeldcode: true,
  };
  for (const none of [null, undefined, {}]) expect(officeSettings(none)).toEqual(defaults);
  const own = {
    ombudsmanOverProvider: false,
    youthDesk: 'nationale-ombudsman',
    defaultSchemeWeeks: 7,
    reactionWorkingDays: 3,
    serviceWeeks: 0,
    repairWeeks: 1,
    followMeldcode: false,
  } as const;
  expect(officeSettings(own)).toEqual(own);
});

test('the steps are the fifteen of section 4.2, in their order', () => {
  const named = `kind about who court besluit late-decision policy internal not-complained running competence year
    earlier desk complete`;
  expect(stepNames).toEqual(named.split(/\s+/));
});
