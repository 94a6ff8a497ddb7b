// `npm run long [-- NAME …]`: the full counts of what is checked, one JSON line per check.
import { prepare, runInProject } from './prepare.mjs';

prepare();
runInProject('tests/long/run-long.ts', process.argv.slice(2));
