import { type Words, words } from './words.ts';

/** The tables of an evaluation, in the order in which they stand. */
export const tableNames = [
  'flow',
  'months-received',
  'months-settled',
  'kinds',
  'channels',
  'laws',
  'parties',
  'provisions',
  'subjects',
  'areas',
  'findings',
  'reaction',
  'help',
  'referrals',
  'referral-outcomes',
  'supports',
  'outcomes',
  'support',
  'effects',
  'recommendations',
  'opinions',
  'settling-time',
  'durations',
  'steps',
  'handed-over',
  'judgments',
  'norms',
  'stages',
  'signals',
  'signal-levels',
  'signal-course',
  'subjects-by-law',
  'subjects-by-area',
  'subjects-by-provider',
  'areas-by-law',
  'outcomes-by-law',
] as const;
export type TableName = (typeof tableNames)[number];

/** Two tables crossed. They are made where a period has enough reports for them, and stand last. */
export const crossingNames = [
  'subjects-by-law',
  'subjects-by-area',
  'subjects-by-provider',
  'areas-by-law',
  'outcomes-by-law',
] as const satisfies readonly TableName[];
export type CrossingName = (typeof crossingNames)[number];

/** What each table is called; at most 31 characters, so that a sheet can bear it. */
export const tableTitles = words({
  'figures.title.flow': { nl: 'Binnen, klaar en open', en: 'Received, settled and open' },
  'figures.title.months-received': { nl: 'Binnengekomen per maand', en: 'Received by month' },
  'figures.title.months-settled': { nl: 'Afgesloten per maand', en: 'Settled by month' },
  'figures.title.subjects-by-law': { nl: 'Onderwerpen per wet', en: 'Subjects by act' },
  'figures.title.subjects-by-area': { nl: 'Onderwerpen per gebied', en: 'Subjects by area' },
  'figures.title.subjects-by-provider': { nl: 'Onderwerpen per organisatie', en: 'Subjects by organisation' },
  'figures.title.areas-by-law': { nl: 'Gebieden per wet', en: 'Areas by act' },
  'figures.title.outcomes-by-law': { nl: 'Afloop per wet', en: 'Outcomes by act' },
  'figures.title.kinds': { nl: 'Soort melding', en: 'Kind of report' },
  'figures.title.channels': { nl: 'Hoe het binnenkwam', en: 'How it came in' },
  'figures.title.laws': { nl: 'Wet', en: 'Act' },
  'figures.title.parties': { nl: 'Over wie', en: 'About whom' },
  'figures.title.provisions': { nl: 'Voorziening', en: 'Provision' },
  'figures.title.help': { nl: 'Verwezen en ondersteund', en: 'Referred and supported' },
  'figures.title.referrals': { nl: 'Waarheen wij verwezen', en: 'Where we referred to' },
  'figures.title.referral-outcomes': { nl: 'Wat er van verwijzen kwam', en: 'What came of referring' },
  'figures.title.supports': { nl: 'Hoe het na steun verder ging', en: 'What happened after support' },
  'figures.title.effects': { nl: 'Wat het opleverde', en: 'What it brought' },
  'figures.title.recommendations': { nl: 'Wat er van aanbevelingen kwam', en: 'What became of recommendations' },
  'figures.title.opinions': { nl: 'Wat melders van ons vonden', en: 'What callers thought of us' },
  'figures.title.steps': { nl: 'Dagen tot elke stap', en: 'Days to each step' },
  'figures.title.norms': { nl: 'Behoorlijkheidsnormen', en: 'Norms of proper conduct' },
  'figures.title.signal-levels': { nl: 'Waar signalen over gaan', en: 'What signals are about' },
  'figures.title.signal-course': { nl: 'Wat met signalen is gedaan', en: 'What was done about signals' },
  'figures.title.subjects': { nl: 'Onderwerpen', en: 'Subjects' },
  'figures.title.areas': { nl: 'Gebieden', en: 'Areas' },
  'figures.title.findings': { nl: 'Uitkomst van de toets', en: 'Finding of the check' },
  'figures.title.reaction': { nl: 'Eerste reactie op tijd', en: 'First response in time' },
  'figures.title.outcomes': { nl: 'Hoe het afliep', en: 'How it ended' },
  'figures.title.support': { nl: 'Hulp die wij gaven', en: 'Help we gave' },
  'figures.title.settling-time': { nl: 'Binnen zes en tien weken', en: 'Within six and ten weeks' },
  'figures.title.durations': { nl: 'Hoe lang het duurde', en: 'How long it took' },
  'figures.title.handed-over': { nl: 'Naar de Ombudsman', en: 'To the Ombudsman' },
  'figures.title.judgments': { nl: 'Oordelen per onderwerp', en: 'Judgments per subject' },
  'figures.title.stages': { nl: 'Stand van wat open was', en: 'State of what was open' },
  'figures.title.signals': { nl: 'Signalen', en: 'Signals' },
} satisfies Record<`figures.title.${TableName}`, Words>);

