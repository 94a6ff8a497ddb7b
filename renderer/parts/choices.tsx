import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { FieldError } from './field.tsx';
import { Kbd } from './kbd.tsx';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** A second line under the answer. */
  readonly note?: ReactNode;
}

interface ChoicesProps<Value extends string> {
  /** The question, for screen readers; it is usually drawn above as a heading. Give this or `labelledBy`. */
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Enter: go on with what is chosen. */
  readonly onEnter?: (() => void) | undefined;
  readonly error?: string | undefined;
  readonly id?: string | undefined;
  /** Shows the digits 1 to 9 and takes them as keys. */
  readonly digits?: boolean | undefined;
}

/** Answers below each other; arrows or the digits 1 to 9 choose, Enter goes on. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, labelledBy, choices, value, onChange, onEnter, error, id, digits = true } = props;
  const ownId = useId();
  const groupId = id ?? ownId;
  const stop = (choices.find((each) => each.value === value) ?? choices[0])?.value;
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={error === undefined ? undefined : `${groupId}-error`}
      onKeyDown={(event) => answerByKey(event, props)}
    >
      {choices.map((choice, index) => (
        <label className="choice" key={choice.value}>
          <input
            type="radio"
            id={index === 0 ? groupId : undefined}
            name={`${groupId}-choice`}
            tabIndex={choice.value === stop ? 0 : -1}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            onKeyDown={(event) => event.key === 'Enter' && onEnter && event.preventDefault()}
          />
          <span>
            {choice.label}
            {choice.note !== undefined && <span className="src">{choice.note}</span>}
          </span>
          {digits && index < 9 && <Kbd keys={String(index + 1)} />}
        </label>
      ))}
      <FieldError id={`${groupId}-error`} error={error} />
    </div>
  );
}

function answerByKey<Value extends string>(event: KeyboardEvent<HTMLElement>, props: ChoicesProps<Value>) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Enter') return props.onEnter?.();
  if (props.digits === false || !/^[1-9]$/.test(event.key)) return;
  const index = Number(event.key) - 1;
  const choice = props.choices[index];
  if (!choice) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.querySelectorAll<HTMLInputElement>('input')[index]?.focus();
  props.onChange(choice.value);
}
