import type { ReferralTo } from '../case/referrals.ts';
import type { Random } from '../random.ts';
import { helpWords } from './help-words.ts';
import type { HelpStep, PlannedStep } from './planned-report.ts';
import { chooser } from './weighted.ts';

export interface HelpParts {
  readonly anonymous: boolean;
  /** A complaint in writing from somebody who can be answered: it is confirmed in writing. */
  readonly toConfirm: boolean;
  /** A code of provider-types. */
  readonly partyKind: string;
  /** The code of one of the plan's organisations. */
  readonly organisation: string | null;
}

/**
 * Adds to the steps of a report what was done for somebody: the referral and what came of it, the support, what closing
 * brought about. Its draws are its own, so that nothing else of a demonstration depends on them.
 */
export function withHelp(steps: readonly PlannedStep[], parts: HelpParts, random: Random): readonly PlannedStep[] {
  const begun = new Set<Begun>();
  const confirmed = parts.toConfirm && random.chance(0.85);
  return steps.flatMap((step, place): readonly PlannedStep[] => {
    const beside = (...added: readonly HelpStep[]): readonly PlannedStep[] =>
      added.map((each) => ({ ...each, on: step.on, at: step.at, by: step.by }));
    if (place === 0 && confirmed && step.type !== 'closed') {
      return [step, ...beside({ type: 'acknowledged', text: random.pick(helpWords.acknowledged) })];
    }
    const goes = parts.anonymous ? null : beginning(step);
    if (goes) {
      begun.add(goes);
      return [...beside(goes === 'referred-waiting' ? referred(parts, random) : agreed(random)), step];
    }
    if (step.type === 'note' && begun.has('in-support')) return [step, ...beside(goesOn(begun, random))];
    return step.type === 'closed' ? [...beside(...ended(begun, random)), withEffects(step, random)] : [step];
  });
}

type Stage = 'referred-waiting' | 'in-support';
/** What there is already; a complaint is written down once. */
type Begun = Stage | 'draft';
type Closed = Extract<PlannedStep, { type: 'closed' }>;

function beginning(step: PlannedStep): Stage | null {
  if (step.type !== 'moved') return null;
  return step.to === 'referred-waiting' || step.to === 'in-support' ? step.to : null;
}

/** Organisations of the municipality, whose complaints go to one desk. */
const municipal = new Set(['GEM', 'VRW', 'WT', 'CJG']);

function referred({ partyKind, organisation }: HelpParts, random: Random): HelpStep {
  return { type: 'referred', to: placeFor(partyKind, organisation), sent: [], told: random.pick(helpWords.told) };
}

function placeFor(partyKind: string, organisation: string | null): ReferralTo {
  if (municipal.has(partyKind)) return { list: 'referral-targets', code: 'GEM-KLACHT', name: '' };
  if (organisation !== null) return { list: 'organisations', code: organisation, name: '' };
  return { list: 'referral-targets', code: 'AANBIEDER', name: '' };
}

const pickHeard = chooser([
  ['GEHOLPEN', 42],
  ['KLACHT', 12],
  ['GEEN-ANTW', 12],
  ['ONTEVREDEN', 14],
  ['NIETGEGAAN', 12],
  ['ONBEKEND', 8],
] as const);

const pickGround = chooser([
  ['TAAL', 22],
  ['LEZEN', 18],
  ['ZIEKTE', 14],
  ['BEPERKING', 14],
  ['AFHANK', 12],
  ['DIGITAAL', 8],
  ['OP', 8],
  ['MEER', 4],
] as const);

function agreed(random: Random): HelpStep {
  const ground = pickGround(random);
  const why = helpWords.why[ground];
  return { type: 'support-agreed', grounds: [ground], why, agreed: random.pick(helpWords.agreed) };
}

function goesOn(begun: Set<Begun>, random: Random): HelpStep {
  if (!begun.has('draft') && random.chance(0.5)) {
    begun.add('draft');
    return { type: 'complaint-drafted' };
  }
  const present = random.chance(0.3);
  const kind = present ? 'accompanied-call' : 'progress';
  return { type: 'support-noted', kind, text: random.pick(present ? helpWords.accompanied : helpWords.progress) };
}

const pickWayOn = chooser([
  ['complained-alone', 30],
  ['complained-with-us', 45],
  ['settled', 20],
  ['stopped', 5],
] as const);

/** What closing tells of a referral and of support; of a few referrals nothing was ever heard. */
function ended(begun: ReadonlySet<Begun>, random: Random): readonly HelpStep[] {
  const steps: HelpStep[] = [];
  if (begun.has('referred-waiting') && random.chance(0.9)) {
    const outcome = pickHeard(random);
    steps.push({ type: 'referral-heard', outcome, note: random.pick(helpWords.heard[outcome]) });
  }
  if (begun.has('in-support')) {
    const wayOn = pickWayOn(random);
    const complained = wayOn === 'complained-alone' || wayOn === 'complained-with-us';
    if (complained && !begun.has('draft')) steps.push({ type: 'complaint-drafted' });
    if (complained) steps.push({ type: 'complaint-sent', way: random.pick(ways) });
    steps.push({ type: 'support-ended', wayOn, note: random.pick(helpWords.ended) });
  }
  return steps;
}

const ways = ['printed', 'mailed'] as const;

/** Outcomes of which something may have come at the organisation, and how often nothing did. */
const effective: Readonly<Record<string, number>> = {
  'AFD-INT': 0.1,
  'AFD-BEM': 0.15,
  'AFD-ODS': 0.5,
  'AFD-RAP': 0.2,
  'AFD-BRF': 0.25,
};

const pickEffect = chooser([
  ['EFF-HER', 24],
  ['EFF-EXC', 22],
  ['EFF-SNL', 30],
  ['EFF-VER', 6],
  ['EFF-WER', 12],
  ['EFF-AAN', 6],
] as const);

const pickOpinion = chooser<string | null>([
  [null, 62],
  ['TEVREDEN', 22],
  ['DEELS', 8],
  ['ONTEVREDEN', 5],
  ['ZEGT-NIET', 3],
]);

function withEffects(step: Closed, random: Random): Closed {
  const nothing = effective[step.outcome];
  const effects = nothing === undefined ? [] : [random.chance(nothing) ? 'EFF-GEE' : pickEffect(random)];
  return { ...step, effects, opinion: pickOpinion(random) };
}
