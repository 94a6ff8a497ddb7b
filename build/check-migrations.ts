import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { project } from './project.ts';
import { runTool } from './run-tool.ts';

const Journal = z.object({ entries: z.array(z.object({ idx: z.number(), when: z.number(), tag: z.string() })) });
/** Those of the register, and those of the figures store. */
const folders = ['db/migrations', 'db/migrations/figures'];
/** The registers that were made when each migration landed. */
const registers = 'tests/fixtures/registers';

/**
 * drizzle applies only what is later than the newest migration a register has, and never compares content: a migration
 * that lands with an older time, or is changed after it landed, is skipped in silence. So neither may happen.
 */
export async function checkMigrations(): Promise<string> {
  const checked = await Promise.all(
    configs.map((config) => runTool('drizzle-kit/bin.cjs', ['check', '--config', config])),
  );
  const problems = [...folders.flatMap(journalProblems), ...changedSinceLanded(), ...checked];
  return problems.filter((problem) => problem !== '').join('\n');
}

const configs = ['build/drizzle.config.ts', 'build/drizzle-figures.config.ts'];

function journalProblems(folder: string): readonly string[] {
  const { entries } = Journal.parse(JSON.parse(readFileSync(join(project, folder, 'meta/_journal.json'), 'utf8')));
  const late = entries.filter(({ when }, at) => at > 0 && when <= (entries[at - 1]?.when ?? 0));
  const misplaced = entries.filter(
    ({ idx, tag }, at) => idx !== at || !existsSync(join(project, folder, `${tag}.sql`)),
  );
  const files = readdirSync(join(project, folder)).filter((name) => name.endsWith('.sql'));
  const unlisted = files.filter((name) => !entries.some(({ tag }) => `${tag}.sql` === name));
  return [
    ...late.map(({ tag }) => `${tag}: its time is not later than that of the migration before it`),
    ...misplaced.map(({ tag }) => `${tag}: out of order in the journal, or its file is not there`),
    ...unlisted.map((name) => `${name}: not in the journal, so it is never applied`),
  ];
}

/** Each migration, and the register made with it, must still be what it was in the commit that brought it in. Without a history there is nothing to compare. */
function changedSinceLanded(): readonly string[] {
  if (!existsSync(join(project, '.git'))) return [];
  const landed = [
    ...folders.map((folder) => `${folder}/*.sql`),
    `${registers}/*/contents.json`,
    `${registers}/*/register/*`,
  ];
  const rewritten = git(['log', '--diff-filter=M', '--format=', '--name-only', '--', ...landed]);
  const touched = git(['diff', '--diff-filter=M', '--name-only', 'HEAD', '--', ...landed]);
  const files = new Set(
    `${rewritten}\n${touched}`.split('\n').filter((file) => existsSync(join(project, file)) && file !== ''),
  );
  return [...files].map(
    (file) => `${file}: changed after it landed; registers that have it would never get the change`,
  );
}

function git(args: readonly string[]): string {
  return execFileSync('git', args, { cwd: project, encoding: 'utf8' });
}
