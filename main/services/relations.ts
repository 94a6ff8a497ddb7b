import { declareRelation, forgetRelation, readRelations } from '../../db/conflicts.ts';
import type { Reader } from '../../db/handle.ts';
import { OwnRelation } from '../../shared/contract/guard.ts';
import { conflictKeys } from '../../shared/match/conflict-keys.ts';
import { ok, refused } from '../../shared/result.ts';
import type { HandlersOf } from './handlers.ts';

export const relationServices: HandlersOf<'relation'> = {
  list: async ({ reader, user }) => ok(ownRelations(reader, user)),

  declare: async (deps, { kind, person }) => {
    if (conflictKeys(person).length === 0) return refused({ code: 'person-untold' });
    const relation = { id: deps.newId(), user: deps.user, kind, declaredAt: deps.now };
    return deps.write((writer) => {
      declareRelation(writer, relation, person);
      return ok(ownRelations(writer, deps.user));
    });
  },

  remove: async (deps, { id }) =>
    deps.write((writer) =>
      forgetRelation(writer, { id, user: deps.user })
        ? ok(ownRelations(writer, deps.user))
        : refused({ code: 'not-found' }),
    ),
};

function ownRelations(reader: Reader, user: string): OwnRelation[] {
  return readRelations(reader, user).map((row) => OwnRelation.parse(row));
}
