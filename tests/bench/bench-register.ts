import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { quickKdf } from '../../main/keys/slot.ts';
import { makePractice } from '../../main/practice/make-practice.ts';
import { granted } from '../support/granted.ts';
import { stillClock } from '../support/still-clock.ts';

const Made = z.object({ user: z.string(), password: z.string() });

export interface BenchRegister extends z.infer<typeof Made> {
  /** A copy that may be written to; the made one is kept as it is. */
  readonly folder: string;
}

/**
 * A copy of a register with this many invented reports of five years. It is made once per number, which takes minutes
 * for large ones, and kept. The password hash is the quickest that is allowed: hashing is not what is measured.
 */
export async function benchRegister(kept: string, reports: number, name = 'copy'): Promise<BenchRegister> {
  const made = join(kept, String(reports));
  if (!existsSync(made)) await make(made, reports);
  const folder = join(kept, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(made, 'register'), folder, { recursive: true });
  return { folder, ...Made.parse(JSON.parse(readFileSync(join(made, 'account.json'), 'utf8'))) };
}

async function make(made: string, reports: number): Promise<void> {
  const half = `${made}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const started = performance.now();
  process.stderr.write(`A register of ${reports} reports is made once, and kept.\n`);
  const clock = stillClock();
  const practice = granted(
    await makePractice({ folder: join(half, 'register'), clock, kdf: quickKdf, reports, years: 5, seed: '1' }),
  );
  const account = practice.accounts.find(({ role }) => role === 'back-office');
  writeFileSync(join(half, 'account.json'), JSON.stringify(account));
  renameSync(half, made);
  process.stderr.write(`It took ${Math.round((performance.now() - started) / 1000)} seconds.\n`);
}
