import type { CallName } from '../../shared/contract/index.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day } from '../../shared/dates.ts';
import { sampleIntake } from '../support/sample-intake.ts';

/** What the examples are about. */
export interface About {
  readonly caseId: string;
  readonly version: number;
  readonly signalId: string;
  readonly draftId: string;
}

/** One input per call that its schema lets through; what the register says of it is another matter. */
export function exampleInputs({ caseId, version, signalId, draftId }: About): Readonly<Record<CallName, unknown>> {
  const at = { caseId, version };
  const on = day('2026-06-30');
  const password = 'nog-vier-losse-woorden';
  const watchedFor = {
    ...{ organisation: null, subject: null, area: null, wijk: null, law: null, kind: null },
    ...{ danger: true, count: 1, days: 1 },
  };
  const account = { user: 'nieuw', name: 'Nieuwe Collega', roles: ['telephone'], active: true };
  return {
    'entry.status': {},
    'entry.createRegister': { office: 'Kantoor', user: 'eerste', name: 'De Eerste', password },
    'entry.createPractice': {},
    'entry.signIn': { user: 'joris', password },
    'entry.restore': { backup: '/nowhere/backup', recoveryKey: '0000-0000' },
    'entry.recover': { user: 'joris', recoveryKey: '0000-0000', password },
    'entry.unlock': { password },
    'entry.lock': {},
    'entry.signOut': {},
    'me.show': {},
    'me.savePreferences': { language: 'nl', theme: 'dark', density: 'roomy', singleKeys: false },
    'me.changePassword': { old: 'onjuist', password },
    'me.startFactor': { password },
    'me.confirmFactor': { code: '123456' },
    'me.stopFactor': { password },
    'me.anotherWindow': {},
    'today.show': { scope: 'mine' },
    'work.board': { scope: 'mine', owner: null, kinds: ['law', 'norm', 'task'] },
    'work.absences': {},
    'work.saveOwnAbsence': { from: on, to: on, replacedBy: null },
    'work.removeOwnAbsence': { from: on },
    'work.saveAbsence': { user: 'marit', from: on, to: on, replacedBy: 'joris' },
    'work.removeAbsence': { user: 'marit', from: on },
    'work.inHand': { user: 'marit' },
    'work.handOn': { user: 'marit', reason: 'Ziek', reports: [{ caseId, to: 'joris' }], tasks: [] },
    'case.register': { intake: sampleIntake(), draftId: null },
    'case.open': { caseId },
    'case.correctIntake': { ...at, changes: { title: 'Anders' }, reason: 'Verkeerd verstaan' },
    'case.assign': { ...at, owner: 'joris' },
    'case.move': { ...at, to: 'in-conversation', note: '' },
    'case.passToBackOffice': { ...at, note: 'Wil teruggebeld worden', owner: null },
    'case.note': { ...at, kind: 'call', text: 'Gebeld', on },
    'case.answer': { ...at, matter: null, question: 'kind', value: 'complaint', source: 'stated', reason: '' },
    'case.approveDirectRoad': { ...at, note: 'Akkoord' },
    'case.handOver': { ...at, note: '', despiteMissing: false },
    'case.takeBack': { ...at, reason: 'Toch niet' },
    'case.takeIntoHandling': at,
    'case.judge': { ...at, subject: 'TOE-01', judgment: 'OOR-BEH', norms: [], text: '' },
    'case.close': { ...at, outcome: 'AFD-INF', on, note: '' },
    'case.reopen': { ...at, reason: 'Nieuwe feiten' },
    'case.planTask': { ...at, kind: 'call-back', on, at: '14:30', owner: null, text: 'Belt na de lunch' },
    'case.moveTask': { ...at, task: 1, on, at: null, owner: null, reason: 'Niet bereikt' },
    'case.finishTask': { ...at, task: 1, done: true, note: 'Gesproken' },
    'case.giveConsent': { ...at, who: 'caller', purpose: 'pass-on', to: 'de gemeente', way: 'spoken', on, note: '' },
    'case.withdrawConsent': { ...at, consent: 1, on, way: 'spoken', note: '' },
    'case.link': { ...at, other: caseId, kind: 'related' },
    'case.unlink': { ...at, other: caseId },
    'case.join': { ...at, into: caseId, reason: 'Zelfde zaak' },
    'case.part': { ...at, reason: 'Toch niet' },
    'case.joinPerson': { ...at, place: 'caller', same: { caseId, of: 'caller' } },
    'case.partPerson': { ...at, place: 'caller' },
    'letter.preview': { caseId, template: 'ontvangstbevestiging', recipient: null },
    'letter.make': { ...at, ...letterInput },
    'letter.send': { ...at, letter: 1, on, way: 'post' },
    'letter.file': { caseId, letter: 1, format: 'docx' },
    'print.file': { caseId, language: 'nl' },
    'print.client': { caseId, language: 'nl' },
    'print.authority': { caseId, language: 'nl' },
    'template.list': {},
    'template.open': { id: 'verwijzing', version: null },
    'template.save': { id: 'verwijzing', basis: 1, kind: 'referral', name: 'Verwijzing', content: templateInput },
    'template.setAside': { id: 'verwijzing', basis: 99, aside: true },
    'template.example': { content: templateInput },
    'referral.make': { ...at, ...referralInput },
    'referral.hear': { ...at, referral: 1, outcome: 'GEEN-ANTW', on, note: '', followUpOn: null },
    'referral.withdraw': { ...at, referral: 1, reason: 'Verkeerde melding' },
    'support.agree': { ...at, grounds: ['TAAL'], why: 'Zij leest weinig', agreed: 'Wij schrijven samen', on },
    'support.note': { ...at, kind: 'accompanied-call', text: 'Samen gebeld', on },
    'support.draft': { ...at, draft: complaintInput },
    'support.sent': { ...at, edition: 1, way: 'printed', on },
    'support.end': { ...at, wayOn: 'complained-alone', on, note: '', followUpOn: null },
    'file.send': { caseId, upload: null, name: 'brief.txt', from: 0, base64: 'SGFsbG8=' },
    'file.cancel': { caseId, upload: anyId },
    'file.attach': { ...at, upload: anyId, bytes: 5, about: { of: 'report' }, note: '' },
    'file.remove': { ...at, file: 1, reason: 'Hoort bij een andere melding' },
    'file.open': { caseId, file: 1 },
    'file.copy': { caseId, file: 1 },
    'file.read': { caseId, opening: anyId, from: 0 },
    'term.extend': {
      ...at,
      matter: 0,
      term: 'statutory-last-day',
      ground: 'adjournment',
      weeks: 4,
      until: null,
      consent: null,
      letter: { on, reference: 'K-1' },
      note: '',
    },
    'term.suspend': {
      ...at,
      matter: 0,
      term: 'decision-due',
      ground: 'force-majeure',
      from: on,
      consent: null,
      letter: null,
      note: '',
    },
    'term.resume': { ...at, change: 1, on, note: '' },
    'term.withdraw': { ...at, change: 1, reason: 'Verkeerde brief' },
    'term.explain': { caseId, matter: 0, term: 'meldpunt-reaction' },
    'term.tryOut': {
      caseId,
      matter: 0,
      term: 'meldpunt-reaction',
      startsOn: on,
      adjournWeeks: null,
      announcedOn: null,
      agreedUntil: null,
    },
    'backup.last': {},
    'backup.show': {},
    'backup.choose': { place: 'relative/place' },
    'backup.make': {},
    'draft.save': { id: null, intake: sampleIntake() },
    'draft.list': {},
    'draft.discard': { id: draftId },
    'hint.find': hintInput(),
    'register.search': { query: 'wacht', filters: noFilters, after: null, limit: 50 },
    'import.send': {
      upload: null,
      name: 'tabel.csv',
      base64: Buffer.from('received_on\n2026-06-01\n').toString('base64'),
    },
    'import.look': { upload: caseId },
    'import.check': { upload: caseId, map: null },
    'import.run': { upload: caseId, map: importMap },
    'import.progress': { upload: caseId },
    'import.stop': { upload: caseId },
    'import.refusals': { upload: caseId, language: 'nl' },
    'import.list': {},
    'import.undo': { id: caseId },
    'import.maps': {},
    'import.saveMap': { name: 'Oude lijst', map: importMap },
    'import.forgetMap': { name: 'Oude lijst' },
    'signal.list': {},
    'signal.open': { signalId },
    'signal.search': {},
    'signal.stopSearch': {},
    'signal.progress': {},
    'replay.show': {},
    'replay.run': { falseSignalsPerYear: 6, from: '2026-01-01', to: '2026-06-30' },
    'replay.progress': {},
    'replay.stop': {},
    'replay.keep': { falseSignalsPerYear: 6 },
    'signal.takeUp': { signalId, note: '' },
    'signal.confirm': { signalId, note: '' },
    'signal.dismiss': { signalId, reason: 'chance', note: '' },
    'signal.followUp': { signalId, what: 'conversation', note: 'Gesproken.', investigation: null },
    'signal.close': { signalId, note: 'Het is opgelost.' },
    'signal.note': { signalId, note: 'Let op de maandagen.' },
    'signal.assign': { signalId, owner: 'joris' },
    'watchRule.list': {},
    'watchRule.save': {
      id: null,
      name: 'Gevaar',
      reason: 'Afspraak van 3 maart.',
      ...watchedFor,
      from: '2026-11-01',
      to: null,
    },
    'watchRule.setAside': { id: signalId },
    'watchRule.try': watchedFor,
    'clientCount.list': {},
    'clientCount.save': { id: null, level: 'area', code: 'G03', from: '2026-01-01', to: null, clients: 4120 },
    'clientCount.remove': { id: signalId },
    'evaluation.show': { from: '2026-01-01', to: '2026-06-30' },
    'evaluation.export': { from: '2026-01-01', to: '2026-06-30', format: 'csv', language: 'nl' },
    'evaluation.progress': {},
    'evaluation.stop': {},
    'office.show': {},
    'office.save': officeInput,
    'list.all': {},
    'list.people': {},
    'list.save': {
      list: 'organisations',
      item: { code: 'ORG-9', parent: null, nl: 'Zorg', en: 'Care', active: true, order: 1, data: {} },
      added: true,
    },
    'list.export': { list: 'channels', format: 'csv' },
    'list.import': { list: 'channels', name: 'kanalen.json', base64: 'W10=', dryRun: true },
    'list.reorder': { list: 'channels', codes: [] },
    'account.list': {},
    'account.propose': { kind: 'add', account: { ...account, endsOn: null } },
    'account.approve': { id: anyId, holder: { user: 'joris', password, code: null } },
    'account.refuse': { id: anyId },
    'account.disable': { user: 'niemand' },
    'account.openRegister': { user: 'joris', password, code: null },
    'log.show': { before: null, limit: 20 },
    'viewers.show': { caseId, place: 'caller' },
    'viewers.print': { caseId, place: 'caller', language: 'nl' },
    'review.show': { week: day('2026-06-22') },
    'review.draw': { week: day('2026-06-22') },
    'review.judge': { id: draftId, judgement: 'in-order', note: '' },
    'review.print': { week: day('2026-06-22'), language: 'nl' },
    'log.export': { from: day('2026-06-01'), to: day('2026-06-30'), after: 0 },
    'log.verify': {},
  };
}

