import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldFrame } from './field.tsx';
import { ServiceNumberHint } from './service-number-hint.tsx';

interface TextAreaProps
  extends FieldFrame,
    Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange' | 'id' | 'className'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines it starts with; it grows with its text. */
  readonly rows?: number;
}

/** Several lines of text; the box grows with what is written, and a citizen service number in it is pointed out. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, labelNote, hint, error, id, value, onChange, rows = 3, ...rest } = props;
  return (
    <Field {...{ label, labelHidden, labelNote, hint, error, id }}>
      {(wiring) => (
        <>
          <textarea
            className="in"
            rows={rows}
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            style={{ minBlockSize: `${rows * 1.5 + 0.75}rem` }}
            {...rest}
            {...wiring}
          />
          <ServiceNumberHint text={value} onChange={onChange} />
        </>
      )}
    </Field>
  );
}