/** What each table counts, and how. */
export const tableDefinitions = words({
  'figures.definition.flow': {
    nl: 'Open aan het begin en binnengekomen zijn samen afgesloten en open aan het eind. Het telt de sluitdag zoals die nu in het register staat. Een melding die weer open ging, is dus niet afgesloten.',
    en: 'Open at the start and received together equal settled and open at the end. It counts the closing day as the register has it now. A report that was reopened is therefore not settled.',
  },
  'figures.definition.recommendations': {
    nl: 'Meldingen die in de periode zijn afgesloten met een aanbeveling, naar het laatste antwoord van de organisatie. Elke melding telt één keer.',
    en: 'Reports settled in the period with a recommendation, by the last answer of the organisation. Each report counts once.',
  },
  'figures.definition.months-received': {
    nl: 'Meldingen die binnenkwamen, per maand: eerst de periode ervoor, dan deze. Begint of eindigt een periode midden in een maand, dan telt alleen dat deel.',
    en: 'Reports received, by month: first the period before, then this one. Where a period begins or ends within a month, only that part counts.',
  },
  'figures.definition.months-settled': {
    nl: 'Meldingen die zijn afgesloten, per maand: eerst de periode ervoor, dan deze. Begint of eindigt een periode midden in een maand, dan telt alleen dat deel.',
    en: 'Reports settled, by month: first the period before, then this one. Where a period begins or ends within a month, only that part counts.',
  },
  'figures.definition.subjects-by-law': {
    nl: 'Meldingen die in de periode binnenkwamen: elk hoofdonderwerp, en daaronder de wet. Onder “meldingen” telt een melding per rij één keer, onder “genoemd” elk onderwerp.',
    en: 'Reports received in the period: each main subject, and below it the act. Under “reports” a report counts once per row, under “mentions” each subject.',
  },
  'figures.definition.subjects-by-area': {
    nl: 'Meldingen die in de periode binnenkwamen: elk hoofdonderwerp, en daaronder het gebied. Onder “meldingen” telt een melding per rij één keer, onder “genoemd” elk onderwerp.',
    en: 'Reports received in the period: each main subject, and below it the area. Under “reports” a report counts once per row, under “mentions” each subject.',
  },
  'figures.definition.subjects-by-provider': {
    nl: 'Meldingen die in de periode binnenkwamen: elk hoofdonderwerp, en daaronder de organisaties met de meeste meldingen. De rest staat in één rij. Onder “genoemd” telt elk onderwerp bij elke organisatie.',
    en: 'Reports received in the period: each main subject, and below it the organisations with most reports. The rest is in one row. Under “mentions” each subject counts for each organisation.',
  },
  'figures.definition.areas-by-law': {
    nl: 'Meldingen die in de periode binnenkwamen: elk gebied, en daaronder de wet. Elke melding telt één keer.',
    en: 'Reports received in the period: each area, and below it the act. Each report counts once.',
  },
  'figures.definition.outcomes-by-law': {
    nl: 'Meldingen die in de periode zijn afgesloten: elke afloop, en daaronder de wet. Elke melding telt één keer.',
    en: 'Reports settled in the period: each outcome, and below it the act. Each report counts once.',
  },
  'figures.definition.kinds': {
    nl: 'Meldingen die in de periode binnenkwamen, naar soort. Elke melding telt één keer.',
    en: 'Reports received in the period, by kind. Each report counts once.',
  },
  'figures.definition.channels': {
    nl: 'Meldingen die in de periode binnenkwamen, naar de weg waarlangs. Elke melding telt één keer.',
    en: 'Reports received in the period, by the way they came in. Each report counts once.',
  },
  'figures.definition.laws': {
    nl: 'Meldingen die in de periode binnenkwamen, naar wet. Elke melding telt één keer.',
    en: 'Reports received in the period, by act. Each report counts once.',
  },
  'figures.definition.parties': {
    nl: 'Over wie de meldingen gaan: de soort organisatie en daaronder de organisatie. Een melding kan over meer organisaties gaan. Onder “meldingen” telt zij per rij één keer, onder “genoemd” elke keer. Een organisatie staat onder de soort uit de lijst.',
    en: 'Who the reports are about: the kind of organisation and below it the organisation. A report may be about several. Under “reports” it counts once per row, under “mentions” each time. An organisation is placed under the kind that the list gives.',
  },
  'figures.definition.provisions': {
    nl: 'Meldingen die in de periode binnenkwamen, naar de voorziening waarover zij gaan. Elke melding telt één keer.',
    en: 'Reports received in the period, by the provision they are about. Each report counts once.',
  },
  'figures.definition.help': {
    nl: 'Meldingen die in de periode binnenkwamen, naar wat het meldpunt tot nu toe deed. Elke melding telt één keer.',
    en: 'Reports received in the period, by what the Meldpunt has done so far. Each report counts once.',
  },
  'figures.definition.referrals': {
    nl: 'Verwijzingen in de periode, naar de soort plek. Onder “meldingen” telt een melding per rij één keer, onder “genoemd” elke verwijzing.',
    en: 'Referrals in the period, by the kind of place. Under “reports” a report counts once per row, under “mentions” each referral.',
  },
  'figures.definition.referral-outcomes': {
    nl: 'Dezelfde verwijzingen, naar wat wij er het laatst over hoorden. Ook wat na de periode is gehoord, telt mee.',
    en: 'The same referrals, by what we last heard of them. What was heard after the period counts too.',
  },
  'figures.definition.supports': {
    nl: 'Steun die in de periode begon, naar hoe het verder ging. De stand is die van nu.',
    en: 'Support that began in the period, by what happened next. The state is the current one.',
  },
  'figures.definition.effects': {
    nl: 'Meldingen die in de periode zijn afgesloten, naar wat er daarna veranderde. Een aanbeveling staat hier ook. Of die is opgevolgd, staat in een eigen tabel. Onder “meldingen” telt een melding per rij één keer, onder “genoemd” elk effect.',
    en: 'Reports settled in the period, by what changed afterwards. A recommendation is included. Whether it was followed is in a table of its own. Under “reports” a report counts once per row, under “mentions” each effect.',
  },
  'figures.definition.opinions': {
    nl: 'Meldingen die in de periode zijn afgesloten, naar wat de melder van het meldpunt vond.',
    en: 'Reports settled in the period, by what the caller thought of the Meldpunt.',
  },
  'figures.definition.steps': {
    nl: 'Dagen van ontvangst tot de stap, voor meldingen die in de periode zijn afgesloten en die stap hadden. Het telt de eerste keer. Onder tien meldingen tonen wij niets.',
    en: 'Days from receipt to the step, for reports settled in the period that had the step. The first time counts. Below ten reports we show nothing.',
  },
  'figures.definition.norms': {
    nl: 'Normen die bij een oordeel van de Ombudsman zijn genoemd, in meldingen die in de periode zijn afgesloten. Onder “meldingen” telt een melding per rij één keer, onder “genoemd” elk onderwerp.',
    en: 'Norms named with a judgment of the Ombudsman, in reports settled in the period. Under “reports” a report counts once per row, under “mentions” each subject.',
  },
  'figures.definition.signal-levels': {
    nl: 'Signalen die in de periode zijn geopend, naar de soort groep waarover zij gaan.',
    en: 'Signals opened in the period, by the kind of group they are about.',
  },
  'figures.definition.signal-course': {
    nl: 'Signalen die in de periode zijn geopend: waarom zij zijn afgewezen, of wat er het laatst mee is gedaan.',
    en: 'Signals opened in the period: why they were dismissed, or what was last done about them.',
  },
  'figures.definition.subjects': {
    nl: 'Waar de meldingen over gaan: het hoofdonderwerp en daaronder het onderwerp. Een melding kan meer onderwerpen hebben. Onder “meldingen” telt zij per rij één keer, onder “genoemd” elke keer.',
    en: 'What the reports are about: the main subject and below it the subject. A report may have several subjects. Under “reports” it counts once per row, under “mentions” each time.',
  },
  'figures.definition.areas': {
    nl: 'Meldingen die in de periode binnenkwamen, naar gebied van de stad. Elke melding telt één keer.',
    en: 'Reports received in the period, by area of the city. Each report counts once.',
  },
  'figures.definition.findings': {
    nl: 'Meldingen die in de periode binnenkwamen, naar de uitkomst van de toets. Het is de uitkomst zoals die nu in het register staat.',
    en: 'Reports received in the period, by the finding of the procedure check. It is the finding as the register has it now.',
  },
  'figures.definition.reaction': {
    nl: 'Of de eerste reactie kwam binnen de norm van het meldpunt. Het gaat om meldingen die in de periode binnenkwamen. “Geen norm” betekent dat de melder geen antwoord kon of wilde krijgen, of dat de norm niet is berekend.',
    en: 'Whether the first response came within the Meldpunt’s norm. It covers reports received in the period. “No norm” means that no answer was possible or wanted, or that the norm was not counted.',
  },
  'figures.definition.outcomes': {
    nl: 'Meldingen die in de periode zijn afgesloten, naar de afloop die bij het sluiten is gekozen.',
    en: 'Reports settled in the period, by the outcome chosen at closing.',
  },
  'figures.definition.support': {
    nl: 'Meldingen die in de periode zijn afgesloten en waarbij het meldpunt zelf hielp. Dit zijn rijen uit de tabel “Hoe het afliep”. Hulp die anders afliep, telt hier niet.',
    en: 'Reports settled in the period in which the Meldpunt itself helped. These are rows of the table “How it ended”. Help that ended otherwise does not count here.',
  },
  'figures.definition.settling-time': {
    nl: 'Meldingen die in de periode zijn afgesloten, naar de dagen van ontvangst tot sluiting. Zes weken zijn 42 dagen, tien weken 70 dagen. Verlengen en uitstel tellen niet mee.',
    en: 'Reports settled in the period, by the days from receipt to closing. Six weeks are 42 days, ten weeks 70 days. Extensions and delays are not counted.',
  },
  'figures.definition.durations': {
    nl: 'Dagen van ontvangst tot sluiting, voor meldingen die in de periode zijn afgesloten. De helft is klaar binnen het eerste getal. Negen op de tien zijn klaar binnen het tweede. Beide zijn een aantal dagen dat echt voorkwam. Onder tien meldingen tonen wij niets. Is in de tabel met weken iets dicht, dan hier ook.',
    en: 'Days from receipt to closing, for reports settled in the period. Half is done within the first number. Nine in ten are done within the second. Both are a number of days that occurred. Below ten reports we show nothing. If something is closed in the table of weeks, it is here too.',
  },
  'figures.definition.handed-over': {
    nl: 'Meldingen die in de periode naar de Ombudsman gingen. Een melding die is teruggenomen, telt niet.',
    en: 'Reports that went to the Ombudsman in the period. A report that was taken back does not count.',
  },
  'figures.definition.judgments': {
    nl: 'Oordelen van de Ombudsman in meldingen die in de periode zijn afgesloten. Elk onderwerp krijgt een eigen oordeel. Onder “meldingen” telt een melding per rij één keer, onder “genoemd” elk oordeel.',
    en: 'Judgments of the Ombudsman in reports settled in the period. Each subject has a judgment of its own. Under “reports” a report counts once per row, under “mentions” each judgment.',
  },
  'figures.definition.stages': {
    nl: 'Meldingen die aan het eind van de periode open waren. De stand is die van nu, niet die van toen. Wat sindsdien klaar is, staat apart.',
    en: 'Reports that were open at the end of the period. The stage is the current one, not that of then. What was settled since is shown apart.',
  },
  'figures.definition.signals': {
    nl: 'Signalen die in de periode zijn geopend, naar hun stand van nu. Een signaal gaat over een groep meldingen, niet over een persoon. Daarom is hier niets dicht.',
    en: 'Signals opened in the period, by their current state. A signal is about a group of reports, not about a person. That is why nothing is closed here.',
  },
} satisfies Record<`figures.definition.${TableName}`, Words>);

