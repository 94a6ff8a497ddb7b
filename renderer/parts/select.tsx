import { ChevronDown } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldFrame } from './field.tsx';
import { Icon } from './icon.tsx';

/** One of a few answers: what is kept and what is shown. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps
  extends FieldFrame,
    Omit<ComponentPropsWithRef<'select'>, 'value' | 'onChange' | 'id' | 'className' | 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Option[];
  /** Shown for the empty value; leave it out when one must always be chosen. */
  readonly emptyLabel?: string | undefined;
}

/** A choice of one from a list of five or more; for fewer use ChoiceBar. */
export function Select(props: SelectProps) {
  const { label, labelHidden, labelNote, hint, error, id, value, onChange, options, emptyLabel, ...rest } = props;
  return (
    <Field {...{ label, labelHidden, labelNote, hint, error, id }}>
      {(wiring) => (
        <span className="picker">
          <select className="in" value={value} onChange={(event) => onChange(event.target.value)} {...rest} {...wiring}>
            {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon of={ChevronDown} />
        </span>
      )}
    </Field>
  );
}
