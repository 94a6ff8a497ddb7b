import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { AbsentNote } from '../../absent-note.tsx';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PeoplePicker, userNamed } from '../../people-picker.tsx';
import { useApi, useRead } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface AssignFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Gives the report to a colleague, or to nobody. */
export function AssignForm({ view, onDone }: AssignFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const people = useRead(api.list.people.queryOptions({ input: {}, staleTime: Number.POSITIVE_INFINITY }));
  const act = useCaseAct(api.case.assign.mutationOptions());
  const [to, setTo] = useState<string>(view.owner ?? '');
  const assign = async () => {
    const owner = userNamed(to);
    if (!(await act.run({ caseId: view.id, version: view.version, owner }))) return;
    onDone();
    const named = people.state === 'ready' ? people.value.find(({ user }) => user === owner) : undefined;
    sayDone(
      owner === null
        ? say(caseText['case.unassigned'])
        : say(caseText['case.assigned'], { name: named?.name ?? owner }),
    );
  };
  return (
    <ActForm
      act={say(caseText['case.assign'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void assign()}
      onCancel={onDone}
    >
      <PeoplePicker
        label={say(caseText['case.assign-to'])}
        value={to}
        onChange={setTo}
        nobody={say(caseText['case.nobody'])}
      />
      <AbsentNote user={userNamed(to)} on={undefined} />
    </ActForm>
  );
}
