import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { project } from '../../build/project.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, type Host, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { CaseId } from '../../shared/ids.ts';
import { type Role, roles } from '../../shared/roles.ts';
import { fixtureRegisters } from '../support/fixture-key.ts';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';
import { stillClock } from '../support/still-clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const Journal = z.object({ entries: z.array(z.object({ tag: z.string() })) });
const tags = Journal.parse(read(join(project, 'db/migrations/meta/_journal.json'))).entries.map(({ tag }) => tag);

/** What the program of that time showed of the register it made. */
const Contents = z.object({
  madeAt: z.string(),
  recoveryKey: z.string(),
  passwords: z.record(z.enum(roles), z.object({ user: z.string(), password: z.string() })),
  reports: z.array(
    z.object({ caseId: CaseId, number: z.string(), stage: z.string(), intake: z.unknown(), timeline: z.unknown() }),
  ),
  drafts: z.array(z.object({ id: z.string(), intake: z.unknown() })),
  preferences: z.record(z.string(), z.unknown()),
  found: z.number(),
});

/** hashes.txt is as `sha256sum` writes it. */
function landedHashes(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(fixtureRegisters, 'hashes.txt'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function filesOf(tag: string): readonly string[] {
  const entries = readdirSync(join(fixtureRegisters, tag), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(fixtureRegisters.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

const made = readdirSync(fixtureRegisters, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test('every migration has a register that was made when it was the newest', () => {
  expect(made).toEqual([...tags].sort());
});

test('the files of these registers are as they were made', () => {
  const hashes = landedHashes();
  const files = made.flatMap(filesOf);
  const now = files.map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(fixtureRegisters, file)))
      .digest('hex'),
  ]);
  expect([...hashes].sort()).toEqual(now.sort());
});

describe.each(made)('the register of %s', (tag) => {
  const temporary = temporaryFolder();
  const folder = join(temporary.path, 'register');
  const contents = Contents.parse(read(join(fixtureRegisters, tag, 'contents.json')));
  let host: Host;

  beforeAll(() => {
    cpSync(join(fixtureRegisters, tag, 'register'), folder, { recursive: true });
    host = createHost({ folder, program: 'test', clock: stillClock(contents.madeAt), kdf: quickKdf });
  });
  afterAll(() => {
    closeRegister(host);
    temporary.remove();
  });

  const enter = async (role: Role): Promise<Client> => {
    const client = clientOf(createDoor(host), newSession(host));
    granted(await client.entry.signIn(contents.passwords[role]));
    return client;
  };

  test('opens with each of its passwords and is brought to the present shape, sound in all its parts', async () => {
    for (const role of roles) granted(await (await enter(role)).me.show({}));
    const { register } = host;
    if (!register) throw new Error('Somebody is inside');
    expect(await verifyAll(register)).toMatchObject({ sound: true, log: { firstBroken: null } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.before-update'))).toEqual([]);
  });

  test('shows every report as the program of that time did', async () => {
    const client = await enter('back-office');
    const search = { query: '', filters: noFilters, after: null, limit: 100 };
    const { rows } = granted(await client.register.search(search));
    expect(rows.map(({ id }) => id)).toEqual(contents.reports.map(({ caseId }) => caseId));
    for (const report of contents.reports) {
      expect(granted(await client.case.open({ caseId: report.caseId }))).toMatchObject({
        number: report.number,
        stage: report.stage,
        intake: report.intake,
        timeline: report.timeline,
      });
    }
  });

  test('holds its draft to the letter, and what its people had chosen', async () => {
    const client = await enter('telephone');
    const drafts = granted(await client.draft.list({}));
    expect(drafts).toMatchObject(contents.drafts);
    expect(drafts.length).toBe(contents.drafts.length);
    expect(granted(await client.me.show({})).preferences).toEqual(contents.preferences);
  });

  test('finds a report by its words, and takes a new one', async () => {
    const client = await enter('back-office');
    const search = { query: 'Vaste', filters: noFilters, after: null, limit: 5 };
    expect(granted(await client.register.search(search)).total).toBe(contents.found);
    const [draft] = granted(await (await enter('telephone')).draft.list({}));
    if (!draft) throw new Error('There is a draft');
    const made = granted(await (await enter('telephone')).case.register({ intake: draft.intake, draftId: draft.id }));
    expect(granted(await client.case.open({ caseId: made.id })).intake.story).toBe(draft.intake.story);
  });

  test('opens with the recovery key on paper', async () => {
    closeRegister(host);
    const client = clientOf(createDoor(host), newSession(host));
    const { user } = contents.passwords.investigator;
    const { recoveryKey } = contents;
    granted(await client.entry.recover({ user, recoveryKey, password: 'een nieuw wachtwoord van nu' }));
    expect(granted(await client.me.show({})).user).toBe(user);
  });
});
