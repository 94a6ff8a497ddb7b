import type { ChoiceId, QuestionId, questionOptions } from '../procedure/question.ts';
import type { AnswerRefusal } from '../procedure/validate-answer.ts';
import { type Words, words } from './words.ts';

type OptionKey = { [Id in ChoiceId]: `option.${Id}.${(typeof questionOptions)[Id][number]}` }[ChoiceId];
type CommonOption = 'option.yes' | 'option.no' | 'option.unknown' | 'option.none-of-these';

/** The questions of the procedure check, as they are asked to the worker. */
export const questionWords: Readonly<Record<`question.${QuestionId}`, Words>> = words<`question.${QuestionId}`>({
  'question.safety': { nl: 'Is er gevaar of haast?', en: 'Is there danger or urgency?' },
  'question.provider-incident': { nl: 'Wat is er bij de aanbieder gebeurd?', en: 'What happened at the provider?' },
  'question.provider-incident-law': {
    nl: 'Onder welke wet werkt die aanbieder?',
    en: 'Under which law does that provider work?',
  },
  'question.kind': { nl: 'Wat is het?', en: 'What is it?' },
  'question.about': { nl: 'Over wie gaat de klacht?', en: 'Who is the complaint about?' },
  'question.other-desk': { nl: 'Welk loket is dan het goede?', en: 'Which desk is the right one?' },
  'question.law': { nl: 'Om welke wet gaat het?', en: 'Which law is it about?' },
  'question.who': { nl: 'Wie klaagt?', en: 'Who complains?' },
  'question.age': { nl: 'Hoe oud is de melder?', en: 'How old is the reporter?' },
  'question.authorisation': {
    nl: 'Is er een schriftelijke machtiging van de persoon zelf?',
    en: 'Is there a written authorisation of the person concerned?',
  },
  'question.court': { nl: 'Kijkt een rechter ernaar, of is dat gebeurd?', en: 'Is a court looking at it, or did one?' },
  'question.subject': { nl: 'Waar gaat de klacht over?', en: 'What is the complaint about?' },
  'question.decision-announced': {
    nl: 'Op welke dag is het besluit verstuurd of gegeven?',
    en: 'On which day was the decision sent or handed over?',
  },
  'question.objection-pending': { nl: 'Loopt er al een bezwaar?', en: 'Is an objection pending already?' },
  'question.wants-it-back': {
    nl: 'Wil de melder de brief liever terug?',
    en: 'Would the client rather have the letter back?',
  },
  'question.excuse-for-late': {
    nl: 'Is er een goede reden dat het te laat is?',
    en: 'Is there a good reason for being late?',
  },
  'question.need-reported': {
    nl: 'Op welke dag is om hulp gevraagd bij de gemeente?',
    en: 'On which day was the need for support reported to the municipality?',
  },
  'question.application': {
    nl: 'Op welke dag kwam de aanvraag bij de gemeente?',
    en: 'On which day did the application reach the municipality?',
  },
  'question.default-notice': {
    nl: 'Op welke dag kreeg de gemeente de ingebrekestelling?',
    en: 'On which day did the municipality receive the notice of default?',
  },
  'question.internal-status': {
    nl: 'Is er al een klacht ingediend bij de organisatie zelf?',
    en: 'Was a complaint made to the organisation itself?',
  },
  'question.internal-received': {
    nl: 'Op welke dag kreeg de organisatie de klacht op papier?',
    en: 'On which day did the organisation receive the written complaint?',
  },
  'question.internal-ended': {
    nl: 'Op welke dag kwam het antwoord of het einde?',
    en: 'On which day did the answer or the end come?',
  },
  'question.about-handling': {
    nl: 'Gaat het alleen over de manier waarop de klacht is behandeld?',
    en: 'Is it only about how that complaint was handled?',
  },
  'question.adviser': { nl: 'Kijkt een adviseur of commissie mee?', en: 'Does an adviser or committee take part?' },
  'question.adjourned': {
    nl: 'Heeft de gemeente schriftelijk om meer tijd gevraagd?',
    en: 'Did the municipality ask for more time in writing?',
  },
  'question.adjourned-on': { nl: 'Op welke dag was die brief er?', en: 'On which day did that letter come?' },
  'question.adjourn-weeks': { nl: 'Hoeveel weken uitstel is het?', en: 'How many weeks of adjournment are there?' },
  'question.further-delay': {
    nl: 'Is daarna nog meer uitstel afgesproken?',
    en: 'Was further delay agreed after that?',
  },
  'question.further-delay-until': { nl: 'Tot en met welke dag is dat?', en: 'Up to and including which day?' },
  'question.judgment': {
    nl: 'Op welke dag kreeg de organisatie het oordeel van de klachtencommissie?',
    en: 'On which day did the organisation receive the judgment of its committee?',
  },
  'question.new-date': {
    nl: 'Heeft de organisatie met uitleg een nieuwe datum genoemd?',
    en: 'Did the organisation announce a new date with reasons?',
  },
  'question.scheme-weeks': {
    nl: 'Hoeveel weken staan er in de klachtenregeling?',
    en: 'How many weeks does the complaints scheme give?',
  },
  'question.cannot-be-asked': {
    nl: 'Waarom kan de melder daar echt niet klagen?',
    en: 'Why can the client really not complain there?',
  },
  'question.burdens': {
    nl: 'Wat maakt klagen voor de melder erg zwaar?',
    en: 'What makes complaining very hard for the client?',
  },
  'question.reason': { nl: 'Schrijf op waarom.', en: 'Write down why.' },
  'question.behaviour': { nl: 'Op welke dag gebeurde het?', en: 'On which day did it happen?' },
  'question.other-procedure': {
    nl: 'Is er over hetzelfde een andere procedure begonnen?',
    en: 'Was another procedure started about the same matter?',
  },
  'question.other-procedure-started': { nl: 'Op welke dag begon die?', en: 'On which day did it start?' },
  'question.other-procedure-ended': { nl: 'Op welke dag eindigde die?', en: 'On which day did it end?' },
  'question.request-received': {
    nl: 'Op welke dag kwam het verzoek aan de Ombudsman binnen?',
    en: 'On which day was the request to the Ombudsman received?',
  },
  'question.earlier-here': {
    nl: 'Heeft de Ombudsman hier eerder naar gekeken?',
    en: 'Did the Ombudsman look at this before?',
  },
  'question.new-fact': {
    nl: 'Is er iets nieuws dat het oordeel kan veranderen?',
    en: 'Is there a new fact that could change the judgment?',
  },
  'question.independent-body': {
    nl: 'Kijkt een onafhankelijke klachtencommissie hiernaar, of is dat gebeurd?',
    en: 'Is an independent complaints body looking at this, or did one?',
  },
  'question.second-person': {
    nl: 'Vindt een tweede collega het ook goed?',
    en: 'Does a second colleague agree too?',
  },
  'question.consent': {
    nl: 'Mogen wij dit doorgeven?',
    en: 'May we pass this on?',
  },
  'question.request-missing': {
    nl: 'Wat mist er nog aan het verzoek?',
    en: 'What is still missing from the request?',
  },
  'question.repair-term-until': {
    nl: 'Tot en met welke dag kan de melder dit aanvullen?',
    en: 'Until which day can the client complete this?',
  },
  'question.another-matter': {
    nl: 'Gaat de melding nog over iets anders?',
    en: 'Is the report about something else as well?',
  },
});

