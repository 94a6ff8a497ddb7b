import type { Purpose } from '../contract/call.ts';
import { type Words, words } from './words.ts';

/** What the reviewer's log says. */
export const logText = words({
  'log.title': { nl: 'Logboek', en: 'The log' },
  'log.intro': {
    nl: 'Elke inkijk en elke verandering, de nieuwste bovenaan. Hier staan nooit verhalen of zoekwoorden in.',
    en: 'Every view and every change, the newest first. It never holds stories or search words.',
  },
  'log.verify': { nl: 'Controleer het logboek', en: 'Check the log' },
  'log.verifying': { nl: 'Het logboek controleren', en: 'Checking the log' },
  'log.whole': { nl: 'Het logboek is heel', en: 'The log is whole' },
  'log.whole-lines': {
    nl: '{count, plural, one {De ene regel past.} other {Alle {lines} regels passen op elkaar.}} Er is niets weggehaald of veranderd.',
    en: '{count, plural, one {The one line fits.} other {All {lines} lines fit on each other.}} Nothing was taken out or changed.',
  },
  'log.broken': { nl: 'Het logboek klopt niet', en: 'The log is not right' },
  'log.broken-at': {
    nl: 'Vanaf regel {line} past het niet meer. Zet niets terug en waarschuw de beheerder.',
    en: 'From line {line} on it no longer fits. Restore nothing and warn the administrator.',
  },
  'log.loading': { nl: 'Het logboek laden', en: 'Loading the log' },
  'log.lines': { nl: 'Regels van het logboek', en: 'Lines of the log' },
  'log.more': { nl: 'Toon oudere regels', en: 'Show older lines' },
  'log.oldest': { nl: 'Dit is de eerste regel.', en: 'This is the first line.' },
  'log.seq': { nl: 'Regel', en: 'Line' },
  'log.at': { nl: 'Wanneer', en: 'When' },
  'log.who': { nl: 'Wie', en: 'Who' },
  'log.role': { nl: 'Rol', en: 'Role' },
  'log.purpose': { nl: 'Waarvoor', en: 'What for' },
  'log.action': { nl: 'Wat', en: 'What' },
  'log.object': { nl: 'Kenmerk', en: 'Mark' },
  'log.result': { nl: 'Uitkomst', en: 'Result' },
  'log.ok': { nl: 'gedaan', en: 'done it' },
  'log.refused': { nl: 'geweigerd', en: 'refused' },
});

/** The processing activities by name (AVG article 30). */
export const purposeWords = words({
  'purpose.entry': { nl: 'binnenkomen', en: 'entering' },
  'purpose.complaint-handling': { nl: 'meldingen behandelen', en: 'handling reports' },
  'purpose.signalling': { nl: 'signalen zoeken', en: 'looking for signals' },
  'purpose.evaluation': { nl: 'evalueren', en: 'evaluating' },
  'purpose.administration': { nl: 'beheren', en: 'administering' },
  'purpose.oversight': { nl: 'toezicht houden', en: 'overseeing' },
} satisfies Record<`purpose.${Purpose}`, Words>);
