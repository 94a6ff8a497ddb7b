// `npm run check [-- NAME …]`: types, lint, format, import rules, migrations, dead code.
import { prepare, runInProject } from './prepare.mjs';

prepare();
runInProject('build/run-checks.ts', process.argv.slice(2));
