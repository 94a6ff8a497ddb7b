/**
 * What may have happened, by sub-subject: the heart of an invented story. Dutch at level B1. Slots: {ik} {mij} {mijn}
 * {heb} {ben} the person it is about (also with a capital), {org} the organisation, {kind} the child,
 * {n} {weken} {maanden} {min} {uren} {bedrag} {dag} {maand} {hulpmiddel} a likely value.
 */
export const storyCores: Readonly<Record<string, readonly string[]>> = {
  'TOE-01': [
    '{Ik} {heb} {weken} weken geleden hulp aangevraagd. Niemand pakt de aanvraag op.',
    'De melding is in {maand} gedaan bij {org}. Daarna bleef het stil.',
    'Volgens {org} is er geen aanvraag bekend. {Ik} {heb} wel een kopie van het formulier.',
  ],
  'TOE-02': [
    'Het keukentafelgesprek duurde een kwartier. Er is niet gevraagd wat {ik} nog zelf kan.',
    'De medewerker van {org} vulde alleen een lijst in. Over de pijn en de trap is niet gesproken.',
    'Het onderzoek is per telefoon gedaan. Niemand is komen kijken in huis.',
  ],
  'TOE-03': [
    'In het verslag van het gesprek staan fouten. De dochter wordt mantelzorger genoemd, maar zij woont in Groningen.',
    '{Ik} {heb} na {weken} weken nog geen verslag gekregen. Nu ligt er wel een plan om te tekenen.',
    'Het plan van {org} klopt niet met wat er is afgesproken.',
  ],
  'TOE-04': [
    'De aanvraag is afgewezen. {Ik} {heb} de brief {n} keer gelezen. De reden is niet duidelijk.',
    'Volgens de brief is hulp van familie genoeg. Die familie is er niet.',
    '{Org} geeft minder uren dan nodig is. {Ik} was het daar niet mee eens.',
  ],
  'TOE-05': [
    'Na de herindicatie gaan de uren van {n} naar 2. De situatie is juist slechter geworden.',
    'De hulp is na jaren opeens veranderd in iets anders. Er is niet uitgelegd waarom.',
    'Bij het nieuwe onderzoek is de dagbesteding van {n} naar 1 dag gegaan.',
  ],
  'TOE-06': [
    'De huisarts stuurt naar {org}. {Org} stuurt naar de verzekeraar. De verzekeraar stuurt terug.',
    '{Ik} {heb} nu met {n} loketten gebeld. Iedereen noemt een ander nummer.',
    'Niemand zegt: dit is van ons. Zo is er al {weken} weken geen hulp.',
  ],
  'TOE-07': [
    'Bij het gesprek is niet verteld dat er cliëntondersteuning bestaat.',
    'De cliëntondersteuner bleek bij {org} zelf te werken. Dat voelt niet onafhankelijk.',
  ],
  'TOE-08': [
    '{Kind} wordt over {n} maanden 18. Niemand weet wie daarna de hulp regelt.',
    'Op de dag van 18 jaar stopte de begeleiding. Een nieuwe aanvraag loopt nog.',
  ],
  'TOE-09': [
    'De gemeente zegt dat dit Wlz is. Het CIZ zegt dat het Wmo is.',
    'De wijkverpleging stopt en noemt de Wmo. {Org} noemt de zorgverzekering.',
  ],
  'TOE-10': [
    'Er was geen keuze tussen aanbieders. De naam van {org} stond al ingevuld.',
    'Over een pgb is niet gesproken. {Ik} had daar graag voor gekozen.',
  ],
  'WAC-01': [
    'De melding was in {maand}. Het onderzoek is na {weken} weken nog niet klaar.',
    'De zes weken voor het onderzoek zijn allang voorbij. {Org} noemt drukte als reden.',
    'Er komt steeds een nieuwe datum voor het gesprek. Dit is nu de {n}e keer.',
  ],
  'WAC-02': [
    'De aanvraag ligt er {weken} weken. Er is nog geen besluit.',
    '{Org} beloofde een besluit binnen twee weken. Dat is {weken} weken geleden.',
  ],
  'WAC-03': [
    'De hulp is toegekend, maar begint niet. {Ik} {heb} al {weken} weken een brief zonder hulp.',
    '{Org} heeft geen personeel. Er is een wachtlijst van {maanden} maanden.',
    'In {maand} zou de begeleiding starten. Er is nog niemand geweest.',
  ],
  'WAC-04': [
    'De {hulpmiddel} is {weken} weken geleden besteld. Er is geen leverdatum.',
    'De aanpassing van de badkamer zou in {maand} klaar zijn. Er is nog niet begonnen.',
    'Zonder {hulpmiddel} kwam {ik} al {weken} weken niet buiten.',
  ],
  'WAC-05': [
    '{Kind} staat al {maanden} maanden op de wachtlijst bij {org}.',
    'De huisarts verwees in {maand}. De intake bij {org} is pas over {maanden} maanden.',
    'Op school gaat het niet meer. Toch is er bij {org} geen plek voor {kind}.',
  ],
  'WAC-06': [
    'Het bezwaar is {weken} weken geleden verstuurd. Er is alleen een ontvangstbevestiging.',
    'De hoorzitting is {n} keer uitgesteld. Een nieuwe datum is er niet.',
  ],
  'WAC-07': [
    'Er was spoedhulp nodig na een val. De hulp kwam pas {n} dagen later.',
    '{Org} noemde het geen spoed. Die nacht ging het mis.',
  ],
  'INF-01': [
    'Aan de telefoon is gezegd dat er geen bijdrage was. Nu ligt er een rekening.',
    '{Org} gaf een formulier mee dat niet meer geldt. De aanvraag kwam terug.',
    'Op de website staan andere regels dan in de brief.',
  ],
  'INF-02': [
    'De brief is {n} bladzijden lang en vol moeilijke woorden. {Ik} {heb} hem aan de buurvrouw laten lezen.',
    'De website werkt niet met een voorleesprogramma. De informatie is zo niet te vinden.',
  ],
  'INF-03': [
    'Niemand heeft verteld dat bezwaar kan. De zes weken zijn nu bijna om.',
    'Dat een klacht mogelijk is, las {ik} pas in de krant.',
  ],
  'INF-04': [
    'Er verandert van alles bij {org}. {Ik} hoorde het van de buren.',
    'De vaste hulp is weg. Daar is geen bericht over gekomen.',
    'Al {weken} weken is onduidelijk hoe het met de aanvraag staat.',
  ],
  'INF-05': [
    'De ene medewerker zegt ja, de andere nee. Het gaat om dezelfde vraag.',
    '{Ik} kreeg van {org} in een week {n} verschillende antwoorden.',
  ],
  'COM-01': [
    'De telefoon van {org} staat steeds in de wacht. Na {min} minuten valt de lijn weg.',
    '{Ik} probeerde {org} de hele week te bellen. Er neemt niemand op.',
    'Er is alleen een bandje. Inspreken kan niet.',
  ],
  'COM-02': [
    '{Org} zou op {dag} terugbellen. Dat is niet gebeurd.',
    '{Ik} {heb} {n} keer ingesproken en gemaild. Er komt geen antwoord.',
    'Sinds {maand} belooft {org} terug te bellen over de {hulpmiddel}.',
  ],
  'COM-03': [
    'Dit is nu de {n}e contactpersoon in een jaar. Steeds moet het verhaal opnieuw.',
    'De vaste medewerker van {org} is ziek. Er is niemand voor in de plaats.',
  ],
  'COM-04': [
    'Alles moet via de website met DigiD. {Ik} {heb} geen computer.',
    'Een papieren formulier geeft {org} niet meer. Hulp bij het invullen is er ook niet.',
  ],
  'COM-05': [
    'Bij het gesprek was geen tolk. Een kind van 11 moest vertalen.',
    'De brieven zijn alleen in moeilijk Nederlands. {Org} weigert uitleg in een andere taal.',
  ],
  'COM-06': [
    '{Org} is de papieren kwijt. {Ik} {heb} ze {n} keer ingeleverd aan de balie.',
    'De brief met het besluit is nooit aangekomen. Volgens {org} is hij wel verstuurd.',
  ],
  'COM-07': [
    'Er was beloofd dat de vaste hulp zou blijven. Dat is niet zo.',
    '{Org} zou het binnen een week oplossen. Dat is nu {weken} weken geleden.',
  ],
  'BEJ-01': [
    'De medewerker van {org} zuchtte en hing op. {Ik} was nog niet uitgesproken.',
    'Aan de balie werd hard gepraat over de schulden. Iedereen in de rij hoorde het.',
    'De toon van de medewerker was kortaf: “Dan moet u maar verhuizen.”',
  ],
  'BEJ-02': [
    'De klachten zouden tussen de oren zitten. Zo zei de medewerker van {org} het.',
    '{Ik} legde uit hoe zwaar het is. De medewerker keek alleen naar het scherm.',
    'Er wordt steeds over {mij} gepraat, niet met {mij}.',
  ],
  'BEJ-03': [
    'De medewerker zei dat “mensen zoals u” altijd iets willen.',
    'De buurvrouw heeft dezelfde klachten en kreeg wel hulp. Misschien speelt de naam mee.',
  ],
  'BEJ-04': [
    'De begeleider stuurde ’s avonds berichten die niet bij het werk horen.',
    'De medewerker ging heel dichtbij staan en sloeg op tafel. {Ik} was bang.',
  ],
  'BEJ-05': [
    'Er moest meteen getekend worden, anders stopte de hulp.',
    '{Org} dreigde met een melding als {ik} niet zou meewerken.',
  ],
  'BEJ-06': [
    'De medewerker koos vanaf het begin de kant van de ex-partner.',
    'Het besluit lag al klaar voor het gesprek begon.',
  ],
  'KWA-01': [
    'De begeleiding gaat over koken en schoonmaken. De vraag was hulp bij de post en het geld.',
    'De groep bij {org} is veel te druk. {Ik} kwam er moe en verdrietig vandaan.',
  ],
  'KWA-02': [
    'Twee uur begeleiding in de week is te weinig. De afspraken met de arts lukken zo niet.',
    'Van {n} dagdelen zijn er maar 2 over. Thuis wordt het te zwaar.',
  ],
  'KWA-03': [
    'In het plan staat elke week een bezoek. In {maand} is er {n} keer niemand geweest.',
    'De afspraken over medicijnen staan in het plan. {Org} houdt zich er niet aan.',
  ],
  'KWA-04': [
    'In {maanden} maanden kwamen er {n} verschillende begeleiders.',
    'De vaste begeleider van {org} is weg. Er is geen vervanging.',
  ],
  'KWA-05': [
    'De begeleiding is van de ene op de andere dag gestopt.',
    '{Org} stopt in de wijk. Een andere aanbieder is er nog niet.',
  ],
  'KWA-06': [
    'De begeleider weet niets van autisme. Dat geeft steeds paniek.',
    'De medewerker kan de tillift niet bedienen. {Ik} hing scheef en was bang.',
  ],
  'KWA-07': [
    'Er zijn {n} organisaties in huis. Niemand heeft de leiding.',
    'De wijkverpleging en {org} praten niet met elkaar. Daardoor gaat het mis met de medicijnen.',
  ],
  'KWA-08': [
    'Bij de overgang naar {org} is het dossier niet meegegaan.',
    'Na het ziekenhuis was er niets geregeld. {Ik} lag {n} dagen alleen thuis.',
  ],
  'KWA-09': [
    'In de vakantie komt er {weken} weken niemand.',
    '’s Avonds en in het weekend is {org} niet te bereiken. Juist dan gaat het mis.',
  ],
  'HUI-01': [
    'De hulp van {org} is al {n} weken niet geweest. Er komt geen bericht.',
    'De hulp komt steeds te laat en gaat eerder weg.',
    'Op {dag} zat {ik} weer voor niets te wachten op de hulp.',
  ],
  'HUI-02': [
    'De badkamer is al {weken} weken niet schoon gemaakt. Er is te weinig tijd.',
    'De hulp mag van {org} niet op een trapje. De ramen en kasten blijven vuil.',
  ],
  'HUI-03': [
    'Elke week staat er iemand anders voor de deur. {Ik} moet alles opnieuw uitleggen.',
    'Dit is de {n}e hulp in {maanden} maanden. Een vaste hulp lukt {org} niet.',
  ],
  'HUI-04': [
    'In het besluit staat drie uur. De hulp blijft maar twee uur.',
    '{Org} heeft de uren minder gemaakt. Er is geen nieuw besluit.',
  ],
  'HUI-05': [
    'De hulp heeft de televisie laten vallen. {Org} wil de schade niet betalen.',
    'Na het bezoek was een ring weg. {Ik} durfde er eerst niets van te zeggen.',
  ],
  'HUL-01': [
    'De {hulpmiddel} zou in {maand} komen. De levering is {n} keer verzet.',
    '{Org} levert de {hulpmiddel} niet. Steeds is er iets anders.',
  ],
  'HUL-02': [
    'De {hulpmiddel} is stuk. De monteur van {org} kwam {n} keer niet opdagen.',
    'Na de reparatie deed de {hulpmiddel} het één dag. Nu staat hij weer stil.',
    'De accu is leeg na tien minuten. {Org} zegt dat {ik} moet wachten tot {dag}.',
  ],
  'HUL-03': [
    'De {hulpmiddel} is te groot voor de gang. Er is van tevoren niet gemeten.',
    'De zitting past niet. {Ik} {heb} er wonden van gekregen.',
  ],
  'HUL-04': [
    '{Org} neemt de telefoon niet op. Een storing melden lukt niet.',
    'De klantenservice van {org} verwijst naar de website. Daar is geen nummer te vinden.',
  ],
  'HUL-05': [
    'Het advies van de gemeente is: verhuizen. Dit huis is al 40 jaar het thuis.',
    'De traplift is afgewezen. Het advies is: slaap beneden in de kamer.',
    'De drempels zijn weg, maar de deur sluit niet meer. {Org} komt niet terug.',
  ],
  'HUL-06': [
    'De verzekeraar en {org} wijzen naar elkaar voor de {hulpmiddel}.',
    'Voor werk moet het UWV betalen, voor thuis {org}. Nu is er helemaal geen {hulpmiddel}.',
  ],
  'VER-01': [
    'De taxi van {org} kwam {min} minuten te laat. De afspraak in het ziekenhuis ging niet door.',
    'Op {dag} is {ik} helemaal niet opgehaald.',
    'Deze maand kwam {org} {n} keer te laat bij de dagbesteding.',
    '{Ik} stond {min} minuten in de regen te wachten op {org}.',
  ],
  'VER-02': [
    'De rit duurt normaal een kwartier. Met {org} is het {uren} uur door de hele stad.',
    'Er worden eerst {n} andere mensen weggebracht. {Ik} kan niet zo lang zitten.',
  ],
  'VER-03': [
    'De rolstoel stond niet vast in de bus. Bij het remmen schoof {ik} naar voren.',
    'Er kwam een gewone auto in plaats van een rolstoelbus.',
    'De chauffeur reed te hard en was aan het bellen.',
  ],
  'VER-04': [
    'De chauffeur van {org} wilde niet helpen bij het instappen.',
    'De chauffeur schreeuwde omdat het te lang duurde.',
  ],
  'VER-05': [
    'Een rit boeken bij {org} lukt niet. De app geeft steeds een fout.',
    'De rit was op tijd afgezegd. Toch is hij in rekening gebracht.',
    '{Ik} wachtte {min} minuten aan de telefoon om een rit te veranderen.',
  ],
  'VER-06': [
    'Er kwam geen bericht dat de bus later was. {Ik} stond al buiten.',
    'De app zei dat de taxi er was. Er was niemand te zien.',
  ],
  'VER-07': [
    'De kilometers zijn in {maand} al op. Er is niet uitgelegd hoe er geteld wordt.',
    'De prijs van een rit is omhoog gegaan. {Ik} betaalde {bedrag} euro in één maand.',
  ],
  'VER-08': [
    'De schoolbus van {kind} komt {n} keer per week te laat.',
    'Er zit steeds een andere chauffeur op het busje naar school. {Kind} raakt daarvan in paniek.',
  ],
  'OPV-01': [
    'De opvang stuurt {mij} weg, omdat {ik} uit een andere stad zou komen.',
    '{Ik} sliep {n} nachten in de auto. Bij het loket was er geen plek.',
  ],
  'OPV-02': [
    'Drie maanden zou het duren. {Ik} woonde er na {maanden} maanden nog.',
    'Voor beschermd wonen is er een wachtlijst van {maanden} maanden.',
  ],
  'OPV-03': [
    'Op de slaapzaal wordt gevochten en gestolen. De leiding grijpt niet in.',
    'In de kamer zit schimmel. {Org} doet er niets aan.',
  ],
  'OPV-04': [
    '{Ik} moest van {org} binnen één dag weg. Er was geen gesprek vooraf.',
    'Wie te laat binnen is, slaapt buiten. Zo streng is het bij {org}.',
  ],
  'OPV-05': [
    'Een gezin met {n} kinderen slaapt in één kamer.',
    'De kinderen kunnen vanuit de opvang niet naar hun eigen school.',
  ],
  'OPV-06': [
    'De begeleiders vinden dat een eigen woning kan. Er komt geen urgentie.',
    '{Ik} {ben} al {maanden} maanden klaar om door te gaan. Er is geen woning.',
  ],
  'PGB-01': [
    'Het pgb is geweigerd. Volgens {org} kan {ik} het niet zelf beheren.',
    'De aanvraag voor een pgb is afgewezen zonder gesprek.',
  ],
  'PGB-02': [
    'Met het nieuwe tarief is de vaste hulp niet te betalen.',
    'Het budget is {bedrag} euro lager. De hulp is hetzelfde.',
  ],
  'PGB-03': [
    'De SVB betaalt de hulp al {weken} weken niet uit.',
    'Het zorgcontract is {n} keer teruggestuurd. De hulp heeft nog geen loon.',
  ],
  'PGB-04': [
    'Er moet {bedrag} euro worden terugbetaald. Alle bonnen zijn ingeleverd.',
    '{Org} wil een verantwoording over drie jaar terug. Dat is bijna niet te doen.',
  ],
  'PGB-05': [
    'De hulp uit het pgb komt minder uren dan er op de rekening staan.',
    'De begeleider uit het pgb heeft geen opleiding. Dat bleek pas later.',
  ],
  'PGB-06': [
    'Het zorgbureau regelt alles zelf. {Ik} {heb} de papieren nooit gezien.',
    '{Org} vraagt geld voor het beheer van het pgb. Dat is niet afgesproken.',
  ],
  'BIJ-01': [
    'De eigen bijdrage ging van 21 naar {bedrag} euro. Er is geen uitleg.',
    'Het CAK rekent met een oud inkomen. De bijdrage is daardoor te hoog.',
  ],
  'BIJ-02': [
    'Er komt een rekening over hulp die niet is gegeven.',
    'Na {maanden} maanden stilte komt er één rekening van {bedrag} euro.',
  ],
  'BIJ-03': [
    'Bij de aanvraag is niets gezegd over een eigen bijdrage.',
    'Dat vervoer ook geld kost, hoorde {ik} pas bij de eerste rekening.',
  ],
  'BIJ-04': [
    'Alles bij elkaar is het {bedrag} euro per maand. Dat is niet op te brengen.',
    'Eigen risico, bijdrage en taxi komen boven op elkaar. Er blijft te weinig over voor eten.',
  ],
  'BIJ-05': [
    'Een betaalregeling kan niet volgens {org}. Nu dreigt een deurwaarder.',
    'Het bedrag is {n} keer afgeschreven. Terugboeken lukt niet.',
  ],
  'JEU-01': [
    'Er is besloten over {kind} zonder met de ouders te praten.',
    'Niemand heeft {kind} gevraagd wat die zelf wil.',
  ],
  'JEU-02': [
    'In het rapport van {org} staan dingen die niet waar zijn. Verbeteren mag niet.',
    'Het verslag is geknipt en geplakt. Er staat de naam van een ander kind in.',
  ],
  'JEU-03': [
    'De voogd van {org} belt niet terug. {Kind} heeft de voogd {maanden} maanden niet gezien.',
    'Er is al voor de {n}e keer een nieuwe voogd.',
  ],
  'JEU-04': [
    'De uithuisplaatsing kwam zonder uitleg. Er is nog geen plan voor terug naar huis.',
    '{Org} stelt de terugplaatsing steeds uit. De rechter had een datum genoemd.',
  ],
  'JEU-05': [
    'De bezoekregeling wordt niet nagekomen. Het laatste bezoek was in {maand}.',
    'Het bezoek is één uur per maand, in een kantoor. Meer is volgens {org} niet mogelijk.',
  ],
  'JEU-06': [
    'Het pleeggezin krijgt geen steun van {org}. Zo houden zij het niet vol.',
    'In het gezinshuis wonen nu {n} kinderen meer dan was afgesproken.',
  ],
  'JEU-07': [
    '{Kind} wordt bij {org} op de kamer gezet als straf.',
    'Op de groep van {org} werken steeds invallers. Er is geen rust.',
  ],
  'JEU-08': [
    '{Kind} zit al {maanden} maanden op een crisisplek. Een vaste plek is er niet.',
    'Er is volgens {org} in de hele regio geen passende plek.',
  ],
  'JEU-09': [
    'De ouder zonder gezag krijgt van {org} geen enkele informatie.',
    'School en {org} sturen het verslag alleen naar de andere ouder.',
  ],
  'JEU-10': [
    'Er is een melding gedaan bij Veilig Thuis. Het onderzoek duurt al {weken} weken.',
    'Veilig Thuis sprak met de school, maar niet met het gezin zelf.',
  ],
  'VEI-01': [
    'Er zijn zorgen over {kind}. Er wordt thuis veel geschreeuwd en geslagen.',
    '{Kind} komt zonder eten en in vuile kleren op school.',
  ],
  'VEI-02': [
    'De zoon neemt het geld af en schreeuwt. {Ik} durfde niets te zeggen.',
    'Er zijn blauwe plekken op de armen. {Ik} zei eerst dat het een val was.',
  ],
  'VEI-03': [
    'Tijdens het douchen is {ik} gevallen. {Org} heeft dit niet gemeld.',
    'Er is verkeerde medicatie gegeven. {Ik} moest naar het ziekenhuis.',
  ],
  'VEI-04': ['De hulp van {org} heeft {mij} geduwd.', 'Een medebewoner sloeg. De begeleiding van {org} keek toe.'],
  'VEI-05': [
    '{Ik} zei niet meer verder te willen. Wij hebben gevraagd of er nu iemand bij is.',
    'De beller klonk in paniek. De huisarts is meteen gebeld.',
  ],
  'VEI-06': [
    'Het gasfornuis is stuk en er hangt een gaslucht. {Org} zegt dat het kan wachten.',
    'De nooddeur in het gebouw zit op slot. Er wonen mensen in een rolstoel.',
  ],
  'VEI-07': [
    'Er worden uren geschreven die niet zijn gewerkt. Dat gebeurt al {maanden} maanden.',
    '{Org} liet {mij} lege urenbriefjes tekenen.',
  ],
  'PRI-01': [
    '{Org} heeft met de school gepraat zonder toestemming.',
    'De woningcorporatie weet van de schulden. Dat kan alleen van {org} komen.',
  ],
  'PRI-02': [
    '{Ik} {heb} het dossier {n} keer opgevraagd. {Org} geeft het niet.',
    'In het dossier dat {org} stuurde, is bijna alles zwart gemaakt.',
  ],
  'PRI-03': [
    'In het dossier staat een verslaving die er niet is. Het moet eruit.',
    'Het oude adres staat er nog in. Brieven gaan naar de ex-partner.',
  ],
  'PRI-04': [
    'Er zat een brief van een ander bij de post. Er stond een ziekte in.',
    '{Org} stuurde een mail met alle namen zichtbaar.',
  ],
  'PRI-05': [
    '{Org} wil alle bankafschriften van een jaar zien. Het gaat om een {hulpmiddel}.',
    'Er is gevraagd naar medische gegevens van de kinderen. Dat is niet nodig.',
  ],
  'KLA-01': [
    'De klacht is in {maand} gestuurd. {Org} weet van niets.',
    '{Ik} {heb} geen ontvangstbevestiging van de klacht gekregen.',
  ],
  'KLA-02': [
    'De klacht ligt er al {weken} weken. Uitstel is niet gevraagd.',
    '{Org} zou binnen zes weken antwoorden. Dat is niet gelukt.',
  ],
  'KLA-03': ['De klacht is afgedaan zonder gesprek.', '{Ik} wilde de klacht zelf vertellen. Dat mocht niet van {org}.'],
  'KLA-04': [
    'Het antwoord op de klacht is drie regels lang.',
    'In de brief staat “ongegrond”. Er staat niet bij waarom.',
  ],
  'KLA-05': [
    'Na de klacht beloofde {org} een vaste hulp. Die is er nog niet.',
    'Het excuus kwam, de verbetering niet.',
  ],
  'KLA-06': [
    '{Ik} wilde geen klacht indienen uit angst de hulp te verliezen.',
    'Na de klacht werd de begeleider afstandelijk.',
  ],
  'KLA-07': ['{Org} zegt geen klachtenregeling te hebben.', 'Op de site van {org} staat nergens hoe klagen moet.'],
  'MAN-01': [
    'De mantelzorger slaapt nog maar {n} uur per nacht. Het gaat zo niet langer.',
    'De zorg komt neer op één persoon. Die is zelf ook ziek.',
  ],
  'MAN-02': [
    'Een weekend logeeropvang kan pas over {maanden} maanden.',
    'Respijtzorg is toegekend, maar er is geen bed.',
  ],
  'MAN-03': [
    'Volgens {org} moet de buurvrouw van 78 maar helpen.',
    'De kinderen wonen ver weg. Toch rekent {org} op hen.',
  ],
  'MAN-04': [
    'De mantelzorger mocht niet bij het gesprek zijn.',
    'Het plan is gemaakt zonder de dochter die alles regelt.',
  ],
  'BEL-01': [
    'De nieuwe regel over hulp in het huishouden is niet eerlijk voor mensen alleen.',
    '{Ik} vond de verordening onduidelijk en te streng.',
  ],
  'BEL-02': [
    'In de wijk is geen dagbesteding meer. De dichtste is {min} minuten rijden.',
    'Het Huis van de Wijk gaat dicht. Voor ouderen is er niets anders.',
  ],
  'BEL-03': [
    'De gemeente heeft een nieuw contract gesloten. De vaste hulp mag niet mee.',
    'Na {maanden} maanden vertrouwen komt er opeens een andere aanbieder.',
  ],
  'BEL-04': [
    'Er was {bedrag} euro spaargeld te veel. Daarom is alles gestopt.',
    'De regel is voor iedereen gelijk, maar pakt hier heel hard uit.',
  ],
  'POS-01': [
    'De medewerker van {org} nam rustig de tijd en belde precies terug zoals beloofd.',
    '{Ik} wil de chauffeur bedanken. Hij wachtte tot de deur echt open was.',
    'De begeleider van {org} is vriendelijk en doet wat is afgesproken.',
  ],
  'POS-02': [
    'De huisarts en {org} hebben samen alles binnen een week geregeld.',
    'School, ouders en {org} zaten aan één tafel. Dat werkte heel goed.',
  ],
  'OVG-01': [
    'De uitkering is stopgezet. Niemand zegt waarom.',
    'Het gaat om de tegenprestatie voor de bijstand. Die past niet bij de ziekte.',
  ],
  'OVG-02': [
    'Er zijn schulden bij {n} bedrijven. De Kredietbank heeft een wachtlijst.',
    'De deurwaarder komt op {dag}. Er is snel hulp bij geld nodig.',
  ],
  'OVG-03': [
    'De lift in de flat is al {weken} weken stuk. De verhuurder doet niets.',
    'De huur gaat met {bedrag} euro omhoog.',
  ],
  'OVG-04': ['De zorgverzekeraar vergoedt de behandeling niet.', 'De indicatie voor de Wlz is afgewezen door het CIZ.'],
  'OVG-05': [
    'School wil {kind} niet meer toelaten. Er is geen andere school.',
    'Er is geen extra begeleiding in de klas voor {kind}.',
  ],
  'OVG-06': [
    'De beller woont in een andere gemeente. Daar is geen meldpunt.',
    'Het gaat om hulp in de vorige woonplaats. Die gemeente reageert niet.',
  ],
  'OVG-07': [
    'Het verhaal is nog niet duidelijk. Wij bellen op {dag} opnieuw.',
    'Er zijn veel dingen tegelijk. Wij zoeken nog uit waar het om gaat.',
  ],
};
