/** What stands around the heart of an invented story: who tells it, how long it goes on, what it does, what is asked. */

/** The first sentence when somebody writes or speaks for himself or herself, in the own words. */
export const openersInOwnWords: readonly string[] = [
  'Ik krijg hulp van de gemeente.',
  'Ik ben {leeftijd} jaar en woon alleen.',
  'Ik schrijf u over {org}.',
  'Ik weet niet meer waar ik terecht kan.',
  'Dit is mijn verhaal over {org}.',
  'Mijn huisarts noemde uw meldpunt.',
  'Ik ben slecht ter been en heb elke dag hulp nodig.',
  'Hierbij wil ik iets melden.',
];

/** The same, as taken down by the one who listened. */
export const openersAsTold: readonly string[] = [
  '{Mevrouw} belt over {org}.',
  '{Mevrouw} is {leeftijd} en woont alleen.',
  '{Mevrouw} krijgt al jaren hulp.',
  '{Mevrouw} belt voor het eerst.',
  '{Mevrouw} kwam bij ons via de huisarts.',
  '{Mevrouw} is {leeftijd} en loopt slecht.',
  '{Mevrouw} is boos en verdrietig.',
  '{Mevrouw} vertelt rustig wat er speelt.',
];

/** For somebody else: in own words and as told, by the role of the one who reports. */
export const openersForAnother: Readonly<Record<string, readonly [own: string, told: string][]>> = {
  family: [
    ['Ik schrijf namens mijn {moeder} van {leeftijd}.', '{Dochter} belt voor {haar} {moeder} ({leeftijd}).'],
    ['Het gaat om mijn {moeder}.', '{Dochter} belt over {haar} {moeder}.'],
    ['Mijn {moeder} ({leeftijd}) kan dit niet meer zelf regelen.', '{Dochter} regelt alles voor {haar} {moeder}.'],
  ],
  child: [
    ['Het gaat om {kind} van {kindleeftijd}.', '{Moeder} belt over {kind} ({kindleeftijd}).'],
    ['Wij maken ons zorgen over {kind}.', '{Moeder} maakt zich zorgen over {kind}.'],
    ['{Kind} is {kindleeftijd} jaar en heeft hulp van {org}.', '{Moeder} belt. {Kind} heeft hulp van {org}.'],
  ],
  young: [
    ['Ik ben {kindleeftijd} jaar.', 'Een jongere van {kindleeftijd} vertelt dit zelf.'],
    ['Ik vind dat er naar mij niet wordt geluisterd.', 'Een jongere belt tussen twee lessen door.'],
  ],
  professional: [
    ['Ik meld dit namens een cliënt.', 'Een professional meldt dit namens een cliënt.'],
    ['Als hulpverlener kom ik dit vaker tegen.', 'Een hulpverlener belt. De cliënt weet ervan.'],
  ],
  supporter: [
    ['Ik ben cliëntondersteuner en schrijf namens mijn cliënt.', 'De cliëntondersteuner belt. De cliënt zit ernaast.'],
    ['Mijn cliënt vraagt mij dit te melden.', 'De cliëntondersteuner helpt bij dit verhaal.'],
  ],
  confidant: [['Als vertrouwenspersoon meld ik dit met toestemming.', 'De vertrouwenspersoon belt namens de jongere.']],
  representative: [
    ['Ik ben bewindvoerder en schrijf namens mijn cliënt.', 'De bewindvoerder belt namens een cliënt.'],
    ['Als mentor meld ik het volgende.', 'De mentor belt over een cliënt.'],
  ],
  unknown: [
    ['Ik wil mijn naam niet noemen.', 'De beller wil geen naam noemen.'],
    ['Ik meld dit liever zonder naam.', 'Een anonieme beller vertelt dit.'],
  ],
};

export const durations: readonly string[] = [
  'Dit speelt al sinds {maand}.',
  'Het is nu de {n}e keer.',
  'Zo gaat het al {maanden} maanden.',
  'Het wordt steeds erger.',
  'Vorig jaar was dit ook al zo.',
  'Het begon op een {dag}.',
  'In het begin ging het goed.',
];

export const effects: readonly string[] = [
  'Dat geeft veel stress.',
  'Slapen lukt bijna niet meer.',
  'Daardoor ging een afspraak bij de dokter niet door.',
  'De dagbesteding is zo {n} keer gemist.',
  'Het huis wordt vuil en dat geeft schaamte.',
  'De familie kan dit niet langer opvangen.',
  'Er is nu bijna geen contact meer met anderen.',
  'Het kost {mij} veel kracht.',
  'Zo {heb} {ik} er geen vertrouwen meer in.',
  '{Ik} was er erg verdrietig over.',
  'Er moest geld geleend worden.',
  'De pijn wordt er erger van.',
];

export const efforts: readonly string[] = [
  '{Ik} belde {n} keer met {org}.',
  '{Ik} stuurde een mail en kreeg geen antwoord.',
  'Aan de balie is gezegd: wacht maar af.',
  '{Ik} sprak met een leidinggevende. Dat hielp niet.',
  'De huisarts heeft ook gebeld.',
  'Een buurman hielp met een brief.',
  '{Org} zegt dat het komt door ziekte van personeel.',
  'Een gesprek bij {org} loste niets op.',
];

