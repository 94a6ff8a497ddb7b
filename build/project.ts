import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command was typed in. */
export const project = fileURLToPath(new URL('..', import.meta.url));
