import type { Lists } from '../contract/administration.ts';
import type { Facts, Matter } from '../procedure/facts.ts';
import type { Intake } from './intake.ts';

/** What the check calls the role in which somebody reports (list reporter-roles); null when it must be asked. */
export function roleOf(reporterRole: string | null): Facts['reporter']['role'] | null {
  return reporterRole === null ? null : (roles[reporterRole] ?? null);
}

/** What the check calls the kind of report (list case-kinds); null for a kind it does not know. */
export function kindOf(kind: string): Matter['kind'] | null {
  return kinds[kind] ?? null;
}

/** Whom a report is about in the words of the check, from the first party; null when it must be asked. */
export function aboutOf(intake: Pick<Intake, 'parties' | 'law'>, lists: Lists): NonNullable<Matter['about']> | null {
  const kind = intake.parties[0]?.kind;
  if (kind === undefined) return null;
  if (Object.hasOwn(abouts, kind)) return abouts[kind] ?? null;
  const type = lists['provider-types']?.find((item) => item.code === kind);
  if (type?.data.role !== 'aanbieder' && type?.data.role !== 'leverancier') return null;
  const law = type.data.law === 'both' ? intake.law : type.data.law;
  return law === 'jw' ? 'youth-provider' : law === 'wmo' ? 'wmo-provider' : null;
}

const roles: Readonly<Record<string, Facts['reporter']['role']>> = {
  CLI: 'self',
  JGD: 'self',
  OUD: 'parent',
  OZG: 'parent',
  PLG: 'foster-parent',
  VOG: 'legal-representative',
  VTG: 'legal-representative',
  NAB: 'next-of-kin',
  MAN: 'other',
  FAM: 'other',
  GEM: 'other',
  CON: 'other',
  VTP: 'other',
  BUU: 'other',
  PRO: 'other',
  HUI: 'other',
  SCH: 'other',
  MED: 'other',
  RAA: 'other',
  ORG: 'other',
};

const kinds: Readonly<Record<string, Matter['kind']>> = {
  VRG: 'question',
  SIG: 'signal',
  CMP: 'signal',
  KLA: 'complaint',
  VZK: 'complaint',
};

/** The bodies whose regime does not depend on the law under which they helped. */
const abouts: Readonly<Record<string, NonNullable<Matter['about']>>> = {
  GEM: 'municipality',
  VRW: 'municipality',
  WT: 'municipality',
  CJG: 'municipality',
  VT: 'veilig-thuis',
  GI: 'certified-institution',
  RVDK: 'other',
  SVB: 'other',
  CAK: 'other',
  PGB: 'other',
};
