import type { Filters } from '../../../shared/contract/register.ts';
import { registerText } from '../../../shared/text/register.ts';
import type { Speech } from '../../parts/language.tsx';
import type { CodeFilter } from '../../report-filters.ts';

/** What is chosen of one filter: the first, and how many more; undefined when it lets everything through. */
export function chosenInWords({ options, values }: CodeFilter, { say }: Speech): string | undefined {
  const chosen = options.filter((option) => values.includes(option.id)).map((option) => option.text);
  const [first] = chosen;
  if (first === undefined) return undefined;
  return chosen.length === 1 ? first : say(registerText['register.several'], { first, more: chosen.length - 1 });
}

/** The days between which reports came in; undefined where both ends are open. */
export function periodInWords({ from, to }: Filters, { say, formatDay }: Speech): string | undefined {
  if (from !== null && to !== null) {
    return say(registerText['register.period'], { from: formatDay(from, 'date'), to: formatDay(to, 'date') });
  }
  if (from !== null) return say(registerText['register.from-on'], { from: formatDay(from, 'date') });
  return to === null ? undefined : say(registerText['register.up-to'], { to: formatDay(to, 'date') });
}

/** All that is chosen, in the order of the bar. `byCode`: the filters by codes with these values. */
export function filtersInWords(filters: Filters, byCode: readonly CodeFilter[], speech: Speech): string {
  const open = filters.open ? speech.say(registerText['register.is-open']) : undefined;
  const chosen = [periodInWords(filters, speech), ...byCode.map((filter) => chosenInWords(filter, speech)), open];
  return chosen.filter((words) => words !== undefined).join(', ');
}
