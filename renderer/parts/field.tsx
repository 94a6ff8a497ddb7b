import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

/** What every field has in common. */
export interface FieldFrame {
  readonly label: string;
  /** Keeps the label for screen readers only; for a field whose place names it (the story in intake). */
  readonly labelHidden?: boolean | undefined;
  /** A word after the label, such as "als bekend". */
  readonly labelNote?: ReactNode;
  /** A quiet line under the field. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; undefined when nothing is. */
  readonly error?: string | undefined;
  /** The id of the input, so that an error summary can link to it. */
  readonly id?: string | undefined;
  /** The id of a line elsewhere that says more of this field. */
  readonly describedBy?: string | undefined;
}

interface FieldProps extends FieldFrame {
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** What the input inside takes over: its id, its description and whether it is wrong. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label, input, hint and error, tied together for screen readers. */
export function Field({ label, labelHidden, labelNote, hint, error, id, describedBy, children }: FieldProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const hintId = `${inputId}-hint`;
  const errorId = `${inputId}-error`;
  const described = [error !== undefined && errorId, hint !== undefined && hintId, describedBy]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="field">
      <div className={labelHidden ? 'vh' : 'label-line'}>
        <label htmlFor={inputId}>{label}</label>
        {labelNote !== undefined && <span className="sm muted">{labelNote}</span>}
      </div>
      {children({
        id: inputId,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      <FieldError id={errorId} error={error} />
      {hint !== undefined && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface FieldErrorProps {
  readonly id: string;
  readonly error: string | undefined;
}

/** The sentence under a field that says what is wrong, with its sign. */
export function FieldError({ id, error }: FieldErrorProps) {
  if (error === undefined) return null;
  return (
    <p className="hint err" id={id}>
      <Icon of={CircleAlert} />
      <span>{error}</span>
    </p>
  );
}
