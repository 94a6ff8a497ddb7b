import type { Contract } from '../../shared/contract/index.ts';
import { accountServices, listServices, logServices, officeServices } from './administration.ts';
import { caseServices } from './cases.ts';
import { draftServices } from './drafts.ts';
import { evaluationServices } from './evaluations.ts';
import type { HandlersOf } from './handlers.ts';
import { hintServices } from './hints.ts';
import { importServices } from './imports.ts';
import { meServices } from './me.ts';
import { registerServices } from './registers.ts';
import { signalServices } from './signals.ts';
import { todayServices } from './today.ts';

/** Every call of the contract with its service; a call without one does not compile. */
export const services: { readonly [S in Exclude<keyof Contract, 'entry'>]: HandlersOf<S> } = {
  me: meServices,
  today: todayServices,
  case: caseServices,
  draft: draftServices,
  hint: hintServices,
  register: registerServices,
  import: importServices,
  signal: signalServices,
  evaluation: evaluationServices,
  office: officeServices,
  list: listServices,
  account: accountServices,
  log: logServices,
};