/** Why each question is asked: one sentence beside it. */
export const questionReasons: Readonly<Record<`why.${QuestionId}`, Words>> = words<`why.${QuestionId}`>({
  'why.safety': {
    nl: 'Gevaar en spoed gaan voor alles. De toets gaat daarna gewoon verder.',
    en: 'Danger and urgency come first. The check continues after that.',
  },
  'why.provider-incident': {
    nl: 'De aanbieder moet een calamiteit en geweld zelf melden.',
    en: 'The provider itself must report a calamity or violence.',
  },
  'why.provider-incident-law': {
    nl: 'De wet bepaalt welke toezichthouder ervan moet weten.',
    en: 'The law decides which supervisor must know.',
  },
  'why.kind': {
    nl: 'Een vraag, een signaal en een klacht gaan elk een andere weg.',
    en: 'A question, a signal and a complaint each go a different way.',
  },
  'why.about': {
    nl: 'Voor elke organisatie gelden eigen regels en termijnen.',
    en: 'Each organisation has its own rules and terms.',
  },
  'why.other-desk': {
    nl: 'Wij sturen de melder naar de plek die wel kan helpen.',
    en: 'We send the client to the place that can help.',
  },
  'why.law': {
    nl: 'De wet bepaalt de termijnen en wie de melder kan steunen.',
    en: 'The law decides the terms and who can support the client.',
  },
  'why.who': {
    nl: 'Wie voor een ander klaagt, heeft daar meestal toestemming voor nodig.',
    en: 'Anyone complaining for another person usually needs permission.',
  },
  'why.age': {
    nl: 'Bij een kind letten wij op post en telefoon die bij de ouders komen.',
    en: 'With a child we are careful with mail and phone calls that reach the parents.',
  },
  'why.authorisation': {
    nl: 'Zonder machtiging leggen wij het vast als signaal en vragen wij erom.',
    en: 'Without it we register a signal and ask for the authorisation.',
  },
  'why.court': {
    nl: 'Waar de rechter over gaat, mag de Ombudsman niet onderzoeken.',
    en: 'The Ombudsman may not investigate what is before the court.',
  },
  'why.subject': {
    nl: 'Tegen een besluit is er bezwaar. Over gedrag is er een klacht.',
    en: 'A decision calls for an objection. Conduct calls for a complaint.',
  },
  'why.decision-announced': {
    nl: 'Vanaf de dag erna heeft de melder zes weken voor bezwaar of beroep.',
    en: 'From the next day the client has six weeks for objection or appeal.',
  },
  'why.objection-pending': {
    nl: 'Loopt het bezwaar al, dan hoeft de melder niets meer in te dienen.',
    en: 'If the objection is pending, the client need not file again.',
  },
  'why.wants-it-back': {
    nl: 'Wij sturen de brief door, tenzij de melder dat niet wil.',
    en: 'We forward the letter, unless the client does not want that.',
  },
  'why.excuse-for-late': {
    nl: 'Met een goede reden kan bezwaar of beroep soms toch nog.',
    en: 'With a good reason objection or appeal is sometimes still possible.',
  },
  'why.need-reported': {
    nl: 'De gemeente heeft daarna zes weken voor het onderzoek.',
    en: 'The municipality then has six weeks for its investigation.',
  },
  'why.application': {
    nl: 'Vanaf deze dag loopt de tijd om te beslissen.',
    en: 'The time to decide runs from this day.',
  },
  'why.default-notice': {
    nl: 'Twee weken daarna kan de melder naar de rechter.',
    en: 'Two weeks later the client can go to court.',
  },
  'why.internal-status': {
    nl: 'Een organisatie krijgt eerst zelf de kans om het op te lossen.',
    en: 'An organisation first gets the chance to solve it itself.',
  },
  'why.internal-received': {
    nl: 'Op deze dag begint de termijn. Een klacht zonder papier telt niet.',
    en: 'The term starts on this day. A complaint that was only spoken does not count.',
  },
  'why.internal-ended': {
    nl: 'Vanaf deze dag heeft de melder een jaar voor de Ombudsman.',
    en: 'From this day the client has a year for the Ombudsman.',
  },
  'why.about-handling': {
    nl: 'Dan hoeft de melder niet opnieuw bij de organisatie te klagen.',
    en: 'Then the client need not complain to the organisation again.',
  },
  'why.adviser': {
    nl: 'Dan heeft de gemeente tien weken in plaats van zes.',
    en: 'Then the municipality has ten weeks instead of six.',
  },
  'why.adjourned': {
    nl: 'Dat mag één keer, hoogstens vier weken, en op papier. Een telefoontje telt niet.',
    en: 'It may do so once, for at most four weeks, on paper. A phone call does not count.',
  },
  'why.adjourned-on': {
    nl: 'Uitstel telt alleen als de brief er op tijd was.',
    en: 'An adjournment only counts if the letter came in time.',
  },
  'why.adjourn-weeks': {
    nl: 'Staat het niet in de brief, dan rekenen wij met vier weken.',
    en: 'If the letter does not say, we count on four weeks.',
  },
  'why.further-delay': {
    nl: 'Meer uitstel telt alleen als de melder op papier ja zei.',
    en: 'Further delay only counts if the client agreed in writing.',
  },
  'why.further-delay-until': {
    nl: 'Deze dag wordt de laatste dag voor het antwoord.',
    en: 'This day becomes the last day for the answer.',
  },
  'why.judgment': {
    nl: 'Daarna heeft de organisatie een maand om te zeggen wat zij doet.',
    en: 'After that the organisation has a month to say what it will do.',
  },
  'why.new-date': {
    nl: 'Een nieuwe datum met uitleg komt in de plaats van de oude.',
    en: 'A new date with reasons replaces the old one.',
  },
  'why.scheme-weeks': {
    nl: 'De wet noemt geen termijn. De regeling van de organisatie telt.',
    en: 'The law gives no term. The scheme of the organisation counts.',
  },
  'why.cannot-be-asked': {
    nl: 'Alleen dan kan de melder meteen naar de Ombudsman.',
    en: 'Only then can the client go to the Ombudsman at once.',
  },
  'why.burdens': {
    nl: 'Dan helpen wij om de klacht op te schrijven.',
    en: 'Then we help write the complaint.',
  },
  'why.reason': {
    nl: 'De Ombudsman en een collega moeten kunnen zien waarom.',
    en: 'The Ombudsman and a colleague must be able to see why.',
  },
  'why.behaviour': {
    nl: 'Vanaf deze dag loopt het jaar dat in de wet staat.',
    en: 'The year in the law runs from this day.',
  },
  'why.other-procedure': {
    nl: 'Zo’n procedure kan het jaar voor de Ombudsman later laten beginnen.',
    en: 'Such a procedure can make the year for the Ombudsman start later.',
  },
  'why.other-procedure-started': {
    nl: 'Alleen een procedure die op tijd begon, telt mee.',
    en: 'Only a procedure started in time counts.',
  },
  'why.other-procedure-ended': {
    nl: 'Vanaf die dag begint het jaar opnieuw.',
    en: 'The year starts again from that day.',
  },
  'why.request-received': {
    nl: 'Deze dag bepaalt of het verzoek op tijd is.',
    en: 'This day decides whether the request is in time.',
  },
  'why.earlier-here': {
    nl: 'De Ombudsman hoeft dezelfde zaak niet twee keer te doen.',
    en: 'The Ombudsman need not handle the same matter twice.',
  },
  'why.new-fact': {
    nl: 'Met iets nieuws kan de Ombudsman opnieuw kijken.',
    en: 'With something new the Ombudsman can look again.',
  },
  'why.independent-body': {
    nl: 'Dan mag de Ombudsman het laten rusten, maar dat hoeft niet.',
    en: 'Then the Ombudsman may leave it, but does not have to.',
  },
  'why.second-person': {
    nl: 'De eigen klacht overslaan doen wij nooit alleen.',
    en: 'We never skip the internal complaint on one person’s word.',
  },
  'why.consent': {
    nl: 'Zonder toestemming geven wij niets door.',
    en: 'Without consent we pass nothing on.',
  },
  'why.request-missing': {
    nl: 'De wet zegt wat er in een verzoek moet staan.',
    en: 'The law says what a request must contain.',
  },
  'why.repair-term-until': {
    nl: 'Na deze dag vragen wij het niet opnieuw. De Ombudsman beslist dan.',
    en: 'After this day we do not ask again. The Ombudsman then decides.',
  },
  'why.another-matter': {
    nl: 'Elk onderwerp gaat zijn eigen weg, met eigen termijnen.',
    en: 'Each matter goes its own way, with its own terms.',
  },
});

