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

/** A complaint whose term has passed without an answer. */
export const providerReminder: ShippedTemplate = {
  id: 'herinnering',
  kind: 'provider-reminder',
  name: 'Herinnering aan een organisatie',
  content: {
    to: 'organisation',
    from: 'office',
    subject: 'Herinnering: een klacht wacht op uw antwoord',
    blocks: [
      addressee,
      greeting,
      block(
        'paragraph',
        '{{betrokkene}} diende op {{klacht-ontvangen-op}} bij u een klacht in. Voor zover wij weten, is daarop nog geen antwoord.',
        when('known', 'klacht-ontvangen-op'),
      ),
      block(
        'paragraph',
        '{{betrokkene}} diende bij u een klacht in. Voor zover wij weten, is daarop nog geen antwoord.',
        unless('known', 'klacht-ontvangen-op'),
      ),
      block(
        'paragraph',
        'Het antwoord hoorde er te zijn op {{antwoord-uiterlijk}}. Dat volgt uit {{antwoord-artikel}}.',
        when('known', 'antwoord-uiterlijk'),
        when('known', 'antwoord-artikel'),
      ),
      block(
        'paragraph',
        'Het antwoord hoorde er te zijn op {{antwoord-uiterlijk}}.',
        when('known', 'antwoord-uiterlijk'),
        unless('known', 'antwoord-artikel'),
      ),
      block('heading', 'Wat vragen wij?'),
      block(
        'list',
        'Stuur uw antwoord aan de melder.\nLaat ons weten wanneer u dat doet. Doe dat voor {{antwoord-graag-voor}}.',
      ),
      block('paragraph', 'Komt er geen antwoord? Dan kan de klacht naar {{ombudsman}}.'),
      block(
        'paragraph',
        'De melder weet van deze brief en vindt die goed.',
        when('circumstance', 'consent-to-pass-on'),
      ),
      questions,
      regards,
    ],
  },
};
