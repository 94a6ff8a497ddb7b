import type { Stage } from '../case/stages.ts';
import { type Words, words } from './words.ts';

/** The name of each stage of a report. */
export const stageWords = words({
  'stage.new': { nl: 'Nieuw', en: 'New' },
  'stage.in-conversation': { nl: 'In gesprek', en: 'In conversation' },
  'stage.referred-waiting': { nl: 'Verwezen, wacht op antwoord', en: 'Referred, waiting for an answer' },
  'stage.in-support': { nl: 'Wij helpen mee', en: 'We are helping' },
  'stage.ready-for-ombudsman': { nl: 'Klaar voor de Ombudsman', en: 'Ready for the Ombudsman' },
  'stage.with-ombudsman': { nl: 'Bij de Ombudsman', en: 'With the Ombudsman' },
  'stage.closed': { nl: 'Afgesloten', en: 'Closed' },
} satisfies Record<`stage.${Stage}`, Words>);
