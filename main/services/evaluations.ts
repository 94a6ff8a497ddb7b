import { refused } from '../../shared/result.ts';
import type { HandlersOf } from './handlers.ts';

/** Being built. */
export const evaluationServices: HandlersOf<'evaluation'> = {
  show: async () => refused({ code: 'not-found' }),
  export: async () => refused({ code: 'not-found' }),
};
