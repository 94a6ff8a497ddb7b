import { words } from './words.ts';

/** What is said before somebody is inside: the first start, signing in, the lock, the recovery key. */
export const entryText = words({
  'entry.product': { nl: 'Meldpunt Wmo en Jeugdwet', en: 'Meldpunt for social support and youth' },
  'entry.other-language': { nl: 'English', en: 'Nederlands' },
  'entry.name': { nl: 'Inlognaam', en: 'Sign-in name' },
  'entry.password': { nl: 'Wachtwoord', en: 'Password' },
  'entry.show-password': { nl: 'Toon', en: 'Show' },
  'entry.hide-password': { nl: 'Verberg', en: 'Hide' },
  'entry.show-password-label': { nl: 'Toon het wachtwoord', en: 'Show the password' },
  'entry.hide-password-label': { nl: 'Verberg het wachtwoord', en: 'Hide the password' },
  'entry.caps-lock': { nl: 'Caps Lock staat aan.', en: 'Caps Lock is on.' },
  'entry.fill-in-name': { nl: 'Vul uw inlognaam in.', en: 'Enter your sign-in name.' },
  'entry.fill-in-password': { nl: 'Vul uw wachtwoord in.', en: 'Enter your password.' },
  'entry.try-again': { nl: 'Probeer opnieuw', en: 'Try again' },
  'entry.back': { nl: 'Terug', en: 'Back' },
  'entry.looking': { nl: 'Het register zoeken', en: 'Looking for the register' },

  'entry.opening': { nl: 'Het register openen', en: 'Opening the register' },
  'entry.sign-in-title': { nl: 'Meld u aan', en: 'Sign in' },
  'entry.sign-in-intro': { nl: 'Register van {office}', en: 'Register of {office}' },
  'entry.sign-in': { nl: 'Open het register', en: 'Open the register' },
  'entry.password-lost': { nl: 'Wachtwoord kwijt?', en: 'Password lost?' },
  'entry.use-recovery-key': { nl: 'Gebruik de herstelsleutel', en: 'Use the recovery key' },
  'entry.or-ask': { nl: 'of vraag de beheerder.', en: 'or ask the administrator.' },
  'entry.wait': {
    nl: 'Dat was te vaak een verkeerd wachtwoord. {minutes, plural, =0 {Wacht nog {seconds, plural, one {# seconde} other {# seconden}}.} one {Wacht nog één minuut.} other {Wacht nog # minuten.}}',
    en: 'That was a wrong password too often. {minutes, plural, =0 {Wait another {seconds, plural, one {# second} other {# seconds}}.} one {Wait another minute.} other {Wait another # minutes.}}',
  },

  'entry.locked-title': { nl: 'Het register is op slot', en: 'The register is locked' },
  'entry.locked-kept': { nl: 'Uw werk is bewaard.', en: 'Your work is kept.' },
  'entry.locked-idle': {
    nl: 'Vergrendeld om {time}, na {minutes, plural, one {# minuut} other {# minuten}} stilte. Uw werk is bewaard.',
    en: 'Locked at {time}, after {minutes, plural, one {# idle minute} other {# idle minutes}}. Your work is kept.',
  },
  'entry.locked-at': {
    nl: 'Vergrendeld om {time}. Uw werk is bewaard.',
    en: 'Locked at {time}. Your work is kept.',
  },
  'entry.locked-name': { nl: 'Naam', en: 'Name' },
  'entry.somebody-else': { nl: 'Meld iemand anders aan', en: 'Sign in somebody else' },
  'entry.somebody-else-note': {
    nl: 'Tekst die nog niet is vastgelegd, gaat dan weg. Geparkeerde gesprekken blijven staan.',
    en: 'Text that has not been recorded is lost then. Parked calls stay.',
  },
  'entry.wrong-password': { nl: 'Dit wachtwoord klopt niet.', en: 'This password is not right.' },
  'entry.mind-capitals': { nl: 'Let op hoofdletters.', en: 'Mind the capitals.' },
  'entry.waiting-title': { nl: 'Dit staat voor u klaar', en: 'This is ready for you' },
  'entry.waiting-calls': {
    nl: '{count, plural, one {# gesprek} other {# gesprekken}}',
    en: '{count, plural, one {# call} other {# calls}}',
  },
  'entry.waiting-calls-kept': {
    nl: '{count, plural, =0 {Er staat niets geparkeerd.} one {staat geparkeerd. Er is geen letter verloren.} other {staan geparkeerd. Er is geen letter verloren.}}',
    en: '{count, plural, =0 {Nothing is parked.} one {is parked. Not a letter was lost.} other {are parked. Not a letter was lost.}}',
  },
  'entry.register': { nl: 'Register', en: 'The register' },
  'entry.register-where': {
    nl: '{office}, op deze computer. Namen ziet u pas na het openen.',
    en: '{office}, on this computer. You only see names after opening.',
  },
  'entry.folder': { nl: 'Map', en: 'Folder' },
  'entry.encrypted': {
    nl: 'Alles in dit register is versleuteld. Zonder wachtwoord of herstelsleutel kan niemand het lezen, ook de leverancier niet.',
    en: 'Everything in this register is encrypted. Without password or recovery key nobody can read it, the supplier included.',
  },

  'entry.first-restore': { nl: 'Een reservekopie terugzetten', en: 'Restore a backup' },
  'entry.first-restore-note': {
    nl: 'Op een nieuwe computer, of als het register kwijt is. U hebt de herstelsleutel op papier nodig.',
    en: 'On a new computer, or when the register is lost. You need the recovery key on paper.',
  },
  'entry.restore-title': { nl: 'Zet een reservekopie terug', en: 'Restore a backup' },
  'entry.restore-intro': {
    nl: 'Wij controleren alles voordat het register opengaat. De reservekopie zelf blijft zoals hij is.',
    en: 'We check everything before the register opens. The backup itself stays as it is.',
  },
  'entry.restore-folder': { nl: 'Map van de reservekopie', en: 'Folder of the backup' },
  'entry.restore-folder-hint': {
    nl: 'De map van één reservekopie, of de map waarin ze staan. Dan nemen wij de nieuwste.',
    en: 'The folder of one backup, or the folder that holds them. Then we take the newest.',
  },
  'entry.fill-in-folder': { nl: 'Vul de map in.', en: 'Enter the folder.' },
  'entry.restore': { nl: 'Zet terug en controleer', en: 'Restore and check' },
  'entry.restoring': { nl: 'Terugzetten en controleren', en: 'Restoring and checking' },
  'entry.restored-title': { nl: 'Het register staat er weer', en: 'The register is back' },
  'entry.restored': {
    nl: '{reports, plural, one {# melding} other {# meldingen}}, zoals het was op {on} om {time}. Alles is gecontroleerd. Wat daarna is vastgelegd, staat er niet in.',
    en: '{reports, plural, one {# report} other {# reports}}, as it was on {on} at {time}. Everything was checked. What was recorded after that is not in it.',
  },
  'entry.restored-go-on': { nl: 'Ga naar het aanmelden', en: 'Go to signing in' },

  'entry.recover-title': { nl: 'Kies een nieuw wachtwoord', en: 'Choose a new password' },
  'entry.recover-intro': {
    nl: 'U hebt het papier met de herstelsleutel nodig. Uw oude wachtwoord werkt daarna niet meer.',
    en: 'You need the paper with the recovery key. Your old password stops working.',
  },
  'entry.recovery-key': { nl: 'Herstelsleutel', en: 'Recovery key' },
  'entry.recovery-key-hint': {
    nl: 'Groepen van vier tekens, van het papier. Streepjes en hoofdletters maken niet uit.',
    en: 'Groups of four characters, from the paper. Hyphens and capitals do not matter.',
  },
  'entry.new-password': { nl: 'Nieuw wachtwoord', en: 'New password' },
  'entry.password-hint': {
    nl: 'Ten minste {atLeast} tekens. Een paar woorden achter elkaar werkt goed.',
    en: 'At least {atLeast} characters. A few words in a row work well.',
  },
  'entry.recover': { nl: 'Bewaar het wachtwoord en open', en: 'Keep the password and open' },
  'entry.recovery-key-wrong': {
    nl: 'Deze herstelsleutel of inlognaam klopt niet. Kijk elk teken na op het papier.',
    en: 'This recovery key or sign-in name is not right. Check each character on the paper.',
  },
  'entry.fill-in-recovery-key': {
    nl: 'Vul de herstelsleutel in. Hij staat op het papier.',
    en: 'Enter the recovery key. It is on the paper.',
  },

  'entry.first-title': { nl: 'Welkom bij het Meldpunt', en: 'Welcome to the Meldpunt' },
  'entry.first-intro': {
    nl: 'In deze map staat nog geen register. Hoe wilt u beginnen?',
    en: 'There is no register in this folder yet. How do you want to start?',
  },
  'entry.first-new': { nl: 'Begin een nieuw register', en: 'Begin a new register' },
  'entry.first-new-note': {
    nl: 'Leeg, voor echte meldingen. U maakt het eerste account en krijgt een herstelsleutel.',
    en: 'Empty, for real reports. You make the first account and get a recovery key.',
  },
  'entry.first-practice': {
    nl: 'Maak een proefregister met voorbeelden',
    en: 'Make a practice register with examples',
  },
  'entry.first-practice-note': {
    nl: 'Met verzonnen meldingen, om alles te leren kennen. Er is een account voor elke rol.',
    en: 'With invented reports, to get to know everything. There is an account for each role.',
  },
  'entry.making-practice': {
    nl: 'Het proefregister maken. Dat duurt ongeveer een minuut.',
    en: 'Making the practice register. That takes about a minute.',
  },
  'entry.making-register': { nl: 'Het register maken', en: 'Making the register' },

  'entry.create-title': { nl: 'Een nieuw register', en: 'A new register' },
  'entry.create-intro': {
    nl: 'U wordt de eerste gebruiker: u behandelt meldingen en houdt de sleutel van het register.',
    en: 'You become the first user: you handle reports and keep the key of the register.',
  },
  'entry.office': { nl: 'Naam van het bureau', en: 'Name of the office' },
  'entry.office-hint': { nl: 'Zoals Meldpunt Rotterdam', en: 'Such as Meldpunt Rotterdam' },
  'entry.own-name': { nl: 'Uw naam', en: 'Your name' },
  'entry.user-hint': {
    nl: 'Kleine letters, cijfers, punt en streepje. Het eerste teken is een letter.',
    en: 'Small letters, digits, dot and hyphen. The first character is a letter.',
  },
  'entry.create': { nl: 'Maak het register', en: 'Make the register' },
  'entry.fill-in-office': { nl: 'Vul de naam van het bureau in.', en: 'Enter the name of the office.' },
  'entry.fill-in-own-name': { nl: 'Vul uw naam in.', en: 'Enter your name.' },
  'entry.user-unfit': {
    nl: 'Deze inlognaam past niet. Gebruik kleine letters, cijfers, punt en streepje, zoals m.hoekstra.',
    en: 'This sign-in name does not fit. Use small letters, digits, dot and hyphen, like m.hoekstra.',
  },
  'entry.password-short': {
    nl: 'Dit wachtwoord is te kort. Kies er een van ten minste {atLeast} tekens.',
    en: 'This password is too short. Choose one of at least {atLeast} characters.',
  },

  'entry.key-title': { nl: 'Bewaar de herstelsleutel', en: 'Keep the recovery key' },
  'entry.key-why': {
    nl: 'Met deze sleutel opent u het register als een wachtwoord kwijt is. Wij tonen hem één keer.',
    en: 'With this key you open the register when a password is lost. We show it once.',
  },
  'entry.key-how': {
    nl: 'Druk hem af of schrijf hem over. Leg het papier in een kluis, niet bij de computer.',
    en: 'Print it or copy it. Put the paper in a safe, not beside the computer.',
  },
  'entry.key-print': { nl: 'Druk de sleutel af', en: 'Print the key' },
  'entry.key-kept': {
    nl: 'Ik heb de sleutel bewaard. Open het register',
    en: 'I have kept the key. Open the register',
  },
  'entry.key-paper-office': {
    nl: 'Herstelsleutel van het register van {office}',
    en: 'Recovery key of the register of {office}',
  },
  'entry.key-paper-day': { nl: 'Gemaakt op {day}', en: 'Made on {day}' },
  'entry.key-lost': {
    nl: 'Zijn alle wachtwoorden en dit papier weg? Dan kan niemand het register nog lezen.',
    en: 'Are all passwords and this paper gone? Then nobody can read the register any more.',
  },

  'entry.practice-title': { nl: 'Het proefregister is klaar', en: 'The practice register is ready' },
  'entry.practice-intro': {
    nl: 'Alle mensen en meldingen zijn verzonnen. Kies met welke rol u begint.',
    en: 'All people and reports are invented. Choose the role you begin with.',
  },
  'entry.practice-accounts': { nl: 'De accounts', en: 'The accounts' },
  'entry.practice-role': { nl: 'Rol', en: 'Role' },
  'entry.practice-open': { nl: 'Open als {role}', en: 'Open as {role}' },
  'entry.practice-print': { nl: 'Druk de accounts af', en: 'Print the accounts' },
  'entry.practice-once': {
    nl: 'Deze wachtwoorden tonen wij één keer. Druk ze af of schrijf ze over.',
    en: 'We show these passwords once. Print them or copy them.',
  },

  'entry.failed-title': { nl: 'Het register gaat niet open', en: 'The register does not open' },
  'entry.no-way-in-title': {
    nl: 'Deze bladzijde heeft een adres met code nodig',
    en: 'This page needs an address with a code',
  },
  'entry.no-way-in-why': {
    nl: 'Elke code werkt één keer en alleen op deze computer. Zo komt niemand anders binnen.',
    en: 'Each code works once and only on this computer. That keeps others out.',
  },
  'entry.no-way-in-how': {
    nl: 'Start het programma opnieuw, of kies in een open venster “Nog een venster”.',
    en: 'Start the program again, or choose “Another window” in a window that is open.',
  },
  'entry.no-way-in-kept': { nl: 'Er is niets veranderd in het register.', en: 'Nothing was changed in the register.' },
});
