import type { CallName } from './contract/index.ts';
import type { Relation, Role } from './roles.ts';

/**
 * Who may: role × call × relation to the report, for all roles and calls, and nowhere else
 * (reliability bar, section 3.2). A call without a row does not compile. `yes` needs no relation;
 * a list of relations needs one of them; what is not named is denied.
 */
export type Right = 'yes' | readonly Relation[];
type Row = Partial<Readonly<Record<Role, Right>>>;

const everyone: Row = {
  telephone: 'yes',
  'back-office': 'yes',
  investigator: 'yes',
  evaluator: 'yes',
  administrator: 'yes',
  reviewer: 'yes',
};
const handlers: Row = { telephone: 'yes', 'back-office': 'yes', investigator: 'yes' };
/** Reports one registered in the last day or owns, and those of a colleague who is away and for whom one stands in. */
const front = ['owner', 'registered-recently', 'stands-in'] as const;
/** Telephone: as above. Investigator: what was sent in or assigned. */
const readers: Row = {
  telephone: front,
  'back-office': ['any'],
  investigator: ['owner', 'with-ombudsman', 'stands-in'],
};
/** Whoever was given a task can see the report and do what the task asks, and no more. */
const doers: Row = {
  telephone: [...front, 'has-task'],
  'back-office': ['any'],
  investigator: ['owner', 'with-ombudsman', 'stands-in', 'has-task'],
};
/** The same, and whoever opened the report in an emergency: he looks, and does nothing. */
const lookers: Row = {
  ...doers,
  investigator: ['owner', 'with-ombudsman', 'stands-in', 'has-task', 'emergency'],
  reviewer: ['emergency'],
};
const backOffice: Row = { 'back-office': ['any'] };
const investigation: Row = { investigator: ['with-ombudsman'] };
/** Who answers for what happens to a sensitive report; and who is the second person of four eyes. */
const guards: Row = { 'back-office': ['any'], investigator: ['owner', 'with-ombudsman', 'stands-in'] };
const seconds: Row = { 'back-office': 'yes', investigator: 'yes', reviewer: 'yes' };
/** Who hands a citizen the list of who looked at him. */
const overseers: Row = { 'back-office': ['any'], investigator: ['owner', 'with-ombudsman'], reviewer: 'yes' };
const administrators: Row = { administrator: 'yes' };
/** Who proposes accounts, and who seals the register key to them. */
const keyKeepers: Row = { 'back-office': 'yes', ...administrators };
/** Who makes the office's own rules for signals. */
const watchers: Row = { 'back-office': 'yes', investigator: 'yes' };

const evaluators: Row = { 'back-office': 'yes', evaluator: 'yes' };

