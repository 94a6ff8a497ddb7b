import { noFilters } from '../../shared/contract/no-filters.ts';
import { CaseId } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { type Measurement, measurePair, milliseconds } from './measure.ts';

/** A register with an open window. */
export interface Sized {
  readonly client: Client;
  readonly reports: number;
  readonly ids: readonly string[];
}

type Act = (at: Sized, turn: number) => Promise<unknown>;

/** What people do all day, by the name of its measurement. */
const acts: Readonly<Record<string, readonly [what: string, act: Act]>> = {
  'grow-save': [
    'a report recorded',
    async ({ client }, turn) => {
      const intake = sampleIntake({ story: `Melding nummer ${turn} over een late brief.` });
      return granted(await client.case.register({ intake, draftId: null }));
    },
  ],
  'grow-search': [
    'the newest 50 reports that fit two words',
    async ({ client }) =>
      granted(await client.register.search({ query: 'wacht brief', filters: noFilters, after: null, limit: 50 })),
  ],
  'grow-open': [
    'a report opened',
    async ({ client, ids }, turn) =>
      granted(await client.case.open({ caseId: CaseId.parse(ids[(turn * 7919) % ids.length]) })),
  ],
};

/** The same call in a large register and in a small one, in alternation: what growing costs. */
export async function growth(large: Sized, small: Sized, n: number): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const [name, [what, act]] of Object.entries(acts))
    measured.push(
      await measurePair({
        name,
        unit: 'ms',
        n,
        what: `${what} through the door among ${large.reports}; baseline: the same among ${small.reports}`,
        ours: (turn) => milliseconds(() => act(large, turn)),
        baseline: (turn) => milliseconds(() => act(small, turn)),
      }),
    );
  return measured;
}
