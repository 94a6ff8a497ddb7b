import { Download, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Evaluation, ExportFormat } from '../../../shared/contract/evaluation.ts';
import type { Failure } from '../../../shared/failure.ts';
import { exportedRows } from '../../../shared/figures/exported-rows.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { FormatSelect } from './format-select.tsx';
import { HiddenPanel } from './hidden-panel.tsx';
import { InternalSection } from './internal-section.tsx';
import { MakingFiles } from './making-files.tsx';
import { ReleaseSection } from './release-section.tsx';

/** Beside the tables: what is closed and why, the export with its count, and how the figures were made. */
export function ExportPanel({ evaluation }: { readonly evaluation: Evaluation }) {
  const { say, language } = useLanguage();
  const may = useMay();
  const asked = { ...evaluation.period, recipe: evaluation.recipe?.id ?? null };
  return (
    <>
      <Section title={say(evaluationText['evaluation.leaves'])}>
        <ClosedCells evaluation={evaluation} />
        {may('release.look') && <HiddenPanel period={asked} />}
      </Section>
      {may('evaluation.export') && <Export evaluation={evaluation} />}
      <InternalSection period={asked} />
      <ReleaseSection period={asked} />
      <Section title={say(evaluationText['evaluation.explanation'])}>
        <details className="unfold">
          <summary>{say(evaluationText['evaluation.read-explanation'])}</summary>
          {evaluation.explanation.map((words) => (
            <p key={words.nl} className="sm">
              {words[language]}
            </p>
          ))}
        </details>
      </Section>
    </>
  );
}

function ClosedCells({ evaluation: { hiddenCells, tables } }: { readonly evaluation: Evaluation }) {
  const { say, formatNumber } = useLanguage();
  const api = useApi();
  const office = useRead(api.office.show.queryOptions({ input: {} }));
  const all = tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  const title = say(evaluationText['evaluation.closed-cells'], {
    count: hiddenCells,
    shown: formatNumber(hiddenCells),
    all: formatNumber(all),
  });
  return (
    <Notice kind={hiddenCells > 0 ? 'today' : 'done'} icon={hiddenCells > 0 ? EyeOff : undefined} title={title}>
      {office.state === 'ready' && (
        <p>{say(evaluationText['evaluation.why-closed'], { smallest: office.value.smallestCount })}</p>
      )}
    </Notice>
  );
}

interface Exported {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
}

function Export({ evaluation }: { readonly evaluation: Evaluation }) {
  const { say, language, formatNumber } = useLanguage();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const { busy, failure, exported, run } = useExport(evaluation, format);
  const rows = exportedRows(evaluation, format);
  useShortcut({
    id: 'exportEvaluation',
    keys: 'Ctrl+E',
    label: say(evaluationText['evaluation.export']),
    group: say(partsText.keysEverywhere),
    run,
  });
  return (
    <Section title={say(evaluationText['evaluation.export'])}>
      <div className="stack">
        <FormatSelect value={format} onChange={setFormat} />
        <DefinitionList
          rows={[
            { term: say(evaluationText['evaluation.tables']), value: evaluation.tables.length },
            { term: say(evaluationText['evaluation.rows']), value: formatNumber(rows) },
            {
              term: say(evaluationText['evaluation.explained']),
              value: say(evaluationText[`evaluation.explained-${format}`]),
            },
          ]}
        />
        <Button kind="primary" icon={Download} keys="Ctrl+E" onClick={run}>
          {say(evaluationText['evaluation.export-rows'], { rows, shown: formatNumber(rows) })}
        </Button>
        {busy && <MakingFiles label={say(evaluationText['evaluation.exporting'])} />}
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        {exported && <ExportedNote exported={exported} />}
      </div>
    </Section>
  );
}

function ExportedNote({ exported: { name, rows, sha256 } }: { readonly exported: Exported }) {
  const { say, formatNumber } = useLanguage();
  return (
    <Notice
      kind="done"
      title={say(evaluationText['evaluation.exported'], { file: name, rows, shown: formatNumber(rows) })}
    >
      <p>{say(evaluationText['evaluation.exported-where'])}</p>
      <p className="muted">{say(evaluationText['evaluation.checksum'])}</p>
      <p className="pre">{sha256}</p>
    </Notice>
  );
}

/** Asks for the file and hands it to the browser; another period or format takes away what was said of the last one. */
function useExport({ period, recipe }: Evaluation, format: ExportFormat) {
  const { say, language, formatNumber } = useLanguage();
  const api = useApi();
  const announce = useAnnounce();
  const { busy, write } = useWrite(api.evaluation.export.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [exported, setExported] = useState<Exported & { readonly of: string }>();
  const of = [period.from, period.to, recipe?.id, recipe?.version, format, language].join(' ');
  const run = async () => {
    if (busy) return;
    const answer = await write({ ...period, recipe: recipe?.id ?? null, format, language });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    for (const file of answer.value.files) offerDownload(file);
    // The first holds the figures; what may come beside it explains them.
    const [file] = answer.value.files;
    if (!file) return;
    setExported({ ...file, of });
    const said = { file: file.name, rows: file.rows, shown: formatNumber(file.rows) };
    announce(say(evaluationText['evaluation.exported'], said));
  };
  return { busy, failure, exported: exported?.of === of ? exported : undefined, run: () => void run() };
}
