import { watchRuleText } from '../../../shared/text/watch-rules.ts';
import { useLists } from '../../lists.ts';
import { CheckList } from '../../parts/check-list.tsx';
import { ComboBox } from '../../parts/combo-box.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { laws, ruleChoices } from './rule-choices.ts';
import type { RuleFieldsProps } from './rule-draft.ts';

/** What a rule looks for: an organisation, a subject, a place, an act, a kind of report, danger; all of what is given. */
export function RuleAboutFields({ draft, problems, change }: RuleFieldsProps) {
  const speech = useLanguage();
  const { say } = speech;
  const choices = ruleChoices(useLists(), speech);
  const any = say(watchRuleText['watch-rule.any']);
  const { about } = problems;
  return (
    <fieldset className="stack">
      <legend className="label">{say(watchRuleText['watch-rule.about'])}</legend>
      <p className="hint">{say(watchRuleText['watch-rule.about-hint'])}</p>
      <ComboBox
        label={say(watchRuleText['watch-rule.organisation'])}
        id="rule-organisation"
        placeholder={any}
        items={choices.organisations}
        value={draft.organisation}
        onChange={(organisation) => change({ organisation })}
        error={about && say(about)}
      />
      <ComboBox
        label={say(watchRuleText['watch-rule.subject'])}
        id="rule-subject"
        hint={say(watchRuleText['watch-rule.subject-hint'])}
        placeholder={any}
        items={choices.subjects}
        value={draft.subject}
        onChange={(subject) => change({ subject })}
      />
      <ComboBox
        label={say(watchRuleText['watch-rule.place'])}
        id="rule-place"
        placeholder={any}
        items={choices.places}
        value={draft.place}
        onChange={(place) => change({ place })}
      />
      <div className="two">
        <Select
          label={say(watchRuleText['watch-rule.law'])}
          emptyLabel={any}
          options={choices.laws}
          value={draft.law ?? ''}
          onChange={(text) => change({ law: laws.find((law) => law === text) ?? null })}
        />
        <Select
          label={say(watchRuleText['watch-rule.kind'])}
          emptyLabel={any}
          options={choices.kinds}
          value={draft.kind ?? ''}
          onChange={(kind) => change({ kind: kind === '' ? undefined : kind })}
        />
      </div>
      <CheckList
        plain
        labelHidden
        label={say(watchRuleText['watch-rule.danger'])}
        options={[{ value: 'danger', label: say(watchRuleText['watch-rule.danger-only']) }]}
        values={draft.danger ? ['danger'] : []}
        onChange={(values) => change({ danger: values.length > 0 })}
      />
    </fieldset>
  );
}
