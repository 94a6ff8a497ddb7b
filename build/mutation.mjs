// `npm run mutation`: faults put in the procedure check and the terms, each of which the tests must notice.
import { prepare, runInProject } from './prepare.mjs';

prepare();
runInProject('build/run-mutation.ts', process.argv.slice(2));
