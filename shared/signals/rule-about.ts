import type { WatchRuleAbout } from '../contract/watch-rule.ts';
import { registerText } from '../text/register.ts';
import { type Language, sentence } from '../text/text.ts';
import { watchRuleText } from '../text/watch-rules.ts';
import type { ItemsOf } from './unit-name.ts';

/** What a rule is about, by the register's lists: "Rijnpont Vervoer, Bejegening, Charlois". */
export function ruleAbout(about: WatchRuleAbout, itemsOf: ItemsOf, language: Language): string {
  const { organisation, subject, area, wijk, law, kind, danger } = about;
  const named = (code: string | null, lists: readonly string[]) =>
    code === null ? [] : [lists.flatMap(itemsOf).find((item) => item.code === code)?.[language] ?? code];
  return [
    ...named(organisation, ['organisations', 'desks', 'provider-types']),
    ...named(subject, ['subjects']),
    ...named(area, ['areas']),
    ...named(wijk, ['areas']),
    ...(law === null ? [] : [sentence(registerText[`law.${law}`], language)]),
    ...named(kind, ['case-kinds']),
    ...(danger ? [sentence(watchRuleText['watch-rule.with-danger'], language)] : []),
  ].join(', ');
}
