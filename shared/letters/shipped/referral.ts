import { addressee, block, greeting, questions, regards, type ShippedTemplate, when } from '../template-seed.ts';

/** Where the client goes with the matter himself, with the last day that the law sets there. */
export const referral: ShippedTemplate = {
  id: 'verwijzing',
  kind: 'referral',
  name: 'Verwijzing',
  content: {
    to: 'person',
    from: 'office',
    subject: 'Waar u terechtkunt met uw melding',
    blocks: [
      addressee,
      greeting,
      block('paragraph', 'U deed een melding over {{onderwerp}}. In deze brief staat waar u daarmee terechtkunt.'),
      block('heading', 'Waar gaat u naartoe?'),
      block('paragraph', 'Uw melding hoort bij: {{instantie}}.'),
      block(
        'paragraph',
        'U bent het niet eens met een besluit. Daartegen kunt u bezwaar maken. Dat kan tot en met {{bezwaar-uiterlijk}} (artikel 6:7 van de Algemene wet bestuursrecht). Stuur uw bezwaar op tijd.',
        when('known', 'bezwaar-uiterlijk'),
      ),
      block(
        'paragraph',
        'U kunt naar de rechter. Dat kan tot en met {{beroep-uiterlijk}} (artikel 6:7 van de Algemene wet bestuursrecht).',
        when('known', 'beroep-uiterlijk'),
      ),
      block(
        'paragraph',
        'Dien uw klacht eerst daar in. Schrijf op wat er gebeurde, wanneer en met wie. Zet uw naam, adres, de datum en uw handtekening erbij.',
        when('outcome', 'O-REFER'),
      ),
      block(
        'paragraph',
        'De gemeente heeft 6 weken om uw klacht te behandelen (artikel 9:11 van de Algemene wet bestuursrecht). Soms is dat langer. Dan krijgt u bericht.',
        when('outcome', 'O-REFER'),
        when('desk', 'municipality'),
      ),
      block(
        'paragraph',
        'Uw klacht loopt al. Het antwoord hoort er te zijn op {{antwoord-uiterlijk}}.',
        when('outcome', 'O-WAIT'),
        when('known', 'antwoord-uiterlijk'),
      ),
      block(
        'paragraph',
        'Komt er geen antwoord, of bent u niet tevreden? Neem dan weer contact met ons op.',
        when('kind', 'complaint'),
      ),
      block('heading', 'Hulp'),
      block(
        'paragraph',
        'Een cliëntondersteuner of vertrouwenspersoon helpt u gratis. Wij vertellen u graag hoe u die vindt.',
      ),
      block('paragraph', 'Wij vragen u op {{opvolgen-op}} hoe het ging.', when('known', 'opvolgen-op')),
      questions,
      regards,
    ],
  },
};
