import { type Day, daysBetween } from '../dates.ts';

/** What a report is about, as far as it was told. */
export interface Matter {
  readonly parties: readonly { readonly kind: string; readonly organisation: string | null }[];
  readonly subjects: readonly string[];
  readonly area: string | null;
  readonly receivedOn: Day;
}

/** Why two reports may be about one matter; each has a sentence in `shared/text/hints.ts`. */
export const matterReasons = [
  'known-person',
  'known-household',
  'same-party',
  'same-party-kind',
  'same-subject',
  'same-main-subject',
  'same-area',
  'weeks-apart',
] as const;
export type MatterReason = (typeof matterReasons)[number];

export interface MatterLikeness {
  readonly strength: 'strong' | 'possible';
  readonly reasons: readonly MatterReason[];
  readonly weight: number;
}

/** Whether somebody of the other report is somebody of this one. */
export type PersonTie = 'same-person' | 'household' | null;

interface Says {
  readonly weight: number;
  readonly reason: MatterReason | null;
}

const silent: Says = { weight: 0, reason: null };
const longestApart = 84;

/**
 * Whether a known report may be about the matter that is told. It is when both name the same organisation and subject, from
 * the same area within twelve weeks; or when somebody of both is the same and party or subject is. Weights order the hints:
 * an organisation says more than a kind of one, a subject more than its main subject. Null: nothing to show.
 */
export function likeMatter(told: Matter, known: Matter, tie: PersonTie): MatterLikeness | null {
  const party = sameParty(told, known);
  const subject = sameSubject(told, known);
  const area = told.area !== null && told.area === known.area ? { weight: 3, reason: 'same-area' as const } : silent;
  const isNear = Math.abs(daysBetween(known.receivedOn, told.receivedOn)) <= longestApart;
  const period = isNear ? { weight: 2, reason: 'weeks-apart' as const } : { weight: -2, reason: null };
  const all: readonly Says[] = [ofTie(tie), party, subject, area, period];
  const alike = tie === null ? byMatter({ party, subject, area, isNear }) : party.weight + subject.weight > 0;
  if (!alike) return null;
  const strong = tie === 'same-person' && party.weight > 0 && (subject.weight > 0 || isNear);
  return {
    strength: strong ? 'strong' : 'possible',
    reasons: all.flatMap(({ reason }) => reason ?? []),
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
  };
}

interface Parts {
  readonly party: Says;
  readonly subject: Says;
  readonly area: Says;
  readonly isNear: boolean;
}

/** Of other people: everything must fit, since hundreds call about one organisation. */
function byMatter({ party, subject, area, isNear }: Parts): boolean {
  return party.reason === 'same-party' && subject.reason === 'same-subject' && area.weight > 0 && isNear;
}

function ofTie(tie: PersonTie): Says {
  if (tie === 'same-person') return { weight: 8, reason: 'known-person' };
  return tie === 'household' ? { weight: 4, reason: 'known-household' } : silent;
}

function sameParty({ parties }: Matter, { parties: others }: Matter): Says {
  const organisations = new Set(others.flatMap(({ organisation }) => organisation ?? []));
  if (parties.some(({ organisation }) => organisation !== null && organisations.has(organisation)))
    return { weight: 6, reason: 'same-party' };
  const open = (one: Matter['parties'][number], other: Matter['parties'][number]) =>
    one.kind === other.kind && (one.organisation === null || other.organisation === null);
  const sameKind = parties.some((party) => others.some((other) => open(party, other)));
  return sameKind ? { weight: 2, reason: 'same-party-kind' } : silent;
}

function sameSubject({ subjects }: Matter, { subjects: others }: Matter): Says {
  if (subjects.some((subject) => others.includes(subject))) return { weight: 5, reason: 'same-subject' };
  const mains = new Set(others.map(mainOf));
  return subjects.some((subject) => mains.has(mainOf(subject))) ? { weight: 2, reason: 'same-main-subject' } : silent;
}

/** `TOE-01` stands below `TOE`. */
function mainOf(subject: string): string {
  return subject.split('-')[0] ?? subject;
}
