import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, failure } from './counts.ts';
import { freshRenderer } from './fresh.ts';
import { project } from './project.ts';
import { runners } from './runners.ts';
import { installSystemTools } from './system-tools.ts';

/**
 * After this long, in milliseconds, what still runs is ended and counts as failed. On two quiet cores everything takes about
 * a quarter of an hour; a busy machine is given more, since being slow is no fault.
 */
const longest = 75 * 60_000;

// The working half of `npm test`. Arguments: the names of the runners to run; none is all.
const until = performance.now() + longest;
const asked = process.argv.slice(2);
rmSync(join(project, 'test-results'), { recursive: true, force: true });
installSystemTools();
await Promise.resolve().then(freshRenderer).catch(tellBuildFailed);
const passed: number[] = [];
const failed: string[] = [];
const skipped: string[] = [];
for (const runner of runners.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const started = performance.now();
  const found = await runner.run(until).catch(broken);
  passed.push(found.passed);
  failed.push(...found.failed.map((each) => `${runner.name}: ${each}`));
  skipped.push(...found.skipped);
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`\n${runner.name}: ${found.passed} passed, ${found.failed.length} failed, in ${seconds} s\n\n`);
}
for (const name of skipped) process.stdout.write(`skipped: ${name}\n`);
// Once more at the end: what failed first stands thousands of lines above.
for (const each of failed) process.stdout.write(`failed: ${each}\n`);
const total = sum(passed);
process.stdout.write(
  `${total} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`,
);
process.exitCode = failed.length === 0 && total > 0 ? 0 : 1;

/** The tests that need the renderer fail by themselves; the others still say how they are. */
function tellBuildFailed(error: unknown): void {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
}

function broken(error: unknown): Counts {
  return { passed: 0, failed: [failure('it broke', error instanceof Error ? error.stack : `${error}`)], skipped: [] };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
