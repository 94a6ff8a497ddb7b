import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './counts.ts';
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
const found: Counts[] = [];
for (const runner of runners.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const started = performance.now();
  const counts = await runner.run(until).catch(broken);
  found.push(counts);
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`\n${runner.name}: ${counts.passed} passed, ${counts.failed} failed, in ${seconds} s\n\n`);
}
const passed = sum(found.map((counts) => counts.passed));
const failed = sum(found.map((counts) => counts.failed));
const skipped = found.flatMap((counts) => counts.skipped);
for (const name of skipped) process.stdout.write(`skipped: ${name}\n`);
process.stdout.write(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** The tests that need the renderer fail by themselves; the others still say how they are. */
function tellBuildFailed(error: unknown): void {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
}

function broken(error: unknown): Counts {
  process.stdout.write(`${error instanceof Error ? error.stack : error}\n`);
  return { passed: 0, failed: 1, skipped: [] };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
