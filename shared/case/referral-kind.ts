import type { Lists } from '../contract/administration.ts';
import { kindOfDesk } from '../reference/desk-kind.ts';
import type { ReferralKind, ReferralTo } from './referrals.ts';

/** The kind of a place by the list it was chosen from; null when no list has it. */
export function kindOfReferral({ list, code }: Pick<ReferralTo, 'list' | 'code'>, lists: Lists): ReferralKind | null {
  const item = lists[list]?.find((each) => each.code === code);
  if (!item) return null;
  if (list === 'referral-targets') return targets[code] ?? ofHelp[String(item.data.kind)] ?? 'other';
  if (list === 'desks') return desks[code] ?? ofOrganisation(kindOfDesk(code), lists);
  return ofOrganisation(item.parent ?? '', lists);
}

/** Codes of the list referral-targets. */
const targets: Readonly<Record<string, ReferralKind>> = {
  'GEM-KLACHT': 'municipality',
  AANBIEDER: 'provider',
  'KLCOM-JW': 'committee',
  BEZWAAR: 'objection',
  RECHTER: 'court',
  CLIENTOND: 'client-support',
  VERTROUW: 'confidant',
  VRAAGWIJZER: 'municipality',
  WIJKTEAM: 'municipality',
  CJG: 'municipality',
  VEILIGTHUIS: 'veilig-thuis',
  NO: 'ombudsman',
  KINDEROMB: 'ombudsman',
};

/** What the list says of a target that the office added itself. */
const ofHelp: Readonly<Record<string, ReferralKind>> = { toezicht: 'supervisor', hulp: 'other' };

/** Desks that are something else than their kind of organisation. */
const desks: Readonly<Record<string, ReferralKind>> = { OMBUDSMAN: 'ombudsman' };

/** Kinds of organisations (list provider-types) whose kind as a place to go differs from their role. */
const organisations: Readonly<Record<string, ReferralKind>> = {
  GEM: 'municipality',
  VRW: 'municipality',
  WT: 'municipality',
  CJG: 'municipality',
  VT: 'veilig-thuis',
  CON: 'client-support',
};

function ofOrganisation(kind: string, lists: Lists): ReferralKind {
  const role = lists['provider-types']?.find(({ code }) => code === kind)?.data.role;
  return organisations[kind] ?? (role === 'aanbieder' || role === 'leverancier' ? 'provider' : 'other');
}
