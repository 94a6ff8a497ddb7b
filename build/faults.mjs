// `npm run faults [-- --long]`: the fault runner, in its short form or whole.
import { prepare, runInProject } from './prepare.mjs';

prepare();
runInProject('tests/faults/run-faults.ts', process.argv.slice(2));
