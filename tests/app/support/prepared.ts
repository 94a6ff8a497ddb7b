import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Role } from '../../../shared/roles.ts';

const PreparedRegister = z.object({
  recoveryKey: z.string(),
  passwords: z.record(Role, z.string()),
  /** The secrets of the accounts, in base64. */
  seeds: z.record(Role, z.string()),
});

/** The registers that stand ready for all journeys of one run: each is copied before a journey writes in it. */
const Prepared = z.object({ practice: PreparedRegister, empty: PreparedRegister });
export type Prepared = z.infer<typeof Prepared>;

/** In which environment variable the workers find the folder. */
export const preparedFolder = 'MELDPUNT_PREPARED';

/** The name of the file beside the registers that tells their passwords. */
export const preparedFile = 'prepared.json';

/** Where the registers stand, and what opens them. */
export function readPrepared(): { readonly folder: string; readonly registers: Prepared } {
  const folder = process.env[preparedFolder];
  if (folder === undefined) throw new Error('Run the journeys through build/playwright.config.ts, which prepares them');
  return { folder, registers: Prepared.parse(JSON.parse(readFileSync(join(folder, preparedFile), 'utf8'))) };
}
