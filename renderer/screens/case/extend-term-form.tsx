import { useState } from 'react';
import {
  ChangingTerm,
  type ExtensionGround,
  groundsFor,
  type TermConsent,
  type TermLetter,
  termGrounds,
} from '../../../shared/case/term-changes.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Day } from '../../../shared/dates.ts';
import { termActText, termGroundWords } from '../../../shared/text/term-acts.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
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

const weeks = ['1', '2', '3', '4'] as const;

/** Puts a last day off: on which ground, how long, by which letter or with which consent (Awb 9:11(2)(3)). */
export function ExtendTermForm({ view, deadline, onDone }: TermFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.term.extend.mutationOptions());
  const grounds = groundsFor(deadline.kind).extend;
  const [ground, setGround] = useState<ExtensionGround>(grounds[0] ?? 'adjournment');
  const [amount, setAmount] = useState<(typeof weeks)[number]>('4');
  const [until, setUntil] = useState<Day>();
  const [letter, setLetter] = useState<TermLetter | null>(null);
  const [consent, setConsent] = useState<TermConsent | null>(null);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const inWeeks = ground === 'adjournment';
  const extend = async () => {
    setMissing(!inWeeks && until === undefined);
    if (!inWeeks && until === undefined) return;
    const term = ChangingTerm.parse(deadline.kind);
    const length = { weeks: inWeeks ? Number(amount) : null, until: inWeeks ? null : (until ?? null) };
    const proof = { letter, consent: termGrounds[ground].consent ? consent : null, note };
    const at = { caseId: view.id, version: view.version, matter: deadline.matter, term, ground };
    if (!(await act.run({ ...at, ...length, ...proof }))) return;
    onDone();
    sayDone(say(termActText['term.extended']));
  };
  return (
    <ActForm
      act={say(termActText['term.record-extension'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void extend()}
      onCancel={onDone}
    >
      {grounds.length > 1 && (
        <ChoiceBar
          label={say(termActText['term.ground'])}
          value={ground}
          options={grounds.map((each) => ({ value: each, label: say(termGroundWords[`ground.${each}`]) }))}
          onChange={setGround}
        />
      )}
      {inWeeks ? (
        <ChoiceBar
          fit
          label={say(termActText['term.weeks'])}
          value={amount}
          options={weeks.map((each) => ({ value: each, label: each }))}
          onChange={setAmount}
        />
      ) : (
        <DateField
          label={say(termActText['term.until'])}
          lean="future"
          value={until}
          onChange={setUntil}
          error={missing && until === undefined ? say(termActText['term.no-until']) : undefined}
        />
      )}
      {termGrounds[ground].consent && <TermConsentFields view={view} value={consent} onChange={setConsent} />}
      <LetterFields value={letter} onChange={setLetter} />
      <TextArea label={say(termActText['term.note'])} rows={2} value={note} onChange={setNote} />
    </ActForm>
  );
}
