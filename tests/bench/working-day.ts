import { noFilters } from '../../shared/contract/no-filters.ts';
import { CaseId } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

const words = ['wacht', 'beschikking', 'taxi', 'brief', 'huishoud', 'indicatie', 'vervoer', 'maas'];

/** One action of a working day by its number: searching and opening most, now and then a look at Vandaag, a note, a new report. */
export async function workOn(client: Client, ids: readonly string[], turn: number): Promise<void> {
  const caseId = CaseId.parse(ids[(turn * 7919) % ids.length]);
  const kind = turn % 20;
  if (kind < 8) granted(await client.case.open({ caseId }));
  else if (kind < 14) {
    const query = words[turn % words.length] ?? '';
    granted(await client.register.search({ query, filters: noFilters, after: null, limit: 50 }));
  } else if (kind < 17) granted(await client.today.show({ scope: 'office' }));
  else if (kind < 19) {
    const intake = sampleIntake({ story: `Gesprek ${turn} van deze dag.` });
    granted(await client.case.register({ intake, draftId: null }));
  } else granted(await client.list.all({}));
}
