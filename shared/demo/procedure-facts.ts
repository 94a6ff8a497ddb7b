import type { Stage } from '../case/stages.ts';
import type { Facts, Matter } from '../procedure/facts.ts';
import type { Random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Path } from './endings.ts';
import type { PlannedMatter } from './matter.ts';
import type { Persona } from './persona.ts';
import type { PlannedReport } from './planned-report.ts';

/** What the answers to the procedure check are planned from. */
export interface ProcedureParts {
  readonly kind: string;
  readonly channel: string;
  readonly matter: PlannedMatter;
  readonly persona: Persona;
  readonly anonymous: boolean;
  readonly replyPossible: boolean;
  readonly place: number;
  readonly calendar: Calendar;
  readonly path: Path;
  readonly stage: Stage;
}

/** The answers to the procedure check as known today; only complaints are checked. They fit the rules K-1 to K-22. */
export function procedureOf(parts: ProcedureParts, random: Random): PlannedReport['course']['procedure'] {
  if (parts.kind !== 'KLA' && parts.kind !== 'VZK') return null;
  const { calendar, place, channel, anonymous, replyPossible, stage, path } = parts;
  const atOmbudsman = path === 'ombudsman' && (stage === 'with-ombudsman' || stage === 'closed');
  const ready = path === 'ombudsman' && stage === 'ready-for-ombudsman';
  const safety = safetyOf(parts);
  return {
    contact: { receivedOn: calendar.day(place), inWriting: writtenChannels.has(channel), anonymous, replyPossible },
    reporter: reporterOf(parts, random),
    ...(safety ? { safety } : {}),
    ...(atOmbudsman || ready ? { consentToHandOver: atOmbudsman || random.chance(0.6) } : {}),
    ...(atOmbudsman || ready
      ? { request: { receivedOn: calendar.day(place), missing: atOmbudsman ? [] : missingOf(random) } }
      : {}),
    matters: [matterFacts(parts, random)],
  };
}

/** Channels by which a writing comes in. */
export const writtenChannels: ReadonlySet<string> = new Set(['EML', 'WEB', 'PST', 'KRT']);

function missingOf(random: Random): ('signature' | 'internal-complaint')[] {
  return random.chance(0.5) ? ['signature'] : random.chance(0.5) ? ['internal-complaint'] : [];
}

const rolesInCheck: Readonly<Record<string, Facts['reporter']['role']>> = {
  CLI: 'self',
  JGD: 'self',
  ANO: 'self',
  OUD: 'parent',
  PLG: 'foster-parent',
  VTG: 'legal-representative',
};

function reporterOf({ persona, matter, calendar }: ProcedureParts, random: Random): Facts['reporter'] {
  const role = rolesInCheck[persona.role] ?? (persona.role === 'FAM' && matter.law === 'jw' ? 'next-of-kin' : 'other');
  if (persona.role === 'JGD') {
    const age = Number(calendar.day(calendar.today).slice(0, 4)) - persona.reporter.born;
    return { role, ageGroup: age < 16 ? 'under-16' : '16-17' };
  }
  return role === 'other' ? { role, writtenAuthorisation: random.chance(0.75) } : { role };
}

function safetyOf({ matter }: ProcedureParts): Facts['safety'] {
  const incident = { 'VEI-03': 'calamity', 'VEI-04': 'violence' } as const;
  for (const subject of matter.subjects) {
    if (subject === 'VEI-01' || subject === 'VEI-02') return { abuseSuspected: true };
    if (subject === 'VEI-05') return { immediateDanger: true };
    if (subject === 'VEI-03' || subject === 'VEI-04') {
      return { providerIncident: incident[subject], providerIncidentLaw: matter.law === 'jw' ? 'jeugdwet' : 'wmo' };
    }
  }
  return null;
}

type About = NonNullable<Matter['about']>;

const aboutByType: Readonly<Record<string, About>> = {
  GEM: 'municipality',
  VRW: 'municipality',
  WT: 'municipality',
  CJG: 'municipality',
  VT: 'veilig-thuis',
  GI: 'certified-institution',
  SVB: 'other',
  CAK: 'other',
  RVDK: 'other',
  PGB: 'other',
  BUR: 'other',
  OVG: 'other',
  JAM: 'youth-provider',
  JVB: 'youth-provider',
  JGZ: 'youth-provider',
  PLZ: 'youth-provider',
  GZH: 'youth-provider',
};

function matterFacts(parts: ProcedureParts, random: Random): Matter {
  const { matter } = parts;
  const about = aboutByType[matter.partyKind] ?? (matter.law === 'jw' ? 'youth-provider' : 'wmo-provider');
  if (about === 'other') {
    const pgb = matter.partyKind === 'PGB' || matter.partyKind === 'BUR';
    return { kind: 'complaint', about, otherDesk: pgb ? 'pgb-contract' : 'national-body' };
  }
  if (about !== 'municipality')
    return { kind: 'complaint', about, subject: 'behaviour', ...ownComplaint(parts, about, random) };
  const law = matter.law === 'jw' ? 'jeugdwet' : 'wmo';
  return { kind: 'complaint', about, law, ...aboutMunicipality(parts, law, random) };
}

