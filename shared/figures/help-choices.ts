import { recommendationAnswers } from '../case/recommendation.ts';
import { type ReferralKind, referralKinds } from '../case/referrals.ts';
import { waysOn } from '../case/support.ts';
import { figureWords } from '../text/figures.ts';
import { wayOnWords } from '../text/support.ts';
import type { Choice } from './branch.ts';

/** Places where violence is what it is about: a higher threshold holds. */
const sensitiveKinds: readonly ReferralKind[] = ['veilig-thuis'];

/** What the Meldpunt did beside answering, as rows of a table. */
export const helpChoices: readonly Choice[] = (['both', 'referred', 'supported', 'neither'] as const).map((code) => ({
  code,
  label: figureWords[`figures.row.help-${code}`],
  parts: [],
}));

/** The kinds of places somebody is referred to. */
export const referralChoices: readonly Choice[] = referralKinds.map((code) => ({
  code,
  label: figureWords[`figures.row.${code}`],
  sensitive: sensitiveKinds.includes(code),
  parts: [],
}));

/** What became of a recommendation. */
export const recommendationChoices: readonly Choice[] = recommendationAnswers.map((code) => ({
  code,
  label: figureWords[`figures.row.recommendation-${code}`],
  parts: [],
}));

/** How it goes on after support. */
export const wayOnChoices: readonly Choice[] = waysOn.map((code) => ({
  code,
  label: wayOnWords[`way-on.${code}`],
  parts: [],
}));
