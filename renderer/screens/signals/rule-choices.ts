import { registerText } from '../../../shared/text/register.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import type { Lists } from '../../lists.ts';
import type { ComboItem } from '../../parts/combo-options.ts';
import type { Speech } from '../../parts/language.tsx';

export const laws = ['wmo', 'jw', 'both', 'other'] as const;

/** What a rule can be about, from the register's lists. What is no longer offered can be watched still: reports name it. */
export function ruleChoices(lists: Lists, { language, say }: Speech) {
  const label = (code: string | null) => (code === null ? undefined : lists.label('areas', code, language));
  const named = (list: string): readonly ComboItem[] =>
    lists.items(list).map(({ code, ...item }) => ({ id: code, text: item[language] }));
  const places = lists.items('areas').filter(({ data }) => data.level !== 'municipality');
  return {
    organisations: unique([...named('organisations'), ...named('desks'), ...named('provider-types')]),
    subjects: lists.items('subjects').map(({ code, parent, ...item }) => ({
      id: code,
      text: item[language],
      note: parent === null ? say(signalsText['signals.main-subject']) : lists.label('subjects', parent, language),
    })),
    places: places.map(({ code, parent, data, ...item }) => ({
      id: code,
      text: item[language],
      note: data.level === 'wijk' ? label(parent) : undefined,
    })),
    laws: laws.map((value) => ({ value, label: say(registerText[`law.${value}`]) })),
    kinds: lists.items('case-kinds').map(({ code, ...item }) => ({ value: code, label: item[language] })),
  };
}

/** A desk that is its kind stands in two lists. */
function unique(items: readonly ComboItem[]): readonly ComboItem[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
}
