import {
  addressee,
  block,
  greeting,
  questions,
  regards,
  type ShippedTemplate,
  unless,
  when,
} from '../template-seed.ts';

/** Ontvangstbevestiging: a complaint in writing is confirmed in writing (Awb 9:6); the first reaction is a norm (RTD-05). */
export const acknowledgement: ShippedTemplate = {
  id: 'ontvangstbevestiging',
  kind: 'acknowledgement',
  name: 'Ontvangstbevestiging',
  content: {
    to: 'person',
    from: 'office',
    subject: 'Wij hebben uw melding ontvangen',
    blocks: [
      addressee,
      greeting,
      block('paragraph', 'Op {{ontvangen-op}} hebben wij uw melding ontvangen. Zij gaat over: {{onderwerp}}.'),
      block(
        'paragraph',
        'U schreef ons uw klacht. Daarom krijgt u deze bevestiging (artikel 9:6 van de Algemene wet bestuursrecht).',
        when('kind', 'complaint'),
        when('circumstance', 'in-writing'),
      ),
      block('heading', 'Wat doen wij nu?'),
      block(
        'paragraph',
        'Wij kijken of uw melding duidelijk en compleet is. U hoort van ons uiterlijk op {{reactie-uiterlijk}}.',
        when('known', 'reactie-uiterlijk'),
      ),
      block('paragraph', 'Wij kijken of uw melding duidelijk en compleet is.', unless('known', 'reactie-uiterlijk')),
      block('paragraph', 'Wij delen uw gegevens alleen als u dat goed vindt. U mag later van gedachten veranderen.'),
      block(
        'paragraph',
        'U bent het niet eens met een besluit. Daarvoor is er bezwaar. Bezwaar maken kan tot en met {{bezwaar-uiterlijk}}. Uw melding bij ons verandert die dag niet.',
        when('known', 'bezwaar-uiterlijk'),
      ),
      block(
        'paragraph',
        'Wilt u hulp van iemand die los staat van de gemeente? Een cliëntondersteuner helpt u gratis.',
        unless('law', 'jw'),
      ),
      block(
        'paragraph',
        'Wilt u hulp van iemand die los staat van de jeugdhulp? Een vertrouwenspersoon helpt u gratis.',
        when('law', 'jw'),
      ),
      questions,
      regards,
    ],
  },
};
