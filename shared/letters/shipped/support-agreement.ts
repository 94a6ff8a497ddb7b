import { addressee, block, greeting, questions, regards, type ShippedTemplate, when } from '../template-seed.ts';

/** What was agreed about help with complaining, when doing it alone is very hard (RTD-18). */
export const supportAgreement: ShippedTemplate = {
  id: 'ondersteuning',
  kind: 'support-agreement',
  name: 'Afspraken over hulp bij uw klacht',
  content: {
    to: 'person',
    from: 'office',
    subject: 'Onze afspraken over hulp bij uw klacht',
    blocks: [
      addressee,
      greeting,
      block(
        'paragraph',
        'Wij spraken af dat wij u helpen met uw klacht over {{organisatie}}. Dit zijn onze afspraken.',
      ),
      block('heading', 'Onze afspraken'),
      block('list', '{{afspraken}}'),
      block('heading', 'Goed om te weten'),
      block(
        'list',
        'De klacht blijft van u. Wij schrijven niets op dat u niet wilt.\nU leest de klacht eerst zelf. Daarna zet u uw handtekening.\nU stuurt de klacht zelf op.\nU kunt altijd stoppen met onze hulp.',
      ),
      block(
        'paragraph',
        'Is het antwoord op uw klacht niet goed, of komt er geen antwoord? Dan kijken wij samen of {{ombudsman}} kan helpen.',
      ),
      block('paragraph', 'Wij vragen u op {{opvolgen-op}} hoe het ging.', when('known', 'opvolgen-op')),
      questions,
      regards,
    ],
  },
};
