import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Day } from '../../shared/dates.ts';
import { systemClock } from '../clock.ts';
import { closePrototypes } from '../close-prototypes.ts';
import { closeRegister, createHost, hasRegister } from '../host.ts';
import { keepJobs } from '../jobs/keep-jobs.ts';
import { strongKdf } from '../keys/slot.ts';
import { type BrowserHost, serveBrowser } from './server.ts';
import { announceServing, withdrawServing } from './serving-file.ts';

interface Options {
  /** The register folder; it need not be there yet. */
  readonly folder: string;
  /** The folder of the built renderer. */
  readonly renderer: string;
  /** What others are told when they find the register in use. */
  readonly program: string;
  /** 0 (the default): any free port. */
  readonly port?: number | undefined;
  /** Fixes the day of the clock. */
  readonly today?: Day | undefined;
}

/** Serves a register folder to browser windows on this computer, until it is closed. Throws when the port is taken. */
export async function serveRegister({ program, renderer, port = 0, today, ...asked }: Options): Promise<BrowserHost> {
  closePrototypes();
  const folder = resolve(asked.folder);
  const host = createHost({ folder, program, clock: systemClock(today), kdf: strongKdf });
  const secret = randomBytes(32).toString('base64url');
  const served = await serveBrowser({ host, renderer, port, handOverSecret: secret });
  const announce = () => announceServing(folder, { pid: process.pid, port: served.port, secret });
  // A folder without a register stays empty until one is made in it.
  if (hasRegister(host)) announce();
  host.onOpened = announce;
  const stopJobs = keepJobs(host);
  return {
    ...served,
    close: async () => {
      stopJobs();
      withdrawServing(folder);
      await served.close();
      closeRegister(host);
    },
  };
}
