import { useEffect, useRef } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import { useLanguage } from './language.tsx';
import { Notice } from './notice.tsx';

export interface FieldProblem {
  /** The id of the field it is about. */
  readonly fieldId: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Takes the focus when it appears; so that the act that failed is answered. */
  readonly takesFocus?: boolean | undefined;
}

/** What keeps an act from being done, each a link to its field; nothing when there are no problems. */
export function ErrorSummary({ problems, takesFocus = true }: ErrorSummaryProps) {
  const { say } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0 && takesFocus) box.current?.focus();
  }, [count, takesFocus]);
  if (count === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="urgent" title={say(partsText.errorsAbove, { count })}>
        <ul>
          {problems.map((problem) => (
            <li key={problem.fieldId + problem.message}>
              <a href={`#${problem.fieldId}`} onClick={(event) => goToField(event, problem.fieldId)}>
                {problem.message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** The address after # belongs to the screens, so the link moves the focus itself. */
function goToField(event: { preventDefault(): void }, fieldId: string) {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
