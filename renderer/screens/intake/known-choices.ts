import type { Beside } from '../../../shared/case/beside.ts';
import type { PersonPlace } from '../../../shared/case/person.ts';
import type { Hints, MatterHint, PersonHint } from '../../../shared/contract/hint.ts';
import type { CaseId } from '../../../shared/ids.ts';

/** What was chosen about somebody or something known, with the way back. */
export interface KnownChoice {
  readonly id: string;
  readonly kind: 'same' | 'link' | 'aside';
  /** Whose person of what is typed; null for a matter. */
  readonly place: PersonPlace | null;
  /** The other report; null where only the id of a hint is left. */
  readonly caseId: CaseId | null;
  undo(beside: Beside): Beside;
}

type Change = (beside: Beside) => Beside;

/** This person is that one. Whom he was taken for before is let go: a person is one other at most. */
export function takeAsSame({ place, caseId, of }: PersonHint): Change {
  return (beside) => ({
    ...beside,
    same: [...beside.same.filter((same) => same.place !== place), { place, caseId, of }],
  });
}

/** The reports belong together. */
export function linkWith({ caseId }: MatterHint | PersonHint, kind: 'same-matter' | 'related'): Change {
  return (beside) => ({
    ...beside,
    links: [...beside.links.filter(({ other }) => other !== caseId), { other: caseId, kind }],
  });
}

/** It is somebody or something else: not shown again with this draft. */
export function putAside({ id }: MatterHint | PersonHint): Change {
  return (beside) => ({ ...beside, aside: [...beside.aside.filter((each) => each !== id), id] });
}

/** Everything that was chosen, the persons in front. */
export function choicesOf({ same, links, aside }: Beside): readonly KnownChoice[] {
  return [
    ...same.map(({ place, caseId }) => ({
      id: `same/${place}`,
      kind: 'same' as const,
      place,
      caseId,
      undo: (beside: Beside) => ({ ...beside, same: beside.same.filter((each) => each.place !== place) }),
    })),
    ...links.map(({ other }) => ({
      id: `link/${other}`,
      kind: 'link' as const,
      place: null,
      caseId: other,
      undo: (beside: Beside) => ({ ...beside, links: beside.links.filter((each) => each.other !== other) }),
    })),
    ...aside.map((id) => ({
      id: `aside/${id}`,
      kind: 'aside' as const,
      place: null,
      caseId: null,
      undo: (beside: Beside) => ({ ...beside, aside: beside.aside.filter((each) => each !== id) }),
    })),
  ];
}

/** The hints about which nothing was chosen yet. */
export function hintsLeft({ persons, matters }: Hints, { same, links, aside }: Beside): Hints {
  const isLinked = (caseId: CaseId) => links.some(({ other }) => other === caseId);
  return {
    persons: persons.filter(
      ({ id, kind, place, caseId }) =>
        !aside.includes(id) &&
        !same.some((each) => each.place === place && (kind === 'same-person' || each.caseId === caseId)) &&
        (kind === 'same-person' || !isLinked(caseId)),
    ),
    matters: matters.filter(({ id, caseId }) => !aside.includes(id) && !isLinked(caseId)),
  };
}
