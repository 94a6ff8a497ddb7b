import { expect, test } from 'vitest';
import {
  choicesOf,
  hintsLeft,
  linkWith,
  putAside,
  takeAsSame,
} from '../../../../renderer/screens/intake/known-choices.ts';
import { nothingBeside } from '../../../../shared/case/beside.ts';
import { MatterHint, PersonHint } from '../../../../shared/contract/hint.ts';

const [one, two] = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002'];

const shown = {
  strength: 'strong',
  number: '2026-00001',
  receivedOn: '2026-06-01',
  stage: 'new',
  parties: [],
  subjects: [],
};
const personHint = (caseId: string, changes = {}) =>
  PersonHint.parse({
    ...shown,
    id: `person/caller/${caseId}/caller`,
    kind: 'same-person',
    caseId,
    place: 'caller',
    of: 'caller',
    name: 'Kees',
    postcode: '',
    reasons: ['same-phone'],
    reports: 1,
    ...changes,
  });
const matterHint = (caseId: string) =>
  MatterHint.parse({ ...shown, id: `matter/${caseId}`, caseId, reasons: ['same-party'] });

test('each choice can be undone, and leaves nothing behind', () => {
  const hints = { persons: [personHint(one)], matters: [matterHint(two)] };
  const [person, matter] = [personHint(one), matterHint(two)];
  for (const choose of [takeAsSame(person), linkWith(matter, 'same-matter'), putAside(person), putAside(matter)]) {
    const chosen = choose(nothingBeside);
    const left = hintsLeft(hints, chosen);
    expect(left.persons.length + left.matters.length).toBe(1);
    const [choice, more] = choicesOf(chosen);
    expect(more).toBeUndefined();
    expect(choice?.undo(chosen)).toEqual(nothingBeside);
  }
});

test('a person is one other at most: the second choice takes the place of the first', () => {
  const chosen = takeAsSame(personHint(two))(takeAsSame(personHint(one))(nothingBeside));
  expect(chosen.same).toEqual([{ place: 'caller', caseId: two, of: 'caller' }]);
});

test('who was taken for one is not offered for others, but who lives with him is', () => {
  const chosen = takeAsSame(personHint(one))(nothingBeside);
  const household = personHint(two, { kind: 'household' });
  expect(hintsLeft({ persons: [personHint(two), household], matters: [] }, chosen).persons).toEqual([household]);
  expect(hintsLeft({ persons: [household], matters: [] }, linkWith(household, 'related')(chosen)).persons).toEqual([]);
});

test('what is chosen twice is chosen once', () => {
  const twice = putAside(matterHint(one))(putAside(matterHint(one))(nothingBeside));
  expect(twice.aside).toEqual([`matter/${one}`]);
  const linked = linkWith(matterHint(one), 'related')(linkWith(matterHint(one), 'same-matter')(nothingBeside));
  expect(linked.links).toEqual([{ other: one, kind: 'related' }]);
});
