import { ok } from '../../shared/result.ts';
import { findHints } from '../find-hints.ts';
import type { HandlersOf } from './handlers.ts';

/** Asked at each keystroke: what it shows for the first time is logged by the door before it is shown. */
export const hintServices: HandlersOf<'hint'> = {
  find: async (deps, asked) => ok(findHints(deps, asked)),
};
