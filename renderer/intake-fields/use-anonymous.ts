import { useState } from 'react';
import type { Intake } from '../../shared/case/intake.ts';
import { withAnonymous } from './intake-form.ts';
import type { PartProps } from './part-props.ts';

/** Leaves the caller without a name, and gives it back to who thinks better of it while the form is open. */
export function useAnonymous(intake: Intake, change: PartProps['change']): (anonymous: boolean) => void {
  const [named, setNamed] = useState(intake.caller);
  return (anonymous) => {
    if (anonymous) setNamed(intake.caller);
    change((present) => withAnonymous(present, anonymous, named));
  };
}
