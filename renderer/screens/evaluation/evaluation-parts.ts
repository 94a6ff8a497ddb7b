import type { ComponentType } from 'react';
import type { CallName } from '../../../shared/contract/index.ts';
import { caseFilesText } from '../../../shared/text/case-files-screen.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { recipeText } from '../../../shared/text/recipes.ts';
import { releaseText } from '../../../shared/text/release.ts';
import type { Words } from '../../../shared/text/words.ts';
import { CaseFilesPart } from './case-files-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import type { PartProps } from './part-props.ts';
import { RecipesPart } from './recipes-part.tsx';
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
  { id: 'recipes', label: recipeText['recipe.part'], call: 'recipe.list', Part: RecipesPart },
  { id: 'case-files', label: caseFilesText['case-files.part'], call: 'caseFile.make', Part: CaseFilesPart },
  { id: 'releases', label: releaseText['release.released'], call: 'release.list', Part: ReleasesPart },
];
