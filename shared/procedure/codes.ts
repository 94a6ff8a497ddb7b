/**
 * The closed lists of the procedure check: what a finding can hold. Origin: section 6 of the description of the check.
 * The flags are the grounds of Awb 9:22 to 9:24; 9:23 b, c, h and l need a judgment on the facts and are never set (PC-R17).
 */
export const outcomes = [
  'O-INFO',
  'O-SIGNAL',
  'O-WMO',
  'O-BEZWAAR',
  'O-BEROEP',
  'O-OTHER',
  'O-SPLIT',
  'O-REFER',
  'O-SUPPORT',
  'O-WAIT',
  'O-CLOSED',
  'O-ESC',
  'O-ESC-DIRECT',
  'O-ESC-FLAG',
  'O-REPAIR',
  'O-STOP',
  'O-HOLD',
] as const;
export type Outcome = (typeof outcomes)[number];

export const flags = [
  '9:22a',
  '9:22b',
  '9:22c',
  '9:22d',
  '9:22e',
  '9:22f',
  '9:23a',
  '9:23d',
  '9:23e',
  '9:23f',
  '9:23g',
  '9:23i',
  '9:23j',
  '9:23k',
  '9:23m',
  '9:24',
] as const;
export type Flag = (typeof flags)[number];

/** The desks to which a matter about something else is sent (PC-2). */
export const otherDesks = [
  'wkkgz-complaints-officer',
  'health-insurer',
  'national-body',
  'other-ombudsman',
  'compulsory-care-committee',
  'court-or-lawyer',
  'youth-professional-discipline',
  'pgb-contract',
] as const;

export const desks = [
  'college',
  'objection',
  'court',
  'municipality',
  'provider-scheme',
  'youth-complaints-committee',
  'veilig-thuis-committee',
  'ombudsman-rotterdam',
  'kinderombudsman-rotterdam',
  'nationale-ombudsman',
  'policy-maker',
  ...otherDesks,
] as const;
export type Desk = (typeof desks)[number];

export const actions = [
  'call-112',
  'veilig-thuis',
  'follow-meldcode',
  'phone-college',
  'ask-provider-to-report',
  'signal-supervisor-ggd',
  'signal-inspectorate-igj',
  'guard-childs-privacy',
  'register-signal',
  'ask-authorisation',
  'ask-consent',
  'ask-missing-items',
  'pass-need-to-college',
  'forward-with-stamp',
  'advise-remedy',
  'advise-late-remedy',
  'offer-default-notice',
  'tell-direct-appeal',
  'tell-application-allowed',
  'talk-over-with-client',
  'offer-client-support',
  'offer-confidant',
  'help-write-complaint',
  'set-follow-up',
  'warn-body-may-refuse',
  'second-person-approval',
  'hand-over-to-ombudsman',
] as const;
export type Action = (typeof actions)[number];

export const deadlineKinds = [
  'meldpunt-reaction',
  'objection-last-day',
  'appeal-last-day',
  'investigation-due',
  'decision-due',
  'default-notice-end',
  'complaint-year',
  'statutory-last-day',
  'service-date',
  'scheme-last-day',
  'provider-reply',
  'reminder',
  'refusal-notice',
  'ombudsman-last-day',
  'repair-term',
  'last-day-variant',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
