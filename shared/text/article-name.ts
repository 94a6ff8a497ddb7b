import { type Language, sentence } from './text.ts';
import { words } from './words.ts';

/** Rules of the office and of this description have ids that mean nothing to a reader; by these names they are shown. */
const ruleWords = words({
  'rule.safety': { nl: 'Veiligheid', en: 'Safety' },
  'rule.privacy': { nl: 'Privacy van de melder', en: 'Privacy of the client' },
  'rule.norm': { nl: 'Norm van het Meldpunt', en: 'Norm of the Meldpunt' },
  'rule.target': { nl: 'Norm van de gemeente', en: 'Norm of the municipality' },
  'rule.terms': { nl: 'Algemene termijnenwet', en: 'General Extension of Time Limits Act' },
  'rule.practice': { nl: 'Werkwijze van het Meldpunt', en: 'Working method of the Meldpunt' },
});

const prefixes = [
  ['SAF-', ruleWords['rule.safety']],
  ['PRI-', ruleWords['rule.privacy']],
  ['RTD-08', ruleWords['rule.target']],
  ['RTD-', ruleWords['rule.norm']],
  ['ATW-', ruleWords['rule.terms']],
  ['PC-', ruleWords['rule.practice']],
  ['DEF-', ruleWords['rule.practice']],
  ['REF-', ruleWords['rule.practice']],
  ['WMO-', ruleWords['rule.practice']],
] as const;

/** An article as a reader knows it: an act by its own name and number, a rule of the office by what it is about. */
export function articleName(article: string, language: Language): string {
  const rule = prefixes.find(([prefix]) => article.startsWith(prefix));
  return rule ? sentence(rule[1], language) : article;
}
