import { oc } from '@orpc/contract';
import type { z } from 'zod';
import { answerOf } from '../failure.ts';

/**
 * The processing activities of the office's register (AVG article 30): each call serves one, and each log line names it.
 */
export const purposes = [
  'entry',
  'complaint-handling',
  'signalling',
  'evaluation',
  'administration',
  'oversight',
] as const;
export type Purpose = (typeof purposes)[number];

/** What the door must know of a call before it lets it through. */
export interface CallMeta {
  readonly mode: 'read' | 'write';
  readonly purpose: Purpose;
  /** `case`: the input names a report by `caseId`, and rights look at the reader's relation to it. */
  readonly about: 'case' | 'register';
  /** `visitor`: asked before anyone has signed in. */
  readonly asker: 'account' | 'visitor';
  /**
   * Whether the call leaves a line in the log. Off only where nothing of a person is shown, or an author types. `when-new`:
   * asked at each keystroke, so each report it shows gets one line, before it is shown for the first time beside one draft.
   */
  readonly logged: boolean | 'when-new';
  /** It counts figures: whoever counts in the figures store waits until that says what the register says. */
  readonly counts: boolean;
}

interface Options {
  readonly purpose: Purpose;
  readonly about?: 'case';
  readonly asker?: 'visitor';
  readonly logged?: false | 'when-new';
  readonly counts?: true;
}

/** A call that changes nothing in the register. Its answer is a value or a refusal, as data. */
export function read<I extends z.ZodType, O extends z.ZodType>(input: I, output: O, options: Options) {
  return call('read', options).input(input).output(answerOf(output));
}

/** A call that changes the register. */
export function write<I extends z.ZodType, O extends z.ZodType>(input: I, output: O, options: Options) {
  return call('write', options).input(input).output(answerOf(output));
}

function call(mode: CallMeta['mode'], { purpose, about, asker, logged, counts }: Options) {
  const meta: CallMeta = {
    mode,
    purpose,
    about: about ?? 'register',
    asker: asker ?? 'account',
    logged: logged ?? true,
    counts: counts ?? false,
  };
  return oc.$meta<CallMeta>(meta);
}
