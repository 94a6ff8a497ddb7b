import { words } from './words.ts';

/** What is said of accounts, keys and the second step at signing in. */
export const accountText = words({
  'accounts.intro': {
    nl: 'De beheerder vraagt een account aan. Een collega met de rol Afhandeling bevestigt het met het eigen wachtwoord.',
    en: 'The administrator asks for an account. A colleague with the role Back office confirms it with their own password.',
  },
  'accounts.alone': {
    nl: 'U hebt de rollen Beheer en Afhandeling tegelijk. Dat kan zolang er geen aparte beheerder is. Elke bevestiging staat in het logboek.',
    en: 'You have both the roles Administration and Back office. That is allowed while there is no separate administrator. Each confirmation is in the log.',
  },
  'accounts.end': { nl: 'Laatste dag', en: 'Last day' },
  'accounts.end-hint': {
    nl: 'Voor een tijdelijke collega. Laat leeg als er geen einddatum is.',
    en: 'For a temporary colleague. Leave empty when there is no end date.',
  },
  'accounts.until': { nl: 't/m {day}', en: 'until {day}' },
  'accounts.state-on': { nl: 'aan', en: 'on' },
  'accounts.state-start': { nl: 'nog niet begonnen', en: 'not begun yet' },
  'accounts.state-ended': { nl: 'einddatum voorbij', en: 'last day is over' },
  'accounts.state-off': { nl: 'uit', en: 'off' },
  'accounts.second': { nl: 'Tweede stap', en: 'Second step' },
  'accounts.second-on': { nl: 'ja', en: 'yes' },
  'accounts.second-off': { nl: 'nee', en: 'no' },
  'accounts.off': { nl: 'Zet uit', en: 'Switch off' },
  'accounts.off-of': { nl: 'Zet uit: {name}', en: 'Switch off: {name}' },
  'accounts.on-again': { nl: 'Zet weer aan', en: 'Switch on again' },
  'accounts.on-again-of': { nl: 'Zet weer aan: {name}', en: 'Switch on again: {name}' },
  'accounts.off-ask': { nl: '{name} uitzetten?', en: 'Switch {name} off?' },
  'accounts.off-what': {
    nl: 'Dit geldt meteen. Open vensters van {name} sluiten en aanmelden kan niet meer. Meldingen op deze naam blijven staan.',
    en: 'This takes effect at once. Open windows of {name} close and {name} can no longer sign in. Reports in this name stay.',
  },
  'accounts.off-back': { nl: 'Laat het account aan', en: 'Leave the account on' },
  'accounts.off-done': { nl: '{name} kan zich niet meer aanmelden.', en: '{name} can no longer sign in.' },
  'accounts.reset-ask': { nl: 'Een nieuw wachtwoord voor {name}?', en: 'A new password for {name}?' },
  'accounts.reset-what': {
    nl: 'Een collega met de rol Afhandeling bevestigt dit en ziet dan een eerste wachtwoord. Het oude werkt daarna niet meer. De tweede stap wordt opnieuw ingesteld.',
    en: 'A colleague with the role Back office confirms this and then sees a first password. The old one stops working. The second step is set up again.',
  },
  'accounts.reset': { nl: 'Vraag een nieuw wachtwoord aan', en: 'Ask for a new password' },
  'accounts.ask': { nl: 'Vraag het account aan', en: 'Ask for the account' },
  'accounts.ask-change': { nl: 'Vraag de verandering aan', en: 'Ask for the change' },

  'accounts.waiting': { nl: 'Wacht op bevestiging', en: 'Waits for confirmation' },
  'accounts.wants-add': { nl: 'Nieuw account: {name}, {roles}', en: 'New account: {name}, {roles}' },
  'accounts.wants-change': { nl: 'Verandering: {name}, {roles}', en: 'Change: {name}, {roles}' },
  'accounts.wants-reset': { nl: 'Nieuw wachtwoord: {name}', en: 'New password: {name}' },
  'accounts.asked-by': { nl: 'aangevraagd door {by} op {day}', en: 'asked by {by} on {day}' },
  'accounts.confirm': { nl: 'Bevestig', en: 'Confirm' },
  'accounts.confirm-of': { nl: 'Bevestig voor {name}', en: 'Confirm for {name}' },
  'accounts.take-back': { nl: 'Haal weg', en: 'Remove' },
  'accounts.take-back-of': { nl: 'Haal weg: aanvraag voor {name}', en: 'Remove: what was asked for {name}' },
  'accounts.taken-back': { nl: 'De aanvraag is weg.', en: 'What was asked is gone.' },
  'accounts.confirm-title': { nl: 'Bevestig met uw sleutel', en: 'Confirm with your key' },
  'accounts.confirm-own': {
    nl: 'Kijk of dit klopt. U geeft {name} toegang tot wat bij de rollen hoort.',
    en: 'Check that this is right. You give {name} access to what goes with the roles.',
  },
  'accounts.confirm-beside': {
    nl: 'Laat een collega met de rol Afhandeling dit lezen en hier het eigen wachtwoord typen. Kan dat nu niet? Dan blijft de aanvraag staan.',
    en: 'Let a colleague with the role Back office read this and type their own password here. Not possible now? Then your request stays.',
  },
  'accounts.later': { nl: 'Later', en: 'Later' },
  'accounts.helper-name': { nl: 'Inlognaam van de collega', en: 'Sign-in name of the colleague' },
  'accounts.helper-password': { nl: 'Wachtwoord van de collega', en: 'Password of the colleague' },
  'accounts.confirmed': { nl: 'Bevestigd. {name} kan hiermee werken.', en: 'Confirmed. {name} can start work.' },
  'accounts.start-title': { nl: 'Het eerste wachtwoord van {name}', en: 'The first password of {name}' },
  'accounts.start-what': {
    nl: 'Geef dit persoonlijk aan {name}, met de inlognaam {user}. Wij tonen het één keer. Bij het eerste aanmelden kiest {name} een eigen wachtwoord.',
    en: 'Give this to {name} in person, with the sign-in name {user}. We show it once. At the first sign-in {name} chooses a new password.',
  },
  'accounts.start-done': { nl: 'Ik heb het doorgegeven', en: 'I have passed it on' },

  'accounts.closed-title': { nl: 'Het register is nog dicht', en: 'The register is still closed' },
  'accounts.closed-what': {
    nl: 'Uw rol heeft geen sleutel. Accounts kunt u nu al beheren. Voor de rest opent een collega met de rol Afhandeling het register hier, tot dit venster op slot gaat.',
    en: 'Your role has no key. You can administer accounts already. For the rest a colleague with the role Back office opens the register here, until this window locks.',
  },
  'accounts.open-beside': { nl: 'Open het register', en: 'Open the register' },
  'accounts.opened': { nl: 'Het register is open.', en: 'The register is open.' },

  'accounts.key': { nl: 'De sleutel van het register', en: 'The key of the register' },
  'accounts.key-left': { nl: 'Uit dienst met de sleutel: {names}', en: 'Left with the key: {names}' },
  'accounts.key-soon': {
    nl: 'Maak binnen zeven dagen een nieuwe sleutel. Doe het vandaag bij ontslag of als een computer niet terugkwam.',
    en: 'Make a new key within seven days. Do it today after a dismissal or when a computer did not come back.',
  },
  'accounts.key-what': {
    nl: 'Met een nieuwe sleutel opent een oude niets meer van wat daarna wordt vastgelegd. Collega’s houden hun wachtwoord. U krijgt een nieuwe herstelsleutel.',
    en: 'Once there is a new key, the old one opens nothing recorded after that. Colleagues keep their passwords. You get a new recovery key.',
  },
  'accounts.key-renew': { nl: 'Maak een nieuwe sleutel', en: 'Make a new key' },
  'accounts.key-wait': {
    nl: 'Dit duurt tot een minuut. Niemand kan in die tijd iets vastleggen.',
    en: 'This takes up to a minute. Nobody can record anything in that time.',
  },
  'accounts.key-busy': {
    nl: 'De nieuwe sleutel maken en alles controleren',
    en: 'Making the new key and checking everything',
  },
  'accounts.key-done': { nl: 'Het register heeft een nieuwe sleutel.', en: 'The register has a new key.' },
  'accounts.key-paper': {
    nl: 'Dit is de nieuwe herstelsleutel. Wij tonen hem één keer. Bewaar het oude papier zolang er oude reservekopieën zijn.',
    en: 'This is the new recovery key. We show it once. Keep the old paper as long as there are old backups.',
  },
  'accounts.code': { nl: 'Code van uw telefoon', en: 'Code from your phone' },
  'accounts.code-hint': {
    nl: 'Zes cijfers. De code geldt een halve minuut.',
    en: 'Six digits. The code is valid for half a minute.',
  },
  'accounts.fill-in-code': { nl: 'Typ de code van zes cijfers.', en: 'Type the six-digit code.' },
  'accounts.phone-lost': {
    nl: 'Telefoon kwijt? Vraag de beheerder om een nieuw wachtwoord. Dan stelt u de tweede stap opnieuw in.',
    en: 'Phone lost? Ask the administrator for a new password. Then you set up the second step again.',
  },

  'accounts.choose-title': { nl: 'Kies uw eigen wachtwoord', en: 'Choose a password of your own' },
  'accounts.choose-intro': {
    nl: 'Het eerste wachtwoord kreeg u van een ander. Vanaf nu weet alleen u het.',
    en: 'Somebody gave you the first password. From now on only you know it.',
  },
  'accounts.first-password': { nl: 'Het eerste wachtwoord', en: 'The first password' },
  'accounts.choose': { nl: 'Bewaar mijn wachtwoord', en: 'Keep my password' },

  'accounts.factor-title': { nl: 'Stel de tweede stap in', en: 'Set up the second step' },
  'accounts.factor-intro': {
    nl: 'Uw bureau vraagt bij het aanmelden ook een code van uw telefoon. Zo komt niemand binnen met alleen uw wachtwoord.',
    en: 'Your office also asks for a code from your phone when you sign in. So nobody gets in with your password alone.',
  },
  'accounts.factor-own': {
    nl: 'Met een code van uw telefoon komt niemand binnen met alleen uw wachtwoord.',
    en: 'With a code from your phone nobody gets in with your password alone.',
  },
  'accounts.factor-begin': { nl: 'Begin', en: 'Begin' },
  'accounts.factor-scan': {
    nl: 'Open een app voor codes op uw telefoon, zoals Google Authenticator, Aegis of Microsoft Authenticator. Scan dit vierkant.',
    en: 'Open an app for codes on your phone, such as Google Authenticator, Aegis or Microsoft Authenticator. Scan this square.',
  },
  'accounts.factor-square': { nl: 'Vierkant om te scannen', en: 'Square to scan' },
  'accounts.factor-text': {
    nl: 'Scannen lukt niet? Typ deze letters in de app over:',
    en: 'Scanning does not work? Type these letters into the app:',
  },
  'accounts.factor-confirm': { nl: 'Zet de tweede stap aan', en: 'Switch the second step on' },
  'accounts.factor-on': { nl: 'De tweede stap staat aan.', en: 'The second step is on.' },
  'accounts.factor-is-on': {
    nl: 'De tweede stap staat aan. Bij het aanmelden typt u een code van uw telefoon.',
    en: 'The second step is on. When you sign in, you type a code from your phone.',
  },
  'accounts.factor-new': { nl: 'Stel een andere telefoon in', en: 'Set up another phone' },
  'accounts.factor-stop': { nl: 'Zet de tweede stap uit', en: 'Switch the second step off' },
  'accounts.factor-off': { nl: 'De tweede stap staat uit.', en: 'The second step is off.' },
  'accounts.device': { nl: 'Alleen op deze computer', en: 'Only on this computer' },
  'accounts.device-what': {
    nl: 'U kunt uw account aan deze computer binden. Het opent dan met uw wachtwoord en een geheim dat alleen hier staat. Wie het register kopieert en uw wachtwoord raadt, komt er niet in.',
    en: 'You can tie your account to this computer. It then opens with your password and a secret that is only here. Whoever copies the register and guesses your password does not get in.',
  },
  'accounts.device-elsewhere': {
    nl: 'Op een andere computer, in een gewone browser of op de opdrachtregel opent uw account dan niet.',
    en: 'Your account then does not open on another computer, in an ordinary browser or on the command line.',
  },
  'accounts.device-way-back': {
    nl: 'Gaat deze computer stuk? Dan geeft de herstelsleutel op papier u een nieuw wachtwoord. Of de beheerder vraagt dat aan en een collega met de rol Afhandeling bevestigt het.',
    en: 'If this computer breaks, the recovery key on paper gives you a new password. Or the administrator asks for one and a colleague with the role Back office confirms it.',
  },
  'accounts.device-limit': {
    nl: 'Oudere kopieën openen nog met alleen uw wachtwoord. Kopieën zijn pas goed beschermd als elke collega met een sleutel dit doet.',
    en: 'Older copies still open with your password alone. Copies are well protected only when every colleague with a key does this.',
  },
  'accounts.device-start': { nl: 'Bind mijn account aan deze computer', en: 'Tie my account to this computer' },
  'accounts.device-paper': {
    nl: 'Wij vragen het papier, zodat er zeker een weg terug is. Kwijt? Laat dan eerst een nieuwe sleutel van het register maken.',
    en: 'We ask for the paper to make sure there is a way back. Lost? Then first have a new key of the register made.',
  },
  'accounts.device-on': {
    nl: 'Uw account opent vanaf nu alleen op deze computer.',
    en: 'From now on your account opens only on this computer.',
  },
  'accounts.device-is-on': {
    nl: 'Uw account opent alleen op deze computer, met uw wachtwoord.',
    en: 'Your account opens only on this computer, with your password.',
  },
  'accounts.device-stop': { nl: 'Maak mijn account los van deze computer', en: 'Untie my account from this computer' },
  'accounts.device-off': {
    nl: 'Uw account opent weer op elke computer met dit register.',
    en: 'Your account opens again on every computer with this register.',
  },
  'accounts.device-no-keychain': {
    nl: 'Er is geen sleutelbos die het geheim veilig bewaart. Op Linux is dat GNOME Keyring of KWallet.',
    en: 'There is no keychain that keeps the secret safely. On Linux that is GNOME Keyring or KWallet.',
  },
  'accounts.device-not-possible': {
    nl: 'Op deze computer kan dat niet',
    en: 'On this computer that is not possible',
  },
  'accounts.device-bound': { nl: 'opent op één computer', en: 'opens on one computer' },
  'accounts.own-password': { nl: 'Typ uw wachtwoord', en: 'Type your password' },
  'accounts.factor-office': { nl: 'Vraag iedereen een tweede stap', en: 'Ask everybody for a second step' },
  'accounts.factor-office-note': {
    nl: 'Iedereen typt bij het aanmelden ook een code van de telefoon. Wie dat nog niet heeft, stelt het bij het aanmelden in.',
    en: 'Everybody also types a code from their phone when signing in. Anyone without one sets it up then.',
  },

  'accounts.who-administers': { nl: 'Wie beheert het register?', en: 'Who administers the register?' },
  'accounts.somebody-else': { nl: 'Een collega', en: 'A colleague' },
  'accounts.somebody-else-note': {
    nl: 'Zo kan niemand alleen een account maken. Uw collega typt hieronder zelf een wachtwoord.',
    en: 'So nobody can make an account alone. Your colleague types a password below.',
  },
  'accounts.myself': { nl: 'Ikzelf, voorlopig', en: 'Myself, for now' },
  'accounts.myself-note': {
    nl: 'Voor een bureau van één persoon. Het staat in het logboek, tot er een aparte beheerder is.',
    en: 'For an office of one person. It is in the log, until there is a separate administrator.',
  },
  'accounts.choose-who': { nl: 'Kies wie het register beheert.', en: 'Choose who administers the register.' },
  'accounts.fill-in-administrator': {
    nl: 'Vul de naam van de beheerder in.',
    en: 'Enter the name of the administrator.',
  },
  'accounts.administrator-name': { nl: 'Naam van de beheerder', en: 'Name of the administrator' },
  'accounts.administrator-user': { nl: 'Inlognaam van de beheerder', en: 'Sign-in name of the administrator' },
  'accounts.administrator-password': { nl: 'Wachtwoord van de beheerder', en: 'Password of the administrator' },
});
