import type { ReferralTo } from '../case/referrals.ts';
import type { Labels } from './speech.ts';
import type { Language } from './text.ts';

/** What a place is called that somebody was referred to: as it was named, else as its list calls it. */
export function placeName({ list, code, name }: ReferralTo, lists: Labels, language: Language): string {
  return name.trim() || lists.label(list, code, language);
}
