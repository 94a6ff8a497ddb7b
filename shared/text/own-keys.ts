import { words } from './words.ts';

/** What one's own settings say about the single keys, each by itself. */
export const ownKeysText = words({
  'own-keys.title': { nl: 'Elke losse toets apart', en: 'Each single key by itself' },
  'own-keys.how': {
    nl: 'Haal een vinkje weg om een toets uit te zetten. Of typ een ander teken in het vakje.',
    en: 'Clear a tick to switch a key off. Or type another character in its box.',
  },
  'own-keys.key-for': { nl: 'Toets voor {act}', en: 'Key for {act}' },
  'own-keys.everywhere': { nl: 'overal', en: 'everywhere' },
  'own-keys.answers': { nl: 'Beantwoord de vraag', en: 'Answer the question' },
  'own-keys.sheet': { nl: 'Overzicht van de toetsen', en: 'Sheet of keys' },
  'own-keys.unfit': {
    nl: 'Kies een letter of een leesteken. De cijfers beantwoorden vragen.',
    en: 'Choose a letter or a punctuation mark. The digits answer questions.',
  },
  'own-keys.taken': {
    nl: '{keys} is al van “{act}”. Kies een ander teken.',
    en: '{keys} already does “{act}”. Choose another character.',
  },
  'own-keys.freed': {
    nl: '{keys} is nu van “{act}”. Deze toets bleef daarom uit. Kies een ander teken.',
    en: '{keys} now does “{act}”, so this key stays off. Choose another character.',
  },
  'own-keys.changed': { nl: '{act}: de toets is nu {keys}', en: '{act}: the key is now {keys}' },
  'own-keys.back': { nl: 'Zet alle losse toetsen terug', en: 'Put all single keys back' },
});
