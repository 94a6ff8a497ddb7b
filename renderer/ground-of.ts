import type { TermRow } from '../shared/case/term-row.ts';
import { articleName } from '../shared/text/article-name.ts';
import { workText } from '../shared/text/work.ts';
import type { Speech } from './parts/language.tsx';

/** On what a term of a work list rests: the article of the law, or a norm of the office. */
export function groundOf({ byLaw, article }: Pick<TermRow, 'byLaw' | 'article'>, { say, language }: Speech): string {
  return byLaw ? articleName(article, language) : say(workText['work.norm']);
}
