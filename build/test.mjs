// `npm test`: installs what is missing and runs everything.
import { prepare, runInProject } from './prepare.mjs';

prepare();
runInProject('build/run-tests.ts', process.argv.slice(2));
