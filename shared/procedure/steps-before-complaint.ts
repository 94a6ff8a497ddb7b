import type { Standstill, Term } from '../terms/term.ts';
import type { Flag } from './codes.ts';
import { count, counted, type Situation } from './situation.ts';
import type { Additions, Step, Turn } from './turn.ts';

/** Step 1, PC-1: what is it? (DEF-01, DEF-02, DEF-03, DEF-04, DEF-05, PC-R2) */
export const kindStep: Step = ({ matter, facts }) => {
  if (matter.kind === 'question') return { articles: ['DEF-02'], next: { stop: 'O-INFO', desk: null } };
  if (matter.kind === 'signal' || facts.contact.anonymous) {
    return { actions: ['register-signal'], articles: ['Awb 9:26'], next: { stop: 'O-SIGNAL', desk: null } };
  }
  if (matter.kind === 'complaint') return { next: { go: 'about' } };
  const passOn = facts.consentToHandOver ? 'pass-need-to-college' : 'ask-consent';
  return {
    actions: ['offer-client-support', passOn],
    articles: ['Wmo 2015 2.3.2 lid 1'],
    next: { stop: 'O-WMO', desk: 'college' },
  };
};

/** Step 2, PC-2: about whom? Something else goes to its own desk (REF-01 to REF-06: REF-02, REF-03, REF-04, REF-05; AWB-E-03). */
export const aboutStep: Step = ({ matter, facts }) => {
  if (matter.about !== 'other') return { next: { go: 'who' } };
  const next = { stop: 'O-OTHER', desk: matter.otherDesk ?? null } as const;
  if (matter.otherDesk === 'pgb-contract') return { actions: ['register-signal'], articles: ['WMO-03'], next };
  if (matter.otherDesk !== 'other-ombudsman') return { articles: ['Awb 9:17'], next };
  return { actions: facts.contact.inWriting ? ['forward-with-stamp'] : [], articles: ['Awb 9:18 lid 2'], next };
};

/** Step 3, PC-3: who complains? (PC-R3, AWB-I-01, AWB-E-08, JW-04; Awb 2:1, Jeugdwet 4.2.1(4)) */
export const whoStep: Step = ({ facts, regime }) => {
  const { role, writtenAuthorisation } = facts.reporter;
  if (mayComplain(role, regime) || writtenAuthorisation) return { next: { go: 'court' } };
  return {
    flags: ['9:23d'],
    actions: ['register-signal', 'ask-authorisation'],
    articles: ['Awb 2:1'],
    next: { stop: 'O-SIGNAL', desk: null },
  };
};

/** Whether this role may complain without a written authorisation. */
function mayComplain(role: Situation['facts']['reporter']['role'], regime: Situation['regime']): boolean {
  if (role === 'self' || role === 'legal-representative') return true;
  return regime === 'J' && role !== 'other';
}

type Court = NonNullable<Situation['matter']['court']>;

/** PC-5: the ground that each answer gives; the first five stop the walk (Awb 9:22), the others are a doubt (9:23). */
const hardStops: Partial<Record<Court, Flag>> = {
  'administrative-appeal-pending': '9:22c',
  'administrative-ruled': '9:22d',
  'other-pending': '9:22e',
  'other-appeal-open': '9:22e',
  'judicial-supervision': '9:22f',
};
const doubts: Partial<Record<Court, Flag>> = {
  'other-ruled': '9:23g',
  'connected-procedure': '9:23j',
  'connected-other-court': '9:23k',
};

/** Step 4, PC-5 first half: a court stops the matter before a besluit is looked at (PC-R4, AWB-E-09, REF-06). */
export const courtStep: Step = ({ matter }) => {
  const ground = hardStops[matter.court ?? 'none'];
  return ground ? { flags: [ground], next: { stop: 'O-STOP', desk: 'court-or-lawyer' } } : { next: { go: 'besluit' } };
};

/**
 * Step 5, PC-4: the content of a besluit or of a decision on bezwaar (PC-R5, PC-R6; Awb 6:7 to 6:15, 9:19).
 * DEF-08, DEF-09, DEF-10, DEF-11; late with an excuse DEF-14; stamped and forwarded DEF-16, AWB-E-04.
 */
export const besluitStep: Step = (situation) => {
  const { subject, decision } = situation.matter;
  if (subject !== 'decision' && subject !== 'bezwaar-decision') return { next: { go: 'late-decision' } };
  const objection = subject === 'decision';
  const next = objection
    ? ({ stop: 'O-BEZWAAR', desk: 'objection' } as const)
    : ({ stop: 'O-BEROEP', desk: 'court' } as const);
  if (!decision) return { articles: ['Awb 6:7'], next };
  if (decision.objectionPending) return { flags: ['9:23e'], articles: ['Awb 6:8'], next };
  return { ...remedy(situation, decision, objection), next };
};

