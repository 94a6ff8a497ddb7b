import { accountCalls, listCalls, logCalls, officeCalls } from './administration.ts';
import { caseCalls, draftCalls } from './case.ts';
import { entryCalls, meCalls } from './entry.ts';
import { evaluationCalls } from './evaluation.ts';
import { hintCalls } from './hint.ts';
import { importCalls } from './import.ts';
import { registerCalls, todayCalls } from './register.ts';
import { signalCalls } from './signal.ts';

/** Everything that can be asked, by subject. A call's name is its path: `case.open`. */
export const contract = {
  entry: entryCalls,
  me: meCalls,
  today: todayCalls,
  case: caseCalls,
  draft: draftCalls,
  hint: hintCalls,
  register: registerCalls,
  import: importCalls,
  signal: signalCalls,
  evaluation: evaluationCalls,
  office: officeCalls,
  list: listCalls,
  account: accountCalls,
  log: logCalls,
};

export type Contract = typeof contract;

/** The name of a call: `case.open`. */
export type CallName = { [S in keyof Contract & string]: `${S}.${keyof Contract[S] & string}` }[keyof Contract &
  string];
