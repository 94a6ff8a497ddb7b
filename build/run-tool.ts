import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { project } from './project.ts';

/** Runs a tool of the project; what it said when it refused, or nothing. */
export function runTool(script: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const command = [join(project, 'node_modules', script), ...args];
    execFile(process.execPath, command, { cwd: project, maxBuffer: 64 * 1024 * 1024 }, (error, output, complaints) => {
      resolve(error ? `${output}${complaints}` || error.message : '');
    });
  });
}
