import type { ReferralTo } from '../shared/case/referrals.ts';
import type { Language } from '../shared/text/text.ts';
import type { Lists } from './lists.ts';

/** What a place is called that somebody was referred to: as it was named, else as its list calls it. */
export function placeName({ list, code, name }: ReferralTo, lists: Lists, language: Language): string {
  return name.trim() || lists.label(list, code, language);
}
