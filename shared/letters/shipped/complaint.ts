import { block, type ShippedTemplate, unless, when } from '../template-seed.ts';

/**
 * Klaagschrift: the client's own letter, in the client's words. Awb 9:4 lid 2 asks for a signature, name and address, a date and
 * what happened; the client signs and sends it himself.
 */
export const complaint: ShippedTemplate = {
  id: 'klaagschrift',
  kind: 'complaint',
  name: 'Klacht van de melder zelf',
  content: {
    to: 'organisation',
    from: 'client',
    subject: 'Klacht over {{organisatie}}',
    blocks: [
      block('address', '{{ontvanger}}\n{{adres-ontvanger}}'),
      block('paragraph', 'Geachte heer of mevrouw,'),
      block('paragraph', 'Ik dien een klacht in over {{organisatie}}.'),
      block(
        'paragraph',
        'Deze klacht gaat over {{betrokkene}}. Ik dien haar voor die persoon in.',
        when('circumstance', 'for-another'),
      ),
      block('heading', 'Wat is er gebeurd?'),
      block('paragraph', '{{klacht}}'),
      block('heading', 'Wat wil ik?', when('known', 'wens')),
      block('paragraph', '{{wens}}', when('known', 'wens')),
      block('heading', 'Wat vraag ik u?'),
      block(
        'list',
        'Stuur mij een bevestiging dat u mijn klacht hebt ontvangen.\nLuister naar mijn verhaal voordat u beslist.\nStuur mij uw antwoord op papier, met uw redenen.',
      ),
      block(
        'paragraph',
        'De wet geeft u 6 weken om mijn klacht te behandelen (artikel 9:11 van de Algemene wet bestuursrecht).',
        when('desk', 'municipality'),
      ),
      block(
        'paragraph',
        'Ik vraag u mijn klacht voor te leggen aan uw klachtencommissie (artikel 4.2.1 van de Jeugdwet).',
        when('desk', 'youth-complaints-committee'),
      ),
      block('paragraph', 'Laat mij weten wanneer ik uw antwoord krijg.', unless('desk', 'municipality')),
      block('sign-off', 'Met vriendelijke groet,\n{{melder}}\nHandtekening: ______________________________'),
    ],
  },
};
