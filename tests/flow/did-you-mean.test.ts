import { afterAll, beforeAll, expect, test } from 'vitest';
import { noFilters } from '../../shared/contract/no-filters.ts';
import type { Role } from '../../shared/roles.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  await told('back-office', 'De bus van Zonnebloem kwam niet.');
  await told('telephone', 'De taxi van Maasbocht kwam niet.');
}, 120_000);
afterAll(() => office.close());

async function told(role: Role, story: string): Promise<void> {
  granted(await office.as(role).case.register({ intake: sampleIntake({ story }), draftId: null }));
}

async function offered(role: Role, query: string): Promise<unknown> {
  const search = { query, filters: noFilters, after: null, limit: 50 };
  return granted(await office.as(role).register.search(search)).didYouMean;
}

test('on the telephone only words of one’s own recent reports are offered', async () => {
  expect(await offered('telephone', 'maasbogt')).toBe('maasbocht');
  expect(await offered('telephone', 'zonebloem')).toBeUndefined();
  expect(await offered('back-office', 'zonebloem')).toBe('zonnebloem');
});

test('nothing is offered beside what was found', async () => {
  expect(await offered('back-office', 'maasbocht')).toBeUndefined();
});

test('the log holds nothing of what was offered', async () => {
  await offered('back-office', 'zonebloem');
  const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 50 }));
  expect(lines.map(({ action }) => action)).toContain('register.search');
  expect(JSON.stringify(lines)).not.toMatch(/zon+ebloem/u);
});
