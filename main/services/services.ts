import type { Contract } from '../../shared/contract/index.ts';
import type { AccountDeps, RollDeps } from '../deps.ts';
import { accountServices } from './accounts.ts';
import { everyonesLists, everyonesOffice, listServices, officeServices } from './administration.ts';
import { backupServices } from './backups.ts';
import { caseFileServices } from './case-files.ts';
import { caseServices } from './cases.ts';
import { clientCountServices } from './client-counts.ts';
import { draftServices } from './drafts.ts';
import { evaluationServices } from './evaluations.ts';
import { fileServices } from './files.ts';
import { guardServices } from './guards.ts';
import type { HandlersOf } from './handlers.ts';
import { hintServices } from './hints.ts';
import { importServices } from './imports.ts';
import { internalExportServices } from './internal-exports.ts';
import { keptSearchServices } from './kept-searches.ts';
import { letterServices } from './letters.ts';
import { logServices } from './logs.ts';
import { machineServices } from './machines.ts';
import { meServices } from './me.ts';
import { printServices } from './prints.ts';
import { recipeServices } from './recipes.ts';
import { referralServices } from './referrals.ts';
import { registerServices } from './registers.ts';
import { relationServices } from './relations.ts';
import { releaseServices } from './releases.ts';
import { replayServices } from './replays.ts';
import { reviewServices } from './reviews.ts';
import { signalServices } from './signals.ts';
import { supportServices } from './supports.ts';
import { templateServices } from './templates.ts';
import { termServices } from './terms.ts';
import { todayServices } from './today.ts';
import { viewersServices } from './viewers.ts';
import { watchRuleServices } from './watch-rules.ts';
import { workServices } from './work.ts';

/** Every call of the contract with its service; a call without one does not compile. */
export const services: { readonly [S in Exclude<keyof Contract, 'entry'>]: HandlersOf<S> } = {
  me: meServices,
  today: todayServices,
  work: workServices,
  case: caseServices,
  file: fileServices,
  referral: referralServices,
  support: supportServices,
  letter: letterServices,
  print: printServices,
  template: templateServices,
  term: termServices,
  draft: draftServices,
  hint: hintServices,
  register: registerServices,
  keptSearch: keptSearchServices,
  import: importServices,
  signal: signalServices,
  watchRule: watchRuleServices,
  clientCount: clientCountServices,
  replay: replayServices,
  evaluation: evaluationServices,
  release: releaseServices,
  internal: internalExportServices,
  recipe: recipeServices,
  caseFile: caseFileServices,
  office: officeServices,
  list: listServices,
  account: accountServices,
  log: logServices,
  review: reviewServices,
  viewers: viewersServices,
  guard: guardServices,
  relation: relationServices,
  backup: backupServices,
  machine: machineServices,
};

/**
 * The services of an evaluator. None of them takes more than `AccountDeps`, so none can read the register: what belongs here
 * and asks for more does not compile.
 */
export const evaluatorServices = {
  me: meServices,
  evaluation: evaluationServices,
  release: releaseServices,
  recipe: recipeServices,
  office: everyonesOffice,
  list: everyonesLists,
} as const satisfies {
  readonly [S in 'me' | 'evaluation' | 'release' | 'recipe' | 'office' | 'list']: Partial<HandlersOf<S, AccountDeps>>;
};

/** The services that need no key of the register: an administrator has none. */
export const keylessServices = {
  me: meServices,
  account: accountServices,
} as const satisfies { readonly [S in 'me' | 'account']: HandlersOf<S, RollDeps> };
