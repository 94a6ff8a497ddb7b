import { useState } from 'react';
import { noteKinds } from '../../../shared/case/events.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import {
  type Audience,
  audiences,
  offeredParts,
  type PrintChoice,
  type PrintPart,
  startingChoice,
} from '../../../shared/print/print-choice.ts';
import { reportOf, reportParts } from '../../../shared/print/report-parts.ts';
import { caseText, noteKindWords } from '../../../shared/text/case.ts';
import { audienceWords, leftOutSaid, printPartWords, printWords } from '../../../shared/text/print.ts';
import { callFailure } from '../../call-failure.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { Busy } from '../../parts/busy.tsx';
import { CheckList } from '../../parts/check-list.tsx';
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

/** Prints a report for whom is chosen, with what is chosen; what will be left out is said before. */
export function PrintReport({ view, headingId, onDone }: PrintReportProps) {
  const { say } = useLanguage();
  const [audience, setAudience] = useState<Audience>('file');
  const [chosen, setChosen] = useState<Readonly<Record<Audience, PrintChoice>>>(startingChoice);
  const choice = chosen[audience];
  const { busy, failure, print } = usePrinting(view, onDone);
  const parts = reportParts(reportOf(view), audience, choice);
  const options = audiences
    .filter((each) => view.may.includes(`print.${each}`))
    .map((each) => ({ value: each, label: say(audienceWords[`audience.${each}`]) }));
  return (
    <Section title={say(caseText['case.print'])} id={headingId}>
      <ActForm
        act={say(printWords['print.save'])}
        busy={busy}
        failure={failure}
        onAct={() => print(audience, choice)}
        onCancel={onDone}
      >
        <ChoiceBar
          label={say(printWords['print.for-whom'])}
          options={options}
          value={audience}
          onChange={setAudience}
        />
        <WhatGoesAlong
          view={view}
          audience={audience}
          choice={choice}
          onChange={(choice) => setChosen({ ...chosen, [audience]: choice })}
        />
        {parts.leftOut.length > 0 && (
          <Notice kind="plain" title={say(printWords['print.left-out'])}>
            <ul>
              {parts.leftOut.map((out) => (
                <li key={out}>{leftOutSaid(out, say)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {audience !== 'file' && parts.story !== null && <p>{say(printWords['print.read-again'])}</p>}
        {busy && <Busy label={say(printWords['print.busy'])} />}
      </ActForm>
    </Section>
  );
}

interface WhatGoesAlongProps {
  readonly view: CaseView;
  readonly audience: Audience;
  readonly choice: PrintChoice;
  readonly onChange: (choice: PrintChoice) => void;
}

/** Kinds of parts, and for our own file kinds of notes: those in which something stands. */
function WhatGoesAlong({ view, audience, choice, onChange }: WhatGoesAlongProps) {
  const { say } = useLanguage();
  const { filled, notes } = reportOf(view);
  const offered: readonly PrintPart[] = offeredParts[audience];
  const kinds = noteKinds.filter((kind) => notes.some((note) => note.kind === kind));
  return (
    <div className="two">
      <CheckList
        plain
        label={say(printWords['print.goes-along'])}
        options={filled
          .filter((part) => offered.includes(part))
          .map((part) => ({ value: part, label: say(printPartWords[`part.${part}`]) }))}
        values={choice.parts}
        onChange={(parts) => onChange({ ...choice, parts })}
      />
      {audience === 'file' && kinds.length > 0 && (
        <CheckList
          plain
          label={say(printWords['print.which-notes'])}
          options={kinds.map((kind) => ({ value: kind, label: say(noteKindWords[`note-kind.${kind}`]) }))}
          values={choice.notes}
          onChange={(notes) => onChange({ ...choice, notes })}
        />
      )}
    </div>
  );
}

/** Each audience has its own call, so that the log says for whom it was printed. */
function printFor(api: Api, audience: Audience, { id: caseId, language, choice }: Asked) {
  const parts = <Part extends PrintPart>(offered: readonly Part[]) =>
    offered.filter((part) => choice.parts.some((each) => each === part));
  const asked = { caseId, language };
  if (audience === 'client') return api.print.client.call({ ...asked, choice: { parts: parts(offeredParts.client) } });
  if (audience === 'authority') {
    return api.print.authority.call({ ...asked, choice: { parts: parts(offeredParts.authority) } });
  }
  return api.print.file.call({ ...asked, choice: { parts: parts(offeredParts.file), notes: [...choice.notes] } });
}

interface Asked {
  readonly id: CaseView['id'];
  readonly language: 'nl' | 'en';
  readonly choice: PrintChoice;
}

function usePrinting({ id }: CaseView, onDone: () => void) {
  const { say, language } = useLanguage();
  const api = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const print = async (audience: Audience, choice: PrintChoice) => {
    setBusy(true);
    try {
      const printed = await printFor(api, audience, { id, language, choice });
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
  return { busy, failure, print: (audience: Audience, choice: PrintChoice) => void print(audience, choice) };
}
