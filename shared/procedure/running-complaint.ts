import { adjournmentVariant } from '../terms/adjournment-variant.ts';
import type { Deadline } from './finding.ts';
import { count, counted, onDay, type Situation } from './situation.ts';

type Internal = NonNullable<Situation['matter']['internal']>;

/**
 * The last day on which a complaint that runs must be answered, and, where it differs, the variant of ATW-10 behind it
 * (PC-8). Null when it is not known when the complaint was received.
 */
export function answerDue(situation: Situation): { last: Deadline; variants: readonly Deadline[] } | null {
  const { internal } = situation.matter;
  if (!internal?.receivedOn) return null;
  if (situation.regime === 'M') return municipalDue(situation, internal, internal.receivedOn);
  return { last: providerDue(situation, internal, internal.receivedOn), variants: [] };
}

/**
 * Awb 9:11: 6 weeks, with an adviser 10; one adjournment in time; further delay with written consent (PC-R8).
 * AWB-I-13, AWB-I-14, AWB-I-15; whether there is an adviser is a fact of the organisation (RTD-17, AWB-I-20).
 */
function municipalDue(situation: Situation, internal: Internal, from: NonNullable<Internal['receivedOn']>) {
  const own = { from, amount: internal.adviser ? 10 : 6, unit: 'weeks' } as const;
  const inTime = !!internal.adjournedOn && internal.adjournedOn <= count(situation, own).lastDay;
  const adjourned = { ...own, adjournWeeks: inTime ? (internal.adjournWeeks ?? 4) : null };
  const agreedUntil = internal.furtherDelay?.consent === 'written' ? internal.furtherDelay.until : null;
  const withoutConsent = count(situation, adjourned).lastDay;
  const agreed = agreedUntil !== null && agreedUntil > withoutConsent;
  const paragraph = agreed ? 3 : inTime ? 2 : 1;
  const term = count(situation, agreed ? { ...adjourned, agreedUntil } : adjourned);
  const variant = agreed ? null : adjournmentVariant(adjourned, situation.equated);
  return {
    last: counted('statutory-last-day', `Awb 9:11 lid ${paragraph}`, term),
    variants: variant ? [counted('last-day-variant', 'ATW-10', variant)] : [],
  };
}

/**
 * The term of the scheme (WMO-02, JW-03; never that of the Awb: JW-05), or the month in which the provider answers its
 * committee (JW-06, WMO-12; PC-R7, PC-R10).
 */
function providerDue(situation: Situation, internal: Internal, from: NonNullable<Internal['receivedOn']>): Deadline {
  const { regime, settings } = situation;
  const { judgmentOn, newDate, schemeWeeks } = internal;
  const replies = regime !== 'W' && !!judgmentOn;
  const kind = replies ? 'provider-reply' : 'scheme-last-day';
  const article = schemeArticle(regime, replies);
  if (newDate) return onDay(kind, article, newDate);
  if (replies) return counted(kind, article, count(situation, { from: judgmentOn, amount: 1, unit: 'months' }));
  const amount = schemeWeeks ?? settings.defaultSchemeWeeks;
  return counted(kind, article, count(situation, { from, amount, unit: 'weeks', underAct: false }));
}

function schemeArticle(regime: Situation['regime'], replies: boolean): string {
  if (regime === 'V') return 'Wmo 2015 4.2.7';
  if (regime === 'W') return 'Wmo 2015 3.2';
  return replies ? 'Jeugdwet 4.2.1 lid 5' : 'Jeugdwet 4.2.1';
}
