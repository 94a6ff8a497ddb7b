import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { partsText } from '../../shared/text/parts.ts';
import { Button } from './button.tsx';
import { firstField } from './first-field.ts';
import { useLanguage } from './language.tsx';
import { Refusal } from './refusal.tsx';

interface ActFormProps {
  /** The act as on its button. */
  readonly act: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onAct: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** The few fields of an act, open where it was asked for. The first field takes the focus; a refusal keeps what was typed. */
export function ActForm({ act, busy, failure, onAct, onCancel, children }: ActFormProps) {
  const { say } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => (firstField(form.current) ?? form.current?.querySelector<HTMLElement>('button'))?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onAct();
  };
  return (
    <form className="act-form stack" aria-label={act} onSubmit={submit} ref={form}>
      {children}
      <Refusal failure={failure} />
      <div className="acts">
        <Button kind="primary" type="submit">
          {act}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {say(partsText.leaveIt)}
        </Button>
      </div>
    </form>
  );
}
