// `npm run -s bench [-- --quick]`: measurements against named baselines, one JSON line each. Nothing asserts a time.
import { prepare, runInProject } from './prepare.mjs';

prepare();
runInProject('tests/bench/run-bench.ts', process.argv.slice(2));
