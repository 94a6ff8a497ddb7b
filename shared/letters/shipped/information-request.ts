import { addressee, block, greeting, questions, regards, type ShippedTemplate, when } from '../template-seed.ts';

/** What is missing: from the client, for the request to the Ombudsman (Awb 9:28), or from anybody who knows more. */
export const informationRequest: ShippedTemplate = {
  id: 'informatieverzoek',
  kind: 'information-request',
  name: 'Verzoek om informatie',
  content: {
    to: 'person',
    from: 'office',
    subject: 'Wij vragen u om informatie over melding {{kenmerk}}',
    blocks: [
      addressee,
      greeting,
      block('paragraph', 'Wij behandelen een melding over {{onderwerp}}. Daarvoor hebben wij nog iets van u nodig.'),
      block('heading', 'Wat vragen wij?'),
      block('list', '{{gevraagd}}'),
      block(
        'paragraph',
        'Uw verzoek aan {{ombudsman}} is nog niet compleet. Dit hoort er volgens de wet in te staan (artikel 9:28 van de Algemene wet bestuursrecht):',
        when('known', 'ontbreekt'),
        when('to', 'person'),
      ),
      block('list', '{{ontbreekt}}', when('known', 'ontbreekt'), when('to', 'person')),
      block(
        'paragraph',
        'U kunt dit aanvullen tot en met {{aanvullen-uiterlijk}}.',
        when('known', 'aanvullen-uiterlijk'),
        when('to', 'person'),
      ),
      block('paragraph', 'Wilt u ons antwoorden voor {{antwoord-graag-voor}}?'),
      block(
        'paragraph',
        'De melder weet dat wij u dit vragen en vindt dat goed.',
        when('to', 'organisation'),
        when('circumstance', 'consent-to-pass-on'),
      ),
      questions,
      regards,
    ],
  },
};
