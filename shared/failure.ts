import { z } from 'zod';
import { TableRefusal } from './import/table-file.ts';
import { TemplateFault } from './letters/template-fault.ts';
import { RecipeFaultCode } from './recipes/recipe-fault.ts';
import type { Result as ResultOf } from './result.ts';

/**
 * The closed union of refusals: plain data with a code and what its sentence needs.
 * To add one: a line here and its sentence in `text/failures.ts` (the compiler asks for it).
 */
const members = [
  // the call itself
  z.object({ code: z.literal('bad-input'), problems: z.array(z.object({ path: z.string(), message: z.string() })) }),
  z.object({ code: z.literal('unexpected'), reference: z.string() }),
  z.object({ code: z.literal('no-connection') }),
  z.object({ code: z.literal('not-signed-in') }),
  z.object({ code: z.literal('not-allowed') }),
  z.object({ code: z.literal('not-found') }),
  z.object({ code: z.literal('log-unwritable') }),
  // who may come near a report
  z.object({ code: z.literal('closed-for-you') }),
  z.object({ code: z.literal('approval-required'), act: z.enum(['close', 'lift-sensitive']) }),
  z.object({ code: z.literal('reason-too-short'), atLeast: z.number().int() }),
  z.object({ code: z.literal('person-untold') }),
  z.object({ code: z.literal('kept-searches-full'), most: z.number().int() }),
  // entry
  z.object({ code: z.literal('wrong-password') }),
  z.object({ code: z.literal('too-many-tries'), seconds: z.number().int() }),
  z.object({ code: z.literal('password-too-short'), atLeast: z.number().int() }),
  z.object({ code: z.literal('account-exists'), user: z.string() }),
  z.object({ code: z.literal('last-administrator') }),
  z.object({ code: z.literal('wrong-recovery-key') }),
  z.object({ code: z.literal('recovery-lost') }),
  z.object({ code: z.literal('case-file-too-personal'), count: z.number().int(), most: z.number().int() }),
  // accounts and keys
  z.object({ code: z.literal('code-needed') }),
  z.object({ code: z.literal('wrong-code') }),
  z.object({ code: z.literal('account-ended') }),
  z.object({ code: z.literal('password-same') }),
  z.object({ code: z.literal('password-to-choose') }),
  z.object({ code: z.literal('factor-to-set') }),
  z.object({ code: z.literal('register-closed') }),
  z.object({ code: z.literal('no-register-key') }),
  z.object({ code: z.literal('last-key-holder') }),
  z.object({ code: z.literal('proposal-gone') }),
  z.object({ code: z.literal('account-behind'), name: z.string() }),
  z.object({ code: z.literal('device-secret-missing') }),
  z.object({ code: z.literal('device-secret-withheld') }),
  z.object({ code: z.literal('no-keychain') }),
  // the register folder
  z.object({ code: z.literal('no-register'), folder: z.string() }),
  z.object({ code: z.literal('folder-not-empty'), folder: z.string() }),
  z.object({ code: z.literal('register-in-use'), holder: z.string() }),
  z.object({ code: z.literal('register-busy') }),
  z.object({ code: z.literal('folder-on-network'), folder: z.string() }),
  z.object({ code: z.literal('register-newer') }),
  z.object({ code: z.literal('register-damaged') }),
  z.object({ code: z.literal('register-mends') }),
  z.object({ code: z.literal('keys-of-another-register') }),
  z.object({ code: z.literal('keys-damaged') }),
  z.object({ code: z.literal('folder-read-only'), folder: z.string() }),
  z.object({ code: z.literal('disk-full') }),
  z.object({ code: z.literal('no-backup'), folder: z.string() }),
  z.object({ code: z.literal('backup-damaged'), file: z.string() }),
  z.object({ code: z.literal('backup-not-whole') }),
  z.object({ code: z.literal('backup-place-inside'), folder: z.string() }),
  z.object({ code: z.literal('backup-place-unreachable'), folder: z.string() }),
  z.object({ code: z.literal('backup-place-full'), folder: z.string() }),
  z.object({ code: z.literal('backup-place-unchosen') }),
  z.object({ code: z.literal('backup-running') }),
  z.object({ code: z.literal('backup-stopped') }),
  // a report
  z.object({ code: z.literal('changed-meanwhile'), by: z.string().nullable() }),
  z.object({ code: z.literal('draft-changed-meanwhile'), at: z.string() }),
  z.object({ code: z.literal('draft-gone') }),
  z.object({ code: z.literal('case-destroyed') }),
  z.object({ code: z.literal('case-closed') }),
  z.object({ code: z.literal('stage-not-reachable'), from: z.string(), to: z.string() }),
  z.object({ code: z.literal('received-in-future') }),
  z.object({ code: z.literal('day-in-past') }),
  z.object({ code: z.literal('answered-outside-days') }),
  z.object({ code: z.literal('same-report') }),
  z.object({ code: z.literal('joined-already') }),
  z.object({ code: z.literal('answer-not-asked'), question: z.string() }),
  z.object({ code: z.literal('answered-by-act'), question: z.string() }),
  z.object({ code: z.literal('about-meldpunt') }),
  // terms of a report
  z.object({ code: z.literal('term-not-running') }),
  z.object({ code: z.literal('term-over'), lastOn: z.string() }),
  z.object({ code: z.literal('term-stands-still') }),
  z.object({ code: z.literal('term-extended-already') }),
  z.object({ code: z.literal('term-not-announced') }),
  z.object({ code: z.literal('term-announced-too-late'), lastOn: z.string() }),
  z.object({ code: z.literal('term-not-later'), lastOn: z.string() }),
  z.object({ code: z.literal('term-day-outside'), notBefore: z.string(), notAfter: z.string() }),
  z.object({ code: z.literal('ground-does-not-fit') }),
  z.object({ code: z.literal('written-consent-required') }),
  z.object({ code: z.literal('reason-required') }),
  z.object({ code: z.literal('check-not-ready') }),
  z.object({ code: z.literal('consent-missing') }),
  z.object({ code: z.literal('request-incomplete'), missing: z.array(z.string()) }),
  z.object({ code: z.literal('second-person-required') }),
  z.object({ code: z.literal('no-direct-road') }),
  // referral and support
  z.object({ code: z.literal('pass-on-consent-missing'), rule: z.string() }),
  z.object({ code: z.literal('client-not-told') }),
  z.object({ code: z.literal('forwarding-not-here'), article: z.string() }),
  z.object({ code: z.literal('wanted-back'), article: z.string() }),
  z.object({ code: z.literal('days-out-of-order') }),
  z.object({ code: z.literal('support-running') }),
  z.object({ code: z.literal('nothing-agreed') }),
  z.object({ code: z.literal('judgment-missing'), subject: z.string() }),
  z.object({ code: z.literal('norm-required') }),
  z.object({ code: z.literal('unknown-code'), list: z.string(), value: z.string() }),
  z.object({ code: z.literal('code-in-use'), value: z.string() }),
  // signals, figures, files
  z.object({ code: z.literal('signal-settled') }),
  z.object({ code: z.literal('client-counts-overlap'), startsOn: z.string(), clients: z.number().int() }),
  z.object({ code: z.literal('watch-rule-about-nothing') }),
  z.object({ code: z.literal('search-stopped') }),
  z.object({ code: z.literal('replay-stopped') }),
  z.object({ code: z.literal('replay-without-reports') }),
  z.object({ code: z.literal('period-reversed') }),
  z.object({ code: z.literal('period-not-months') }),
  z.object({ code: z.literal('recipes-choose-too-much'), most: z.number().int() }),
  z.object({ code: z.literal('released-already'), releasedOn: z.string() }),
  z.object({ code: z.literal('release-corrected'), releasedOn: z.string() }),
  z.object({ code: z.literal('release-unchanged'), releasedOn: z.string() }),
  /** Beside the release of that day, of the period between the other two, so many small numbers would follow. */
  z.object({
    ...{ code: z.literal('release-exposes'), releasedOn: z.string(), periodFrom: z.string(), periodTo: z.string() },
    count: z.number().int(),
  }),
  z.object({ code: z.literal('format-not-kept'), format: z.string() }),
  z.object({ code: z.literal('figures-not-ready') }),
  // recipes, and files of reports
  z.object({ code: z.literal('recipe-file-too-large') }),
  z.object({ code: z.literal('recipe-file-unreadable') }),
  /** The place of the field in the file: `content.tables[0].colour`. */
  z.object({ code: z.literal('recipe-field-unknown'), field: z.string() }),
  z.object({ code: z.literal('recipe-field-wrong'), field: z.string() }),
  z.object({ code: z.literal('recipe-name-taken'), name: z.string() }),
  z.object({ code: z.literal('recipe-unknown'), name: z.string() }),
  /** The table with the fault, counted from 1; 0 for the whole. */
  z.object({ code: z.literal('recipe-refused'), table: z.number().int(), fault: RecipeFaultCode }),
  z.object({ code: z.literal('recipe-of-files') }),
  z.object({ code: z.literal('case-file-count-changed'), count: z.number().int() }),
  z.object({ code: z.literal('case-file-place'), folder: z.string() }),
  z.object({ code: z.literal('case-file-stopped') }),
  z.object({ code: z.literal('case-file-running') }),
  z.object({ code: z.literal('case-file-empty') }),
  z.object({ code: z.literal('file-unreadable'), file: z.string() }),
  z.object({ code: z.literal('file-too-large'), file: z.string() }),
  z.object({ code: z.literal('file-kind-refused'), file: z.string() }),
  z.object({ code: z.literal('file-empty'), file: z.string() }),
  z.object({ code: z.literal('attachment-too-large'), file: z.string() }),
  z.object({ code: z.literal('files-too-many') }),
  z.object({ code: z.literal('file-there-already'), file: z.string(), known: z.string() }),
  z.object({ code: z.literal('file-incomplete'), file: z.string() }),
  z.object({ code: z.literal('file-damaged'), file: z.string() }),
  z.object({ code: z.literal('disk-nearly-full') }),
  z.object({ code: z.literal('column-missing'), column: z.string() }),
  z.object({ code: z.literal('rows-refused'), count: z.number().int() }),
  z.object({ code: z.literal('table-refused'), file: z.string(), reason: TableRefusal }),
  z.object({ code: z.literal('column-twice'), column: z.string() }),
  z.object({ code: z.literal('import-stopped') }),
  z.object({ code: z.literal('import-undone') }),
  /** The first of the reports that somebody worked on, by number. */
  z.object({ code: z.literal('import-changed'), numbers: z.array(z.string()), count: z.number().int() }),
  // letters and their templates
  z.object({ code: z.literal('letter-incomplete'), fields: z.array(z.string()) }),
  z.object({ code: z.literal('letter-empty') }),
  z.object({ code: z.literal('letter-sent-already') }),
  z.object({ code: z.literal('letter-sent-in-future') }),
  z.object({ code: z.literal('letter-not-made-then') }),
  z.object({ code: z.literal('template-set-aside') }),
  z.object({ code: z.literal('template-refused'), faults: z.array(TemplateFault) }),
  // printing
  z.object({ code: z.literal('no-print-browser') }),
  z.object({ code: z.literal('export-stopped') }),
  z.object({ code: z.literal('print-failed') }),
  z.object({ code: z.literal('print-too-large') }),
] as const;

export const Failure = z.discriminatedUnion('code', members);
export type Failure = z.infer<typeof Failure>;
export type FailureCode = Failure['code'];

const codes: ReadonlySet<string> = new Set(members.map(({ shape }) => shape.code.value));

/** True when a text is the code of a refusal. */
export function isFailureCode(text: string): text is FailureCode {
  return codes.has(text);
}

/** What every service answers: a value, or one refusal of the closed union. */
export type Answer<T> = ResultOf<T, Failure>;

/** The schema of an answer over the wire. */
export function answerOf<S extends z.ZodType>(value: S) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), failure: Failure }),
  ]);
}
