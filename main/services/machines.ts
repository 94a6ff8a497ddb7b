import { ok, refused } from '../../shared/result.ts';
import { supportFileOf } from '../support-file.ts';
import type { HandlersOf } from './handlers.ts';

export const machineServices: HandlersOf<'machine'> = {
  supportFile: async ({ host }) =>
    host.register ? ok(supportFileOf(host, host.register)) : refused({ code: 'register-closed' }),
};
