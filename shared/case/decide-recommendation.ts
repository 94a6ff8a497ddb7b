import { ok, refused } from '../result.ts';
import type { Decider, Decision } from './decision.ts';
import { type FollowedRecommendation, recommendationMade } from './recommendation.ts';
import type { CaseState } from './state.ts';

/** Records what became of the recommendation with which a report was closed (OUT-15). The last answer counts. */
export function followRecommendation(state: CaseState, command: FollowedRecommendation, by: Decider): Decision {
  if (!state.closed) return refused({ code: 'stage-not-reachable', from: state.stage, to: 'closed' });
  if (!state.closed.effects.includes(recommendationMade))
    return refused({ code: 'unknown-code', list: 'outcomes', value: recommendationMade });
  if (command.on > by.today || command.on < state.closed.on) return refused({ code: 'answered-outside-days' });
  return ok([{ type: 'recommendationAnswered', ...command }]);
}
