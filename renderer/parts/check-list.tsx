import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Kbd } from './kbd.tsx';

interface CheckOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** A second line under the words. */
  readonly note?: ReactNode;
}

interface CheckListProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly CheckOption<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  /** Without hairlines between the rows. */
  readonly plain?: boolean | undefined;
  /** The digits 1 to 9 turn an answer on and off. */
  readonly digits?: boolean | undefined;
}

/** Any number of answers from a list; the values keep the order of the list. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { label, labelHidden, options, values, onChange, plain, digits } = props;
  const id = useId();
  const toggle = (changed: Value, on: boolean) =>
    onChange(
      options.map((option) => option.value).filter((value) => (value === changed ? on : values.includes(value))),
    );
  const toggleByDigit = (event: KeyboardEvent) => {
    if (!digits || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const option = options[Number(event.key) - 1];
    if (option === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(option.value, !values.includes(option.value));
  };
  return (
    <fieldset aria-labelledby={id} onKeyDown={toggleByDigit}>
      <span className={labelHidden ? 'vh' : 'label'} id={id}>
        {label}
      </span>
      <ul className={plain ? 'checks plain' : 'checks'}>
        {options.map((option, index) => (
          <li key={option.value}>
            <label className="choice">
              <input
                type="checkbox"
                checked={values.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
              />
              <span>
                {option.label}
                {option.note !== undefined && <span className="src">{option.note}</span>}
              </span>
              {digits && index < 9 && <Kbd keys={String(index + 1)} />}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
