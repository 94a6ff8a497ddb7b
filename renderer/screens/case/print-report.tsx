import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { notesOf } from '../../../shared/print/report-html.ts';
import { type Audience, audiences, reportParts } from '../../../shared/print/report-parts.ts';
import { caseText } from '../../../shared/text/case.ts';
import { audienceWords, leftOutWords, printWords } from '../../../shared/text/print.ts';
import { callFailure } from '../../call-failure.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { Busy } from '../../parts/busy.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { Section } from '../../parts/section.tsx';
import { type Api, useApi } from '../../queries.ts';

interface PrintReportProps {
  readonly view: CaseView;
  readonly headingId: string;
  readonly onDone: () => void;
}

/** Prints a report for whom is chosen; what will be left out is said before. */
export function PrintReport({ view, headingId, onDone }: PrintReportProps) {
  const { say } = useLanguage();
  const [audience, setAudience] = useState<Audience>('file');
  const { busy, failure, print } = usePrinting(view, onDone);
  const parts = reportParts({ intake: view.intake, notes: notesOf(view) }, audience);
  const options = audiences
    .filter((each) => view.may.includes(`print.${each}`))
    .map((each) => ({ value: each, label: say(audienceWords[`audience.${each}`]) }));
  return (
    <Section title={say(caseText['case.print'])} id={headingId}>
      <ActForm
        act={say(printWords['print.save'])}
        busy={busy}
        failure={failure}
        onAct={() => print(audience)}
        onCancel={onDone}
      >
        <ChoiceBar
          label={say(printWords['print.for-whom'])}
          options={options}
          value={audience}
          onChange={setAudience}
        />
        <Notice kind="plain" title={say(printWords['print.left-out'])}>
          <ul>
            {parts.leftOut.map((part) => (
              <li key={part}>{say(leftOutWords[`left-out.${part}`])}</li>
            ))}
          </ul>
        </Notice>
        {audience !== 'file' && parts.story !== null && <p>{say(printWords['print.read-again'])}</p>}
        {busy && <Busy label={say(printWords['print.busy'])} />}
      </ActForm>
    </Section>
  );
}

/** Each audience has its own call, so that the log says for whom it was printed. */
function printFor(api: Api, audience: Audience) {
  if (audience === 'client') return api.print.client.call;
  return audience === 'authority' ? api.print.authority.call : api.print.file.call;
}

function usePrinting({ id }: CaseView, onDone: () => void) {
  const { say, language } = useLanguage();
  const api = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const print = async (audience: Audience) => {
    setBusy(true);
    try {
      const printed = await printFor(api, audience)({ caseId: id, language });
      setFailure(printed.ok ? null : printed.failure);
      if (!printed.ok) return;
      offerDownload(printed.value);
      onDone();
      sayDone(say(printWords['print.kept']));
    } catch (error) {
      setFailure(callFailure(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, print: (audience: Audience) => void print(audience) };
}
