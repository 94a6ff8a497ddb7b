import type { CaseView } from '../../../shared/contract/case.ts';

/** Why a file is not shown in the window, as the key of its sentence; null when it is shown. */
export function whyNotShown({
  kind,
  fits,
}: Pick<CaseView['files'][number], 'kind' | 'fits'>): 'files.other-content' | 'files.not-shown-kind' | null {
  if (!fits) return 'files.other-content';
  return kind === 'docx' || kind === 'xlsx' ? 'files.not-shown-kind' : null;
}
