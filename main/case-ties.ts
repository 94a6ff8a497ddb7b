import { joinedHere, linksTo, type TiedCase, tiedCases } from '../db/ties.ts';
import type { CaseState } from '../shared/case/state.ts';
import type { CaseView } from '../shared/contract/case.ts';
import type { Deps } from './deps.ts';

type Ties = Pick<CaseView, 'links' | 'joinedInto' | 'joinedHere' | 'samePersons'>;

/** How a report is tied to others: links from either side, joins, persons who are the same. */
export function tiesOf({ reader, scope }: Pick<Deps, 'reader' | 'scope'>, state: CaseState): Ties {
  const incoming = linksTo(reader, state.id);
  const here = joinedHere(reader, state.id);
  const into = state.joinedInto === null ? [] : [state.joinedInto];
  const ids = [...state.links, ...incoming].map(({ other }) => other);
  const persons = state.samePersons.map(({ caseId }) => caseId);
  const tied = tiedCases(reader, [...ids, ...here, ...into, ...persons], scope('case.open'));
  const known = new Map(tied.map((each): [string, TiedCase] => [each.id, each]));
  const named = (id: string) => known.get(id) ?? [];
  return {
    links: [
      ...state.links.map((link) => ({ ...link, fromHere: true })),
      ...incoming.map((link) => ({ ...link, fromHere: false })),
    ].flatMap((link) => [named(link.other)].flat().map(({ number, mayOpen }) => ({ ...link, number, mayOpen }))),
    joinedInto: into.flatMap(named).map(({ id, number }) => ({ id, number }))[0] ?? null,
    joinedHere: here.flatMap(named).map(({ id, number }) => ({ id, number })),
    samePersons: state.samePersons.flatMap((same) =>
      [named(same.caseId)].flat().map(({ number, mayOpen }) => ({ ...same, number, mayOpen })),
    ),
  };
}
