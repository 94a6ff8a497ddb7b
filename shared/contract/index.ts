import { accountCalls } from './account.ts';
import { listCalls, officeCalls } from './administration.ts';
import { backupCalls } from './backup.ts';
import { caseCalls, draftCalls } from './case.ts';
import { caseFileCalls } from './case-file.ts';
import { clientCountCalls } from './client-count.ts';
import { entryCalls, meCalls } from './entry.ts';
import { evaluationCalls } from './evaluation.ts';
import { fileCalls } from './file.ts';
import { guardCalls, relationCalls } from './guard.ts';
import { hintCalls } from './hint.ts';
import { importCalls } from './import.ts';
import { internalCalls } from './internal.ts';
import { keptSearchCalls } from './kept-search.ts';
import { letterCalls } from './letter.ts';
import { logCalls } from './log.ts';
import { machineCalls } from './machine.ts';
import { printCalls } from './print.ts';
import { recipeCalls } from './recipe.ts';
import { referralCalls } from './referral.ts';
import { registerCalls, todayCalls } from './register.ts';
import { releaseCalls } from './release.ts';
import { replayCalls } from './replay.ts';
import { reviewCalls } from './review.ts';
import { signalCalls } from './signal.ts';
import { supportCalls } from './support.ts';
import { templateCalls } from './template.ts';
import { termCalls } from './term.ts';
import { viewersCalls } from './viewers.ts';
import { watchRuleCalls } from './watch-rule.ts';
import { workCalls } from './work.ts';

/** Everything that can be asked, by subject. A call's name is its path: `case.open`. */
export const contract = {
  entry: entryCalls,
  me: meCalls,
  today: todayCalls,
  work: workCalls,
  case: caseCalls,
  file: fileCalls,
  letter: letterCalls,
  print: printCalls,
  template: templateCalls,
  referral: referralCalls,
  support: supportCalls,
  term: termCalls,
  draft: draftCalls,
  hint: hintCalls,
  register: registerCalls,
  keptSearch: keptSearchCalls,
  import: importCalls,
  signal: signalCalls,
  watchRule: watchRuleCalls,
  clientCount: clientCountCalls,
  replay: replayCalls,
  evaluation: evaluationCalls,
  release: releaseCalls,
  internal: internalCalls,
  recipe: recipeCalls,
  caseFile: caseFileCalls,
  office: officeCalls,
  list: listCalls,
  account: accountCalls,
  log: logCalls,
  review: reviewCalls,
  viewers: viewersCalls,
  guard: guardCalls,
  relation: relationCalls,
  backup: backupCalls,
  machine: machineCalls,
};

export type Contract = typeof contract;

/** The name of a call: `case.open`. */
export type CallName = { [S in keyof Contract & string]: `${S}.${keyof Contract[S] & string}` }[keyof Contract &
  string];