/** The answers that can be chosen. */
export const optionWords: Readonly<Record<OptionKey | CommonOption, Words>> = words<OptionKey | CommonOption>({
  'option.yes': { nl: 'Ja', en: 'Yes' },
  'option.no': { nl: 'Nee', en: 'No' },
  'option.unknown': { nl: 'Weet ik niet', en: 'I do not know' },
  'option.none-of-these': { nl: 'Niets hiervan', en: 'None of these' },
  'option.safety.immediate-danger': { nl: 'Iemand is nu in gevaar', en: 'Someone is in danger now' },
  'option.safety.abuse-suspected': {
    nl: 'Vermoeden van huiselijk geweld of kindermishandeling',
    en: 'Suspicion of domestic violence or child abuse',
  },
  'option.safety.provider-incident': {
    nl: 'Calamiteit of geweld bij een aanbieder',
    en: 'Calamity or violence at a provider',
  },
  'option.safety.urgent-support': { nl: 'Hulp kan niet wachten', en: 'Support cannot wait' },
  'option.provider-incident.calamity': { nl: 'Een calamiteit', en: 'A calamity' },
  'option.provider-incident.violence': { nl: 'Geweld', en: 'Violence' },
  'option.provider-incident-law.wmo': { nl: 'Wmo', en: 'Social Support Act (Wmo)' },
  'option.provider-incident-law.jeugdwet': { nl: 'Jeugdwet', en: 'Youth Act (Jeugdwet)' },
  'option.kind.question': { nl: 'Een vraag', en: 'A question' },
  'option.kind.signal': { nl: 'Een signaal', en: 'A signal' },
  'option.kind.support-need': { nl: 'Een vraag om hulp', en: 'A need for support' },
  'option.kind.complaint': { nl: 'Een klacht', en: 'A complaint' },
  'option.about.municipality': {
    nl: 'De gemeente, het wijkteam of VraagWijzer',
    en: 'The municipality, wijkteam or VraagWijzer',
  },
  'option.about.wmo-provider': { nl: 'Een Wmo-aanbieder', en: 'A Wmo provider' },
  'option.about.youth-provider': { nl: 'Een jeugdhulpaanbieder', en: 'A youth care provider' },
  'option.about.certified-institution': { nl: 'Een gecertificeerde instelling', en: 'A certified institution' },
  'option.about.veilig-thuis': { nl: 'Veilig Thuis, het meldpunt', en: 'Veilig Thuis, the reporting centre' },
  'option.about.other': { nl: 'Iets of iemand anders', en: 'Something or someone else' },
  'option.other-desk.wkkgz-complaints-officer': {
    nl: 'Klachtenfunctionaris in de zorg',
    en: 'Complaints officer in health care',
  },
  'option.other-desk.health-insurer': { nl: 'Zorgverzekeraar', en: 'Health insurer' },
  'option.other-desk.national-body': { nl: 'Landelijke instantie', en: 'National body' },
  'option.other-desk.other-ombudsman': { nl: 'Andere ombudsman', en: 'Another ombudsman' },
  'option.other-desk.compulsory-care-committee': {
    nl: 'Klachtencommissie verplichte zorg',
    en: 'Complaints committee for compulsory care',
  },
  'option.other-desk.court-or-lawyer': { nl: 'Rechter of advocaat', en: 'Court or lawyer' },
  'option.other-desk.youth-professional-discipline': {
    nl: 'Tuchtrecht voor jeugdprofessionals',
    en: 'Disciplinary board for youth professionals',
  },
  'option.other-desk.pgb-contract': {
    nl: 'Contract met een pgb-hulp',
    en: 'Contract with a helper paid from a personal budget',
  },
  'option.law.wmo': { nl: 'Wmo', en: 'Social Support Act (Wmo)' },
  'option.law.jeugdwet': { nl: 'Jeugdwet', en: 'Youth Act (Jeugdwet)' },
  'option.who.self': { nl: 'De persoon zelf', en: 'The person concerned' },
  'option.who.legal-representative': { nl: 'Een wettelijk vertegenwoordiger', en: 'A legal representative' },
  'option.who.parent': { nl: 'Een ouder', en: 'A parent' },
  'option.who.foster-parent': { nl: 'Een pleegouder', en: 'A foster parent' },
  'option.who.next-of-kin': { nl: 'Een nabestaande', en: 'Next of kin' },
  'option.who.other': { nl: 'Iemand anders', en: 'Someone else' },
  'option.age.adult': { nl: '18 jaar of ouder', en: '18 or older' },
  'option.age.16-17': { nl: '16 of 17 jaar', en: '16 or 17' },
  'option.age.under-16': { nl: 'Jonger dan 16 jaar', en: 'Younger than 16' },
  'option.court.none': { nl: 'Nee', en: 'No' },
  'option.court.administrative-appeal-pending': {
    nl: 'Er loopt een beroep bij de bestuursrechter',
    en: 'An appeal is pending at the administrative court',
  },
  'option.court.administrative-ruled': {
    nl: 'De bestuursrechter heeft beslist',
    en: 'The administrative court has ruled',
  },
  'option.court.other-pending': {
    nl: 'Er loopt een zaak bij een andere rechter',
    en: 'A case is pending at another court',
  },
  'option.court.other-appeal-open': {
    nl: 'Een andere rechter besliste, hoger beroep kan nog',
    en: 'Another court ruled, appeal is still open',
  },
  'option.court.judicial-supervision': { nl: 'De rechter houdt er toezicht op', en: 'The judiciary supervises it' },
  'option.court.other-ruled': { nl: 'Een andere rechter heeft beslist', en: 'Another court has ruled' },
  'option.court.connected-procedure': {
    nl: 'Er loopt een procedure die er nauw mee samenhangt',
    en: 'A closely connected procedure is pending',
  },
  'option.court.connected-other-court': {
    nl: 'Het hangt nauw samen met een zaak bij een andere rechter',
    en: 'It is closely connected with a case at another court',
  },
  'option.subject.behaviour': { nl: 'Gedrag, bejegening of contact', en: 'Conduct, treatment or contact' },
  'option.subject.decision': { nl: 'Wat er in een besluit staat', en: 'The content of a decision' },
  'option.subject.bezwaar-decision': {
    nl: 'Wat er in een beslissing op bezwaar staat',
    en: 'The content of a decision on an objection',
  },
  'option.subject.late-decision': {
    nl: 'Er is niet op tijd beslist of onderzocht',
    en: 'Nothing was decided or investigated in time',
  },
  'option.subject.policy': { nl: 'Beleid', en: 'Policy' },
  'option.subject.regulation': { nl: 'Een regel of verordening', en: 'A rule or regulation' },
  'option.internal-status.not-made': { nl: 'Nee, of alleen mondeling', en: 'No, or only orally' },
  'option.internal-status.running': { nl: 'Ja, de klacht loopt nog', en: 'Yes, it still runs' },
  'option.internal-status.settled-satisfied': { nl: 'Ja, opgelost en tevreden', en: 'Yes, settled and satisfied' },
  'option.internal-status.settled-dissatisfied': {
    nl: 'Ja, afgehandeld maar niet tevreden',
    en: 'Yes, settled but dissatisfied',
  },
  'option.internal-status.refused': { nl: 'Ja, niet in behandeling genomen', en: 'Yes, but it was refused' },
  'option.internal-status.ended-otherwise': { nl: 'Ja, op een andere manier gestopt', en: 'Yes, it ended otherwise' },
  'option.further-delay.none': { nl: 'Nee', en: 'No' },
  'option.further-delay.written': { nl: 'Ja, op papier', en: 'Yes, in writing' },
  'option.further-delay.oral': { nl: 'Ja, alleen mondeling', en: 'Yes, only orally' },
  'option.cannot-be-asked.delay-pointless-or-harmful': {
    nl: 'Wachten is zinloos of geeft ernstige schade',
    en: 'Waiting is pointless or does serious harm',
  },
  'option.cannot-be-asked.handler-is-accused': {
    nl: 'De behandelaar is zelf degene over wie het gaat',
    en: 'The handler is the person complained about',
  },
  'option.cannot-be-asked.earlier-complaints-unanswered': {
    nl: 'Op eerdere klachten kwam geen antwoord',
    en: 'Earlier complaints were not answered',
  },
  'option.cannot-be-asked.fear-of-reprisal': {
    nl: 'Echte angst voor gevolgen, ook met steun',
    en: 'Real fear of reprisal, even with support',
  },
  'option.burdens.language': { nl: 'Taal', en: 'Language' },
  'option.burdens.literacy': { nl: 'Lezen en schrijven', en: 'Reading and writing' },
  'option.burdens.illness': { nl: 'Ziekte', en: 'Illness' },
  'option.burdens.disability': { nl: 'Beperking', en: 'Disability' },
  'option.burdens.dependency': { nl: 'Afhankelijk van de hulp', en: 'Depends on the helper' },
  'option.burdens.no-digital-access': { nl: 'Geen computer of internet', en: 'No computer or internet' },
  'option.burdens.exhausted': { nl: 'Uitgeput', en: 'Exhausted' },
  'option.burdens.several-bodies': { nl: 'Meer organisaties tegelijk', en: 'Several organisations at once' },
  'option.other-procedure.none': { nl: 'Nee', en: 'No' },
  'option.other-procedure.running': { nl: 'Ja, die loopt nog', en: 'Yes, it still runs' },
  'option.other-procedure.ended': { nl: 'Ja, die is klaar', en: 'Yes, it has ended' },
  'option.earlier-here.none': { nl: 'Nee', en: 'No' },
  'option.earlier-here.pending': { nl: 'Ja, dat loopt nog', en: 'Yes, it is pending' },
  'option.earlier-here.settled': { nl: 'Ja, dat is klaar', en: 'Yes, it was settled' },
  'option.independent-body.none': { nl: 'Nee', en: 'No' },
  'option.independent-body.pending': { nl: 'Ja, dat loopt nog', en: 'Yes, it is pending' },
  'option.independent-body.settled': { nl: 'Ja, dat is klaar', en: 'Yes, it was settled' },
  'option.request-missing.signature': { nl: 'De handtekening', en: 'The signature' },
  'option.request-missing.name-and-address': { nl: 'Naam en adres', en: 'Name and address' },
  'option.request-missing.date': { nl: 'De datum', en: 'The date' },
  'option.request-missing.behaviour': { nl: 'Wat er gebeurd is, en wie het deed', en: 'What happened, and who did it' },
  'option.request-missing.grounds': { nl: 'Waarom dat niet goed was', en: 'Why that was not right' },
  'option.request-missing.internal-complaint': {
    nl: 'Hoe de eerste klacht is gegaan',
    en: 'How the first complaint went',
  },
  'option.request-missing.translation': { nl: 'Een vertaling', en: 'A translation' },
});

