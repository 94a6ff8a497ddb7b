import type { Consent, ConsentPurpose } from './consents.ts';
import type { ForwardingArticle, NewReferral, ReferralContent, ReferralKind } from './referrals.ts';

/** What tells who the client is, so that it goes to nobody without consent (PRI-03). */
const personal: readonly ReferralContent[] = ['contact', 'story', 'documents'];

/** Whether details may go along: freely, with consent, or by a rule that stands in for consent. */
export interface ConsentRule {
  readonly needed: boolean;
  /** The rule or article it rests on. */
  readonly rule: 'PRI-03' | ForwardingArticle;
  /** The rule by which it may go without consent, with the reason on record; null: there is none. */
  readonly exception: 'SAF-04' | null;
  /** What the consent must be for: one of these. */
  readonly purposes: readonly ConsentPurpose[];
}

/**
 * What a referral needs: nothing when the client goes himself or only the signal goes; nothing when an act has a writing
 * sent on; else consent for passing on (PRI-03). To Veilig Thuis it may go without, when the reason is recorded (SAF-04).
 */
export function consentRule(
  kind: ReferralKind,
  { sent, forwarding }: Pick<NewReferral, 'sent' | 'forwarding'>,
): ConsentRule {
  const purposes: readonly ConsentPurpose[] = kind === 'ombudsman' ? ['pass-on', 'hand-over'] : ['pass-on'];
  if (forwarding !== null) return { needed: false, rule: forwarding.article, exception: null, purposes };
  const needed = sent.some((content) => personal.includes(content));
  return { needed, rule: 'PRI-03', exception: kind === 'veilig-thuis' ? 'SAF-04' : null, purposes };
}

/** Whether this consent carries such a referral: it stands, and it is for passing on. */
export function carries({ purposes }: ConsentRule, given: Pick<Consent, 'purpose' | 'withdrawnOn'>): boolean {
  return given.withdrawnOn === null && purposes.includes(given.purpose);
}

/** Which articles have a writing sent on to which kind of place: bezwaar and beroep (6:15, 9:19), another ombudsman (9:18). */
const forwardings: Partial<Readonly<Record<ReferralKind, readonly ForwardingArticle[]>>> = {
  objection: ['Awb 6:15', 'Awb 9:19'],
  court: ['Awb 6:15', 'Awb 9:19'],
  municipality: ['Awb 6:15', 'Awb 9:19'],
  ombudsman: ['Awb 9:18 lid 2'],
};

/** The articles by which a writing is sent on to such a place; empty where no act says so. */
export function forwardingsTo(kind: ReferralKind): readonly ForwardingArticle[] {
  return forwardings[kind] ?? [];
}
