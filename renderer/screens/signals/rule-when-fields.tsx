import { watchRuleText } from '../../../shared/text/watch-rules.ts';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { RuleFieldsProps } from './rule-draft.ts';

/** When a rule tells: at each report, or at so many within so many days. */
export function RuleWhenFields({ draft, problems, change }: RuleFieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <ChoiceBar
        fit
        label={say(watchRuleText['watch-rule.when'])}
        options={[
          { value: 'each', label: say(watchRuleText['watch-rule.each']) },
          { value: 'several', label: say(watchRuleText['watch-rule.several']) },
        ]}
        value={draft.each ? 'each' : 'several'}
        onChange={(when) => change({ each: when === 'each' })}
      />
      {!draft.each && (
        <div className="two">
          <TextField
            label={say(watchRuleText['watch-rule.count'])}
            inputMode="numeric"
            maxLength={4}
            value={draft.count}
            onChange={(count) => change({ count })}
            error={problems.count && say(problems.count)}
          />
          <TextField
            label={say(watchRuleText['watch-rule.days'])}
            inputMode="numeric"
            maxLength={3}
            value={draft.days}
            onChange={(days) => change({ days })}
            error={problems.days && say(problems.days)}
          />
        </div>
      )}
    </>
  );
}