export const rightsTable: Readonly<Record<CallName, Row>> = {
  'entry.status': everyone,
  'entry.createRegister': everyone,
  'entry.createPractice': everyone,
  'entry.restore': everyone,
  'entry.signIn': everyone,
  'entry.recover': everyone,
  'entry.unlock': everyone,
  'entry.lock': everyone,
  'entry.signOut': everyone,
  'me.show': everyone,
  'me.savePreferences': everyone,
  'me.changePassword': everyone,
  'me.startFactor': everyone,
  'me.confirmFactor': everyone,
  'me.stopFactor': everyone,
  'me.showDeviceSecret': everyone,
  'me.startDeviceSecret': everyone,
  'me.stopDeviceSecret': everyone,
  'me.anotherWindow': everyone,

  'today.show': handlers,

  'work.board': handlers,
  'work.absences': handlers,
  'work.saveOwnAbsence': handlers,
  'work.removeOwnAbsence': handlers,
  'work.saveAbsence': { 'back-office': 'yes' },
  'work.removeAbsence': { 'back-office': 'yes' },
  'work.inHand': { 'back-office': 'yes' },
  'work.handOn': { 'back-office': 'yes' },

  'case.register': handlers,
  'case.open': lookers,
  'case.correctIntake': readers,
  'case.assign': { ...backOffice, investigator: ['with-ombudsman'] },
  'case.move': { telephone: front, ...backOffice },
  'case.passToBackOffice': { telephone: front, ...backOffice },
  'case.note': doers,
  'case.answer': readers,
  'case.approveDirectRoad': { 'back-office': ['any'], investigator: ['owner', 'with-ombudsman', 'stands-in'] },
  'case.handOver': backOffice,
  'case.takeBack': backOffice,
  'case.takeIntoHandling': investigation,
  'case.judge': investigation,
  'case.close': { telephone: front, ...backOffice, ...investigation },
  'case.reopen': { ...backOffice, ...investigation },
  'case.followRecommendation': { ...backOffice, ...investigation },

  'case.planTask': doers,
  'case.moveTask': doers,
  'case.finishTask': doers,
  'case.giveConsent': readers,
  'case.withdrawConsent': readers,
  'case.link': readers,
  'case.unlink': readers,
  'case.join': backOffice,
  'case.part': backOffice,
  'case.joinPerson': readers,
  'case.partPerson': readers,

  'file.send': doers,
  'file.cancel': doers,
  'file.attach': doers,
  'file.remove': readers,
  'file.open': lookers,
  'file.copy': readers,
  'file.read': lookers,

  'letter.preview': readers,
  'letter.make': readers,
  'letter.send': readers,
  'letter.file': readers,

  'print.file': readers,
  'print.client': readers,
  'print.authority': readers,

  'template.list': { ...handlers, ...administrators },
  'template.open': { 'back-office': 'yes', ...administrators },
  'template.save': { 'back-office': 'yes', ...administrators },
  'template.setAside': { 'back-office': 'yes', ...administrators },
  'template.example': { 'back-office': 'yes', ...administrators },

  'referral.make': readers,
  'referral.hear': doers,
  'referral.withdraw': readers,

  'support.agree': readers,
  'support.note': readers,
  'support.draft': readers,
  'support.sent': readers,
  'support.end': readers,

  'term.extend': readers,
  'term.suspend': readers,
  'term.resume': readers,
  'term.withdraw': readers,
  'term.explain': readers,
  'term.tryOut': readers,

  'backup.last': { ...handlers, ...administrators },
  'backup.show': { 'back-office': 'yes', ...administrators },
  'backup.choose': { 'back-office': 'yes', ...administrators },
  'backup.make': { 'back-office': 'yes', ...administrators },
  'machine.supportFile': { 'back-office': 'yes', ...administrators },

  'draft.save': handlers,
  'draft.list': handlers,
  'draft.discard': handlers,

  'hint.find': handlers,

  'register.search': doers,
  'keptSearch.list': handlers,
  'keptSearch.keep': handlers,
  'keptSearch.forget': handlers,

  'import.send': { 'back-office': 'yes' },
  'import.look': { 'back-office': 'yes' },
  'import.check': { 'back-office': 'yes' },
  'import.run': { 'back-office': 'yes' },
  'import.progress': { 'back-office': 'yes' },
  'import.stop': { 'back-office': 'yes' },
  'import.refusals': { 'back-office': 'yes' },
  'import.list': { 'back-office': 'yes' },
  'import.undo': { 'back-office': 'yes' },
  'import.maps': { 'back-office': 'yes' },
  'import.saveMap': { 'back-office': 'yes' },
  'import.forgetMap': { 'back-office': 'yes' },

  'signal.list': { 'back-office': 'yes', investigator: 'yes' },
  'signal.open': { 'back-office': 'yes', investigator: 'yes' },
  'signal.search': { 'back-office': 'yes' },
  'signal.stopSearch': { 'back-office': 'yes' },
  'signal.progress': { 'back-office': 'yes' },
  'signal.takeUp': { 'back-office': 'yes' },
  'signal.confirm': { 'back-office': 'yes' },
  'signal.dismiss': { 'back-office': 'yes' },
  'signal.followUp': { 'back-office': 'yes' },
  'signal.close': { 'back-office': 'yes' },
  'signal.note': { 'back-office': 'yes', investigator: 'yes' },
  'signal.assign': { 'back-office': 'yes' },
  'replay.show': { 'back-office': 'yes' },
  'replay.run': { 'back-office': 'yes' },
  'replay.progress': { 'back-office': 'yes' },
  'replay.stop': { 'back-office': 'yes' },
  'replay.keep': { 'back-office': 'yes' },
  'watchRule.list': watchers,
  'watchRule.save': watchers,
  'watchRule.setAside': watchers,
  'watchRule.try': watchers,
  'clientCount.list': { 'back-office': 'yes', ...administrators },
  'clientCount.save': { 'back-office': 'yes', ...administrators },
  'clientCount.remove': { 'back-office': 'yes', ...administrators },

  'evaluation.show': { 'back-office': 'yes', evaluator: 'yes' },
  'evaluation.export': { 'back-office': 'yes', evaluator: 'yes' },
  'evaluation.progress': { 'back-office': 'yes', evaluator: 'yes' },
  'evaluation.stop': { 'back-office': 'yes', evaluator: 'yes' },
  'release.list': { 'back-office': 'yes', evaluator: 'yes' },
  'release.open': { 'back-office': 'yes', evaluator: 'yes' },
  'release.file': { 'back-office': 'yes', evaluator: 'yes' },
  'release.look': { 'back-office': 'yes', evaluator: 'yes' },
  'release.make': { 'back-office': 'yes', evaluator: 'yes' },
  'release.correct': { 'back-office': 'yes', evaluator: 'yes' },
  'internal.export': { 'back-office': 'yes' },
  'recipe.list': evaluators,
  'recipe.open': evaluators,
  'recipe.save': evaluators,
  'recipe.setAside': evaluators,
  'recipe.importFile': evaluators,
  'recipe.exportFile': evaluators,
  'recipe.preview': evaluators,
  'caseFile.count': backOffice,
  'caseFile.make': backOffice,
  'caseFile.progress': backOffice,
  'caseFile.stop': backOffice,
  'caseFile.list': backOffice,

  'office.show': everyone,
  'office.save': administrators,
  'list.all': everyone,
  'list.people': everyone,
  'list.save': administrators,
  'list.reorder': administrators,
  'list.export': administrators,
  'list.import': administrators,
  'account.list': keyKeepers,
  'account.propose': administrators,
  'account.approve': keyKeepers,
  'account.refuse': keyKeepers,
  'account.disable': administrators,
  'account.openRegister': administrators,
  'account.rotate': { 'back-office': 'yes' },
  'log.show': { reviewer: 'yes' },
  'log.export': { reviewer: 'yes' },
  'guard.mark': readers,
  'guard.lift': guards,
  'guard.ask': guards,
  'guard.closings': guards,
  'guard.close': readers,
  'guard.open': backOffice,
  'guard.emergency': seconds,
  'guard.approvals': seconds,
  'guard.decide': seconds,
  'relation.list': handlers,
  'relation.declare': handlers,
  'relation.remove': handlers,
  'viewers.show': overseers,
  'viewers.print': overseers,
  'review.show': { reviewer: 'yes' },
  'review.draw': { reviewer: 'yes' },
  'review.judge': { reviewer: 'yes' },
  'review.print': { reviewer: 'yes' },
  'log.verify': { telephone: 'yes', 'back-office': 'yes', investigator: 'yes', administrator: 'yes', reviewer: 'yes' },
};
