import type { CaseEvent } from './events.ts';
import { movesFrom, type Stage } from './stages.ts';
import type { CaseState } from './state.ts';

/** The stage moves along with an act where it could be moved by hand; else the report stays where it is. */
export function movedTo({ stage }: Pick<CaseState, 'stage'>, to: Stage): readonly CaseEvent[] {
  return movesFrom(stage).includes(to) ? [{ type: 'stageMoved', to, note: '' }] : [];
}
