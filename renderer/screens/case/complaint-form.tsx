import { useState } from 'react';
import type { ComplaintDraft, Support } from '../../../shared/case/support.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { shownPostcode } from '../../../shared/reference/postcode.ts';
import { supportText } from '../../../shared/text/support.ts';
import { nameLength } from '../../../shared/typed-text.ts';
import { caseWords } from '../../case-words.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import { ComplaintMissing } from './complaint-missing.tsx';

interface ComplaintFormProps {
  readonly view: CaseView;
  readonly support: Support;
  readonly onDone: () => void;
}

/** Helps to write the complaint, in the client's words; what Awb 9:4 still misses is shown while it is typed. */
export function ComplaintForm({ view, support, onDone }: ComplaintFormProps) {
  const { say, today, language } = useLanguage();
  const lists = useLists();
  const api = useApi();
  const act = useCaseAct(api.support.draft.mutationOptions());
  const [draft, setDraft] = useState<ComplaintDraft>(
    () => support.drafts.at(-1)?.draft ?? firstDraft(view, caseWords(lists, language).party(view.intake)),
  );
  const change = (part: Partial<ComplaintDraft>) => setDraft((before) => ({ ...before, ...part }));
  const keep = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, draft }))) return;
    onDone();
    sayDone(say(supportText['support.kept'], { edition: support.drafts.length + 1 }));
  };
  return (
    <ActForm
      act={say(supportText['support.keep'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void keep()}
      onCancel={onDone}
    >
      <TextField
        label={say(supportText['support.name'])}
        maxLength={nameLength}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={say(supportText['support.address'])}
        maxLength={nameLength}
        value={draft.address}
        onChange={(address) => change({ address })}
      />
      <TextField
        label={say(supportText['support.against'])}
        maxLength={nameLength}
        value={draft.against}
        onChange={(against) => change({ against })}
      />
      <DateField
        label={say(supportText['support.dated'])}
        value={draft.dated ?? undefined}
        min={today}
        lean="future"
        onChange={(dated) => change({ dated: dated ?? null })}
      />
      <TextArea
        label={say(supportText['support.conduct'])}
        hint={say(supportText['support.own-words'])}
        rows={6}
        value={draft.conduct}
        onChange={(conduct) => change({ conduct })}
      />
      <TextArea
        label={say(supportText['support.wish'])}
        rows={2}
        value={draft.wish}
        onChange={(wish) => change({ wish })}
      />
      <ComplaintMissing draft={draft} />
    </ActForm>
  );
}

/** The first words come from what was told; the person it is about complains. */
function firstDraft({ intake }: CaseView, against: string): ComplaintDraft {
  const person = intake.concerned ?? intake.caller;
  const address = [person.address.trim(), shownPostcode(person.postcode)].filter((part) => part !== '').join(', ');
  return { name: person.name, address, dated: null, against, conduct: intake.story, wish: intake.wishes };
}
