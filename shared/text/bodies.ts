import type { BodyProperty } from '../lists/bodies.ts';
import { type Words, words } from './words.ts';

/** Where an organisation is written to, in the lists and beside a letter. */
export const bodyWords = words({
  'body.address': { nl: 'Adres voor brieven', en: 'Address for letters' },
  'body.postcode': { nl: 'Postcode', en: 'Postal code' },
  'body.place': { nl: 'Plaats', en: 'Place' },
  'body.email': { nl: 'E-mail', en: 'E-mail' },
} satisfies Record<`body.${BodyProperty}`, Words>);

export const bodyText = words({
  'body.wrong-email': {
    nl: 'Dit is geen e-mailadres. Vul in zoals klachten@example.nl, of laat leeg.',
    en: 'This is no e-mail address. Enter it like klachten@example.nl, or leave it empty.',
  },
  'body.no-address': { nl: 'Vul het adres in', en: 'Fill in the address' },
  'body.no-address-why': {
    nl: 'Wij kennen het adres van {name} niet. Schrijf het in de brief, of laat een beheerder het bij de lijsten zetten.',
    en: 'We do not know the address of {name}. Write it in the letter, or have an administrator add it to the lists.',
  },
  'body.mail-to': { nl: 'E-mail van {name}: {email}', en: 'E-mail of {name}: {email}' },
});
