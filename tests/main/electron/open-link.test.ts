import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLog } from '../../../db/log.ts';
import { createLinkOpener, type LinkOpener } from '../../../main/electron/open-link.ts';
import type { Role } from '../../../shared/roles.ts';
import { granted } from '../../support/granted.ts';
import { hostileLinks } from '../../support/hostile-links.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';

const withNumber = 'meldpunt://nieuw?telefoon=0600001234';
let office: TestOffice;
let refusedBefore = 0;

beforeAll(async () => {
  office = await openOffice();
});
beforeEach(async () => {
  for (const { id } of await drafts('telephone')) granted(await office.as('telephone').draft.discard({ id }));
  refusedBefore = 0;
  refusedBefore = refusals().length;
  await switchNumbers(false);
});
afterAll(() => office.close());

function linksAt(role: Role): { readonly links: LinkOpener; readonly shown: readonly string[] } {
  const shown: string[] = [];
  const { host, door, at } = office;
  const links = createLinkOpener({ host, door, session: at[role].session, show: (place) => shown.push(place) });
  return { links, shown };
}

/** Whether the office takes numbers from links. */
async function switchNumbers(numberInLink: boolean) {
  const { folder: _, ...kept } = granted(await office.as('administrator').office.show({}));
  granted(await office.as('administrator').office.save({ ...kept, numberInLink }));
}

/** The lines of this test about refused links. */
function refusals() {
  const lines = readLog(office.register().reader, { before: null, limit: 1000 });
  const refused = lines.filter(({ action }) => action === 'link.refused');
  return refused.slice(0, refused.length - refusedBefore);
}
const drafts = async (role: Role) => granted(await office.as(role).draft.list({}));
const later = () => office.clock.pass(1001);

describe('with somebody at the screen', () => {
  test('a link opens a new report; its number is left where it is unless the office takes numbers', async () => {
    const { links, shown } = linksAt('telephone');
    await links.take(withNumber);
    expect(shown).toEqual(['/nieuw']);
    expect(await drafts('telephone')).toEqual([]);
    expect(refusals()).toEqual([]);
  });

  test('where the office takes numbers, it stands in a draft and never in the address', async () => {
    await switchNumbers(true);
    const { links, shown } = linksAt('telephone');
    await links.take(withNumber);
    const [draft] = await drafts('telephone');
    expect(draft?.intake.caller.phone).toBe('0600001234');
    expect(draft?.intake).toMatchObject({ channel: 'TEL', kind: '', story: '', subjects: [] });
    expect(shown).toEqual([`/nieuw/${draft?.id}`]);
  });

  test('who may not make reports is shown nothing, and that is logged', async () => {
    const { links, shown } = linksAt('evaluator');
    await links.take('meldpunt://nieuw');
    expect(shown).toEqual([]);
    expect(refusals()).toHaveLength(1);
  });

  test('two links in a moment are one call', async () => {
    const { links, shown } = linksAt('telephone');
    await links.take('meldpunt://nieuw');
    await links.take('meldpunt://nieuw');
    expect(shown).toEqual(['/nieuw']);
    later();
    await links.take('meldpunt://nieuw');
    expect(shown).toHaveLength(2);
  });

  test('no hostile link opens anything; each leaves one line that holds nothing of it', async () => {
    await switchNumbers(true);
    const { links, shown } = linksAt('telephone');
    const asked = hostileLinks.slice(0, 150);
    for (const link of asked) {
      later();
      await links.take(link);
    }
    expect(shown).toEqual([]);
    expect(await drafts('telephone')).toEqual([]);
    expect(refusals()).toHaveLength(asked.length);
    const told = new Set(refusals().map(({ user, object, result }) => JSON.stringify({ user, object, result })));
    expect([...told]).toEqual([
      JSON.stringify({ user: office.at.telephone.user, object: null, result: 'link-refused' }),
    ]);
  });
});

describe('from a command line', () => {
  test.each([
    ['no link', ['meldpunt', '--hidden', 'file.txt'], 0, 0],
    ['one good link', ['meldpunt', 'meldpunt://nieuw'], 1, 0],
    ['two links', ['meldpunt', 'meldpunt://nieuw', 'meldpunt://nieuw'], 0, 1],
    ['a switch beside the link', ['meldpunt', '--inspect', 'meldpunt://nieuw'], 0, 1],
    ['a link with another scheme in capitals', ['meldpunt', 'MELDPUNT://nieuw'], 0, 1],
    ['a link that is none', ['meldpunt', 'meldpunt://register'], 0, 1],
  ])('%s', async (_what, words, opened, logged) => {
    const { links, shown } = linksAt('telephone');
    await links.takeFrom(words);
    expect([shown.length, refusals().length]).toEqual([opened, logged]);
  });
});

describe('with nobody at the screen', () => {
  test('the last link waits until somebody signs in', async () => {
    await switchNumbers(true);
    const { links, shown } = linksAt('telephone');
    const { client, password } = office.at.telephone;
    granted(await client.entry.lock({}));
    await links.take('meldpunt://nieuw');
    later();
    await links.take(withNumber);
    expect(shown).toEqual([]);
    granted(await client.entry.unlock({ password }));
    await expect.poll(() => shown.length).toBe(1);
    const [draft] = await drafts('telephone');
    expect(shown).toEqual([`/nieuw/${draft?.id}`]);
    expect(draft?.intake.caller.phone).toBe('0600001234');
  });

  test('a hostile link is noted without a word of it while no register is open', async () => {
    const { links } = linksAt('telephone');
    for (const { client } of Object.values(office.at)) granted(await client.entry.lock({}));
    expect(office.host.register).toBeNull();
    const said: string[] = [];
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    await links.take('meldpunt://register?query=jansen');
    write.mockRestore();
    expect(said).toEqual(['{"kind":"link.refused"}\n']);
  });
});
