import { randomInt } from 'node:crypto';
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
for (const check of chosen) {
  const started = performance.now();
  const { count, failed, more = {} } = await check.run(short ? 1 : 20, seed);
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${JSON.stringify({ name: check.name, count, failed, seed, seconds, ...more })}\n`);
  if (failed > 0 || count === 0) process.exitCode = 1;
}
