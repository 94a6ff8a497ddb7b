import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { project } from '../../build/project.ts';
import { registerKeyFromPaper } from '../../main/keys/register-key-from-paper.ts';
import { granted } from './granted.ts';

/** The folders of the registers of earlier versions, one for each migration. */
export const fixtureRegisters = join(project, 'tests/fixtures/registers');

const Paper = z.object({ recoveryKey: z.string() });

/** The key of a register of an earlier version, by its paper; `folder` is where a copy of it stands. */
export function fixtureKey(fixture: string, folder: string): Buffer {
  const contents = readFileSync(join(fixtureRegisters, fixture, 'contents.json'), 'utf8');
  return granted(registerKeyFromPaper(folder, Paper.parse(JSON.parse(contents)).recoveryKey));
}
