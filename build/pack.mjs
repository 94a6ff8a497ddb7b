// `npm run pack [-- --dir]`: the packages of this system, or with --dir a folder packed with a stand-in for Electron.
import { prepare, runInProject } from './prepare.mjs';

prepare();
runInProject('build/pack.ts', process.argv.slice(2));
