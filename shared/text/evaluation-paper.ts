import { words } from './words.ts';

/** What a printed evaluation and its Word document say around the tables. */
export const paperWords = words({
  'paper.title': { nl: 'Evaluatie van de meldingen', en: 'Evaluation of the reports' },
  'paper.from-to': { nl: '{from} tot en met {to}', en: '{from} to {to}' },
  'paper.office': { nl: 'Meldpunt', en: 'Office' },
  'paper.period': { nl: 'Periode', en: 'Period' },
  'paper.before': { nl: 'Vergeleken met', en: 'Compared with' },
  'paper.recipe': { nl: 'Recept', en: 'Recipe' },
  'paper.recipe-version': { nl: '{name}, versie {version}', en: '{name}, version {version}' },
  'paper.status': { nl: 'Stand', en: 'Status' },
  'paper.concept': { nl: 'Concept, nog niet vastgesteld', en: 'Draft, not released yet' },
  'paper.released': { nl: 'Vastgesteld op {on}', en: 'Released on {on}' },
  'paper.internal': { nl: 'Intern – niet verspreiden', en: 'Internal – do not pass on' },
  'paper.checksum': { nl: 'Controlegetal van de cijfers', en: 'Checksum of the figures' },
  'paper.contents': { nl: 'Inhoud', en: 'Contents' },

  'paper.now': { nl: 'Deze periode', en: 'This period' },
  'paper.was': { nl: 'Periode ervoor', en: 'Period before' },
  'paper.difference': { nl: 'Verschil', en: 'Difference' },
  'paper.what': { nl: 'Wat', en: 'What' },
  'paper.closed': { nl: 'dicht', en: 'closed' },
  'paper.table': { nl: 'Tabel {number}: {title}', en: 'Table {number}: {title}' },
  'paper.table-part': {
    nl: 'Tabel {number}: {title}, deel {part} van {parts}',
    en: 'Table {number}: {title}, part {part} of {parts}',
  },
  'paper.table-crossed': {
    nl: 'Tabel {number}: {title}, {measure}, deel {part} van {parts}',
    en: 'Table {number}: {title}, {measure}, part {part} of {parts}',
  },
  'paper.all': { nl: 'Totaal', en: 'All' },
  'paper.closed-note': {
    nl: 'Dicht: dit getal beschermt personen. Zie “Zo leest u de cijfers”.',
    en: 'Closed: this protects people. See “How to read the figures”.',
  },
  'paper.main-rows': {
    nl: 'Hier staan de hoofdrijen die niet nul zijn. De bijlage heeft alle rijen.',
    en: 'These are the main rows that are not zero. The appendix has all rows.',
  },
  'paper.chart': { nl: 'Grafiek: {title}', en: 'Chart: {title}' },
  'paper.chart-largest': {
    nl: 'Grafiek: {title}, de {count} grootste die te zien zijn',
    en: 'Chart: {title}, the {count} largest that are shown',
  },
  'paper.chart-described': {
    nl: 'Staafgrafiek, {title}. {bars} De tabel hieronder heeft dezelfde getallen.',
    en: 'Bar chart, {title}. {bars} The table below has the same numbers.',
  },
  'paper.bar-described': { nl: '{label}: {now}.', en: '{label}: {now}.' },
  'paper.bar-described-both': {
    nl: '{label}: {now}, periode ervoor {was}.',
    en: '{label}: {now}, period before {was}.',
  },
  'paper.none-described': { nl: 'geen getal', en: 'no number' },

  'paper.chapter.summary': { nl: 'In het kort', en: 'In short' },
  'paper.chapter.flow': { nl: 'Hoeveel meldingen', en: 'How many reports' },
  'paper.chapter.received': { nl: 'Waar de meldingen over gaan', en: 'What the reports are about' },
  'paper.chapter.done': { nl: 'Wat wij deden', en: 'What we did' },
  'paper.chapter.ended': { nl: 'Hoe het afliep', en: 'How it ended' },
  'paper.chapter.time': { nl: 'Hoe lang het duurde', en: 'How long it took' },
  'paper.chapter.ombudsman': { nl: 'Bij de Ombudsman', en: 'With the Ombudsman' },
  'paper.chapter.open': { nl: 'Wat nog open is', en: 'What is still open' },
  'paper.chapter.signals': { nl: 'Signalen', en: 'Signals' },
  'paper.chapter.crossed': { nl: 'Naast elkaar gelegd', en: 'Side by side' },
  'paper.chapter.tables': { nl: 'Tabellen', en: 'Tables' },
  'paper.chapter.made': { nl: 'Zo leest u de cijfers', en: 'How to read the figures' },
  'paper.chapter.whole': { nl: 'Bijlage: volledige tabellen', en: 'Appendix: whole tables' },
  'paper.section.marks': { nl: 'Tekens in de tabellen', en: 'Marks in the tables' },
  'paper.section.explained': { nl: 'Hoe de cijfers zijn gemaakt', en: 'How the figures were made' },
  'paper.section.checked': { nl: 'Of de cijfers kloppen', en: 'Whether the figures are right' },

  'paper.intro.flow': {
    nl: 'Hier staat hoeveel meldingen er waren aan het begin, wat erbij kwam, wat klaar is en wat open bleef.',
    en: 'This says how many reports there were at the start, what came in, what was settled and what stayed open.',
  },
  'paper.intro.received': {
    nl: 'Dit hoofdstuk gaat over de meldingen die in de periode binnenkwamen. Het laat zien waarover zij gaan en waar in de stad.',
    en: 'This chapter is about the reports received in the period. It shows what they are about and where in the city.',
  },
  'paper.intro.done': {
    nl: 'Dit hoofdstuk gaat over ons eigen werk: hoe snel wij reageerden, waarheen wij verwezen en wanneer wij zelf hielpen.',
    en: 'This chapter is about our own work: how fast we responded, where we referred people and when we helped.',
  },
  'paper.intro.ended': {
    nl: 'Dit hoofdstuk gaat over de meldingen die in de periode zijn afgesloten. Het laat zien hoe zij eindigden en wat er veranderde.',
    en: 'This chapter is about the reports settled in the period. It shows how they ended and what changed.',
  },
  'paper.intro.time': {
    nl: 'Dit hoofdstuk laat zien hoe lang het duurde voordat een melding klaar was, en hoe lang elke stap duurde.',
    en: 'This chapter shows how long it took until a report was settled, and how long each step took.',
  },
  'paper.intro.ombudsman': {
    nl: 'Dit hoofdstuk gaat over meldingen die naar de Ombudsman gingen en over de oordelen van de Ombudsman.',
    en: 'This chapter is about reports that went to the Ombudsman and about the judgments of the Ombudsman.',
  },
  'paper.intro.open': {
    nl: 'Dit hoofdstuk gaat over de meldingen die aan het eind van de periode nog niet klaar waren.',
    en: 'This chapter is about the reports that were not settled at the end of the period.',
  },
  'paper.intro.signals': {
    nl: 'Een signaal wijst op meer meldingen dan gewoonlijk over hetzelfde. Dit hoofdstuk laat zien welke er waren en wat ermee is gedaan.',
    en: 'A signal points to more reports than usual about the same thing. This chapter shows which there were and what was done.',
  },
  'paper.intro.crossed': {
    nl: 'Deze tabellen leggen er twee naast elkaar. De ene staat van boven naar beneden, de andere van links naar rechts.',
    en: 'These tables set two things side by side. One runs from top to bottom, the other from left to right.',
  },
  'paper.intro.tables': {
    nl: 'Dit hoofdstuk heeft de tabellen die het meldpunt voor deze evaluatie koos.',
    en: 'This chapter has the tables that the office chose for this evaluation.',
  },
  'paper.intro.whole': {
    nl: 'Deze tabellen staan ook in de hoofdstukken. Hier hebben zij alle rijen.',
    en: 'These tables are in the chapters too. Here they have all rows.',
  },
  'paper.intro.made': {
    nl: 'Hier staat wat de tekens betekenen, hoe de cijfers zijn gemaakt en hoe kleine aantallen zijn beschermd.',
    en: 'This says what the marks mean, how the figures were made and how small numbers are protected.',
  },

  'paper.summary.received': {
    nl: '{way, select, more {Er kwamen {now} meldingen binnen. Dat zijn er {difference} meer dan in de periode ervoor.} less {Er kwamen {now} meldingen binnen. Dat zijn er {difference} minder dan in de periode ervoor.} same {Er kwamen {now} meldingen binnen, evenveel als in de periode ervoor.} other {Er kwamen {now} meldingen binnen.}}',
    en: '{way, select, more {{now} reports came in. That is {difference} more than in the period before.} less {{now} reports came in. That is {difference} fewer than in the period before.} same {{now} reports came in, as many as in the period before.} other {{now} reports came in.}}',
  },
  'paper.summary.settled': {
    nl: '{way, select, more {Wij sloten {now} meldingen af. Dat zijn er {difference} meer dan in de periode ervoor.} less {Wij sloten {now} meldingen af. Dat zijn er {difference} minder dan in de periode ervoor.} same {Wij sloten {now} meldingen af, evenveel als in de periode ervoor.} other {Wij sloten {now} meldingen af.}}',
    en: '{way, select, more {We settled {now} reports. That is {difference} more than in the period before.} less {We settled {now} reports. That is {difference} fewer than in the period before.} same {We settled {now} reports, as many as in the period before.} other {We settled {now} reports.}}',
  },
  'paper.summary.open': {
    nl: 'Aan het begin waren {start} meldingen open, aan het eind {end}.',
    en: 'At the start {start} reports were open, at the end {end}.',
  },
  'paper.summary.subject': {
    nl: 'De meeste meldingen gaan over {label}: {count}.',
    en: 'Most reports are about {label}: {count}.',
  },
  'paper.summary.area': { nl: 'Uit {label} kwamen de meeste: {count}.', en: 'Most came from {label}: {count}.' },
  'paper.summary.outcome': {
    nl: 'De meeste meldingen eindigden zo: {label} ({count}).',
    en: 'Most reports ended like this: {label} ({count}).',
  },
  'paper.summary.reaction': {
    nl: 'Bij {share} procent van de meldingen kwam de eerste reactie op tijd.',
    en: 'For {share} percent of the reports the first response came in time.',
  },
  'paper.summary.time': {
    nl: 'De helft was klaar binnen {median} dagen, negen op de tien binnen {nine} dagen.',
    en: 'Half was settled within {median} days, nine in ten within {nine} days.',
  },
  'paper.summary.ombudsman': {
    nl: '{count, plural, =0 {Er gingen geen meldingen naar de Ombudsman.} one {Er ging één melding naar de Ombudsman.} other {Er gingen {shown} meldingen naar de Ombudsman.}}',
    en: '{count, plural, =0 {No reports went to the Ombudsman.} one {One report went to the Ombudsman.} other {{shown} reports went to the Ombudsman.}}',
  },
  'paper.summary.closed': {
    nl: 'Sommige getallen zijn dicht. Dat beschermt personen. In “Zo leest u de cijfers” leest u hoe.',
    en: 'Some numbers are closed. That protects people. “How to read the figures” explains how.',
  },
  'paper.head-figures': { nl: 'De belangrijkste cijfers', en: 'The main figures' },
  'paper.head.received': { nl: 'Binnengekomen', en: 'Received' },
  'paper.head.settled': { nl: 'Afgesloten', en: 'Settled' },
  'paper.head.open': { nl: 'Open aan het eind', en: 'Open at the end' },
  'paper.head.reaction': { nl: 'Eerste reactie op tijd', en: 'First response in time' },
  'paper.head.median': { nl: 'De helft klaar binnen', en: 'Half settled within' },
  'paper.head.nine': { nl: 'Negen op de tien klaar binnen', en: 'Nine in ten settled within' },
  'paper.points': {
    nl: '{count, plural, one {# procentpunt} other {# procentpunten}}',
    en: '{count, plural, one {# percentage point} other {# percentage points}}',
  },
  'paper.days': {
    nl: '{count, plural, one {# dag} other {# dagen}}',
    en: '{count, plural, one {# day} other {# days}}',
  },

  'paper.mark.closed': {
    nl: '“dicht”: het getal is klein, of een klein getal zou eruit te berekenen zijn. Wij tonen het niet, om personen te beschermen.',
    en: '“closed”: the number is small, or a small number could be worked out from it. We do not show it, to protect people.',
  },
  'paper.mark.none': {
    nl: '“–”: hier is geen getal. Er zijn te weinig meldingen, of de rij hoort bij de andere periode.',
    en: '“–”: there is no number here. There are too few reports, or the row belongs to the other period.',
  },
  'paper.mark.zero': { nl: '“0”: dit kwam niet voor.', en: '“0”: this did not occur.' },
  'paper.mark.bars': {
    nl: 'In een grafiek is de volle balk deze periode, en de open balk de periode ervoor. Waar een getal dicht is, staat geen balk.',
    en: 'In a chart the full bar is this period, and the open bar the period before. Where a number is closed, there is no bar.',
  },
  'paper.checked': {
    nl: 'Elk bestand van deze evaluatie draagt hetzelfde controlegetal (SHA-256). Is het controlegetal gelijk, dan zijn de cijfers gelijk: {checksum}',
    en: 'Every file of this evaluation bears the same checksum (SHA-256). If the checksum is the same, the figures are: {checksum}',
  },
});
