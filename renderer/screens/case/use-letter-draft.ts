import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { TemplateRow } from '../../../shared/contract/template.ts';
import { useApi, useRead } from '../../queries.ts';
import { draftOf, type LetterDraft } from './letter-draft.ts';

/** Which letter, and to whom; null: to whom the template usually goes. */
export interface LetterChoice {
  readonly template: string;
  readonly recipient: string | null;
}

/**
 * The letter that is being made: what the chosen template says of this report, and what was typed over it. What was typed is kept
 * for each letter that was looked at, so that choosing another one loses nothing. `kind`: the kind it begins with.
 */
export function useLetterDraft(view: CaseView, kind: string | null) {
  const api = useApi();
  const templates = useTemplates();
  const [choice, setChoice] = useState<LetterChoice | null>(null);
  const [typed, setTyped] = useState<ReadonlyMap<string, LetterDraft>>(new Map());
  const first = templates.find((template) => template.kind === kind)?.id;
  const chosen = choice ?? (first === undefined ? null : { template: first, recipient: null });
  const input = { caseId: view.id, template: chosen?.template ?? '-', recipient: chosen?.recipient ?? null };
  const read = useRead(api.letter.preview.queryOptions({ input, enabled: chosen !== null }));
  const preview = chosen !== null && read.state === 'ready' ? read.value : undefined;
  const key = `${chosen?.template} ${chosen?.recipient ?? ''}`;
  return {
    templates,
    chosen,
    choose: setChoice,
    preview,
    failure: read.state === 'refused' ? read.failure : null,
    draft: preview && (typed.get(key) ?? draftOf(preview)),
    type: (draft: LetterDraft) => setTyped(new Map(typed).set(key, draft)),
  };
}

/** Templates of which letters are made. */
function useTemplates(): readonly TemplateRow[] {
  const api = useApi();
  const read = useRead(api.template.list.queryOptions({ input: {} }));
  return read.state === 'ready' ? read.value.filter(({ active }) => active) : [];
}
