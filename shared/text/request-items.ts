import { words } from './words.ts';

/** What a request to the Ombudsman must hold (Awb 9:28), as it reads inside a sentence. */
export const requestItems = words({
  'request-item.signature': { nl: 'de handtekening', en: 'the signature' },
  'request-item.name-and-address': { nl: 'naam en adres', en: 'name and address' },
  'request-item.date': { nl: 'de datum', en: 'the date' },
  'request-item.behaviour': { nl: 'wat er gebeurd is', en: 'what happened' },
  'request-item.grounds': { nl: 'waarom dat niet goed was', en: 'why that was not right' },
  'request-item.internal-complaint': {
    nl: 'de eerste klacht en het antwoord',
    en: 'the first complaint and its answer',
  },
  'request-item.translation': { nl: 'een vertaling', en: 'a translation' },
});