/** Heads of columns and rows that no list of the register names. */
export const figureWords = words({
  'figures.column.now-reports': { nl: 'Meldingen', en: 'Reports' },
  'figures.column.now-share': { nl: 'Deel in procenten', en: 'Share in percent' },
  'figures.column.now-mentions': { nl: 'Genoemd', en: 'Mentions' },
  'figures.column.now-rate': { nl: 'Per 1.000 cliënten per jaar', en: 'Per 1,000 clients a year' },
  'figures.column.now-signals': { nl: 'Aantal signalen', en: 'Number of signals' },
  'figures.column.now-days': { nl: 'Dagen', en: 'Days' },
  'figures.column.before-reports': { nl: 'Meldingen, periode ervoor', en: 'Reports, period before' },
  'figures.column.before-share': { nl: 'Deel in procenten, periode ervoor', en: 'Share in percent, period before' },
  'figures.column.before-mentions': { nl: 'Genoemd, periode ervoor', en: 'Mentions, period before' },
  'figures.column.before-rate': {
    nl: 'Per 1.000 cliënten per jaar, periode ervoor',
    en: 'Per 1,000 clients a year, period before',
  },
  'figures.column.before-signals': { nl: 'Aantal signalen, periode ervoor', en: 'Number of signals, period before' },
  'figures.column.before-days': { nl: 'Dagen, periode ervoor', en: 'Days, period before' },
  'figures.column.code': { nl: 'Code in de lijst', en: 'Code in the list' },
  'figures.column.label': { nl: 'Wat', en: 'What' },
  'figures.row.total': { nl: 'Totaal', en: 'All' },
  'figures.row.none': { nl: 'Niet ingevuld', en: 'Not filled in' },
  'figures.row.none-below': { nl: 'Niet verder ingevuld', en: 'Nothing more filled in' },
  'figures.row.other-laws': { nl: 'Andere wet, beide of geen', en: 'Another act, both or none' },
  'figures.row.other-providers': { nl: 'Andere organisaties, of geen', en: 'Other organisations, or none' },
  'figures.row.open-at-start': { nl: 'Open aan het begin', en: 'Open at the start' },
  'figures.row.received': { nl: 'Binnengekomen', en: 'Received' },
  'figures.row.settled': { nl: 'Afgesloten', en: 'Settled' },
  'figures.row.open-at-end': { nl: 'Open aan het eind', en: 'Open at the end' },
  'figures.row.handed-over': { nl: 'Overgedragen aan de Ombudsman', en: 'Handed over to the Ombudsman' },
  'figures.row.reaction-within': { nl: 'Binnen de norm', en: 'Within the norm' },
  'figures.row.reaction-late': { nl: 'Later dan de norm', en: 'Later than the norm' },
  'figures.row.reaction-none': { nl: 'Nog geen reactie', en: 'No response yet' },
  'figures.row.reaction-no-norm': { nl: 'Geen norm', en: 'No norm' },
  'figures.row.help-both': { nl: 'Verwezen en ondersteund', en: 'Referred and supported' },
  'figures.row.help-referred': { nl: 'Verwezen', en: 'Referred' },
  'figures.row.help-supported': { nl: 'Ondersteund', en: 'Supported' },
  'figures.row.help-neither': { nl: 'Geen van beide', en: 'Neither' },
  'figures.row.municipality': { nl: 'Gemeente', en: 'Municipality' },
  'figures.row.provider': { nl: 'Aanbieder', en: 'Provider' },
  'figures.row.committee': { nl: 'Klachtencommissie', en: 'Complaints committee' },
  'figures.row.objection': { nl: 'Bezwaar', en: 'Objection' },
  'figures.row.court': { nl: 'Rechter', en: 'Court' },
  'figures.row.confidant': { nl: 'Vertrouwenspersoon', en: 'Confidant' },
  'figures.row.client-support': { nl: 'Cliëntondersteuning', en: 'Client support' },
  'figures.row.supervisor': { nl: 'Toezichthouder', en: 'Supervisor' },
  'figures.row.veilig-thuis': { nl: 'Veilig Thuis', en: 'Veilig Thuis' },
  'figures.row.ombudsman': { nl: 'Ombudsman', en: 'The Ombudsman' },
  'figures.row.other': { nl: 'Een andere plek', en: 'Another place' },
  'figures.row.recommendation-followed': { nl: 'Opgevolgd', en: 'Followed' },
  'figures.row.recommendation-partly': { nl: 'Deels opgevolgd', en: 'Partly followed' },
  'figures.row.recommendation-not': { nl: 'Niet opgevolgd', en: 'Not followed' },
  'figures.row.no-answer': { nl: 'Nog geen antwoord', en: 'No answer yet' },
  'figures.row.not-heard': { nl: 'Nog niets gehoord', en: 'Nothing heard yet' },
  'figures.row.goes-on': { nl: 'Loopt nog', en: 'Goes on' },
  'figures.row.no-effect-noted': { nl: 'Geen effect genoteerd', en: 'No effect noted' },
  'figures.row.not-asked': { nl: 'Niet gevraagd', en: 'Not asked' },
  'figures.row.reaction-median': { nl: 'Eerste reactie: de helft binnen', en: 'First response: half within' },
  'figures.row.reaction-nine-in-ten': {
    nl: 'Eerste reactie: negen op de tien binnen',
    en: 'First response: nine in ten within',
  },
  'figures.row.referral-median': { nl: 'Verwijzing: de helft binnen', en: 'Referral: half within' },
  'figures.row.referral-nine-in-ten': {
    nl: 'Verwijzing: negen op de tien binnen',
    en: 'Referral: nine in ten within',
  },
  'figures.row.hand-over-median': { nl: 'Overdracht: de helft binnen', en: 'Hand-over: half within' },
  'figures.row.hand-over-nine-in-ten': {
    nl: 'Overdracht: negen op de tien binnen',
    en: 'Hand-over: nine in ten within',
  },
  'figures.row.level-cell': { nl: 'Organisatie en onderwerp', en: 'Organisation and subject' },
  'figures.row.level-provider': { nl: 'Organisatie', en: 'Organisation' },
  'figures.row.level-subject': { nl: 'Onderwerp', en: 'Subject' },
  'figures.row.level-area': { nl: 'Gebied', en: 'Area' },
  'figures.row.level-area_subject': { nl: 'Gebied en onderwerp', en: 'Area and subject' },
  'figures.row.level-law': { nl: 'Wet', en: 'Act' },
  'figures.row.level-law_subject': { nl: 'Wet en onderwerp', en: 'Act and subject' },
  'figures.row.level-register': { nl: 'Alle meldingen', en: 'All reports' },
  'figures.row.level-rule': { nl: 'Een regel van het meldpunt', en: 'A rule of the Meldpunt' },
  'figures.row.dismissed': { nl: 'Afgewezen', en: 'Dismissed' },
  'figures.row.acted-upon': { nl: 'Opgevolgd', en: 'Followed up' },
  'figures.row.six-weeks': { nl: 'Binnen zes weken', en: 'Within six weeks' },
  'figures.row.ten-weeks': { nl: 'Na zes en binnen tien weken', en: 'After six and within ten weeks' },
  'figures.row.longer': { nl: 'Langer dan tien weken', en: 'Longer than ten weeks' },
  'figures.row.median': { nl: 'De helft klaar binnen', en: 'Half done within' },
  'figures.row.nine-in-ten': { nl: 'Negen op de tien klaar binnen', en: 'Nine in ten done within' },
  'figures.row.closed-since': { nl: 'Sindsdien afgesloten', en: 'Settled since' },
  'figures.row.signal-new': { nl: 'Nieuw signaal', en: 'New signal' },
  'figures.row.signal-under-assessment': { nl: 'In beoordeling', en: 'Under assessment' },
  'figures.row.signal-confirmed': { nl: 'Bevestigd', en: 'Confirmed' },
  'figures.row.signal-followed-up': { nl: 'Opgevolgd', en: 'Followed up' },
  'figures.row.signal-closed': { nl: 'Afgerond', en: 'Closed' },
  'figures.row.signal-rule': { nl: 'Door eigen regels', en: 'By own rules' },
  'figures.row.signal-dismissed': { nl: 'Afgewezen', en: 'Dismissed' },
});

