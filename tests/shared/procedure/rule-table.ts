// Every rule that the check and the terms execute, with its test and the code that carries it out. The title of the test
// begins with `test` and a colon. `mutant` is a fault in that code: with it in place that very test must fail
// (tests/long/rule-mutants.ts puts them in, one after another).

export interface RuleRow {
  readonly rule: string;
  /** How the title of its test begins; the rule itself unless a step has more than one test. */
  readonly test: string;
  readonly testFile: string;
  readonly codeFile: string;
  /** The function, or the constant, that holds the rule. */
  readonly within: string;
  readonly mutant: { readonly from: string; readonly to: string };
}

type Place = readonly [codeFile: string, within: string];
type Mutant = readonly [from: string, to: string];

const consistency = 'shared/procedure/consistency.ts';
const before = 'shared/procedure/steps-before-complaint.ts';
const complaint = 'shared/procedure/steps-of-complaint.ts';
const ombudsman = 'shared/procedure/steps-to-ombudsman.ts';
const running = 'shared/procedure/running-complaint.ts';
const report = 'shared/procedure/report-step.ts';
const term = 'shared/terms/last-day.ts';

/** Rows of one file of tests: the beginning of the title, the place of the code, the fault. */
function rows(testFile: string, lines: readonly (readonly [test: string, Place, Mutant])[]): readonly RuleRow[] {
  return lines.map(([test, [codeFile, within], [from, to]]) => ({
    rule: test.replace(/ \([^)]*\)$/, ''),
    test,
    testFile,
    codeFile,
    within,
    mutant: { from, to },
  }));
}

const ofFacts = rows('tests/shared/procedure/rules-of-facts.test.ts', [
  ['K-1', [consistency, 'ofReport'], ['after(contact.receivedOn, today)', 'false']],
  ['K-2', [consistency, 'ofReport'], ['outside(request?.receivedOn, contact.receivedOn, today)', 'false']],
  ['K-3', [consistency, 'ofReport'], ['given(safety?.providerIncident) !== ', 'given(null) && ']],
  ['K-4', [consistency, 'ofKind'], ["'/about', complaint && !given(about)", "'/about', false"]],
  ['K-5', [consistency, 'ofKind'], ["about !== 'other' && given(otherDesk)", 'false']],
  ['K-6', [consistency, 'ofKind'], ['complaint && !lawFits(matter)', 'false']],
  ['K-7', [consistency, 'ofKind'], ['aboutParty && !given(subject)', 'false']],
  ['K-8', [consistency, 'ofKind'], ["subject === 'late-decision' && about !== 'municipality'", 'false']],
  [
    'K-9',
    [consistency, 'ofDecision'],
    ['given(decision) !== isBesluit(subject)', '!given(decision) && isBesluit(subject)'],
  ],
  ['K-10', [consistency, 'ofDecision'], ["given(decision?.objectionPending) && subject !== 'decision'", 'false']],
  ['K-11', [consistency, 'ofDelay'], ['given(delay) && !given(needReportedOn) && !given(applicationOn)', 'false']],
  ['K-12', [consistency, 'ofDelay'], ['after(applicationOn, defaultNoticeOn)', 'false']],
  ['K-13', [consistency, 'ofOtherDays'], ['after(behaviourOn, today)', 'false']],
  ['K-14', [consistency, 'ofKind'], ['aboutParty && needsInternal && !given(internal)', 'false']],
  ['K-15', [consistency, 'ofComplaintNotMade'], ['given(value)', 'false']],
  ['K-16', [consistency, 'ofComplaintMade'], ['!given(receivedOn) || after(receivedOn, today)', '!given(receivedOn)']],
  ['K-17', [consistency, 'ofComplaintMade'], ['given(endedOn) !== ended', '!given(endedOn) && ended']],
  ['K-18', [consistency, 'ofComplaintMade'], ['outside(judgmentOn, receivedOn, today)', 'after(judgmentOn, today)']],
  ['K-19', [consistency, 'ofRegimeMembers'], ['given(internal.adviser) && !municipal', 'false']],
  ['K-20', [consistency, 'ofNotComplained'], ["given(notComplained) && internal?.status !== 'not-made'", 'false']],
  ['K-21', [consistency, 'ofNotComplained'], ["(reason ?? '').trim() === ''", "(reason ?? '') === ''"]],
  [
    'K-22',
    [consistency, 'ofOtherDays'],
    ['outside(otherProcedure?.endedOn, otherProcedure?.startedOn, today)', 'false'],
  ],
]);

