import type { ListName } from '../reference/list-item.ts';
import { type Words, words } from './words.ts';

/** The name of each code list of the register. */
export const listWords = words({
  'list.areas': { nl: 'Gebieden en wijken', en: 'Areas and neighbourhoods' },
  'list.pc4': { nl: 'Postcodes', en: 'Postal codes' },
  'list.desks': { nl: 'Loketten', en: 'Desks' },
  'list.provisions': { nl: 'Voorzieningen', en: 'Provisions' },
  'list.product-categories': { nl: 'Soorten hulp', en: 'Kinds of help' },
  'list.result-areas': { nl: 'Resultaatgebieden', en: 'Result areas' },
  'list.client-groups': { nl: 'Groepen cliënten', en: 'Client groups' },
  'list.zrm-domains': { nl: 'Zelfredzaamheid: domeinen', en: 'Self-reliance: domains' },
  'list.zrm-scores': { nl: 'Zelfredzaamheid: scores', en: 'Self-reliance: scores' },
  'list.basic-help-domains': { nl: 'Basishulp van het wijkteam', en: 'Basic help of the wijkteam' },
  'list.subjects': { nl: 'Onderwerpen', en: 'Subjects' },
  'list.outcomes': { nl: 'Uitkomsten', en: 'Outcomes' },
  'list.grounds-not-handled': { nl: 'Gronden om niet te onderzoeken', en: 'Grounds for not investigating' },
  'list.fairness-norms': { nl: 'Normen voor behoorlijkheid', en: 'Norms of fairness' },
  'list.channels': { nl: 'Hoe het binnenkwam', en: 'How it came in' },
  'list.case-kinds': { nl: 'Soorten meldingen', en: 'Kinds of reports' },
  'list.reporter-roles': { nl: 'Wie er meldt', en: 'Who reports' },
  'list.acting-bases': { nl: 'Waarom iemand voor een ander mag optreden', en: 'Why somebody may act for another' },
  'list.person-roles': { nl: 'Wie er verder bij is', en: 'Who else is involved' },
  'list.provider-types': { nl: 'Soorten organisaties', en: 'Kinds of organisations' },
  'list.referral-targets': { nl: 'Waarheen verwezen', en: 'Where to refer' },
  'list.referral-outcomes': { nl: 'Wat er van een verwijzing kwam', en: 'What came of a referral' },
  'list.support-grounds': { nl: 'Waarom eerst klagen te zwaar is', en: 'Why complaining first is too heavy' },
  'list.delivery-forms': { nl: 'Vorm van de hulp', en: 'Form of help' },
  'list.youth-perspectives': { nl: 'Doel van jeugdhulp', en: 'Aim of youth help' },
  'list.youth-referrers': { nl: 'Verwijzers naar jeugdhulp', en: 'Referrers to youth help' },
  'list.terms': { nl: 'Termijnen', en: 'Terms' },
  'list.retention': { nl: 'Bewaartijden', en: 'Retention periods' },
} satisfies Record<`list.${ListName}`, Words>);
