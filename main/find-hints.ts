import { findMatters, type KnownMatter } from '../db/known-matters.ts';
import type { Hints, hintCalls, MatterHint, PersonHint } from '../shared/contract/hint.ts';
import { likeMatter, type MatterLikeness, type PersonTie } from '../shared/match/like-matter.ts';
import type { Deps } from './deps.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { InputOf } from './services/handlers.ts';

type Asked = InputOf<(typeof hintCalls)['find']>;

/** At most so many persons, and so many matters: more is not read during a call. */
const most = 3;

/** What of the register what is typed may belong with: of the reports this reader may open, and of no others. */
export function findHints(deps: Pick<Deps, 'reader' | 'scope'>, asked: Asked): Hints {
  const { leaveOut, aside } = asked;
  const sight = { reader: deps.reader, scope: deps.scope('case.open') };
  const recognised = recognise(sight, asked.persons, { most, leaveOut, aside });
  const known = findMatters(sight.reader, sight.scope, {
    ids: recognised.flatMap(({ caseIds }) => caseIds),
    organisations: asked.parties.flatMap(({ organisation }) => organisation ?? []),
    subjects: asked.subjects,
  });
  return {
    persons: recognised.flatMap((person) => personHint(person, known) ?? []),
    matters: matterHints(asked, recognised, known),
  };
}

function personHint(recognised: Recognised, known: readonly KnownMatter[]): PersonHint | null {
  const { id, place, known: person, likeness, caseIds } = recognised;
  const matter = known.find(({ caseId }) => caseId === person.caseId);
  if (!matter || likeness.kind === 'none') return null;
  return {
    id,
    kind: likeness.kind,
    strength: likeness.strength,
    reasons: [...likeness.reasons],
    place,
    of: person.place,
    name: person.name,
    postcode: person.postcode,
    reports: known.filter(({ caseId }) => caseIds.includes(caseId)).length,
    ...shown(matter),
  };
}

function matterHints(asked: Asked, recognised: readonly Recognised[], known: readonly KnownMatter[]): MatterHint[] {
  const found = known.flatMap((matter) => {
    const id = `matter/${matter.caseId}`;
    if (matter.joined || matter.caseId === asked.leaveOut || asked.aside.includes(id)) return [];
    const likeness = likeMatter(asked, matter, tieOf(matter, recognised));
    return likeness ? [{ id, matter, likeness }] : [];
  });
  const byWeight = (one: { likeness: MatterLikeness }, other: { likeness: MatterLikeness }) =>
    other.likeness.weight - one.likeness.weight;
  return found
    .sort(byWeight)
    .slice(0, most)
    .map(({ id, matter, likeness }) => {
      const { strength, reasons } = likeness;
      return { id, strength, reasons: [...reasons], ...shown(matter) };
    });
}

/** Whether somebody of that report was recognised. */
function tieOf({ caseId }: KnownMatter, recognised: readonly Recognised[]): PersonTie {
  const kinds = recognised.flatMap(({ caseIds, likeness }) => (caseIds.includes(caseId) ? [likeness.kind] : []));
  if (kinds.includes('same-person')) return 'same-person';
  return kinds.includes('household') ? 'household' : null;
}

function shown({ caseId, number, receivedOn, stage, parties, subjects }: KnownMatter) {
  return { caseId, number, receivedOn, stage, parties, subjects };
}
