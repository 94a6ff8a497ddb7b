// `npm run faults [-- --long]`: kills, power cuts and other faults, one JSON line per layer.
import { prepare, runInProject } from './prepare.mjs';

prepare();
runInProject('tests/faults/run-faults.ts', process.argv.slice(2));
