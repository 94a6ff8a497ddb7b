import type { Day } from '../dates.ts';
import { formatDay } from '../text/format-day.ts';
import { formatNumber } from '../text/format-number.ts';
import { signalWords } from '../text/signals.ts';
import { type Language, sentence } from '../text/text.ts';
import { watchRuleText } from '../text/watch-rules.ts';
import type { Words } from '../text/words.ts';
import { ruleAbout } from './rule-about.ts';
import type { RuleFinding } from './rule-finding.ts';
import type { ItemsOf } from './unit-name.ts';

interface Found {
  readonly finding: RuleFinding;
  readonly observed: number;
  readonly since: Day;
}

/**
 * What a rule of the office found, in plain sentences in both languages: which rule, what it tells, what came in, why the
 * office watches it, and that it is no outcome of the statistics.
 */
export function explainRule(found: Found, itemsOf: ItemsOf): readonly Words[] {
  const nl = sentencesOf(found, itemsOf, 'nl');
  const en = sentencesOf(found, itemsOf, 'en');
  return nl.map((text, i) => ({ nl: text, en: en[i] ?? '' }));
}

function sentencesOf({ finding, observed, since }: Found, itemsOf: ItemsOf, language: Language): readonly string[] {
  const { name, reason, about, count, days, until, callers, repeated } = finding;
  const say = (key: keyof typeof watchRuleText, values: Readonly<Record<string, string | number>> = {}) =>
    sentence(watchRuleText[key], language, values);
  const written = (on: Day) => formatDay(on, language, { form: 'date', today: until });
  return [
    say('watch-rule.found', { name }),
    say(count === 1 ? 'watch-rule.tells-each' : 'watch-rule.tells', {
      about: ruleAbout(about, itemsOf, language),
      count,
      days,
    }),
    say(since === until ? 'watch-rule.came-in-day' : 'watch-rule.came-in', {
      count: observed,
      number: formatNumber(observed, language),
      since: written(since),
      until: written(until),
    }),
    sentence(signalWords['signal.callers'], language, { callers }),
    ...(repeated > 0 ? [sentence(signalWords['signal.repeated'], language, { count: repeated })] : []),
    say('watch-rule.why', { reason: reason.replace(/[.]+$/, '') }),
    say('watch-rule.no-statistics'),
  ];
}