export const asks: Readonly<Record<'VRG' | 'SIG' | 'KLA' | 'VZK', readonly string[]>> = {
  VRG: [
    'De vraag is: wat kan {ik} nu doen?',
    'Wie gaat hierover?',
    '{Ik} wil weten wat de regels zijn.',
    'Kan het meldpunt uitleggen hoe dit werkt?',
    'Bij welk loket hoort deze vraag?',
    '{Ik} wil graag uitleg in gewone taal.',
  ],
  SIG: [
    'Dit is bedoeld als signaal.',
    '{Ik} wil geen klacht indienen, wel dat dit bekend is.',
    'Er hoeft niemand terug te bellen.',
    'Meer mensen in de buurt hebben dit.',
    'Het gaat vooral om anderen die niet durven te bellen.',
  ],
  KLA: [
    '{Ik} wil dat dit wordt opgelost.',
    '{Ik} wil hierover een klacht indienen.',
    '{Ik} wil een excuus en een vaste contactpersoon.',
    'De hulp moet weer gewoon komen.',
    '{Ik} wil dat {org} de afspraken nakomt.',
    'Dit mag niet nog een keer gebeuren.',
    '{Ik} wil een eerlijk antwoord.',
  ],
  VZK: [
    'De klacht is al behandeld door {org}. {Ik} was het niet eens met het antwoord.',
    'Wil de Ombudsman hiernaar kijken?',
    'Na de klacht bij {org} is er niets veranderd.',
    'De brief met het oordeel over de klacht is erbij gedaan.',
  ],
};

/** What somebody may want to know, by main subject. */
export const questions: Readonly<Record<string, readonly string[]>> = {
  TOE: [
    'Hoe gaat een aanvraag voor hulp in het huishouden?',
    'Wie komt er naar het keukentafelgesprek?',
    'Mag er iemand bij het gesprek zijn?',
    'Hoe kan een besluit worden aangevochten?',
    'Is er hulp bij het invullen van een aanvraag?',
  ],
  WAC: [
    'Hoe lang mag een onderzoek duren?',
    'Wat kan {ik} doen als het besluit te lang duurt?',
    'Is er hulp mogelijk tijdens het wachten?',
    'Hoe lang is de wachtlijst bij {org}?',
  ],
  INF: [
    'Wat staat er precies in deze brief?',
    'Waar staan de regels over hulp thuis?',
    'Klopt het wat {org} heeft gezegd?',
  ],
  COM: [
    'Hoe is {org} het beste te bereiken?',
    'Wie is de contactpersoon bij de gemeente?',
    'Kan de aanvraag ook op papier?',
    'Is er een tolk voor het gesprek?',
  ],
  BEJ: ['Waar kan {ik} terecht met een klacht over een medewerker?', 'Moet een klacht op papier?'],
  KWA: [
    'Mag {ik} wisselen van aanbieder?',
    'Waar staat hoeveel uren begeleiding er zijn toegekend?',
    'Wie let er op of de hulp goed is?',
    'Wat gebeurt er als {org} stopt?',
  ],
  HUI: ['Hoeveel uur hulp in het huishouden is gewoon?', 'Mag {ik} een andere hulp vragen?', 'Wie betaalt de schade?'],
  HUL: [
    'Wie repareert de {hulpmiddel}?',
    'Hoe vraag je een {hulpmiddel} aan?',
    'Wie betaalt de traplift?',
    'Moet de {hulpmiddel} terug na een verhuizing?',
  ],
  VER: [
    'Hoeveel kilometer mag {ik} reizen met Vervoer op Maat?',
    'Waar kan een klacht over de taxi heen?',
    'Mag er iemand mee in de taxi?',
    'Hoe laat moet {ik} klaarstaan?',
    'Gaat {org} ook buiten de stad?',
  ],
  OPV: ['Waar kan {ik} vannacht slapen?', 'Hoe kom je op de lijst voor beschermd wonen?'],
  PGB: ['Wat mag er betaald worden uit een pgb?', 'Hoe werkt het met de SVB?', 'Wie controleert het pgb?'],
  BIJ: ['Hoe hoog is de eigen bijdrage?', 'Waarom komt er een rekening van het CAK?'],
  JEU: [
    'Waar kan een ouder terecht voor jeugdhulp?',
    'Mag {org} met de school praten over {kind}?',
    'Wat doet een vertrouwenspersoon?',
    'Hoe krijgt {kind} een andere begeleider?',
  ],
  VEI: ['Waar kan {ik} zorgen over geweld melden?', 'Wat doet Veilig Thuis met een melding?'],
  PRI: ['Mag {ik} het dossier bij {org} inzien?', 'Hoe lang bewaart {org} de gegevens?'],
  KLA: [
    'Hoe lang mag de gemeente over een klacht doen?',
    'Kan een klacht nog na een jaar?',
    'Wie helpt bij een klacht?',
  ],
  MAN: ['Welke steun is er voor mantelzorgers?', 'Hoe werkt respijtzorg?'],
  BEL: ['Waarom is de regel veranderd?', 'Kan {ik} meepraten over nieuw beleid?'],
  OVG: ['Hoort deze vraag bij het meldpunt?', 'Waar kan {ik} hiermee heen?'],
};

/** What the reporter would like to happen, written in its own field. */
export const wishes: readonly string[] = [
  'Een vaste hulp die op tijd komt.',
  'Dat iemand terugbelt.',
  'Een excuus van {org}.',
  'Een duidelijk antwoord op papier.',
  'Dat het onderzoek opnieuw wordt gedaan.',
  'Een andere aanbieder.',
  'Dat de {hulpmiddel} snel komt.',
  'Rust en duidelijkheid.',
  'Dat dit anderen niet overkomt.',
  'Een gesprek met een leidinggevende.',
  'Hulp bij het schrijven van de klacht.',
  'Dat het dossier klopt.',
];