const ofReport = rows('tests/shared/procedure/rules-of-report.test.ts', [
  ['4.1 immediateDanger', [report, 'safetyLines'], ['safety?.immediateDanger', 'safety']],
  ['4.1 abuseSuspected', [report, 'safetyLines'], [' && settings.followMeldcode', '']],
  ['4.1 providerIncident', [report, 'safetyLines'], ["safety.providerIncidentLaw === 'jeugdwet'", 'false']],
  ['4.1 urgentSupport', [report, 'safetyLines'], ['safety?.urgentSupport', 'false']],
  ['4.1 ageGroup', [report, 'privacyLines'], ["role === 'self' && ", '']],
  ['4.1 replyPossible', [report, 'reportStep'], ['settings.reactionWorkingDays', '5']],
  ['4.1 split', ['shared/procedure/check.ts', 'check'], ['desk: null }, [report])', 'desk: null }, [])']],
]);

const ofSteps = rows('tests/shared/procedure/rules-of-steps.test.ts', [
  [
    'step 1',
    [before, 'kindStep'],
    ["facts.consentToHandOver ? 'pass-need-to-college' : 'ask-consent'", "'ask-consent'"],
  ],
  ['step 1 (signal)', [before, 'kindStep'], [' || facts.contact.anonymous', '']],
  ['step 1 (question)', [before, 'kindStep'], ["matter.kind === 'question'", 'false']],
  [
    'step 2',
    [before, 'aboutStep'],
    ["facts.contact.inWriting ? ['forward-with-stamp'] : []", "['forward-with-stamp']"],
  ],
  ['step 2 (pgb)', [before, 'aboutStep'], ["matter.otherDesk === 'pgb-contract'", 'false']],
  ['step 3', [before, 'whoStep'], [' || writtenAuthorisation', '']],
  ['step 4', [before, 'hardStops'], ["'judicial-supervision': '9:22f',", '']],
  ['step 5', [before, 'remedy'], ['amount: 6', 'amount: 7']],
  ['step 5 (pending)', [before, 'besluitStep'], ['decision.objectionPending', 'false']],
  ['step 5 (last day)', [before, 'remedy'], ['filedOn > term.lastDay', 'filedOn >= term.lastDay']],
  [
    'step 6',
    [before, 'investigation'],
    ['situation.facts.today > due.lastDay', 'situation.facts.today >= due.lastDay'],
  ],
  ['step 6 (decision)', [before, 'decisionInTime'], ['wmo ? 2 : 8', '2']],
  ['step 6 (default)', [before, 'decisionInTime'], ['today <= notice.lastDay', 'today < notice.lastDay']],
  ['step 7', [before, 'policyStep'], ["'9:22a' : '9:22b'", "'9:22b' : '9:22a'"]],
  ['step 7 (other courts)', [before, 'doubts'], ["'other-ruled': '9:23g',", '']],
  ['step 8', [complaint, 'internalStep'], ['internal.aboutHandling', 'false']],
  ['step 8 (settled)', [complaint, 'internalStep'], ["internal.status === 'settled-satisfied'", 'false']],
  ['step 9', [complaint, 'notComplainedStep'], ["law === 'jeugdwet'", 'false']],
  ['step 9 (support)', [complaint, 'notComplainedStep'], ["supported ? 'O-SUPPORT' : 'O-REFER'", "'O-REFER'"]],
  ['step 9 (year)', [complaint, 'notComplainedStep'], ["desk === 'municipality' ?", 'desk ?']],
  ['step 10', [running, 'municipalDue'], ['internal.adviser ? 10 : 6', '6']],
  ['step 10 (overdue)', [complaint, 'runningStep'], ['facts.today > due.last.on', 'facts.today >= due.last.on']],
  [
    'step 10 (provider)',
    [running, 'providerDue'],
    ['schemeWeeks ?? settings.defaultSchemeWeeks', 'settings.defaultSchemeWeeks'],
  ],
  ['step 11', [ombudsman, 'competenceStep'], [' || settings.ombudsmanOverProvider', '']],
  ['step 12', [ombudsman, 'yearStep'], ['requestedOn > last.on', 'requestedOn >= last.on']],
  ['step 13', [ombudsman, 'earlierStep'], [' && !matter.newFact', '']],
  ['step 14', [ombudsman, 'deskStep'], ["regime === 'J'", "regime !== 'M'"]],
  ['step 15', [ombudsman, 'agreedAndComplete'], ['!facts.consentToHandOver', 'false']],
  ['step 15 (repair)', [ombudsman, 'repair'], ['situation.settings.repairWeeks', '3']],
  ['step 15 (second person)', [ombudsman, 'completeStep'], ['!matter.notComplained?.secondPersonApproved', 'true']],
]);

