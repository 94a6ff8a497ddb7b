import { type KeyboardEvent, useId } from 'react';
import { FieldError } from './field.tsx';
import { Icon, type LucideIcon } from './icon.tsx';
import type { Option } from './select.tsx';

interface ChoiceBarOption<Value extends string> extends Option {
  readonly value: Value;
  readonly icon?: LucideIcon | undefined;
}

interface ChoiceBarProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly ChoiceBarOption<Value>[];
  /** Undefined when nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** As wide as its words instead of its column. */
  readonly fit?: boolean | undefined;
  readonly error?: string | undefined;
  readonly id?: string | undefined;
}

/** A choice of one from two to six, all in sight; the arrow keys or the first letter choose. */
export function ChoiceBar<Value extends string>(props: ChoiceBarProps<Value>) {
  const { label, labelHidden, options, value, onChange, fit, error, id } = props;
  const ownId = useId();
  const groupId = id ?? ownId;
  const stop = (options.find((each) => each.value === value) ?? options[0])?.value;
  return (
    <div className="field">
      <span className={labelHidden ? 'vh' : 'label'} id={`${groupId}-label`}>
        {label}
      </span>
      <div
        className={fit ? 'seg fit' : 'seg'}
        role="radiogroup"
        aria-labelledby={`${groupId}-label`}
        aria-describedby={error === undefined ? undefined : `${groupId}-error`}
        aria-invalid={error === undefined ? undefined : true}
        onKeyDown={(event) => chooseByLetter(event, options, onChange)}
      >
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              type="radio"
              id={index === 0 ? groupId : undefined}
              name={`${groupId}-choice`}
              // One stop of Tab, said here: while the answers are drawn anew the browser may stop at each.
              tabIndex={option.value === stop ? 0 : -1}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon of={option.icon} />}
            <span className="word" data-word={option.label}>
              {option.label}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${groupId}-error`} error={error} />
    </div>
  );
}

function chooseByLetter<Value extends string>(
  event: KeyboardEvent<HTMLElement>,
  options: readonly ChoiceBarOption<Value>[],
  onChange: (value: Value) => void,
) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) return;
  const index = options.findIndex((option) => option.label.toLowerCase().startsWith(event.key.toLowerCase()));
  const found = options[index];
  if (!found || event.key === ' ') return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.querySelectorAll<HTMLInputElement>('input')[index]?.focus();
  onChange(found.value);
}
