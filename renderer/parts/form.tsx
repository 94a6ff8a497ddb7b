import { type ReactNode, useEffect, useRef } from 'react';
import { firstField } from './first-field.ts';

interface FormProps {
  readonly className?: string | undefined;
  /** Enter or its button. What it gives back is waited for. */
  readonly onAct: () => void | Promise<void>;
  /** As it appears, the focus goes to its first field. */
  readonly takesFocus?: boolean | undefined;
  readonly children: ReactNode;
}

/** Fields with an act: after it was tried, the focus goes to the first field that is not right. */
export function Form({ className, onAct, takesFocus, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) firstField(form.current)?.focus();
  }, [takesFocus]);
  const goToProblem = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  const act = async () => {
    const acted = onAct();
    // What is missing is known at once; what is refused, when the answer is there.
    goToProblem();
    if (!acted) return;
    await acted;
    goToProblem();
  };
  return (
    <form
      className={className}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void act();
      }}
    >
      {children}
    </form>
  );
}
