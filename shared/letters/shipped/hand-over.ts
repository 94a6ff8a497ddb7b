import { addressee, block, greeting, regards, type ShippedTemplate, when } from '../template-seed.ts';

/** The letter that goes with a report to the Ombudsman (Awb 9:18, 9:28). A doubt is named; the Ombudsman decides (9:25). */
export const handOver: ShippedTemplate = {
  id: 'overdracht',
  kind: 'hand-over',
  name: 'Overdracht aan de Ombudsman',
  content: {
    to: 'ombudsman',
    from: 'office',
    subject: 'Overdracht van melding {{kenmerk}}',
    blocks: [
      addressee,
      greeting,
      block(
        'paragraph',
        'Hierbij dragen wij een melding aan u over. {{betrokkene}} vraagt u om een onderzoek (artikel 9:18 van de Algemene wet bestuursrecht).',
      ),
      block('heading', 'Waar gaat het over?'),
      block('list', 'Organisatie: {{organisatie}}\nOnderwerp: {{onderwerpen}}\nBij ons ontvangen op: {{ontvangen-op}}'),
      block(
        'paragraph',
        'De klacht bij de organisatie zelf is daar ontvangen op {{klacht-ontvangen-op}}.',
        when('known', 'klacht-ontvangen-op'),
      ),
      block(
        'paragraph',
        'Het antwoord op de klacht hoorde er te zijn op {{antwoord-uiterlijk}}.',
        when('known', 'antwoord-uiterlijk'),
      ),
      block(
        'paragraph',
        'De melder kon niet eerst bij de organisatie zelf klagen. Een tweede collega keek daarnaar (artikel 9:20 van de Algemene wet bestuursrecht).',
        when('outcome', 'O-ESC-DIRECT'),
      ),
      block(
        'paragraph',
        'Het verzoek kan bij u worden gedaan tot en met {{ombudsman-uiterlijk}} (artikel 9:24 van de Algemene wet bestuursrecht).',
        when('known', 'ombudsman-uiterlijk'),
      ),
      block(
        'paragraph',
        'Wij zagen een grond van twijfel. Die staat in het overzicht bij de melding. U beslist daarover.',
        when('outcome', 'O-ESC-FLAG'),
      ),
      block('heading', 'Wat de melder vertelt'),
      block('paragraph', '{{verhaal}}'),
      block('heading', 'Wat de melder wil', when('known', 'wens')),
      block('paragraph', '{{wens}}', when('known', 'wens')),
      block('paragraph', 'De melder weet dat wij dit aan u overdragen en vindt dat goed.'),
      regards,
    ],
  },
};
