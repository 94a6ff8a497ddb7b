import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { readMutationReport } from './mutation-report.ts';
import { listSurvivors, readSurvivors, unexplained } from './mutation-survivors.ts';
import { project } from './project.ts';

// `npm run mutation [-- FILE …] [--list]`: faults put in shared/procedure and shared/terms, each of which the tests must
// notice. One JSON line for each folder; less than 90 % caught, or a survivor without a word in the list, is a failure.
// `--list` writes the list of survivors anew. FILE: only these files.
const least = 90;
const list = join(project, 'tests/mutation-survivors.md');
const report = join(project, '.cache/mutation/report.json');

const words = process.argv.slice(2);
const files = words.filter((word) => !word.startsWith('--'));
process.exitCode = runStryker() ? judge() : 1;

function runStryker(): boolean {
  // It takes all the time it is given: whatever else the machine does goes first.
  setPriority(constants.priority.PRIORITY_LOW);
  const command = [
    join(project, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'build/stryker.config.mjs',
  ];
  const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
  // Random tests draw little and always the same, so that a fault that is noticed is noticed again.
  const env = { ...process.env, MELDPUNT_TIMES: '0.1', MELDPUNT_SEED: '20261121' };
  const run = spawnSync(process.execPath, [...command, ...only], { cwd: project, env, stdio: ['ignore', 2, 2] });
  return run.status === 0;
}

function judge(): number {
  const { scores, files: tested, survivors } = readMutationReport(JSON.parse(readFileSync(report, 'utf8')));
  for (const score of scores) process.stdout.write(`${JSON.stringify(score)}\n`);
  const known = existsSync(list) ? readSurvivors(readFileSync(list, 'utf8')) : [];
  if (words.includes('--list')) writeFileSync(list, listSurvivors(known, tested, survivors));
  const strangers = unexplained(known, survivors);
  for (const { file, from, to } of strangers) process.stdout.write(`${file}: ${from} → ${to} is on no list\n`);
  return strangers.length === 0 && scores.length > 0 && scores.every(({ score }) => score >= least) ? 0 : 1;
}
