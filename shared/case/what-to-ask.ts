import type { Lists } from '../contract/administration.ts';
import type { Beside } from './beside.ts';
import { kindOf, roleOf } from './facts-of-intake.ts';
import type { Intake } from './intake.ts';
import { isAboutDecision, type ReferralPlace, whereItBelongs } from './where-it-belongs.ts';

/** What can be asked in a conversation; the sentences stand in `shared/text/next-step.ts`. */
export const talkQuestions = [
  'happened',
  'letter-of-which-day',
  'organisation',
  'law',
  'complained-municipality',
  'complained-provider',
  'complained-committee',
  'complained-organisation',
  'answer-of-organisation',
  'knows-of-call',
  'authorisation',
  'how-old',
  'safe-to-reach',
  'where-lives',
  'wish',
  'may-pass-on',
  'may-use',
  'contract',
  'how-to-reach',
  'when-to-reach',
] as const;
export type TalkQuestion = (typeof talkQuestions)[number];

/**
 * What to ask next, the most telling first (RTD-04, DEF-13, PC-2, PC-3, PRI-03, PRI-04). What was typed, and what was
 * asked and is not known, is not asked again. Empty while the kind of report is not known.
 */
export function whatToAsk(intake: Intake, beside: Pick<Beside, 'consents'>, lists: Lists): readonly TalkQuestion[] {
  if (intake.kind === '') return [];
  const asked: readonly (readonly [TalkQuestion | null, boolean])[] = [
    ['happened', intake.story.trim() === '' && intake.kind !== 'VRG'],
    ['letter-of-which-day', isAboutDecision(intake)],
    ['organisation', isComplaint(intake) && intake.parties.length === 0 && !intake.unknown.includes('organisation')],
    ['law', intake.law === null && !intake.unknown.includes('law') && intake.kind !== 'CMP'],
    [complainedAt(intake, lists), true],
    ...aboutPersons(intake),
    ['where-lives', intake.area === null && !intake.unknown.includes('area') && !intake.anonymous],
    ['contract', intake.parties[0]?.kind === 'PGB'],
    ['may-pass-on', isComplaint(intake) && !intake.anonymous && beside.consents.length === 0],
    ['may-use', kindOf(intake.kind) === 'signal' && intake.kind !== 'CMP'],
    ...aboutContact(intake),
    ['wish', isComplaint(intake)],
  ];
  return asked.flatMap(([question, applies]) => (applies && question !== null ? [question] : []));
}

function isComplaint({ kind, anonymous }: Intake): boolean {
  return kindOf(kind) === 'complaint' && !anonymous;
}

const complained: Partial<Record<ReferralPlace, TalkQuestion>> = {
  municipality: 'complained-municipality',
  provider: 'complained-provider',
  'youth-committee': 'complained-committee',
  'veilig-thuis-committee': 'complained-committee',
  'national-body': 'complained-organisation',
  organisation: 'complained-organisation',
  'check-here': 'answer-of-organisation',
};

/** Whether the caller complained there already, in the words of the body (AWB-I-03: on paper). */
function complainedAt(intake: Intake, lists: Lists): TalkQuestion | null {
  const places = whereItBelongs(intake, { lists, settings: null }).map(({ place }) => place);
  const first = places.find((place) => complained[place] !== undefined);
  return first === undefined ? null : (complained[first] ?? null);
}

/** Bases on which somebody may speak for another without a paper that must still be asked for. */
const proven: readonly string[] = ['GEZAG', 'VOOGD', 'CURATOR', 'MENTOR', 'MACHTIGING', 'ADVOCAAT'];

function aboutPersons(intake: Intake): readonly (readonly [TalkQuestion, boolean])[] {
  const { concerned, caller, callerBasis, reporterRole, law } = intake;
  const forAnother = concerned !== null && roleOf(reporterRole) !== 'self';
  const person = concerned ?? caller;
  const isYouth = law === 'jw' || reporterRole === 'JGD';
  return [
    ['knows-of-call', forAnother && callerBasis === null],
    ['authorisation', forAnother && isComplaint(intake) && callerBasis !== null && !proven.includes(callerBasis)],
    ['how-old', isYouth && person.born === '' && !person.unknown.includes('born') && !intake.anonymous],
    ['safe-to-reach', reporterRole === 'JGD' && intake.replyPossible && !caller.askFirst],
  ];
}

function aboutContact({
  caller,
  replyPossible,
  anonymous,
  wishes,
}: Intake): readonly (readonly [TalkQuestion, boolean])[] {
  const reachable = caller.phone !== '' || caller.email !== '' || caller.address !== '';
  const asked = caller.unknown.includes('phone') && caller.unknown.includes('email');
  const wants = replyPossible && !anonymous;
  return [
    ['how-to-reach', wants && !reachable && !asked],
    ['when-to-reach', wants && caller.phone !== '' && caller.reachWhen === '' && wishes.trim() === ''],
  ];
}