/** Why an answer is not taken: what to fill in instead. */
export const answerRefusals: Readonly<Record<`answer.${AnswerRefusal['code']}`, Words>> =
  words<`answer.${AnswerRefusal['code']}`>({
    'answer.answer-required': {
      nl: 'Geef een antwoord. Hier kan de toets niet zonder.',
      en: 'Give an answer. The check needs this one.',
    },
    'answer.not-an-option': { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' },
    'answer.option-twice': { nl: 'Kies elk antwoord één keer.', en: 'Choose each answer once.' },
    'answer.not-a-day': { nl: 'Vul een dag in die bestaat.', en: 'Enter a day that exists.' },
    'answer.day-too-early': { nl: 'Kies een dag op of na {notBefore}.', en: 'Choose a day on or after {notBefore}.' },
    'answer.day-too-late': {
      nl: 'Kies een dag tot en met {notAfter}.',
      en: 'Choose a day up to and including {notAfter}.',
    },
    'answer.number-out-of-range': {
      nl: 'Vul een heel getal in van {min} tot en met {max}.',
      en: 'Enter a whole number from {min} to {max}.',
    },
    'answer.text-blank': { nl: 'Schrijf een paar woorden op.', en: 'Write a few words.' },
    'answer.text-too-long': { nl: 'Schrijf hoogstens {atMost} tekens.', en: 'Write at most {atMost} characters.' },
  });
