import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Template } from '../../../shared/letters/template.ts';
import { templateFaults } from '../../../shared/letters/template-faults.ts';
import { templateText } from '../../../shared/text/templates.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { contentOf, draftOfTemplate, newTemplate, type TemplateDraft } from './template-draft.ts';

/** A template that is being written: its draft, what is wrong in it, and keeping it. `template` null: a new one. */
export function useTemplateDraft(template: Template | null, onSaved: (saved: Template) => void) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.template.save.mutationOptions());
  const [draft, setDraft] = useState<TemplateDraft>(template ? draftOfTemplate(template) : newTemplate);
  /** The version it is written on: of this window's own last keeping, else the one that was opened. */
  const [basis, setBasis] = useState(template?.version ?? null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tried, setTried] = useState(false);
  const faults = templateFaults(contentOf(draft));
  const save = async () => {
    setTried(true);
    if (busy || draft.name.trim() === '') return;
    const { kind, name } = draft;
    const answer = await write({ id: template?.id ?? null, basis, kind, name, content: contentOf(draft) });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) {
      showFault(answer.failure, draft);
      return;
    }
    setBasis(answer.value.version);
    setTried(false);
    onSaved(answer.value);
    sayDone(say(templateText['templates.saved'], { version: answer.value.version }));
  };
  return { draft, change: setDraft, basis, failure, tried, faults, save };
}

/** The focus goes to the block of the first fault. */
function showFault(failure: Failure, { blocks }: TemplateDraft): void {
  if (failure.code !== 'template-refused') return;
  const place = failure.faults[0]?.block ?? 0;
  const block = blocks[place - 1];
  document.getElementById(block ? `template-text-${block.key}` : 'template-subject')?.focus();
}
