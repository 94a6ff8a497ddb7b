// `npm start [-- FOLDER]`: installs what is missing, builds what is stale and opens the application.
import { resolve } from 'node:path';
import { prepare, runInProject } from './prepare.mjs';

prepare();
const typed = process.argv[2];
runInProject('build/open-application.ts', typed ? [resolve(process.env.INIT_CWD ?? process.cwd(), typed)] : []);
