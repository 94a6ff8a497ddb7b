import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mapAtOnce } from '../../build/map-at-once.ts';
import { allLongChecks, type LongCheck } from './long-checks.ts';

/**
 * `npm run long [-- NAME …] [--seed N]`: the full counts, one JSON line per check. With `--short` (in `npm test`) a
 * twentieth of what nothing else in `npm test` runs already; the tests themselves run at a twentieth of their full count.
 */
const words = process.argv.slice(2);
const short = words.includes('--short');
const seedAt = words.indexOf('--seed');
const seed = seedAt >= 0 ? Number(words[seedAt + 1]) : randomInt(1_000_000);
const named = allLongChecks.filter(({ name }) => words.includes(name));
const chosen: readonly LongCheck[] =
  named.length > 0 ? named : allLongChecks.filter((check) => !short || check.inShort);
// Each in a process of its own, two at a time: alone most of them leave one of two cores idle.
if (short && chosen.length > 1) await mapAtOnce(chosen, 2, beside);
else for (const check of chosen) await runHere(check);

async function runHere(check: LongCheck): Promise<void> {
  const started = performance.now();
  const { count, failed, more = {} } = await check.run(short ? 1 : 20, seed);
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${JSON.stringify({ name: check.name, count, failed, seed, seconds, ...more })}\n`);
  if (failed > 0 || count === 0) process.exitCode = 1;
}

async function beside({ name }: LongCheck): Promise<void> {
  const asked = [import.meta.filename, name, '--short', '--seed', String(seed)];
  const child = spawn(process.execPath, asked, { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  if (code !== 0) process.exitCode = 1;
}
