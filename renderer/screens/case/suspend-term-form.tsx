import { useState } from 'react';
import {
  ChangingTerm,
  groundsFor,
  type SuspensionGround,
  type TermConsent,
  type TermLetter,
  termGrounds,
} from '../../../shared/case/term-changes.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { addDays } from '../../../shared/dates.ts';
import { termActText, termGroundWords } from '../../../shared/text/term-acts.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import type { CaseDeadline } from './case-deadlines.ts';
import { LetterFields, TermConsentFields } from './term-proof-fields.tsx';

interface TermFormProps {
  readonly view: CaseView;
  readonly deadline: CaseDeadline;
  readonly onDone: () => void;
}

/** Lets a term stand still: on which ground, from which day, by which letter or with which consent (Awb 4:15, 9:24(2)). */
export function SuspendTermForm({ view, deadline, onDone }: TermFormProps) {
  const { say, today } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.term.suspend.mutationOptions());
  const grounds = groundsFor(deadline.kind).suspend;
  const [ground, setGround] = useState<SuspensionGround>(grounds[0] ?? 'other-procedure');
  const [from, setFrom] = useState(today);
  const [letter, setLetter] = useState<TermLetter | null>(null);
  const [consent, setConsent] = useState<TermConsent | null>(null);
  const [note, setNote] = useState('');
  const suspend = async () => {
    const term = ChangingTerm.parse(deadline.kind);
    const proof = { letter, consent: termGrounds[ground].consent ? consent : null, note };
    const at = { caseId: view.id, version: view.version, matter: deadline.matter, term, ground, from };
    if (!(await act.run({ ...at, ...proof }))) return;
    onDone();
    sayDone(say(termActText['term.suspended']));
  };
  /** From the day after the body asked to complete the application (Awb 4:15(1)). */
  const announce = (announced: TermLetter | null) => {
    setLetter(announced);
    if (ground === 'asked-to-complete' && announced) setFrom(addDays(announced.on, 1));
  };
  return (
    <ActForm
      act={say(termActText['term.record-suspension'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void suspend()}
      onCancel={onDone}
    >
      {grounds.length > 1 && (
        <Select
          label={say(termActText['term.ground'])}
          value={ground}
          options={grounds.map((each) => ({ value: each, label: say(termGroundWords[`ground.${each}`]) }))}
          onChange={(chosen) => setGround(grounds.find((each) => each === chosen) ?? ground)}
        />
      )}
      {termGrounds[ground].consent && <TermConsentFields view={view} value={consent} onChange={setConsent} />}
      <LetterFields value={letter} onChange={announce} />
      <DateField
        label={say(termActText['term.from'])}
        value={from}
        max={today}
        onChange={(day) => day !== undefined && setFrom(day)}
      />
      <TextArea label={say(termActText['term.note'])} rows={2} value={note} onChange={setNote} />
    </ActForm>
  );
}
