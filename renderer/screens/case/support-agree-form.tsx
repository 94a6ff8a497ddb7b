import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { supportText } from '../../../shared/text/support.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { CheckList } from '../../parts/check-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FieldError } from '../../parts/field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface AgreeFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Agrees on support: why complaining first is too heavy, in codes and in words, and what was agreed (PC-7b). */
export function SupportAgreeForm({ view, onDone }: AgreeFormProps) {
  const { say, today, language } = useLanguage();
  const lists = useLists();
  const api = useApi();
  const act = useCaseAct(api.support.agree.mutationOptions());
  const [grounds, setGrounds] = useState<readonly string[]>(() => burdensOf(view, lists.items('support-grounds')));
  const [why, setWhy] = useState('');
  const [agreed, setAgreed] = useState('');
  const [on, setOn] = useState(today);
  const [tried, setTried] = useState(false);
  const agree = async () => {
    setTried(true);
    if (grounds.length === 0) return;
    const asked = { grounds: [...grounds], why, agreed, on };
    if (!(await act.run({ caseId: view.id, version: view.version, ...asked }))) return;
    onDone();
    sayDone(say(supportText['support.agreed']));
  };
  return (
    <ActForm
      act={say(supportText['support.record'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void agree()}
      onCancel={onDone}
    >
      <CheckList
        plain
        label={say(supportText['support.grounds'])}
        options={lists.offered('support-grounds').map((item) => ({ value: item.code, label: item[language] }))}
        values={grounds}
        onChange={setGrounds}
      />
      <FieldError
        id="support-grounds-error"
        error={tried && grounds.length === 0 ? say(supportText['support.no-grounds']) : undefined}
      />
      <TextArea label={say(supportText['support.why'])} rows={2} value={why} onChange={setWhy} />
      <TextArea label={say(supportText['support.what-agreed'])} rows={3} value={agreed} onChange={setAgreed} />
      <DateField
        label={say(supportText['support.on'])}
        value={on}
        min={view.intake.receivedOn}
        max={today}
        onChange={(day) => day !== undefined && setOn(day)}
      />
      <p className="sm muted">{say(supportText['support.not-skipping'])}</p>
    </ActForm>
  );
}

/** What the check heard already of why it is too heavy. */
function burdensOf(
  { check }: CaseView,
  grounds: readonly { readonly code: string; readonly data: Readonly<Record<string, unknown>> }[],
): readonly string[] {
  const told = check.conversation.asked.flatMap(({ question, value }) =>
    question.id === 'burdens' && Array.isArray(value) ? value : [],
  );
  return grounds.filter(({ data }) => told.some((burden) => burden === data.burden)).map(({ code }) => code);
}