/** The sheet that explains: how the figures were made, what protects small ones, what they cannot tell. */
export const explanationWords = words({
  'figures.explanation.period': {
    nl: 'Deze cijfers gaan over {from} tot en met {to}. Ernaast staat de periode ervoor: {beforeFrom} tot en met {beforeTo}.',
    en: 'These figures are about {from} up to and including {to}. Beside them is the period before: {beforeFrom} up to and including {beforeTo}.',
  },
  'figures.explanation.same': {
    nl: 'Een heel aantal maanden staat naast evenveel maanden ervoor. Een andere periode staat naast evenveel dagen ervoor. Voor beide geldt dezelfde uitleg.',
    en: 'Whole months are set beside as many months before. Any other period is set beside as many days before. The same definitions apply to both.',
  },
  'figures.explanation.source': {
    nl: 'De cijfers komen uit het register zoals dat nu is. Wie later iets verbetert of heropent, verandert ook oude cijfers. Vernietigde meldingen tellen mee.',
    en: 'The figures come from the register as it is now. Correcting or reopening a report later changes old figures too. Destroyed reports are counted.',
  },
  'figures.explanation.small': {
    nl: 'Een aantal van minder dan {smallest} personen is dicht. Bij jeugd en veiligheid is dat {smallestSensitive}. Een nul blijft een nul. Is de melder niet bekend, dan telt de melding als een persoon.',
    en: 'A count of fewer than {smallest} people is closed. For youth and safety that is {smallestSensitive}. A zero stays a zero. If a caller is not known, the report counts as a person.',
  },
  'figures.explanation.more': {
    nl: 'Soms gaan ook andere aantallen dicht. Anders is een klein aantal uit de totalen af te leiden. Een nul gaat alleen dicht als alle delen van een som dicht zijn. Aan een dichte cel is niet te zien waarom zij dicht is.',
    en: 'Sometimes other counts are closed too. Otherwise a small count follows from the totals. A zero is closed only if all parts of a sum are. A closed cell does not tell why it is closed.',
  },
  'figures.explanation.shares': {
    nl: 'Een deel in procenten staat er alleen bij 30 meldingen of meer. Het is afgerond op een heel getal, dus samen kan het 99 of 101 zijn.',
    en: 'A share in percent is only given for 30 reports or more. It is rounded to a whole number, so together they may make 99 or 101.',
  },
  'figures.explanation.limits': {
    nl: 'De bescherming kijkt naar één evaluatie. Wie twee evaluaties van bijna dezelfde periode naast elkaar legt, kan soms een klein verschil zien. Vergelijk ze voordat u ze allebei deelt.',
    en: 'The protection looks at one evaluation. Two evaluations of nearly the same period, side by side, may show a small difference. Compare them before you share both.',
  },
  'figures.explanation.destroyed': {
    nl: 'Na vernietigen is niet meer bekend wie er meldde. Een aantal dat dicht was, kan daarna zichtbaar zijn.',
    en: 'After destruction it is no longer known who reported. A count that was closed may then be shown.',
  },
});

/** What stands in a file beside the tables. */
export const exportWords = words({
  'figures.file.name': { nl: 'evaluatie', en: 'evaluation' },
  'figures.file.title': { nl: 'Evaluatie van de meldingen', en: 'Evaluation of the reports' },
  'figures.file.period': { nl: 'Periode', en: 'Period' },
  'figures.file.before': { nl: 'Vergeleken met', en: 'Compared with' },
  'figures.file.from-to': { nl: '{from} tot en met {to}', en: '{from} up to and including {to}' },
  'figures.file.checksum': { nl: 'Controlegetal van de cijfers (SHA-256)', en: 'Checksum of the figures (SHA-256)' },
  'figures.file.explanation': { nl: 'Toelichting', en: 'Explanation' },
  'figures.file.hidden': { nl: 'dicht', en: 'closed' },
});
