import { expect, test } from 'vitest';
import type { Hints } from '../../shared/contract/hint.ts';
import { day } from '../../shared/dates.ts';
import type { CaseId } from '../../shared/ids.ts';
import { type GeneratedCaller, generatePeople } from '../support/generated-people.ts';
import { granted } from '../support/granted.ts';
import { openOffice } from '../support/office.ts';
import { asPerson, registerPeople } from '../support/registered-people.ts';
import { runSeed, times } from '../support/times.ts';

/** Each register of 500 people and its 500 callers is judged by itself: the bars hold for every seed. */
const seeds = Array.from({ length: times(1) }, (_, at) => `matching ${runSeed + at}`);

test.each(seeds)(
  'of 200 who call again 95 in 100 are recognised, of 300 who are new hardly any is taken for another (%s)',
  async (seed) => {
    const { registered, callers } = generatePeople(seed);
    const found = await hintsFor(registered, callers);
    const repeats = found.filter(({ caller }) => caller.same !== null);
    const others = found.filter(({ caller }) => caller.same === null);

    const recognised = repeats.filter(({ hints, known }) =>
      hints.persons.some(({ caseId, kind }) => kind === 'same-person' && caseId === known),
    );
    const taken = others.filter(({ hints }) => hints.persons.some(({ kind }) => kind === 'same-person'));
    const strongly = taken.filter(({ hints }) =>
      hints.persons.some(({ kind, strength }) => kind === 'same-person' && strength === 'strong'),
    );

    const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
    const figures = {
      recall: share(recognised, repeats),
      falseStrong: share(strongly, others),
      falseAny: share(taken, others),
    };
    process.stderr.write(`${JSON.stringify({ seed, ...figures })}\n`);
    expect(repeats.length).toBe(200);
    expect(others.length).toBe(300);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.falseStrong).toBeLessThanOrEqual(0.05);
    expect(figures.falseAny).toBeLessThanOrEqual(0.15);
  },
  120_000,
);

interface Found {
  readonly caller: GeneratedCaller;
  readonly known: CaseId | undefined;
  readonly hints: Hints;
}

/** What the back office is shown for each caller, in a register of its own with those people. */
async function hintsFor(
  registered: Parameters<typeof registerPeople>[1],
  callers: readonly GeneratedCaller[],
): Promise<readonly Found[]> {
  const own = await openOffice();
  try {
    const ids = await registerPeople(own.register(), registered);
    const found: Found[] = [];
    for (const caller of callers) {
      const hints = granted(
        await own
          .as('back-office')
          .hint.find({ ...nothing, persons: [{ place: 'caller', person: asPerson(caller.person) }] }),
      );
      found.push({ caller, known: caller.same === null ? undefined : ids.get(caller.same), hints });
    }
    return found;
  } finally {
    own.close();
  }
}

const nothing = {
  draftId: null,
  leaveOut: null,
  persons: [],
  parties: [],
  subjects: [],
  area: null,
  receivedOn: day('2026-06-29'),
  aside: [],
};
