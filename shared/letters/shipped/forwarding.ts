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

/** Doorzending: a writing that belongs elsewhere goes there with the day it came in (Awb 6:15, 9:18 lid 2, 9:19). */
export const forwarding: ShippedTemplate = {
  id: 'doorzending',
  kind: 'forwarding',
  name: 'Doorzending met datum van ontvangst',
  content: {
    to: 'other',
    from: 'office',
    subject: 'Doorzending van een brief, ontvangen op {{ontvangen-op}}',
    blocks: [
      addressee,
      greeting,
      block('paragraph', 'Hierbij sturen wij u een brief van {{betrokkene}}. Deze brief hoort bij u.'),
      block('heading', 'Datum van ontvangst: {{ontvangen-op}}'),
      block('paragraph', 'Op die dag kwam de brief bij ons binnen. Die datum staat ook op de brief.'),
      block(
        'paragraph',
        'Die datum telt voor de vraag of de brief op tijd is (artikel 6:15 van de Algemene wet bestuursrecht).',
        when('term', 'objection-last-day'),
      ),
      block(
        'paragraph',
        'Wij sturen de brief door volgens {{doorzenden-artikel}}.',
        when('known', 'doorzenden-artikel'),
      ),
      block(
        'paragraph',
        'Wij sturen de brief door omdat dit volgens de wet moet (artikelen 6:15, 9:18 en 9:19 van de Algemene wet bestuursrecht).',
        unless('known', 'doorzenden-artikel'),
      ),
      block('paragraph', 'De afzender krijgt hierover bericht. Wilt u de afzender verder helpen?'),
      questions,
      regards,
    ],
  },
};
