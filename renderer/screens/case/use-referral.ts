import { useState } from 'react';
import type { NewConsent } from '../../../shared/case/consents.ts';
import { followUpDay } from '../../../shared/case/follow-up-day.ts';
import { type ConsentRule, carries, consentRule } from '../../../shared/case/referral-consent.ts';
import { kindOfReferral } from '../../../shared/case/referral-kind.ts';
import type { Forwarding, NewReferral, ReferralContent, ReferralKind } from '../../../shared/case/referrals.ts';
import type { Lists as AllLists, Office } from '../../../shared/contract/administration.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Day } from '../../../shared/dates.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { isUnnamed, placeId, placeOf, placeStops } from './referral-places.ts';

export interface ReferralInput {
  readonly view: CaseView;
  readonly office: Office;
  readonly all: AllLists;
}

/** On what passing details on rests: a consent by its number, one given now, a reason, or nothing yet. */
export type Basis = number | 'new' | 'without' | null;

/** What is typed; undefined where the proposal stands that follows from the place. */
interface Typed {
  readonly place: string | undefined;
  readonly name: string;
  readonly on: Day;
  readonly sent: readonly ReferralContent[];
  readonly basis: Basis | undefined;
  readonly newConsent: NewConsent;
  readonly withoutConsent: string;
  readonly forwarding: Forwarding | null;
  readonly told: string | undefined;
  readonly followUpOn: Day | null | undefined;
  readonly waits: boolean | undefined;
}

/** Places that help beside the matter itself, so that the report does not wait for them. */
const helpers: readonly ReferralKind[] = ['client-support', 'confidant', 'veilig-thuis', 'supervisor'];

/** A referral while it is typed: the place on the way of this matter is proposed, and what follows from it. */
export function useReferral({ view, office, all }: ReferralInput) {
  const speech = useLanguage();
  const lists = useLists();
  const around = { lists, all, settings: office.procedure, speech };
  const stops = placeStops(view, around);
  const [typed, setTyped] = useState<Typed>(() => blank(view, speech.today, stops[0] && placeId(stops[0])));
  const chosen = placeOf(typed.place);
  const kind = chosen === null ? null : kindOfReferral(chosen, all);
  const rule = consentRule(kind ?? 'other', { sent: [...typed.sent], forwarding: typed.forwarding });
  const carrying = view.consents.filter((given) => carries(rule, given));
  const basis = typed.basis === undefined ? (carrying[0]?.consent ?? null) : typed.basis;
  const proposal =
    kind === null ? null : followUpDay({ kind, intake: view.intake, on: typed.on }, { office, lists: all });
  const followUpOn = typed.followUpOn === undefined ? (proposal?.on ?? null) : typed.followUpOn;
  const told = typed.told ?? stops.find((stop) => placeId(stop) === typed.place)?.say ?? '';
  const waits = typed.waits ?? (kind !== null && !helpers.includes(kind));
  const asked: NewReferral | null =
    chosen === null
      ? null
      : {
          to: { ...chosen, name: isUnnamed(chosen) ? typed.name : '' },
          on: typed.on,
          sent: [...typed.sent],
          forwarding: typed.forwarding,
          told,
          followUpOn,
          waits,
          ...basisOf(rule, basis, typed),
        };
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  return {
    around,
    stops,
    typed,
    change,
    chosen,
    kind,
    rule,
    carrying,
    basis,
    proposal,
    followUpOn,
    told,
    waits,
    asked,
  };
}

export type ReferralInHand = ReturnType<typeof useReferral>;

function basisOf(rule: ConsentRule, basis: Basis, { newConsent, withoutConsent }: Typed) {
  const none = { consent: null, newConsent: null, withoutConsent: '' };
  if (!rule.needed || basis === null) return none;
  if (basis === 'new') return { ...none, newConsent };
  return basis === 'without' ? { ...none, withoutConsent } : { ...none, consent: basis };
}

function blank(view: CaseView, today: Day, place: string | undefined): Typed {
  const who = view.intake.concerned === null ? 'caller' : 'concerned';
  return {
    place,
    name: '',
    on: today,
    sent: [],
    basis: undefined,
    newConsent: { who, purpose: 'pass-on', to: '', way: 'spoken', on: today, note: '' },
    withoutConsent: '',
    forwarding: null,
    told: undefined,
    followUpOn: undefined,
    waits: undefined,
  };
}
