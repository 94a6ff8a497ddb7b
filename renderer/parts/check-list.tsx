import { type ReactNode, useId } from 'react';

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
}

/** Any number of answers from a list; the values keep the order of the list. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { label, labelHidden, options, values, onChange, plain } = props;
  const id = useId();
  const toggle = (changed: Value, on: boolean) =>
    onChange(
      options.map((option) => option.value).filter((value) => (value === changed ? on : values.includes(value))),
    );
  return (
    <fieldset aria-labelledby={id}>
      <span className={labelHidden ? 'vh' : 'label'} id={id}>
        {label}
      </span>
      <ul className={plain ? 'checks plain' : 'checks'}>
        {options.map((option) => (
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
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
