import type { CareField } from '../case/care.ts';
import type { safetySteps } from '../case/intake.ts';
import { type Words, words } from './words.ts';

/** What a report says of the kind of support or help it is about. */
export const careText = words({
  'care.open': { nl: 'Soort hulp', en: 'Kind of help' },
  'care.part': { nl: 'Soort hulp', en: 'Kind of help' },
  'care.not-said': { nl: 'Nog niet gezegd', en: 'Not said yet' },
  'care.offer': { nl: 'Hoort hier bij:', en: 'Goes with this:' },
  'care.take': { nl: 'Neem {product} over', en: 'Take {product}' },
  'care.basic-help': { nl: 'Basishulp', en: 'Basic help' },
  'care.zrm': { nl: 'Zelfredzaamheid', en: 'Self-reliance' },
  'care.zrm-note': { nl: 'ZRM 2017', en: 'ZRM 2017' },
  'care.score-of': { nl: 'Score {domain}', en: 'Score {domain}' },
  'care.no-score': { nl: 'Geen score', en: 'No score' },
});

/** The names of the fields of a classification. */
export const careFieldWords = words({
  'care.provision': { nl: 'Voorziening', en: 'Provision' },
  'care.product': { nl: 'Productcategorie', en: 'Product category' },
  'care.delivery': { nl: 'Leveringsvorm', en: 'Form of delivery' },
  'care.resultArea': { nl: 'Resultaatgebied', en: 'Result area' },
  'care.clientGroup': { nl: 'Cliëntgroep', en: 'Client group' },
  'care.youthReferrer': { nl: 'Verwijzer', en: 'Referred by' },
  'care.youthPerspective': { nl: 'Perspectief', en: 'Perspective' },
} satisfies Record<`care.${CareField}`, Words>);

/** What is said about what was done about danger. */
export const safetyText = words({
  'safety.done': { nl: 'Wat deed u?', en: 'What did you do?' },
  'safety.note': { nl: 'Toelichting', en: 'Explanation' },
  'safety.fold': { nl: 'Klaar', en: 'Done' },
  'safety.change': { nl: 'Vul aan', en: 'Add to this' },
  'safety.title': { nl: 'Veiligheid', en: 'Safety' },
  'safety.recorded-by': { nl: 'Vastgelegd door {name} op {day}, {time}', en: 'Recorded by {name} on {day}, {time}' },
});

/** What can be done at once about danger, as a list says it. */
export const safetyStepWords = words({
  'step.asked-if-safe': { nl: 'Gevraagd of iemand in gevaar is', en: 'Asked whether anyone is in danger' },
  'step.caller-rang-112': { nl: 'De beller belde 112', en: 'The caller rang 112' },
  'step.we-rang-112': { nl: 'Wij belden 112', en: 'We rang 112' },
  'step.we-rang-veilig-thuis': { nl: 'Wij belden Veilig Thuis', en: 'We rang Veilig Thuis' },
  'step.gave-veilig-thuis': { nl: 'Nummer van Veilig Thuis gegeven', en: 'Gave the number of Veilig Thuis' },
  'step.gave-113': { nl: 'Nummer 113 gegeven', en: 'Gave the number 113' },
  'step.asked-provider-to-report': { nl: 'Aanbieder gevraagd dit te melden', en: 'Asked the provider to report this' },
  'step.told-supervisor': { nl: 'Gemeld aan de toezichthouder', en: 'Told the supervisor' },
  'step.consulted-colleague': { nl: 'Overlegd met een collega', en: 'Consulted a colleague' },
  'step.not-at-hand': { nl: 'Niet aan de orde', en: 'Does not apply' },
} satisfies Record<`step.${(typeof safetySteps)[number]}`, Words>);
