import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { dayOf } from '../../../shared/dates.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import type { HandoverState } from './handover-verdict.ts';

interface SecondPersonSideProps {
  readonly view: CaseView;
  readonly state: HandoverState;
}

/** Tweede persoon: skipping the complaint at the body is never one person's decision (Awb 9:20, PC-7a). */
export function SecondPersonSide({ view, state: { second, verdict } }: SecondPersonSideProps) {
  const { say, formatDay } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<'approve'>();
  const { needed, approved } = second;
  const mayApprove =
    view.may.includes('case.approveDirectRoad') && verdict !== 'with-ombudsman' && verdict !== 'closed';
  if (!needed) {
    return (
      <Section title={say(handoverText['handover.second-person'])}>
        <p className="sm">{say(handoverText['handover.second-not-needed'])}</p>
      </Section>
    );
  }
  if (approved !== null) {
    const given = { name: approved.byName, day: formatDay(dayOf(approved.at), 'date') };
    return (
      <Section title={say(handoverText['handover.second-person'])}>
        <p className="sm">{say(handoverText['handover.second-given'], given)}</p>
      </Section>
    );
  }
  return (
    <Section id="handover-second" ref={place} title={say(handoverText['handover.second-person'])}>
      <p className="sm">{say(handoverText['handover.second-needed'])}</p>
      {mayApprove && doing === null && (
        <div className="acts act-list">
          <Button small data-act="approve" onClick={() => begin('approve')}>
            {say(handoverText['handover.approve'])}
          </Button>
        </div>
      )}
      {doing !== null && <ApproveForm view={view} onDone={end} />}
    </Section>
  );
}

function ApproveForm({ view, onDone }: { readonly view: CaseView; readonly onDone: () => void }) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.approveDirectRoad.mutationOptions());
  const [note, setNote] = useState('');
  const approve = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, note }))) return;
    onDone();
    sayDone(say(handoverText['handover.approved']));
  };
  return (
    <ActForm
      act={say(handoverText['handover.approve'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void approve()}
      onCancel={onDone}
    >
      <TextArea label={say(handoverText['handover.approve-note'])} rows={2} value={note} onChange={setNote} />
    </ActForm>
  );
}
