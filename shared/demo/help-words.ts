/** What is written down of referrals and support, as the office writes it. */
export const helpWords = {
  acknowledged: [
    'Ontvangst bevestigd per mail, met de naam van wie het behandelt.',
    'Mail gestuurd: wij hebben uw klacht en bellen u deze week.',
  ],
  told: [
    'Uitgelegd hoe u daar een klacht indient en hoelang het antwoord mag duren.',
    'Adres en telefoonnummer gegeven. Verteld wat u kunt meesturen.',
    'Uitgelegd dat zij eerst zelf moeten antwoorden. Bent u daarna niet tevreden, dan belt u ons weer.',
    'Verteld wie u daar kunt vragen en wat u mag verwachten.',
  ],
  heard: {
    GEHOLPEN: ['Melder is daar geholpen en is tevreden.', 'De organisatie heeft het hersteld.'],
    KLACHT: ['De klacht is daar in behandeling.', 'Er komt een gesprek met de klachtbehandelaar.'],
    'GEEN-ANTW': ['Nog geen antwoord, ook niet na een herinnering.', 'Melder hoorde niets meer.'],
    ONTEVREDEN: ['Er kwam een brief. Melder is het er niet mee eens.', 'Antwoord gekregen, maar niet op de vraag.'],
    NIETGEGAAN: ['Melder zag ervan af.', 'Melder wilde eerst rust en is niet gegaan.'],
    ONBEKEND: ['Melder niet meer bereikt.'],
  },
  why: {
    TAAL: 'Melder spreekt weinig Nederlands en heeft niemand die kan vertalen.',
    LEZEN: 'Melder heeft moeite met lezen en schrijven.',
    ZIEKTE: 'Melder is ernstig ziek en heeft weinig energie.',
    BEPERKING: 'Door zijn beperking kan melder zelf geen brief schrijven.',
    AFHANK: 'Melder krijgt elke dag hulp van deze organisatie en is bang voor de gevolgen.',
    DIGITAAL: 'Melder heeft geen computer en kan het formulier niet invullen.',
    OP: 'Melder is op na een jaar regelen.',
    MEER: 'Er zijn drie organisaties bij betrokken, die naar elkaar wijzen.',
  },
  agreed: [
    'Wij schrijven samen de klacht. Melder leest hem na en stuurt hem zelf.',
    'Wij helpen met de brief en bellen na twee weken.',
    'Melder vertelt, wij schrijven mee. Wij gaan mee naar het eerste gesprek.',
  ],
  progress: [
    'Eerste versie van de klacht voorgelezen. Melder wil nog iets toevoegen.',
    'Data en brieven op een rij gezet.',
    'Melder heeft de brief klaar en wil er een nacht over slapen.',
  ],
  accompanied: [
    'Meegebeld met de klachtbehandelaar. Er komt een gesprek.',
    'Meegeluisterd bij het telefoongesprek met de organisatie.',
  ],
  ended: [
    'De klacht ligt er. Melder belt als er geen antwoord komt.',
    'Melder kan nu zelf verder.',
    'Melder wacht op het antwoord van de organisatie.',
  ],
} as const;
