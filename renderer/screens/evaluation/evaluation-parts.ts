import type { ComponentType } from 'react';
import type { CallName } from '../../../shared/contract/index.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { releaseText } from '../../../shared/text/release.ts';
import type { Words } from '../../../shared/text/words.ts';
import { FiguresPart } from './figures-part.tsx';
import type { PartProps } from './part-props.ts';
import { ReleasesPart } from './releases-part.tsx';

/** A part of the evaluation, behind its name in the line under the head. */
interface EvaluationPart {
  readonly id: string;
  readonly label: Words;
  /** Who may not make this call has no such part. */
  readonly call: CallName;
  /** Renders an `EvaluationSheet` with its own title, acts and columns. */
  readonly Part: ComponentType<PartProps>;
}

/** The parts in their order. A new one is a file `<part>-part.tsx` and a line here. */
export const evaluationParts: readonly EvaluationPart[] = [
  { id: 'figures', label: evaluationText['evaluation.part-figures'], call: 'evaluation.show', Part: FiguresPart },
  { id: 'releases', label: releaseText['release.released'], call: 'release.list', Part: ReleasesPart },
];
