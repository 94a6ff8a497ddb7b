import type { DraftId, UserName } from '../../../shared/ids.ts';
import type { DraftKeeper } from './draft-keeper.ts';

/** The calls of this window of which something may not be kept yet: they outlive the screen that showed them. */
const keepers = new Map<DraftId, DraftKeeper>();

/** The call that this author typed here, when it is still in hand. */
export function keeperHere(id: DraftId, author: UserName): DraftKeeper | undefined {
  const keeper = keepers.get(id);
  return keeper?.author === author && keeper.read().id === id ? keeper : undefined;
}

/** Holds a call, under the draft it is at present. */
export function keepHere(keeper: DraftKeeper) {
  letGo(keeper);
  keepers.set(keeper.read().id, keeper);
}

/** Lets go of a call: it is kept, recorded or thrown away. */
export function letGo(keeper: DraftKeeper) {
  for (const [id, held] of keepers) if (held === keeper) keepers.delete(id);
}

const desks = new Map<DraftId, number>();
let made = 0;

/** Which screen shows a draft: the same one goes on when what is typed there becomes a draft of its own. */
export function deskOf(id: DraftId): number {
  const known = desks.get(id);
  if (known !== undefined) return known;
  made += 1;
  desks.set(id, made);
  return made;
}

/** The screen of a draft goes on with another one. */
export function moveDesk(from: DraftId, to: DraftId) {
  desks.set(to, deskOf(from));
  desks.delete(from);
}
