import type { FailureCode } from '../failure.ts';
import { caseFileFailures } from './case-file-failures.ts';
import { type Words, words } from './words.ts';

/**
 * The sentence of every refusal: what happened, what is kept, what to do next. Never an offer to delete.
 * A refusal without a sentence does not compile. Style: the words table of the look, rows 12 to 22.
 */
export const failures = words({
  ...caseFileFailures,
  'failure.bad-input': {
    nl: 'Dit past niet bij wat wij vragen. Er is niets vastgelegd. Kijk dit na: {problems}.',
    en: 'This does not fit what we ask for. Nothing was recorded. Check this: {problems}.',
  },
  'failure.unexpected': {
    nl: 'Dit ging mis aan onze kant. Uw tekst staat er nog. Noem code {reference} als u belt.',
    en: 'This went wrong on our side. Your text is still there. Mention code {reference} when you call.',
  },
  'failure.no-connection': {
    nl: 'Het register antwoordt niet. Wat u typte, staat nog op dit scherm. Probeer het opnieuw of start het programma opnieuw.',
    en: 'The register does not answer. What you typed is still on this screen. Try again or restart the program.',
  },
  'failure.not-signed-in': {
    nl: 'U bent niet aangemeld. Meld u aan. Wat u typte, staat er daarna nog.',
    en: 'You are not signed in. Sign in. What you typed will still be there.',
  },
  'failure.not-allowed': {
    nl: 'Dit hoort niet bij uw rol. Er is niets veranderd. Vraag het een collega of de beheerder.',
    en: 'This is not part of your role. Nothing was changed. Ask a colleague or the administrator.',
  },
  'failure.not-found': {
    nl: 'Dit staat niet in het register, of u mag het niet zien. Zoek opnieuw.',
    en: 'This is not in the register, or you may not see it. Search again.',
  },
  'failure.log-unwritable': {
    nl: 'Het logboek kan niet worden geschreven. Daarom tonen wij niets. Kijk of de schijf vol is en probeer opnieuw.',
    en: 'The log cannot be written. That is why we show nothing. See whether the disk is full and try again.',
  },
  'failure.closed-for-you': {
    nl: 'Gesloten voor u. Deze melding gaat over u of over iemand in uw kring. Vraag een collega.',
    en: 'Closed for you. This report is about you or about somebody near you. Ask a colleague.',
  },
  'failure.approval-required': {
    nl: '{act, select, close {Een gevoelige melding sluit u met z’n tweeën.} other {Dit merk haalt u met z’n tweeën weg.}} Vraag eerst een collega om akkoord.',
    en: '{act, select, close {Two people close a sensitive report.} other {Two people take this mark away.}} Ask a colleague to approve first.',
  },
  'failure.reason-too-short': {
    nl: 'Schrijf de reden op in ten minste {atLeast} tekens. De toezichthouder leest die.',
    en: 'Write down the reason in at least {atLeast} characters. The reviewer reads it.',
  },
  'failure.person-untold': {
    nl: 'Hieraan is niemand te herkennen. Vul een adres met postcode, een telefoonnummer of een hele naam in.',
    en: 'Nobody can be recognised by this. Enter an address with a postcode, a telephone number or a full name.',
  },
  'failure.kept-searches-full': {
    nl: 'U hebt al {most} zoekbeelden. Dit is niet bewaard. Haal er eerst een weg.',
    en: 'You already keep {most} searches. This one was not kept. Take one away first.',
  },
  'failure.wrong-password': {
    nl: 'Deze naam of dit wachtwoord klopt niet. Kijk of Caps Lock aan staat en probeer opnieuw.',
    en: 'This name or password is not right. See whether Caps Lock is on and try again.',
  },
  'failure.too-many-tries': {
    nl: 'Dat was te vaak een verkeerd wachtwoord. Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer opnieuw.',
    en: 'That was a wrong password too often. Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  },
  'failure.password-too-short': {
    nl: 'Dit wachtwoord is te kort. Kies er een van ten minste {atLeast} tekens, zoals een paar woorden.',
    en: 'This password is too short. Choose one of at least {atLeast} characters, such as a few words.',
  },
  'failure.account-exists': {
    nl: 'De naam {user} is al in gebruik. Kies een andere naam.',
    en: 'The name {user} is taken. Choose another name.',
  },
  'failure.last-administrator': {
    nl: 'Dit is de laatste beheerder. Er is niets veranderd. Geef eerst een ander die rol.',
    en: 'This is the last administrator. Nothing was changed. Give someone else that role first.',
  },
  'failure.code-needed': {
    nl: 'Dit account heeft een tweede stap. Typ de code van zes cijfers van uw telefoon.',
    en: 'This account has a second step. Type the six-digit code from your phone.',
  },
  'failure.wrong-code': {
    nl: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en typ die.',
    en: 'This code is not right, or was used already. Wait for the next code and type that one.',
  },
  'failure.account-ended': {
    nl: 'De laatste dag van dit account is voorbij. Vraag de beheerder om een nieuwe einddatum.',
    en: 'The last day of this account is over. Ask the administrator for a new end date.',
  },
  'failure.password-same': {
    nl: 'Dit is hetzelfde wachtwoord. Kies een ander.',
    en: 'This is the same password. Choose another.',
  },
  'failure.password-to-choose': {
    nl: 'U hebt nog een eerste wachtwoord. Kies eerst zelf een wachtwoord in het programma.',
    en: 'You still have a first password. First choose a password of your own in the program.',
  },
  'failure.factor-to-set': {
    nl: 'Uw bureau vraagt een tweede stap bij het aanmelden. Stel die eerst in met uw telefoon.',
    en: 'Your office asks for a second step when you sign in. First set it up with your phone.',
  },
  'failure.register-closed': {
    nl: 'Het register is dicht. Laat een collega die meldingen behandelt zich hier aanmelden.',
    en: 'The register is closed. Let a colleague who handles reports sign in here.',
  },
  'failure.no-register-key': {
    nl: 'Dit account kan dit niet bevestigen. Vraag een collega met de rol Afhandeling.',
    en: 'This account cannot confirm this. Ask a colleague with the role Back office.',
  },
  'failure.last-key-holder': {
    nl: 'Iemand met de rol Afhandeling moet de sleutel houden. Er is niets veranderd. Geef eerst een ander die rol.',
    en: 'Somebody with the role Back office must keep the key. Nothing was changed. Give someone else that role first.',
  },
  'failure.proposal-gone': {
    nl: 'Dit voorstel staat er niet meer. Kijk wat er nu staat en doe het zo nodig opnieuw.',
    en: 'This proposal is no longer there. See what is there now and do it again if needed.',
  },
  'failure.account-behind': {
    nl: 'Het account van {name} is nog niet bijgewerkt. Laat {name} zich eerst een keer aanmelden, of zet het account uit.',
    en: 'The account of {name} is not up to date yet. Let {name} sign in once first, or switch the account off.',
  },
  'failure.device-secret-missing': {
    nl: 'Dit account opent alleen op de computer waar dat is ingesteld. Meld u daar aan, of gebruik hier de herstelsleutel.',
    en: 'This account only opens on the computer it is tied to. Sign in there, or use the recovery key here.',
  },
  'failure.device-secret-withheld': {
    nl: 'Deze computer geeft het geheim van dit account niet. Start de computer opnieuw, of gebruik de herstelsleutel.',
    en: 'This computer does not give the secret of this account. Restart the computer, or use the recovery key.',
  },
  'failure.no-keychain': {
    nl: 'Deze computer heeft geen veilige sleutelbos. Er is niets veranderd. Vraag uw systeembeheer om een sleutelbos.',
    en: 'This computer has no safe keychain. Nothing was changed. Ask your system administrator for a keychain.',
  },
  'failure.wrong-recovery-key': {
    nl: 'Deze herstelsleutel klopt niet. Kijk elk teken na op het papier.',
    en: 'This recovery key is not right. Check each character against the paper.',
  },
  'failure.no-register': {
    nl: 'In de map {folder} staat geen register. Kies een andere map of maak een nieuw register.',
    en: 'There is no register in the folder {folder}. Choose another folder or make a new register.',
  },
  'failure.folder-not-empty': {
    nl: 'In de map {folder} staat al iets. Er is niets veranderd. Kies een lege map.',
    en: 'The folder {folder} already holds something. Nothing was changed. Choose an empty folder.',
  },
  'failure.register-in-use': {
    nl: 'Dit register is al open in {holder}. Ga daar verder of sluit het daar.',
    en: 'This register is already open in {holder}. Continue there or close it there.',
  },
  'failure.register-busy': {
    nl: 'Een ander programma houdt het register vast, zoals een virusscanner. Uw tekst staat er nog. Probeer het zo opnieuw.',
    en: 'Another program holds the register, such as a virus scanner. Your text is still there. Try again in a moment.',
  },
  'failure.folder-on-network': {
    nl: 'De map {folder} staat op het netwerk. Daar kan een register stuk gaan. Kies een map op deze computer.',
    en: 'The folder {folder} is on the network. A register can break there. Choose a folder on this computer.',
  },
  'failure.register-newer': {
    nl: 'Dit register is van een nieuwere versie. Werk dit programma bij. Er is niets veranderd.',
    en: 'This register is from a newer version. Update this program. Nothing was changed.',
  },
  'failure.register-damaged': {
    nl: 'Het register is beschadigd. Wij hebben niets veranderd. Zet een reservekopie terug of bel de beheerder.',
    en: 'The register is damaged. We changed nothing. Restore a backup or call the administrator.',
  },
  'failure.register-mends': {
    nl: 'Er is schade gevonden in het register. Het is nu dicht. Meld u opnieuw aan: dan herstelt het programma het.',
    en: 'Damage was found in the register. It is closed now. Sign in again: then the program mends it.',
  },
  'failure.keys-of-another-register': {
    nl: 'Het sleutelbestand hoort bij een ander register. Er is niets veranderd. Zet het goede sleutelbestand terug.',
    en: 'The key file belongs to another register. Nothing was changed. Put the right key file back.',
  },
  'failure.keys-damaged': {
    nl: 'Het sleutelbestand is weg of beschadigd, ook de tweede kopie. Het register zelf is er nog. Gebruik de herstelsleutel van papier.',
    en: 'The key file is gone or damaged, and so is its second copy. The register itself is still there. Use the recovery key on paper.',
  },
  'failure.recovery-lost': {
    nl: 'Ook het herstelbestand is weg of beschadigd. Kopieer recovery.json uit de laatste reservekopie naar de map van het register. Bewaar het register.',
    en: 'The recovery file is gone or damaged too. Copy recovery.json from the last backup to the folder of the register. Keep the register.',
  },
  'failure.folder-read-only': {
    nl: 'In de map {folder} kunnen wij niet schrijven. Er is niets veranderd. Vraag de beheerder om schrijfrechten.',
    en: 'We cannot write in the folder {folder}. Nothing was changed. Ask the administrator for the right to write.',
  },
  'failure.disk-full': {
    nl: 'De schijf is vol. Uw laatste zin is nog niet bewaard. Maak ruimte en druk op Probeer opnieuw.',
    en: 'The disk is full. Your last sentence is not kept yet. Free some space and press Try again.',
  },
  'failure.no-backup': {
    nl: 'In de map {folder} staat geen reservekopie. Kies de map van een reservekopie, of de map waarin ze staan.',
    en: 'There is no backup in the folder {folder}. Choose the folder of a backup, or the folder that holds them.',
  },
  'failure.backup-damaged': {
    nl: 'Deze reservekopie is beschadigd: {file}. Er is niets veranderd. Kies een andere reservekopie.',
    en: 'This backup is damaged: {file}. Nothing was changed. Choose another backup.',
  },
  'failure.backup-not-whole': {
    nl: 'De reservekopie is teruggezet op proef en klopte niet. Hij telt niet. Controleer het register.',
    en: 'The backup was restored on trial and was not right. It does not count. Check the register.',
  },
  'failure.backup-place-inside': {
    nl: 'De map {folder} hoort bij het register zelf. Kies een map op een andere schijf.',
    en: 'The folder {folder} belongs to the register itself. Choose a folder on another disk.',
  },
  'failure.backup-place-unreachable': {
    nl: 'De map {folder} kunnen wij niet bereiken. Sluit de schijf aan en probeer het opnieuw.',
    en: 'We cannot reach the folder {folder}. Connect the disk and try again.',
  },
  'failure.backup-place-full': {
    nl: 'Op de schijf van {folder} is te weinig ruimte. De vorige reservekopieën staan er nog. Maak ruimte.',
    en: 'The disk of {folder} has too little room. The earlier backups are still there. Make room.',
  },
  'failure.changed-meanwhile': {
    nl: '{by} heeft dit intussen veranderd. Uw tekst is bewaard. Lees het nieuwe en leg uw deel opnieuw vast.',
    en: '{by} changed this in the meantime. Your text is kept. Read what is new and record your part again.',
  },
  'failure.draft-changed-meanwhile': {
    nl: 'Dit gesprek is ook in een ander venster getypt. Beide teksten zijn bewaard. Kies wat u houdt.',
    en: 'This call was typed in another window too. Both texts are kept. Choose what to keep.',
  },
  'failure.draft-gone': {
    nl: 'Dit gesprek is in een ander venster vastgelegd of weggegooid. Wat u hier typte, is bewaard als nieuw gesprek.',
    en: 'This call was recorded or thrown away in another window. What you typed here is kept as a new call.',
  },
  'failure.day-in-past': {
    nl: 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
    en: 'This day has passed. Choose today or a later day.',
  },
  'failure.same-report': {
    nl: 'Dit is dezelfde melding. Kies een andere melding.',
    en: 'This is the same report. Choose another report.',
  },
  'failure.joined-already': {
    nl: 'Dit is al samengevoegd. Maak dat eerst ongedaan.',
    en: 'This was joined before. Undo that first.',
  },
  'failure.case-destroyed': {
    nl: 'De namen en het verhaal van deze melding zijn vernietigd. Alleen de cijfers zijn er nog.',
    en: 'The names and the story of this report were destroyed. Only the figures are left.',
  },
  'failure.case-closed': {
    nl: 'Deze melding is afgesloten. Er is niets veranderd. Open haar eerst opnieuw.',
    en: 'This report is closed. Nothing was changed. Reopen it first.',
  },
  'failure.stage-not-reachable': {
    nl: 'Van “{from}” kan deze melding niet naar “{to}”. Er is niets veranderd. Kies een andere staat.',
    en: 'This report cannot go from “{from}” to “{to}”. Nothing was changed. Choose another step.',
  },
  'failure.received-in-future': {
    nl: 'De dag van binnenkomst ligt na vandaag. Kies vandaag of een eerdere dag.',
    en: 'The day it came in is after today. Choose today or an earlier day.',
  },
  'failure.answered-outside-days': {
    nl: 'Kies een dag vanaf het sluiten van de melding tot en met vandaag.',
    en: 'Choose a day from the closing of the report up to and including today.',
  },
  'failure.answer-not-asked': {
    nl: 'Deze vraag is nu niet aan de orde. Uw andere antwoorden staan er nog. Ga terug naar de toets.',
    en: 'This question does not arise now. Your other answers are still there. Go back to the check.',
  },
  'failure.answered-by-act': {
    nl: 'Dit antwoord volgt uit een uitstel of opschorting. Trek die eerst in bij Termijnen.',
    en: 'This answer follows from an extension or suspension. First withdraw that under Terms.',
  },
  'failure.about-meldpunt': {
    nl: 'Deze klacht gaat over het Meldpunt zelf. Wij dragen haar niet over aan de Ombudsman. Het bureau handelt haar zelf af, door iemand die er niet bij betrokken was.',
    en: 'This complaint is about the Reporting Point itself. We do not hand it over to the Ombudsman. Somebody in the office who was not involved handles it.',
  },
  'failure.term-not-running': {
    nl: 'Deze termijn loopt nu niet. Er is niets vastgelegd. Kijk eerst naar de toets.',
    en: 'This term is not running now. Nothing was recorded. Look at the check first.',
  },
  'failure.term-over': {
    nl: 'Deze termijn is op {lastOn} geëindigd. Daarna kan zij niet meer stilstaan. Kijk de dag na.',
    en: 'This term ended on {lastOn}. After that it can no longer be suspended. Check the day.',
  },
  'failure.term-stands-still': {
    nl: 'Deze termijn staat al stil. Leg eerst vast wanneer zij weer doorloopt.',
    en: 'This term is already suspended. First record when it resumes.',
  },
  'failure.term-extended-already': {
    nl: 'Deze termijn is al een keer uitgesteld (Awb 9:11 lid 2). Meer uitstel kan alleen als de klager op papier instemt.',
    en: 'This term was already adjourned once (Awb 9:11(2)). Further delay needs the complainant’s consent in writing.',
  },
  'failure.term-not-announced': {
    nl: 'Dit telt alleen als het op papier is meegedeeld. Vul de dag en het kenmerk van de brief in.',
    en: 'This only counts when it was announced in writing. Enter the day and the reference of the letter.',
  },
  'failure.term-announced-too-late': {
    nl: 'De brief kwam na de laatste dag, {lastOn}. Het uitstel telt dan niet. Kijk de dag van de brief na.',
    en: 'The letter came after the last day, {lastOn}. The adjournment does not count then. Check the day of the letter.',
  },
  'failure.term-not-later': {
    nl: 'De nieuwe dag ligt niet later dan de laatste dag van nu, {lastOn}. Kies een latere dag.',
    en: 'The new day is not later than the present last day, {lastOn}. Choose a later day.',
  },
  'failure.term-day-outside': {
    nl: 'Deze dag kan niet. Kies een dag van {notBefore} tot en met {notAfter}.',
    en: 'This day is not possible. Choose a day from {notBefore} up to and including {notAfter}.',
  },
  'failure.ground-does-not-fit': {
    nl: 'Deze grond past niet bij deze termijn. Er is niets vastgelegd. Kies een andere grond.',
    en: 'This ground does not fit this term. Nothing was recorded. Choose another ground.',
  },
  'failure.written-consent-required': {
    nl: 'Dit telt alleen met toestemming op papier of per mail. Leg die vast, of noteer dat u die hebt gezien.',
    en: 'This only counts with consent on paper or by mail. Record it, or note that you have seen it.',
  },
  'failure.reason-required': {
    nl: 'Schrijf op waarom u dit doet. Zonder reden leggen wij het niet vast.',
    en: 'Write down why you do this. We do not record it without a reason.',
  },
  'failure.check-not-ready': {
    nl: 'Dit kan nog niet: de toets is niet af. Uw antwoorden zijn bewaard. Beantwoord de volgende vraag.',
    en: 'Not possible yet: the check is not finished. Your answers are kept. Answer the next question.',
  },
  'failure.consent-missing': {
    nl: 'Dit kan nog niet: de melder gaf nog geen toestemming. Vraag toestemming.',
    en: 'Not possible yet: the client has not agreed. Ask for consent.',
  },
  'failure.request-incomplete': {
    nl: 'Dit kan nog niet: het verzoek is niet compleet. Vraag nog om: {missing}.',
    en: 'Not possible yet: the request is not complete. Still ask for: {missing}.',
  },
  'failure.second-person-required': {
    nl: 'Dit doet u niet alleen. Vraag een collega om mee te kijken en akkoord te geven.',
    en: 'This is not done alone. Ask a colleague to look at it and agree.',
  },
  'failure.no-direct-road': {
    nl: 'Er staat nog geen grond om de klacht bij de organisatie over te slaan. Beantwoord eerst de toets.',
    en: 'No ground to skip the complaint to the organisation is recorded yet. Answer the check first.',
  },
  'failure.pass-on-consent-missing': {
    nl: 'De melder gaf nog geen toestemming om gegevens door te geven ({rule}). Vraag toestemming of stuur niets mee.',
    en: 'The client has not agreed to passing on details ({rule}). Ask for consent, or send nothing along.',
  },
  'failure.client-not-told': {
    nl: 'Schrijf op wat u de melder vertelde. Dan weet een collega dat later ook.',
    en: 'Write down what you told the client. Then a colleague will know it later.',
  },
  'failure.forwarding-not-here': {
    nl: 'Naar deze plek stuurt u geen brief door volgens {article}. Kies een andere plek of een andere grond.',
    en: 'No letter is forwarded to this place under {article}. Choose another place or another ground.',
  },
  'failure.wanted-back': {
    nl: 'De melder wil de brief terug. Stuur hem dan niet door ({article}). Geef hem terug en leg dat vast.',
    en: 'The client wants the letter back. Do not forward it then ({article}). Give it back and record that.',
  },
  'failure.days-out-of-order': {
    nl: 'Deze dagen kunnen niet na elkaar komen. Er is niets vastgelegd. Kijk de dagen na.',
    en: 'These days cannot follow each other. Nothing was recorded. Check the days.',
  },
  'failure.support-running': {
    nl: 'Er loopt al ondersteuning bij deze melding. Ga daarmee verder of rond haar eerst af.',
    en: 'Support is already running for this report. Continue with it, or end it first.',
  },
  'failure.nothing-agreed': {
    nl: 'Schrijf op wat u met de melder afsprak.',
    en: 'Write down what you agreed with the client.',
  },
  'failure.judgment-missing': {
    nl: 'Over “{subject}” is nog geen oordeel gegeven. Kies per onderwerp een oordeel. De rest is bewaard.',
    en: 'There is no judgment on “{subject}” yet. Choose a judgment for each subject. The rest is kept.',
  },
  'failure.norm-required': {
    nl: 'Bij dit oordeel hoort een norm. Kies de norm die het best past.',
    en: 'This judgment needs a norm. Choose the norm that fits best.',
  },
  'failure.unknown-code': {
    nl: '“{value}” staat niet in de lijst {list}. Er is niets vastgelegd. Kies iets uit de lijst.',
    en: '“{value}” is not in the list {list}. Nothing was recorded. Choose something from the list.',
  },
  'failure.code-in-use': {
    nl: 'De code {value} is al gebruikt. Een code krijgt nooit een tweede betekenis. Kies een andere.',
    en: 'The code {value} has been used. A code never gets a second meaning. Choose another one.',
  },
  'failure.signal-settled': {
    nl: 'Dit signaal is al beoordeeld. Er is niets veranderd. Lees wat een collega erover schreef.',
    en: 'This signal was already judged. Nothing was changed. Read what a colleague wrote about it.',
  },
  'failure.backup-place-unchosen': {
    nl: 'Er is nog geen map voor reservekopieën. Kies er eerst een.',
    en: 'There is no folder for backups yet. Choose one first.',
  },
  'failure.backup-running': {
    nl: 'Er wordt al een reservekopie gemaakt. Wacht tot die klaar is.',
    en: 'A backup is already being made. Wait until it is done.',
  },
  'failure.backup-stopped': {
    nl: 'De reservekopie is niet af. De vorige staan er nog. Maak hem opnieuw.',
    en: 'The backup was not finished. The earlier ones are still there. Make it again.',
  },
  'failure.client-counts-overlap': {
    nl: 'In deze periode geldt al een aantal van {clients, number}, vanaf {startsOn}. Er is niets veranderd. Laat dat aantal eerst eindigen.',
    en: 'A number of {clients, number} already holds in this period, from {startsOn}. Nothing was changed. Let that number end first.',
  },
  'failure.watch-rule-about-nothing': {
    nl: 'Deze regel zou over alle meldingen gaan. Er is niets veranderd. Kies waar de regel over gaat.',
    en: 'This rule would be about all reports. Nothing was changed. Choose what the rule is about.',
  },
  'failure.search-stopped': {
    nl: 'Het zoeken naar signalen is gestopt. Er is niets veranderd. Zoek opnieuw wanneer het u uitkomt.',
    en: 'The search for signals was stopped. Nothing was changed. Search again when it suits you.',
  },
  'failure.replay-stopped': {
    nl: 'De proef is gestopt. Er is niets veranderd. Begin opnieuw wanneer het u uitkomt.',
    en: 'The trial was stopped. Nothing was changed. Begin again when it suits you.',
  },
  'failure.replay-without-reports': {
    nl: 'In deze periode zijn er geen meldingen. Kies een andere periode.',
    en: 'There are no reports in this period. Choose another period.',
  },
  'failure.recipe-file-too-large': {
    nl: 'Dit bestand is te groot voor een recept. Er is niets ingelezen. Kies een bestand dat eindigt op .recept.json.',
    en: 'This file is too large for a recipe. Nothing was read in. Choose a file that ends in .recept.json.',
  },
  'failure.recipe-file-unreadable': {
    nl: 'Dit bestand is geen recept. Er is niets ingelezen. Kies een bestand dat eindigt op .recept.json.',
    en: 'This file is not a recipe. Nothing was read in. Choose a file that ends in .recept.json.',
  },
  'failure.recipe-field-unknown': {
    nl: 'Dit recept heeft een veld dat wij niet kennen: {field}. Er is niets ingelezen.',
    en: 'This recipe has a field that we do not know: {field}. Nothing was read in.',
  },
  'failure.recipe-field-wrong': {
    nl: 'In dit recept klopt een veld niet of het ontbreekt: {field}. Er is niets ingelezen.',
    en: 'In this recipe a field does not fit or is missing: {field}. Nothing was read in.',
  },
  'failure.recipe-name-taken': {
    nl: 'Er is al een recept dat {name} heet. Kies een andere naam.',
    en: 'There is already a recipe called {name}. Choose another name.',
  },
  'failure.recipe-unknown': {
    nl: 'Er is geen recept dat {name} heet. Er is niets gemaakt. Kies een naam uit de lijst met recepten.',
    en: 'There is no recipe called {name}. Nothing was made. Choose a name from the list of recipes.',
  },
  'failure.recipe-refused': {
    nl: '{fault, select, titleMissing {Tabel {table, number} heeft geen titel in beide talen. Vul de titel in.} titlesSame {Tabel {table, number} heet hetzelfde als een eerdere. Kies een andere titel.} tableTwice {Tabel {table, number} staat er twee keer in. Haal er een weg.} rowsAndColumnsSame {Tabel {table, number} heeft hetzelfde in rijen en kolommen. Kies een ander veld.} notOfTheseReports {Tabel {table, number} splitst op een veld dat deze meldingen niet hebben. Kies een ander veld.} ownTablesTooMany {Een recept heeft hoogstens tien eigen tabellen. Haal er een weg.} other {Een recept kiest hoogstens drie keer een ander deel van de meldingen. Haal een keuze weg.}}',
    en: '{fault, select, titleMissing {Table {table, number} has no title in both languages. Fill in the title.} titlesSame {Table {table, number} is called the same as an earlier one. Choose another title.} tableTwice {Table {table, number} stands in it twice. Take one away.} rowsAndColumnsSame {Table {table, number} has the same in rows and columns. Choose another field.} notOfTheseReports {Table {table, number} splits by a field that these reports do not have. Choose another field.} ownTablesTooMany {A recipe has at most ten tables of its own. Take one away.} other {A recipe chooses at most three different parts of the reports. Take a choice away.}}',
  },
  'failure.recipe-of-files': {
    nl: 'Dit recept is voor een bestand met meldingen. Kies een recept voor een evaluatie.',
    en: 'This recipe is for a file of reports. Choose a recipe for an evaluation.',
  },
  'failure.period-reversed': {
    nl: 'De eerste dag ligt na de laatste. Wissel de twee dagen om.',
    en: 'The first day is after the last. Swap the two days.',
  },
  'failure.released-already': {
    nl: 'Deze periode is al vastgesteld, op {releasedOn}. Open de vaststelling. Klopt zij niet, corrigeer haar dan.',
    en: 'This period was already released, on {releasedOn}. Open that release. If it is not right, correct it.',
  },
  'failure.release-corrected': {
    nl: 'Deze vaststelling is al gecorrigeerd, op {releasedOn}. Open die correctie. Klopt ook die niet, corrigeer haar dan.',
    en: 'This release was already corrected, on {releasedOn}. Open that correction. If it is not right either, correct that.',
  },
  'failure.release-unchanged': {
    nl: 'Alle cijfers zijn nog gelijk aan de vaststelling van {releasedOn}. Er is niets te corrigeren.',
    en: 'All figures still equal the release of {releasedOn}. There is nothing to correct.',
  },
  'failure.release-exposes': {
    nl: 'Over {periodFrom} tot en met {periodTo} is al vastgesteld, op {releasedOn}. Samen met deze cijfers {count, plural, one {verraadt dat een klein aantal} other {verraadt dat # kleine aantallen}}. Er is niets vastgesteld. Kies een periode die daar niet mee overlapt, of een recept zonder de kleine tabellen.',
    en: 'Figures about {periodFrom} to {periodTo} were released already, on {releasedOn}. Together with these figures they give away {count, plural, one {a small number} other {# small numbers}}. Nothing was released. Choose a period that does not overlap it, or a recipe without the small tables.',
  },
  'failure.format-not-kept': {
    nl: 'Van deze vaststelling is geen bestand {format} bewaard. Kies een andere soort bestand.',
    en: 'No file {format} was kept of this release. Choose another kind of file.',
  },
  'failure.period-not-months': {
    nl: 'Uw cijfers kennen alleen hele maanden. Kies een maand, een kwartaal of een jaar.',
    en: 'Your figures know whole months only. Choose a month, a quarter or a year.',
  },
  'failure.recipes-choose-too-much': {
    nl: 'Dit recept en de recepten waarmee al is vastgesteld kiezen samen op meer dan {most} manieren uit de meldingen. Zoveel tabellen naast elkaar zijn niet te beschermen. Neem een keuze die al is vastgesteld, of laat een keuze weg.',
    en: 'This recipe and those of earlier releases together choose reports in more than {most} ways. So many tables side by side cannot be protected. Take a choice that was released already, or leave one out.',
  },
  'failure.figures-not-ready': {
    nl: 'De cijfers worden nog klaargezet. Probeer het over een paar minuten opnieuw.',
    en: 'The figures are still being prepared. Try again in a few minutes.',
  },
  'failure.file-unreadable': {
    nl: 'Het bestand {file} kunnen wij niet lezen. Er is niets ingelezen. Sla het op als CSV of XLSX.',
    en: 'We cannot read the file {file}. Nothing was imported. Save it as CSV or XLSX.',
  },
  'failure.file-too-large': {
    nl: 'Het bestand {file} is te groot. Er is niets ingelezen. Splits het en lees de delen in.',
    en: 'The file {file} is too large. Nothing was imported. Split it and import the parts.',
  },
  'failure.file-kind-refused': {
    nl: 'Het bestand {file} kunnen wij hier niet bewaren. Maak er een PDF, PNG, JPG, TXT, DOCX of XLSX van.',
    en: 'We cannot keep the file {file} here. Make it a PDF, PNG, JPG, TXT, DOCX or XLSX.',
  },
  'failure.file-empty': {
    nl: 'Het bestand {file} is leeg. Er is niets bijgevoegd. Kijk of u het goede bestand koos.',
    en: 'The file {file} is empty. Nothing was attached. Check that you chose the right file.',
  },
  'failure.attachment-too-large': {
    nl: 'Het bestand {file} is groter dan 100 MB. Het is niet bijgevoegd. Splits het of maak het kleiner.',
    en: 'The file {file} is larger than 100 MB. It was not attached. Split it or make it smaller.',
  },
  'failure.files-too-many': {
    nl: 'Bij deze melding passen niet meer bestanden: samen mogen ze 1 GB zijn. Dit bestand is niet bijgevoegd.',
    en: 'This report can take no more files: together they may be 1 GB. This file was not attached.',
  },
  'failure.file-there-already': {
    nl: 'Dit bestand staat er al, als {known}. Er is niets dubbel bewaard.',
    en: 'This file is already here, as {known}. Nothing was kept twice.',
  },
  'failure.file-incomplete': {
    nl: 'Het bestand {file} is niet helemaal aangekomen. Er is niets bijgevoegd. Kies het opnieuw.',
    en: 'The file {file} did not arrive complete. Nothing was attached. Choose it again.',
  },
  'failure.file-damaged': {
    nl: 'Het bestand {file} is beschadigd of weg. Daarom tonen wij niets. Waarschuw de beheerder.',
    en: 'The file {file} is damaged or gone. That is why we show nothing. Tell the administrator.',
  },
  'failure.disk-nearly-full': {
    nl: 'De schijf is bijna vol. Bestanden bewaren wij nu niet, tekst wel. Vraag de beheerder om ruimte.',
    en: 'The disk is nearly full. We keep no files now, but we do keep text. Ask the administrator for space.',
  },
  'failure.column-missing': {
    nl: 'De kolom {column} ontbreekt. Er is niets ingelezen. Voeg de kolom toe en lees opnieuw in.',
    en: 'The column {column} is missing. Nothing was imported. Add the column and import again.',
  },
  'failure.rows-refused': {
    nl: '{count, plural, one {# rij klopt} other {# rijen kloppen}} niet. Er is niets ingelezen. Verbeter het bestand en lees opnieuw in.',
    en: '{count, plural, one {# row is} other {# rows are}} not right. Nothing was imported. Mend the file and import again.',
  },
  'failure.table-refused': {
    nl: 'Wij lezen {file} niet: {reason}. Er is niets ingelezen.',
    en: 'We cannot read {file}: {reason}. Nothing was imported.',
  },
  'failure.column-twice': {
    nl: 'De kolom {column} staat er twee keer. Er is niets ingelezen. Geef elke kolom een eigen naam.',
    en: 'The column {column} is there twice. Nothing was imported. Give each column a name of its own.',
  },
  'failure.import-stopped': {
    nl: 'U hebt het inlezen gestopt. Er is niets vastgelegd.',
    en: 'You stopped the import. Nothing was recorded.',
  },
  'failure.import-undone': {
    nl: 'Deze lijst is al teruggehaald.',
    en: 'This list was taken out before.',
  },
  'failure.import-changed': {
    nl: 'Aan {count, plural, one {# melding} other {# meldingen}} is al gewerkt: {numbers}. Daarom blijft alles staan.',
    en: 'Somebody has already worked on {count, plural, one {# report} other {# reports}}: {numbers}. So everything stays.',
  },
  'failure.letter-incomplete': {
    nl: 'De brief is nog niet gemaakt. Dit mist nog: {fields}. Vul het in of haal het weg.',
    en: 'The letter is not made yet. This is still missing: {fields}. Fill it in or take it out.',
  },
  'failure.letter-empty': {
    nl: 'De brief is nog niet gemaakt. Een blok of het onderwerp is leeg. Vul het in of haal het weg.',
    en: 'The letter is not made yet. A block or the subject is empty. Fill it in or take it out.',
  },
  'failure.letter-sent-already': {
    nl: 'Deze brief staat al als verstuurd. Er is niets veranderd.',
    en: 'This letter is already recorded as sent. Nothing was changed.',
  },
  'failure.letter-sent-in-future': {
    nl: 'De dag van versturen ligt na vandaag. Kies vandaag of een eerdere dag.',
    en: 'The day of sending is after today. Choose today or an earlier day.',
  },
  'failure.letter-not-made-then': {
    nl: 'Op die dag was de brief er nog niet. Kies de dag waarop hij werd gemaakt, of later.',
    en: 'The letter was not there yet on that day. Choose the day it was made, or a later one.',
  },
  'failure.template-set-aside': {
    nl: 'Dit sjabloon is opzijgezet. Kies een ander sjabloon.',
    en: 'This template is set aside. Choose another template.',
  },
  'failure.template-refused': {
    nl: 'Dit sjabloon is niet bewaard. Kijk dit na: {faults}.',
    en: 'This template is not kept. Check this: {faults}.',
  },
  'failure.export-stopped': {
    nl: 'U hebt het maken van het bestand gestopt. Er is geen bestand.',
    en: 'You stopped the file being made. There is no file.',
  },
  'failure.no-print-browser': {
    nl: 'Op deze computer staat geen browser die een PDF kan maken. Vraag de beheerder om Chromium, Chrome of Edge.',
    en: 'This computer has no browser that can make a PDF. Ask the administrator for Chromium, Chrome or Edge.',
  },
  'failure.print-failed': {
    nl: 'De PDF is niet gemaakt. Er is niets vastgelegd. Probeer het opnieuw.',
    en: 'The PDF was not made. Nothing was recorded. Try again.',
  },
  'failure.print-too-large': {
    nl: 'Dit is te veel voor één PDF. Er is niets gemaakt. Druk minder tegelijk af.',
    en: 'This is too much for one PDF. Nothing was made. Print less at a time.',
  },
} satisfies Record<`failure.${FailureCode}`, Words>);

/** Stands in a refusal that names no person. */
export const failureValues = words({
  'failure-value.someone-else': { nl: 'Iemand anders', en: 'Someone else' },
});
