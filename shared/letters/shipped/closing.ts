import { addressee, block, greeting, questions, regards, type ShippedTemplate, when } from '../template-seed.ts';

/** How the report ended at this office, and what the client can still do. */
export const closing: ShippedTemplate = {
  id: 'afsluiting',
  kind: 'closing',
  name: 'Afsluiting',
  content: {
    to: 'person',
    from: 'office',
    subject: 'Wij sluiten uw melding',
    blocks: [
      addressee,
      greeting,
      block(
        'paragraph',
        'Op {{ontvangen-op}} ontvingen wij uw melding over {{onderwerp}}. Wij sluiten die melding nu.',
      ),
      block('heading', 'Hoe liep het af?'),
      block('paragraph', 'De uitkomst is: {{afloop}}.'),
      block('paragraph', '{{toelichting}}'),
      block('heading', 'Wat kunt u nog doen?'),
      block(
        'paragraph',
        'Bent u niet tevreden over het antwoord op uw klacht? Dan kunt u {{ombudsman}} vragen om een onderzoek.',
        when('kind', 'complaint'),
      ),
      block(
        'paragraph',
        'Doe dat uiterlijk op {{ombudsman-uiterlijk}} (artikel 9:24 van de Algemene wet bestuursrecht).',
        when('kind', 'complaint'),
        when('known', 'ombudsman-uiterlijk'),
      ),
      block('paragraph', 'Gebeurt het opnieuw, of verandert er iets? Neem dan weer contact met ons op.'),
      block('paragraph', 'Uw melding telt mee in ons jaarverslag. Uw naam staat daar niet in.'),
      questions,
      regards,
    ],
  },
};
