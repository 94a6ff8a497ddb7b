import { intakeText } from '../../shared/text/intake.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { useLanguage } from '../parts/language.tsx';
import type { IntakeProblem } from './intake-form.ts';
import { fieldId } from './part-props.ts';

const problemWords = {
  needsKind: intakeText['intake.needs-kind'],
  needsMatter: intakeText['intake.needs-matter'],
  receivedInFuture: intakeText['intake.received-in-future'],
} as const;

/** What is missing in an intake, each a link to its field. */
export function IntakeProblemList({ problems }: { readonly problems: readonly IntakeProblem[] }) {
  const { say } = useLanguage();
  return (
    <ErrorSummary
      problems={problems.map(({ field, key }) => ({ fieldId: fieldId(field), message: say(problemWords[key]) }))}
    />
  );
}