type Decision = NonNullable<Situation['matter']['decision']>;

function remedy(situation: Situation, decision: Decision, objection: boolean): Additions {
  const { today, contact } = situation.facts;
  const term = count(situation, { from: decision.announcedOn, amount: 6, unit: 'weeks' });
  const deadlines = [counted(objection ? 'objection-last-day' : 'appeal-last-day', 'Awb 6:7', term)];
  const forwarded = contact.inWriting && !decision.wantsItBack;
  const filedOn = forwarded ? contact.receivedOn : today;
  if (filedOn > term.lastDay) {
    const excused = decision.excuseForLate;
    return {
      flags: ['9:23f'],
      actions: excused ? ['advise-late-remedy'] : [],
      articles: excused ? ['Awb 6:8', 'Awb 6:11'] : ['Awb 6:8'],
      deadlines,
    };
  }
  return {
    flags: [objection ? '9:23e' : '9:22c'],
    actions: [forwarded ? 'forward-with-stamp' : 'advise-remedy'],
    articles: forwarded ? ['Awb 6:8', 'Awb 6:15'] : ['Awb 6:8'],
    deadlines,
  };
}

/**
 * Step 6, PC-4 and DEF-12: nothing decided, or nothing looked into, in time; the complaint goes on beside it.
 * The terms of the Wmo are WMO-05, WMO-06 and WMO-07, that of the Jeugdwet JW-13.
 */
export const lateDecisionStep: Step = (situation) => {
  const next = { go: 'policy' } as const;
  if (situation.matter.subject !== 'late-decision') return { next };
  return join([investigation(situation), decisionInTime(situation)], next);
};

function investigation(situation: Situation): Additions {
  const from = situation.matter.delay?.needReportedOn;
  if (!from) return {};
  const due = count(situation, { from, amount: 6, unit: 'weeks' });
  const allowed = situation.facts.today > due.lastDay;
  return {
    deadlines: [counted('investigation-due', 'Wmo 2015 2.3.2 lid 1', due)],
    actions: allowed ? ['tell-application-allowed'] : [],
    articles: allowed ? ['Wmo 2015 2.3.2 lid 9'] : [],
  };
}

function decisionInTime(situation: Situation): Additions {
  const { applicationOn, defaultNoticeOn } = situation.matter.delay ?? {};
  if (!applicationOn) return {};
  const { today } = situation.facts;
  const wmo = situation.law === 'wmo';
  const standstills = stoodStill(situation.matter.standstills ?? []);
  // While the term stands still there is no last day, and nobody is in default.
  if (standstills === null) return { articles: ['Awb 4:15'] };
  const due = count(situation, { from: applicationOn, amount: wmo ? 2 : 8, unit: 'weeks', ...standstills });
  const decisionDue = counted('decision-due', wmo ? 'Wmo 2015 2.3.5 lid 2' : 'Awb 4:13', due);
  if (!defaultNoticeOn && today <= due.lastDay) return { deadlines: [decisionDue] };
  const notice = count(situation, { from: defaultNoticeOn ?? today, amount: 2, unit: 'weeks' });
  const deadlines = [decisionDue, counted('default-notice-end', 'Awb 4:17 lid 3', notice)];
  if (!defaultNoticeOn) return { deadlines, actions: ['offer-default-notice'], articles: ['Awb 4:17'] };
  if (today <= notice.lastDay) return { deadlines };
  return { deadlines, actions: ['tell-direct-appeal'], articles: ['Awb 6:12'] };
}

/** The stretches of Awb 4:15 that are over, as the count takes them; null while one is not. */
function stoodStill(stretches: readonly Standstill[]): Pick<Term, 'standstills'> | null {
  const over = stretches.flatMap(({ from, until }) => (until === null ? [] : [{ from, until }]));
  if (over.length < stretches.length) return null;
  return over.length === 0 ? {} : { standstills: over };
}

function join(additions: readonly Additions[], next: Turn['next']): Turn {
  return {
    flags: additions.flatMap(({ flags = [] }) => flags),
    actions: additions.flatMap(({ actions = [] }) => actions),
    deadlines: additions.flatMap(({ deadlines = [] }) => deadlines),
    articles: additions.flatMap(({ articles = [] }) => articles),
    next,
  };
}

/** Step 7, PC-5 second half: policy and rules are for the maker; other courts give a doubt ground (AWB-E-09, AWB-E-10, REF-07). */
export const policyStep: Step = ({ matter }) => {
  if (matter.subject === 'policy' || matter.subject === 'regulation') {
    const ground = matter.subject === 'policy' ? '9:22a' : '9:22b';
    return { flags: [ground], actions: ['register-signal'], next: { stop: 'O-STOP', desk: 'policy-maker' } };
  }
  const doubt = doubts[matter.court ?? 'none'];
  return { flags: doubt ? [doubt] : [], next: { go: 'internal' } };
};
