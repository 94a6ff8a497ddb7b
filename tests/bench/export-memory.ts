import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Measurement } from './measure.ts';

/** The most memory that making a workbook takes, with all reports and with a tenth of them, each in a process of its own. */
export function exportMemory(register: { folder: string; user: string; password: string }, rows: number): Measurement {
  const [ours, baseline] = [rows, Math.round(rows / 10)].map((most) => {
    const probe = fileURLToPath(new URL('./export-memory-probe.ts', import.meta.url));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [...process.execArgv, probe, register.folder, register.user, String(most)],
      {
        encoding: 'utf8',
        env: { ...process.env, MELDPUNT_PASSWORD: register.password },
      },
    );
    const read = z.coerce.number().positive().safeParse(stdout.trim());
    if (!read.success) throw new Error(stderr);
    return read.data;
  });
  if (ours === undefined || baseline === undefined) throw new Error('Two sizes were measured');
  const what = `peak memory while a workbook of ${rows} reports is made; baseline: that of ${Math.round(rows / 10)}`;
  return {
    name: 'export-memory',
    ours,
    baseline,
    ratio: Math.round((100 * ours) / baseline) / 100,
    unit: 'MiB',
    n: 1,
    what,
  };
}
