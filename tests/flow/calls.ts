/** What is decided of one call: mode, purpose, what it is about, who asks, whether it is logged; then who may, per role. */
type Decided = readonly [
  mode: 'read' | 'write',
  purpose: string,
  about: 'case' | 'register',
  asker: 'account' | 'visitor',
  logged: 'logged' | 'not logged',
  /** telephone, back-office, investigator, evaluator, administrator, reviewer: `all`, `-`, or the relations of which one is needed. */
  may: string,
];

/**
 * All calls as they were decided, to be read by a person. A call that is added or a right that changes is decided here a
 * second time.
 */
export const decidedCalls: Readonly<Record<string, Decided>> = {
  'entry.status': ['read', 'entry', 'register', 'visitor', 'logged', 'all all all all all all'],
  'entry.createRegister': ['write', 'entry', 'register', 'visitor', 'logged', 'all all all all all all'],
  'entry.createPractice': ['write', 'entry', 'register', 'visitor', 'logged', 'all all all all all all'],
  'entry.signIn': ['write', 'entry', 'register', 'visitor', 'logged', 'all all all all all all'],
  'entry.recover': ['write', 'entry', 'register', 'visitor', 'logged', 'all all all all all all'],
  'entry.unlock': ['write', 'entry', 'register', 'visitor', 'logged', 'all all all all all all'],
  'entry.lock': ['write', 'entry', 'register', 'visitor', 'logged', 'all all all all all all'],
  'entry.signOut': ['write', 'entry', 'register', 'visitor', 'logged', 'all all all all all all'],
  'me.show': ['read', 'entry', 'register', 'account', 'not logged', 'all all all all all all'],
  'me.savePreferences': ['write', 'entry', 'register', 'account', 'logged', 'all all all all all all'],
  'me.changePassword': ['write', 'entry', 'register', 'account', 'logged', 'all all all all all all'],
  'me.anotherWindow': ['write', 'entry', 'register', 'account', 'logged', 'all all all all all all'],
  'today.show': ['read', 'complaint-handling', 'register', 'account', 'logged', 'all all all - - -'],
  'case.register': ['write', 'complaint-handling', 'register', 'account', 'logged', 'all all all - - -'],
  'case.open': ['read', 'complaint-handling', 'case', 'account', 'logged', 'own+recent all own+sent-in - - -'],
  'case.correctIntake': [
    'write',
    'complaint-handling',
    'case',
    'account',
    'logged',
    'own+recent all own+sent-in - - -',
  ],
  'case.assign': ['write', 'complaint-handling', 'case', 'account', 'logged', '- all sent-in - - -'],
  'case.move': ['write', 'complaint-handling', 'case', 'account', 'logged', 'own+recent all - - - -'],
  'case.passToBackOffice': ['write', 'complaint-handling', 'case', 'account', 'logged', 'own+recent all - - - -'],
  'case.note': ['write', 'complaint-handling', 'case', 'account', 'logged', 'own+recent all own+sent-in - - -'],
  'case.answer': ['write', 'complaint-handling', 'case', 'account', 'logged', 'own+recent all own+sent-in - - -'],
  'case.approveDirectRoad': ['write', 'complaint-handling', 'case', 'account', 'logged', '- all own+sent-in - - -'],
  'case.handOver': ['write', 'complaint-handling', 'case', 'account', 'logged', '- all - - - -'],
  'case.takeBack': ['write', 'complaint-handling', 'case', 'account', 'logged', '- all - - - -'],
  'case.takeIntoHandling': ['write', 'complaint-handling', 'case', 'account', 'logged', '- - sent-in - - -'],
  'case.judge': ['write', 'complaint-handling', 'case', 'account', 'logged', '- - sent-in - - -'],
  'case.close': ['write', 'complaint-handling', 'case', 'account', 'logged', 'own+recent all sent-in - - -'],
  'case.reopen': ['write', 'complaint-handling', 'case', 'account', 'logged', '- all sent-in - - -'],
  'draft.save': ['write', 'complaint-handling', 'register', 'account', 'not logged', 'all all all - - -'],
  'draft.list': ['read', 'complaint-handling', 'register', 'account', 'logged', 'all all all - - -'],
  'draft.discard': ['write', 'complaint-handling', 'register', 'account', 'logged', 'all all all - - -'],
  'register.search': [
    'read',
    'complaint-handling',
    'register',
    'account',
    'logged',
    'own+recent all own+sent-in - - -',
  ],
  'register.import': ['write', 'complaint-handling', 'register', 'account', 'logged', '- all - - - -'],
  'signal.list': ['read', 'signalling', 'register', 'account', 'logged', '- all all all - -'],
  'signal.open': ['read', 'signalling', 'register', 'account', 'logged', '- all all all - -'],
  'signal.search': ['write', 'signalling', 'register', 'account', 'logged', '- all - - - -'],
  'signal.takeUp': ['write', 'signalling', 'register', 'account', 'logged', '- all - - - -'],
  'signal.confirm': ['write', 'signalling', 'register', 'account', 'logged', '- all - - - -'],
  'signal.dismiss': ['write', 'signalling', 'register', 'account', 'logged', '- all - - - -'],
  'evaluation.show': ['read', 'evaluation', 'register', 'account', 'logged', '- all - all - -'],
  'evaluation.export': ['read', 'evaluation', 'register', 'account', 'logged', '- all - all - -'],
  'office.show': ['read', 'administration', 'register', 'account', 'not logged', 'all all all all all all'],
  'office.save': ['write', 'administration', 'register', 'account', 'logged', '- - - - all -'],
  'list.all': ['read', 'administration', 'register', 'account', 'not logged', 'all all all all all all'],
  'list.people': ['read', 'administration', 'register', 'account', 'not logged', 'all all all all all all'],
  'list.reorder': ['write', 'administration', 'register', 'account', 'logged', '- - - - all -'],
  'list.save': ['write', 'administration', 'register', 'account', 'logged', '- - - - all -'],
  'account.list': ['read', 'administration', 'register', 'account', 'logged', '- - - - all -'],
  'account.add': ['write', 'administration', 'register', 'account', 'logged', '- - - - all -'],
  'account.change': ['write', 'administration', 'register', 'account', 'logged', '- - - - all -'],
  'account.setPassword': ['write', 'administration', 'register', 'account', 'logged', '- - - - all -'],
  'log.show': ['read', 'oversight', 'register', 'account', 'logged', '- - - - - all'],
  'log.verify': ['read', 'oversight', 'register', 'account', 'logged', '- - - - - all'],
};

/** Calls that no screen makes, each with the reason. */
export const callsWithoutScreen: Readonly<Record<string, string>> = {
  'register.import': 'tables come in with the command line; a screen comes with the import of letters and mail',
};
