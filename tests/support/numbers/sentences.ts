/** The number stands at `#`, after a word that says what it is. */
export const announcements: readonly string[] = [
  'bsn #',
  'BSN: #',
  'BSN #.',
  'Bsn: #, verder niets doorgegeven.',
  'Mevrouw geeft haar bsn door: #.',
  'Haar bsn is # en zij woont nog bij haar moeder.',
  'Zijn BSN is #.',
  'Cliënt (bsn #) belt over de huishoudelijke hulp.',
  'Het BSN-nummer is #, zei de zorgverlener.',
  'bsn-nummer # staat op de brief.',
  'bsn nr. #',
  'BSN nr # van de dochter',
  'bsn=#',
  'BSN\n#',
  'burgerservicenummer #',
  'Burgerservicenummer: #',
  'Haar burgerservicenummer is #, dat staat op de beschikking.',
  'Meneer las zijn burgerservicenummer voor, #, en vroeg om een terugbelafspraak.',
  'Op de brief staat burgerservicenummer # met de verkeerde naam.',
  'BURGERSERVICENUMMER # STAAT OP DE PAS',
  'sofinummer #',
  'Sofinummer: #',
  'Hij noemt het nog zijn sofinummer: #.',
  'Het sofinummer van vader is #.',
  'Oude papieren met sofinummer # erop, zegt de zoon.',
];

/** The number stands bare in a sentence. */
export const bareSentences: readonly string[] = [
  '#',
  'Mevrouw zegt dat zij onder # bekend is bij het wijkteam.',
  'Op de beschikking staat #, en een verkeerd adres.',
  'Hij heeft # genoemd en wil dat wij dat opzoeken.',
  'Zij is bekend als #.',
  'Cliënt # kreeg geen brief.',
  'De zorgaanbieder mailde: "betreft #, graag bellen".',
  'Het gaat om haar zoon (#), hij is 9 jaar.',
  'Moeder en zoon, #/vader onbekend.',
  'Gegevens: #; woont in Charlois.',
  'Volgens de gemeente hoort # bij een andere persoon.',
  'Nummer op de brief: #.',
  'Zij leest voor van haar pas: #. Verder wil ze niets kwijt.',
  'Het nummer # zou van haar overleden man zijn.',
  'De taxi kwam niet. # Graag terugbellen na 14 uur.',
  'Ingevuld op het formulier: naam, # en 2 handtekeningen.',
  'Wijkteam heeft alleen # doorgegeven\nen geen naam.',
  'Ze zei: # is van mij, niet van mijn buurvrouw.',
  'Vader geboren 1947, #, moeder onbekend.',
  'Aanvraag 3 keer gedaan onder #, nooit antwoord.',
];

/** By kind of number. */
export const ordinarySentences = {
  phone: [
    'Bereikbaar op # na 17 uur.',
    'Tel: #',
    'Terugbellen op #.',
    'Haar nummer is #, liefst in de ochtend.',
    'Belde met # en werd doorverbonden.',
    'Telefoon moeder #, vader niet bekend.',
    'Het wijkteam (#) neemt niet op.',
    '#',
    'Graag appen: #, bellen lukt niet op haar werk.',
  ],
  'foreign-phone': [
    'De dochter woont in het buitenland en belt met #.',
    'Bereikbaar op #, let op het tijdsverschil.',
    'Nummer van zijn broer: #.',
    'Terugbellen: #',
  ],
  'case-number': [
    'Zie ook zaak #.',
    'Dit is de tweede keer, eerder onder #.',
    'Kenmerk: #',
    'Haar vorige klacht (#) is nooit beantwoord.',
    'Hoort bij # en moet worden samengevoegd.',
  ],
  iban: [
    'Het pgb moet naar #.',
    'Rekening # klopt niet, zegt mevrouw.',
    'IBAN: #',
    'Teruggestort op #, niet op haar eigen rekening.',
    'Hij betaalde de eigen bijdrage van # via de bank.',
  ],
  account: [
    'Oude rekening #, opgeheven in 2013.',
    'Het bedrag ging naar giro #.',
    'Rekeningnummer #',
    'Volgens de bank bestaat # niet meer.',
  ],
  postcode: [
    'Woont op # in Rotterdam.',
    'Postcode #',
    'De brief ging naar # en dat is haar oude adres.',
    'Adres onbekend, wel #.',
  ],
  date: [
    'De hulp kwam niet op #.',
    'Geboren #',
    'Gesprek was op #, verslag ontbreekt.',
    'Brief van # niet ontvangen.',
    'Sinds # wacht zij op antwoord.',
  ],
  amount: [
    'De eigen bijdrage is #.',
    'Zij kreeg een rekening van # voor de taxi.',
    'Er is # te veel betaald.',
    'Het budget ging van 12.000 naar # per jaar.',
  ],
  invoice: [
    'Factuur # klopt niet.',
    'Factuurnummer: #',
    'Zij kreeg twee keer rekening #.',
    'Betreft # van de zorgaanbieder, datum onbekend.',
  ],
  client: [
    'Cliëntnummer #',
    'Bij de aanbieder bekend als klant #.',
    'Haar klantnummer is #.',
    'Relatienummer # van het CAK.',
    'Dossier # bij de aanbieder.',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** In these the word falls, but about something else than the number. */
export const besideTheWord = {
  phone: [
    'Naar het bsn is niet gevraagd. Bellen kan op #.',
    'Zij geeft haar bsn niet door, wel haar telefoon: #.',
    'Vraag over het bsn op de brief; terugbellen op #.',
  ],
  'case-number': [
    'In zaak # stond het bsn in de brief, dat is hersteld.',
    'Het bsn is weggehaald uit zaak #.',
    'Geen bsn noteren, zie #.',
  ],
} as const;
