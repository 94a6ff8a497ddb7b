import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { sayDone } from '../../just-done.tsx';
import { type Lists, useLists } from '../../lists.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choices } from '../../parts/choices.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { MultiComboBox } from '../../parts/multi-combo-box.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface JudgeFormProps {
  readonly view: CaseView;
  readonly subject: string;
  readonly onDone: () => void;
}

/** Judgments that find a norm broken and must name it (BEH-01, Awb 9:36 lid 2). */
const normedJudgments: readonly string[] = ['OOR-NBH', 'OOR-DEL'];

/** The judgment on one subject, with the norms it rests on. */
export function JudgeForm({ view, subject, onDone }: JudgeFormProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const api = useApi();
  const act = useCaseAct(api.case.judge.mutationOptions());
  const present = view.judgments.find((each) => each.subject === subject);
  const [judgment, setJudgment] = useState(present?.judgment);
  const [norms, setNorms] = useState<readonly string[]>(present?.norms ?? usualNorms(lists, subject));
  const [text, setText] = useState(present?.text ?? '');
  const [missing, setMissing] = useState(false);
  const judgments = lists.offered('outcomes').filter(({ data }) => data.group === 'oordeel');
  const needsNorm = judgment !== undefined && normedJudgments.includes(judgment);
  const judge = async () => {
    setMissing(judgment === undefined);
    if (judgment === undefined) return;
    const given = { subject, judgment, norms: needsNorm ? [...norms] : [], text };
    if (!(await act.run({ caseId: view.id, version: view.version, ...given }))) return;
    onDone();
    sayDone(say(caseText['case.judged']));
  };
  return (
    <ActForm
      act={say(caseText['case.judge'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void judge()}
      onCancel={onDone}
    >
      <Choices
        label={say(caseText['case.judgment'])}
        choices={judgments.map((item) => ({ value: item.code, label: item[language] }))}
        value={judgment}
        onChange={setJudgment}
        error={missing ? say(caseText['case.no-judgment-chosen']) : undefined}
      />
      {needsNorm && (
        <MultiComboBox
          label={say(caseText['case.norms'])}
          items={lists
            .offered('fairness-norms')
            .map((item) => ({ id: item.code, code: item.code, text: item[language] }))}
          values={norms}
          onChange={setNorms}
        />
      )}
      <TextArea label={say(caseText['case.judgment-text'])} rows={3} value={text} onChange={setText} />
    </ActForm>
  );
}

/** The norm the subject list names as the usual one for this subject, to be confirmed or changed. */
function usualNorms(lists: Lists, subject: string): readonly string[] {
  const norm = lists.items('subjects').find(({ code }) => code === subject)?.data.default_fairness_norm;
  return typeof norm === 'string' ? [norm] : [];
}