const ofReadings = rows('tests/shared/procedure/rules-of-readings.test.ts', [
  ['PC-R1', ['shared/procedure/check.ts', 'check'], ['walks.map((walk)', 'walks.toReversed().map((walk)']],
  [
    'PC-R2',
    [before, 'kindStep'],
    ["matter.kind === 'question'", "matter.kind === 'question' && !facts.contact.anonymous"],
  ],
  ['PC-R3', [before, 'mayComplain'], ["regime === 'J' && ", '']],
  ['PC-R4', [before, 'whoStep'], ["go: 'court'", "go: 'besluit'"]],
  ['PC-R5', [before, 'remedy'], ["excused ? ['advise-late-remedy'] : []", "['advise-late-remedy']"]],
  ['PC-R6', [before, 'remedy'], [' && !decision.wantsItBack', '']],
  ['PC-R7', [running, 'providerDue'], [', underAct: false', '']],
  ['PC-R8', [running, 'municipalDue'], ["internal.furtherDelay?.consent === 'written'", 'internal.furtherDelay']],
  ['PC-R9', [complaint, 'notComplainedStep'], ["supported ? (['help-write-complaint'] as const) : []", '[]']],
  ['PC-R10', [running, 'providerDue'], ["amount: 1, unit: 'months'", "amount: 6, unit: 'weeks'"]],
  [
    'PC-R11',
    [ombudsman, 'ombudsmanYear'],
    ['if (!other.endedOn) return null', 'if (!other.endedOn) return asReckoned'],
  ],
  ['PC-R12', [ombudsman, 'yearStep'], ['situation.facts.request?.receivedOn ?? ', '']],
  ['PC-R13', [complaint, 'notComplainedStep'], ['...goOn(matter.behaviourOn)', '...goOn(null)']],
  ['PC-R14', [ombudsman, 'competenceStep'], ["{ stop: 'O-REFER', desk: 'municipality' }", "{ go: 'year' }"]],
  ['PC-R15', [ombudsman, 'agreedAndComplete'], ['incomplete && !(until && facts.today > until)', 'incomplete']],
  ['PC-R16', [complaint, 'whileWaiting'], ['from <= count(', 'from < count(']],
  ['PC-R17', ['shared/procedure/codes.ts', 'flags'], ["'9:23d',", "'9:23c', '9:23d',"]],
]);

const ofTerms = rows('tests/shared/terms/rules-of-terms.test.ts', [
  ['ATW-01', [term, 'rawLastDay'], ['weeks: term.amount + ', 'weeks: term.amount - 1 + ']],
  ['ATW-02', [term, 'moveOn'], ['const because = freeDay(date, equated)', 'const because = null']],
  ['ATW-03', [term, 'roadOf'], ['term.amount < 0', 'false']],
  ['ATW-04', [term, 'moveOn'], ['holdsTwo(term) ? 2 : 1', '1']],
  ['ATW-05', ['shared/terms/holidays.ts', 'reckon'], ["[fixed(5, 5), 'liberation-day'],", '']],
  ['ATW-06', ['shared/terms/holidays.ts', 'koningsdag'], ['weekdayOf(birthday) === 7', 'false']],
  ['ATW-07', ['shared/terms/free-day.ts', 'freeDay'], ["isEquated(date, equated) ? 'equated' : null", 'null']],
  ['ATW-08', [term, 'longestMoved'], ['weeks: 12', 'weeks: 13']],
  ['ATW-09', [term, 'roadOf'], ['term.underAct === false', 'false']],
  ['ATW-10', [term, 'rawLastDay'], ['(term.adjournWeeks ?? 0)', '0']],
  ['ATW-11', [term, 'rawLastDay'], ['years: term.amount }', 'years: term.amount, days: 1 }']],
  ['ATW-12', [term, 'rawLastDay'], ['months: term.amount }', 'days: 30 * term.amount }']],
  ['ATW-13', [term, 'countWorkingDays'], ['noWorkingDay(date)', 'null']],
  ['TERM-R1', [term, 'holdsTwo'], ["term.unit !== 'days' || ", '']],
  ['TERM-R2', [term, 'countWorkingDays'], ['noWorkingDay(date)', 'freeDay(date, shippedEquatedDays)']],
  [
    'TERM-R3',
    [term, 'roadOf'],
    ['term.amount <= longestMoved', 'term.amount + (term.adjournWeeks ?? 0) <= longestMoved'],
  ],
]);

export const ruleTable: readonly RuleRow[] = [...ofFacts, ...ofReport, ...ofSteps, ...ofReadings, ...ofTerms];

const numbered = (name: string, last: number, digits = 1) =>
  Array.from({ length: last }, (_, at) => `${name}${String(at + 1).padStart(digits, '0')}`);

/** The rules that must stand in the table: each has a test, or the tests fail. */
export const executedRules: readonly string[] = [
  ...numbered('K-', 22),
  ...[
    'immediateDanger',
    'abuseSuspected',
    'providerIncident',
    'urgentSupport',
    'ageGroup',
    'replyPossible',
    'split',
  ].map((row) => `4.1 ${row}`),
  ...numbered('step ', 15),
  ...numbered('PC-R', 17),
  ...numbered('ATW-', 13, 2),
  ...numbered('TERM-R', 3),
];
