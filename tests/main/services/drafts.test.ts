import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseName } from '../../../db/open.ts';
import { newId } from '../../../main/deps.ts';
import { clientOf } from '../../../main/door.ts';
import { newSession } from '../../../main/host.ts';
import { noFilters } from '../../../shared/contract/no-filters.ts';
import { DraftId } from '../../../shared/ids.ts';
import { granted } from '../../support/granted.ts';
import { type Client, openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(() => office.close());

const intake = (story: string) => sampleIntake({ story });
const id = () => DraftId.parse(newId());

/** A window of a page: what it sends carries its name and a number that rises. */
function page(client: Client, draft: DraftId) {
  const window = newId();
  let turn = 0;
  return {
    save: (story: string, basis: number | null) => {
      turn += 1;
      return client.draft.save({ id: draft, basis, typed: { window, turn }, intake: intake(story) });
    },
    /** A save that arrives later than one that was sent after it. */
    late: (story: string, basis: number | null) =>
      client.draft.save({ id: draft, basis, typed: { window, turn: turn - 1 }, intake: intake(story) }),
  };
}

async function storyOf(draft: DraftId): Promise<string | undefined> {
  const drafts = granted(await office.as('telephone').draft.list({}));
  return drafts.find((each) => each.id === draft)?.intake.story;
}

test('a second window that typed on an older version is refused, told when it was kept, and overwrites nothing', async () => {
  const draft = id();
  const [one, other] = [page(office.as('telephone'), draft), page(office.as('telephone'), draft)];
  expect(granted(await one.save('Een.', null)).version).toBe(1);
  office.clock.pass(60_000);
  expect(granted(await other.save('Een. Twee.', 1)).version).toBe(2);

  const refused = await one.save('Een. Drie.', 1);

  expect(refused).toEqual({ ok: false, failure: { code: 'draft-changed-meanwhile', at: office.clock.now() } });
  expect(await storyOf(draft)).toBe('Een. Twee.');
});

test('a window never conflicts with itself: an answer that was lost, a text that was overtaken on its way', async () => {
  const draft = id();
  const one = page(office.as('telephone'), draft);
  granted(await one.save('Ee', null));
  // The answer was lost: the window still believes that nothing was kept.
  expect(granted(await one.save('Een', null)).version).toBe(2);
  expect(granted(await one.save('Een.', 1)).version).toBe(3);

  expect(granted(await one.late('Een', 1)).version).toBe(3);

  expect(await storyOf(draft)).toBe('Een.');
});

test('what was recorded or thrown away elsewhere is gone: it is not kept under its old name, recorded or thrown away again', async () => {
  const client = office.as('telephone');
  const draft = id();
  granted(await page(client, draft).save('Een.', null));
  granted(await client.case.register({ intake: intake('Een.'), draftId: draft, draftBasis: 1 }));

  const gone = { ok: false, failure: { code: 'draft-gone' } };
  expect(await page(client, draft).save('Een. Twee.', 1)).toEqual(gone);
  expect(await client.case.register({ intake: intake('Een. Twee.'), draftId: draft, draftBasis: 1 })).toEqual(gone);
  expect(await client.draft.discard({ id: draft, basis: 1 })).toEqual({ ok: false, failure: { code: 'not-found' } });
  expect(await storyOf(draft)).toBeUndefined();
});

test('a call of which the answer was lost is recorded once: sent again as it was, it is answered as it was', async () => {
  const client = office.as('telephone');
  const draft = id();
  granted(await page(client, draft).save('Een.', null));
  const call = { intake: intake('Een.'), draftId: draft, draftBasis: 1 };
  const answered = await client.case.register(call);
  const { of } = granted(await client.register.search(everything));

  expect(await client.case.register(call)).toEqual(answered);
  expect(granted(await client.register.search(everything)).of).toBe(of);
});

test('what another window typed since is not recorded or thrown away unseen', async () => {
  const client = office.as('telephone');
  const draft = id();
  granted(await page(client, draft).save('Een.', null));
  granted(await page(client, draft).save('Een. Twee.', 1));
  const { of } = granted(await client.register.search(everything));

  const seenOlder = [
    await client.case.register({ intake: intake('Een.'), draftId: draft, draftBasis: 1 }),
    await client.draft.discard({ id: draft, basis: 1 }),
  ];

  expect(seenOlder.map((answer) => answer.ok || answer.failure.code)).toEqual(Array(2).fill('draft-changed-meanwhile'));
  expect(await storyOf(draft)).toBe('Een. Twee.');
  expect(granted(await client.register.search(everything)).of).toBe(of);
});

test('a draft is its author’s alone: no colleague sees, overwrites or throws it away, whatever his role', async () => {
  const draft = id();
  granted(await page(office.as('telephone'), draft).save('Van Marit.', null));
  for (const role of ['back-office', 'investigator'] as const) {
    const colleague = office.as(role);
    expect(granted(await colleague.draft.list({}))).toEqual([]);
    expect(await page(colleague, draft).save('Van een ander.', 1)).toEqual({
      ok: false,
      failure: { code: 'not-allowed' },
    });
    expect(await colleague.draft.discard({ id: draft })).toEqual({ ok: false, failure: { code: 'not-found' } });
  }
  expect(await storyOf(draft)).toBe('Van Marit.');
});

test('a draft outlives locking and the end of the program, and no word of it is readable on the disk', async () => {
  const draft = id();
  granted(await page(office.as('telephone'), draft).save('Rolstoelwoordmerk gezegd.', null));
  for (const suffix of ['', '-wal']) {
    expect(readFileSync(join(office.folder, `${databaseName}${suffix}`)).includes('Rolstoelwoordmerk')).toBe(false);
  }
  const { client, user, password } = office.at.telephone;
  granted(await client.entry.lock({}));
  const later = clientOf(office.door, newSession(office.host));
  granted(await later.entry.signIn({ user, password }));
  const found = granted(await later.draft.list({})).find((each) => each.id === draft);
  expect(found?.intake.story).toBe('Rolstoelwoordmerk gezegd.');
  granted(await client.entry.unlock({ password }));
});

const everything = {
  query: '',
  filters: noFilters,
  after: null,
  limit: 1,
};