/** Subjects that are the content of a besluit, or a besluit that stays out. */
const decisions = new Set(['TOE-04', 'TOE-05', 'PGB-01', 'PGB-02']);
const policies = new Set(['BEL-01', 'BEL-02']);

function aboutMunicipality(parts: ProcedureParts, law: 'wmo' | 'jeugdwet', random: Random): Partial<Matter> {
  const { calendar, place, matter, path } = parts;
  const [subject] = matter.subjects;
  const before = (least: number, most: number) => calendar.day(place - random.between(least, most));
  if (path !== 'ombudsman' && decisions.has(subject)) {
    return { subject: 'decision', decision: { announcedOn: before(3, 45), objectionPending: random.chance(0.2) } };
  }
  if (path !== 'ombudsman' && policies.has(subject)) return { subject: 'policy' };
  const late = { subject: 'late-decision' } as const;
  if (subject === 'WAC-01' && law === 'wmo') {
    return { ...late, delay: { needReportedOn: before(45, 100) }, ...ownComplaint(parts, 'municipality', random) };
  }
  if (subject === 'WAC-02') {
    return { ...late, delay: { applicationOn: before(20, 80) }, ...ownComplaint(parts, 'municipality', random) };
  }
  return { subject: 'behaviour', ...ownComplaint(parts, 'municipality', random) };
}

/** The complaint at the body itself: not made, running with its last day around today, or ended. */
function ownComplaint(parts: ProcedureParts, about: About, random: Random): Partial<Matter> {
  const { calendar, place, path, stage } = parts;
  const internal = internalOf(parts, about, random);
  const start = internal.received ?? place;
  const behaviourOn = calendar.day(Math.min(start, place) - random.between(3, 60));
  const burdened = internal.answer.status === 'not-made' && path === 'supported';
  const reason = 'Schrijven lukt niet alleen; melder is ziek en heeft geen computer.';
  return {
    behaviourOn,
    internal: internal.answer,
    ...(burdened && stage !== 'closed' ? { notComplained: { burdens: ['illness', 'no-digital-access'], reason } } : {}),
  };
}

interface Own {
  readonly answer: NonNullable<Matter['internal']>;
  /** The place of the day on which the body received it. */
  readonly received: number | null;
}

function internalOf(parts: ProcedureParts, about: About, random: Random): Own {
  const { path, stage, place, calendar } = parts;
  const open = stage !== 'closed';
  if (path === 'ombudsman')
    return random.chance(0.7) ? ended(parts, place - random.between(1, 50), random) : overdue(parts, random);
  if (path === 'referred' && open && stage !== 'new')
    return random.chance(0.8) ? running(parts, about, random) : notMade;
  if (path === 'intervened' && open) return random.chance(0.5) ? running(parts, about, random) : notMade;
  const enough = calendar.today - place > 60;
  return !open && enough && (path === 'referred' || path === 'supported') ? ended(parts, place + 50, random) : notMade;
}

const notMade: Own = { answer: { status: 'not-made' }, received: null };

function ended({ calendar, path }: ProcedureParts, at: number, random: Random): Own {
  const received = at - random.between(18, 50);
  const satisfied = path !== 'ombudsman' && random.chance(0.7);
  const status = satisfied ? 'settled-satisfied' : random.chance(0.85) ? 'settled-dissatisfied' : 'refused';
  return { answer: { status, receivedOn: calendar.day(received), endedOn: calendar.day(at) }, received };
}

function overdue({ calendar, place }: ProcedureParts, random: Random): Own {
  const received = place - random.between(75, 130);
  return { answer: { status: 'running', receivedOn: calendar.day(received) }, received };
}

/** Days from today to the last day of a running complaint: some late, some today or this week, most later. */
function daysLeft(random: Random): number {
  const kind = random.next();
  if (kind < 0.2) return -random.between(1, 18);
  if (kind < 0.3) return 0;
  if (kind < 0.52) return random.between(1, 6);
  return random.between(7, 38);
}

function running({ calendar }: ProcedureParts, about: About, random: Random): Own {
  const adviser = about === 'municipality' && random.chance(0.15);
  const received = calendar.today + daysLeft(random) - (adviser ? 70 : 42);
  const receivedOn = calendar.day(received);
  if (about === 'municipality')
    return { answer: { status: 'running', receivedOn, ...(adviser ? { adviser } : {}) }, received };
  return { answer: { status: 'running', receivedOn, schemeWeeks: 6 }, received };
}
