import { ok } from '../../shared/result.ts';
import { forgetSearch, keepSearch, readKeptSearches } from '../kept-searches.ts';
import type { HandlersOf } from './handlers.ts';

export const keptSearchServices: HandlersOf<'keptSearch'> = {
  list: async (deps) => ok(readKeptSearches(deps.reader, deps.user)),

  keep: async (deps, search) => deps.write((writer) => keepSearch(writer, deps.user, search)),

  forget: async (deps, { name }) => deps.write((writer) => ok(forgetSearch(writer, deps.user, name))),
};
