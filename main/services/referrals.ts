import { hearReferral, refer, type Turn, withdrawReferral } from '../../shared/case/decide-referrals.ts';
import { kindOfReferral } from '../../shared/case/referral-kind.ts';
import type { ReferralTo } from '../../shared/case/referrals.ts';
import { refused } from '../../shared/result.ts';
import { change } from '../change-case.ts';
import type { Deps } from '../deps.ts';
import type { HandlersOf } from './handlers.ts';

/** Referring somebody elsewhere, and what came of it: the lists say what kind of place it is and whose turn it is then. */
export const referralServices: HandlersOf<'referral'> = {
  make: async (deps, { caseId, version, ...asked }) =>
    change(deps, { caseId, version }, (state, by) => {
      const kind = kindOfReferral(asked.to, deps.lists());
      if (kind === null) return refused({ code: 'unknown-code', list: asked.to.list, value: asked.to.code });
      return refer(state, asked, { place: { kind, label: labelOf(deps, asked.to) }, by });
    }),

  hear: async (deps, { caseId, version, ...heard }) =>
    change(deps, { caseId, version }, (state, by) => {
      const outcome = deps.lists()['referral-outcomes']?.find(({ code }) => code === heard.outcome);
      if (!outcome) return refused({ code: 'unknown-code', list: 'referral-outcomes', value: heard.outcome });
      const place = state.referrals.find(({ referral }) => referral === heard.referral);
      const label = place === undefined ? '' : labelOf(deps, place.to);
      return hearReferral(state, heard, { turn: turnOf(outcome.data.turn), label, by });
    }),

  withdraw: async (deps, { caseId, version, ...asked }) =>
    change(deps, { caseId, version }, (state) => withdrawReferral(state, asked)),
};

/** What the place is called; where the list only has "another body", as it was named. */
function labelOf(deps: Deps, { list, code, name }: ReferralTo): string {
  return name.trim() || (deps.lists()[list]?.find((item) => item.code === code)?.nl ?? code);
}

/** An outcome that the office added says nothing of whose turn it is: then nothing moves by itself. */
function turnOf(turn: unknown): Turn {
  return turn === 'here' || turn === 'there' ? turn : 'done';
}
