import type { ReactNode } from 'react';
import { Sheet } from '../../parts/sheet.tsx';
import { PartLine } from './part-line.tsx';

interface EvaluationSheetProps {
  readonly title: ReactNode;
  readonly intro?: ReactNode;
  readonly acts?: ReactNode;
  /** A Split. */
  readonly children: ReactNode;
}

/** The sheet of one part of the evaluation, with the line of all parts under its head. */
export function EvaluationSheet(props: EvaluationSheetProps) {
  return <Sheet {...props} below={<PartLine />} />;
}