/** Of an upload or an opening that is not there. */
const anyId = '3b241101-e2bb-4255-8caf-4136c566a962';

/** Asks after the persons and the matter of the sample report, as a draft that is not that report. */
function hintInput() {
  const { caller, concerned, parties, subjects, area, receivedOn } = sampleIntake();
  const persons = [
    { place: 'caller', person: caller },
    ...(concerned ? [{ place: 'concerned', person: concerned }] : []),
  ];
  return { draftId: null, leaveOut: null, persons, parties, subjects, area, receivedOn, aside: [] };
}

/** A map with every member. */
const importMap = {
  columns: { received_on: 'dag', story: '' },
  fixed: { kind: 'SIG' },
  values: { area: { '1': 'G03' } },
  repeat: 'n',
  dayZero: '2015-01-05',
};

const letterInput = {
  template: 'ontvangstbevestiging',
  templateVersion: 1,
  recipient: 'caller',
  to: 'Fatma Yildirim',
  subject: 'Wij hebben uw melding ontvangen',
  blocks: [{ kind: 'paragraph', text: 'U hoort van ons.' }],
};

const templateInput = {
  to: 'person',
  from: 'office',
  subject: 'Over {{kenmerk}}',
  blocks: [{ kind: 'paragraph', text: '{{aanhef}},', when: [{ test: 'kind', value: 'complaint', not: false }] }],
};

