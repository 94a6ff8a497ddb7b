import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Field, type FieldFrame } from './field.tsx';
import { Icon, type LucideIcon } from './icon.tsx';

interface TextFieldProps
  extends FieldFrame,
    Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'id' | 'className'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly icon?: LucideIcon | undefined;
  /** Stands in the field after the text: keys, a "Toon" button. */
  readonly after?: ReactNode;
  /** The large form, for the one search field of a screen. */
  readonly large?: boolean | undefined;
}

/** One line of text. The browser never fills it in by itself unless `autoComplete` says so. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, labelNote, hint, error, id, describedBy, value, onChange, icon, after, large, ...rest } =
    props;
  const boxed = icon !== undefined || after !== undefined;
  return (
    <Field {...{ label, labelHidden, labelNote, hint, error, id, describedBy }}>
      {(wiring) => {
        const input = (
          <input
            type="text"
            autoComplete="off"
            className={boxed ? undefined : inputClass(large)}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...rest}
            {...wiring}
          />
        );
        if (!boxed) return input;
        return (
          <div className={`${inputClass(large)}${error === undefined ? '' : ' bad'}`}>
            {icon && <Icon of={icon} />}
            {input}
            {after}
          </div>
        );
      }}
    </Field>
  );
}

function inputClass(large: boolean | undefined): string {
  return large ? 'in large' : 'in';
}
