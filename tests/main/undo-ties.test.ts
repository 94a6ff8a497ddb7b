import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRow } from '../../db/cases.ts';
import { contentHash } from '../../db/content-hash.ts';
import { loadCase } from '../../main/case-store.ts';
import { nobody } from '../../shared/case/person.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import type { CaseId } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { runSeed, times } from '../support/times.ts';

let office: TestOffice;
let ids: readonly CaseId[];

beforeAll(async () => {
  office = await openOffice();
  const made: CaseId[] = [];
  for (const at of [0, 1, 2, 3]) {
    const concerned = { ...nobody, name: `Over ${at}`, phone: `06 00 00 11 1${at}` };
    const caller =
      at === 3 ? { ...nobody, name: 'Zonder nummer' } : { ...nobody, name: 'Beller', phone: `06 00 00 22 2${at}` };
    const intake = sampleIntake({ caller, concerned, title: `Melding ${at}` });
    made.push(granted(await office.as('back-office').case.register({ intake, draftId: null })).id);
  }
  ids = made;
});
afterAll(() => office.close());

/** One tie between two of the reports. */
type Tie =
  | {
      readonly kind: 'person';
      readonly from: number;
      readonly to: number;
      readonly place: 'caller' | 'concerned';
      readonly of: 'caller' | 'concerned';
    }
  | { readonly kind: 'link' | 'join'; readonly from: number; readonly to: number };

const between = { from: fc.nat(3), to: fc.nat(3) };
const place = fc.constantFrom('caller', 'concerned');
const tie: fc.Arbitrary<Tie> = fc.oneof(
  fc.record({ kind: fc.constant('person'), ...between, place, of: place }),
  fc.record({ kind: fc.constantFrom('link', 'join'), ...between }),
);

test(`undoing ties, in whatever order, leads back to exactly what was (seed ${runSeed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tie, { maxLength: 8 }), fc.infiniteStream(fc.nat()), async (ties, order) => {
      const before = hashes();
      const laid: Tie[] = [];
      for (const one of ties) if (await lay(one)) laid.push(one);
      while (laid.length > 0) {
        const [one] = laid.splice((order.next().value ?? 0) % laid.length, 1);
        if (one) await undo(one);
      }
      expect(hashes()).toEqual(before);
    }),
    { seed: runSeed, numRuns: times(15) },
  );
}, 600_000);

test('who is said to be one with another has his mark, whichever was said first, and his own again after', async () => {
  const own = marks();
  expect(new Set(own).size).toBe(4);
  expect(own[3]).toBeNull();

  const first = { kind: 'person', from: 1, to: 0, place: 'caller', of: 'caller' } as const;
  const second = { kind: 'person', from: 0, to: 3, place: 'caller', of: 'caller' } as const;
  await lay(first);
  expect(marks()).toEqual([own[0], own[0], own[2], null]);
  await lay(second);
  expect(marks()).toEqual([own[0], own[0], own[2], own[0]]);
  await undo(first);
  expect(marks()).toEqual([own[0], own[1], own[2], own[0]]);
  await undo(second);
  expect(marks()).toEqual(own);
});

async function lay(one: Tie): Promise<boolean> {
  const at = await open(one.from);
  const other = ids[one.to];
  if (!at || !other || at.links.some((link) => link.fromHere && link.other === other && one.kind === 'link'))
    return false;
  const { case: calls } = office.as('back-office');
  const on = { caseId: at.id, version: at.version };
  if (one.kind === 'person')
    return (await calls.joinPerson({ ...on, place: one.place, same: { caseId: other, of: one.of } })).ok;
  if (one.kind === 'link') return (await calls.link({ ...on, other, kind: 'related' })).ok;
  return (await calls.join({ ...on, into: other, reason: 'Zelfde zaak' })).ok;
}

async function undo(one: Tie): Promise<void> {
  const at = await open(one.from);
  const other = ids[one.to];
  if (!at || !other) throw new Error('No such report');
  const { case: calls } = office.as('back-office');
  const on = { caseId: at.id, version: at.version };
  if (one.kind === 'person') granted(await calls.partPerson({ ...on, place: one.place }));
  else if (one.kind === 'link') granted(await calls.unlink({ ...on, other }));
  else granted(await calls.part({ ...on, reason: 'Toch niet' }));
}

async function open(at: number): Promise<CaseView | null> {
  const caseId = ids[at];
  return caseId ? granted(await office.as('back-office').case.open({ caseId })) : null;
}

function hashes(): readonly string[] {
  const { reader } = office.register();
  return ids.map((id) => contentHash(reader, granted(loadCase(reader, id)).state));
}

function marks() {
  const { reader } = office.register();
  return ids.map((id) => readRow(reader, id)?.caller);
}