const referralInput = {
  to: { list: 'referral-targets', code: 'GEM-KLACHT', name: '' },
  on: '2026-06-30',
  sent: ['contact'],
  withoutConsent: '',
  forwarding: { article: 'Awb 6:15', stampedOn: '2026-06-29', sentOn: '2026-06-30', senderToldOn: '2026-06-30' },
  told: 'Dien de klacht op papier in.',
  consent: null,
  newConsent: { who: 'caller', purpose: 'pass-on', to: 'de gemeente', way: 'spoken', on: '2026-06-30', note: '' },
  followUpOn: '2026-08-12',
  waits: true,
};

const complaintInput = {
  name: 'Fatma Yildirim',
  address: 'Voorbeeldstraat 1',
  dated: '2026-06-30',
  against: 'De gemeente',
  conduct: 'Niemand belt terug.',
  wish: '',
};

const officeInput = {
  name: 'Proefkantoor',
  address: 'Voorbeeldstraat 1',
  phone: '010 000 00 00',
  email: 'meldpunt@example.nl',
  hours: 'Op werkdagen',
  language: 'nl',
  idleMinutes: 5,
  procedure: {
    ombudsmanOverProvider: true,
    youthDesk: 'kinderombudsman-rotterdam',
    defaultSchemeWeeks: 6,
    reactionWorkingDays: 5,
    serviceWeeks: 4,
    repairWeeks: 2,
    followMeldcode: true,
  },
  equatedDays: { '2026': ['2026-05-15'] },
  falseSignalsPerYear: 12,
  smallestCount: 5,
  smallestSensitiveCount: 10,
};
