import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { textLength } from '../../../shared/typed-text.ts';
import { IntakeProblemList } from '../../intake-fields/intake-problem-list.tsx';
import type { PartProps } from '../../intake-fields/part-props.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useCorrection } from './use-correction.ts';

interface CorrectionFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
  /** The fields; what they hold is what is recorded when it differs. */
  readonly children: (props: Pick<PartProps, 'intake' | 'change'>) => ReactNode;
}

/** Corrects what was taken down, with the reason; what stood there before stays in the history. */
export function CorrectionForm({ view, onDone, children }: CorrectionFormProps) {
  const { say } = useLanguage();
  const correction = useCorrection({ view, onDone });
  const { intake, change, busy, failure, unchanged, problems, tries } = correction;
  return (
    <ActForm
      act={say(caseText['case.record-correction'])}
      busy={busy}
      failure={failure}
      onAct={correction.record}
      onCancel={onDone}
    >
      {children({ intake, change })}
      <TextArea
        label={say(caseText['case.correct-reason'])}
        rows={2}
        maxLength={textLength}
        value={correction.reason}
        onChange={correction.setReason}
      />
      <IntakeProblemList key={tries} problems={problems} />
      <div role="status">{unchanged && <Notice kind="today" title={say(caseText['case.nothing-corrected'])} />}</div>
    </ActForm>
  );
}
