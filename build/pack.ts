import { join } from 'node:path';
import { makeElectronStandIn } from './electron-stand-in.ts';
import { freshBundle } from './fresh.ts';
import { project } from './project.ts';
import { runTool } from './run-tool.ts';

const builder = 'electron-builder/cli.js';
const config = ['--config', 'electron-builder.yml', '--publish', 'never'];

/**
 * Bundles and packs the application into a folder, with a stand-in for Electron's binary: all that is ours is where it
 * will be in a package, and only the binary is not one. `settings` come over those of electron-builder.yml, as `-c.name=value`. Returns what
 * the packer said when it refused, or nothing.
 */
export function packWithStandIn(output: string, settings: readonly string[] = []): Promise<string> {
  const standIn = makeElectronStandIn(join(project, '.cache/electron-stand-in'));
  const overrides = [`-c.electronDist=${standIn}`, `-c.directories.output=${output}`];
  return runTool(builder, ['--linux', '--x64', '--dir', ...config, ...overrides, ...settings]);
}

// `npm run pack`: the packages of this system, for which Electron's binary is fetched; `-- --dir` packs with the stand-in.
if (import.meta.main) {
  const withStandIn = process.argv.includes('--dir');
  freshBundle();
  const problems = await (withStandIn ? packWithStandIn(join(project, 'release')) : runTool(builder, config));
  process.stderr.write(problems);
  process.exitCode = problems === '' ? 0 : 1;
}
