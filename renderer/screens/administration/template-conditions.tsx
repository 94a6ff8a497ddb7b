import { Plus, X } from 'lucide-react';
import { conditionTests, valuesOfTest } from '../../../shared/letters/conditions.ts';
import type { Condition } from '../../../shared/letters/template.ts';
import { conditionWords, templateText } from '../../../shared/text/templates.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { conditionValue } from './condition-words.ts';
import { withCondition } from './template-draft.ts';

interface TemplateConditionsProps {
  /** The place of the block, from 1. */
  readonly place: number;
  readonly when: readonly Condition[];
  readonly onChange: (when: Condition[]) => void;
}

const begin: Condition = { test: 'kind', value: 'complaint', not: false };

/** When a block stands in the letter: all of its conditions hold. */
export function TemplateConditions({ place, when, onChange }: TemplateConditionsProps) {
  const { say } = useLanguage();
  return (
    <div className="template-when">
      {numbered(when).map(({ condition, number }) => (
        <OneCondition
          key={number}
          place={place}
          number={number}
          condition={condition}
          onChange={(change) => onChange(withCondition(when, number - 1, change))}
          onRemove={() => onChange(when.toSpliced(number - 1, 1))}
        />
      ))}
      <Button
        kind="quiet"
        small
        icon={Plus}
        aria-label={say(templateText['templates.add-when-of'], { place })}
        onClick={() => onChange([...when, begin])}
      >
        {say(templateText['templates.add-when'])}
      </Button>
    </div>
  );
}

/** Conditions are told apart by their place alone. */
function numbered(when: readonly Condition[]) {
  return when.map((condition, at) => ({ condition, number: at + 1 }));
}

interface OneConditionProps {
  readonly place: number;
  readonly number: number;
  readonly condition: Condition;
  readonly onChange: (change: Partial<Condition>) => void;
  readonly onRemove: () => void;
}

function OneCondition({ place, number, condition, onChange, onRemove }: OneConditionProps) {
  const { say } = useLanguage();
  const at = { place, number };
  const test = conditionTests.find((known) => known === condition.test);
  const values = test === undefined ? [] : valuesOfTest(test);
  return (
    <div className="template-condition">
      <Select
        label={say(templateText['templates.when-of'], at)}
        labelHidden
        value={condition.test}
        options={conditionTests.map((known) => ({ value: known, label: say(conditionWords[`test.${known}`]) }))}
        onChange={(next) => onChange({ test: next, value: firstValue(next) })}
      />
      <Select
        label={say(templateText['templates.is-of'], at)}
        labelHidden
        value={condition.not ? 'not' : 'is'}
        options={[
          { value: 'is', label: say(templateText['templates.is']) },
          { value: 'not', label: say(templateText['templates.is-not']) },
        ]}
        onChange={(next) => onChange({ not: next === 'not' })}
      />
      <Select
        label={say(templateText['templates.value-of'], at)}
        labelHidden
        value={condition.value}
        options={values.map((value) => {
          const words = conditionValue(condition.test, value);
          return { value, label: words ? say(words) : value };
        })}
        onChange={(value) => onChange({ value })}
      />
      <Button
        kind="quiet"
        small
        icon={X}
        iconOnly
        aria-label={say(templateText['templates.remove-when'], at)}
        onClick={onRemove}
      />
    </div>
  );
}

function firstValue(name: string): string {
  const test = conditionTests.find((known) => known === name);
  return test === undefined ? '' : (valuesOfTest(test)[0] ?? '');
}
