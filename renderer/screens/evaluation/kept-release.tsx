import type { Evaluation, FigureTable } from '../../../shared/contract/evaluation.ts';
import type { Release } from '../../../shared/contract/release.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { releaseText } from '../../../shared/text/release.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Split } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import { FigureRows } from './figure-rows.tsx';
import { periodName } from './period-words.ts';
import { ReleaseChanges } from './release-changes.tsx';
import { ReleaseSide } from './release-side.tsx';
import { measuresOf, tableRows } from './table-view.ts';

interface KeptReleaseProps {
  readonly id: Release['id'];
  /** Another release; null: back to the list. */
  readonly onOpen: (id: Release['id'] | null) => void;
}

/** One release: its figures as they were kept, with the day; its files beside them. */
export function KeptRelease({ id, onOpen }: KeptReleaseProps) {
  const speech = useLanguage();
  const { say, language, formatDay } = speech;
  const api = useApi();
  const read = useRead(api.release.open.queryOptions({ input: { id } }));
  const opened = read.state === 'ready' ? read.value : undefined;
  const release = opened?.release;
  const title = release
    ? say(evaluationText['evaluation.title'], { period: periodName(release.period, speech) })
    : say(releaseText['release.released']);
  return (
    <EvaluationSheet
      title={title}
      intro={release && say(releaseText['release.as-kept'], { on: formatDay(release.on, 'date'), by: release.byName })}
      acts={<Button onClick={() => onOpen(null)}>{say(releaseText['release.all'])}</Button>}
    >
      <Split
        sideSize={19}
        sideLabel={say(releaseText['release.files'])}
        side={release && <ReleaseSide release={release} onOpen={onOpen} />}
      >
        {read.state === 'loading' && <Busy label={say(releaseText['release.loading'])} />}
        {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
        {opened && (
          <>
            {opened.release.reason && <ReleaseChanges reason={opened.release.reason} changes={opened.changes} />}
            <KeptTables evaluation={opened.evaluation} />
          </>
        )}
      </Split>
    </EvaluationSheet>
  );
}

function KeptTables({ evaluation }: { readonly evaluation: Evaluation }) {
  return (
    <div className="figure-tables">
      {evaluation.tables.map((table) => (
        <KeptTable key={table.name} table={table} />
      ))}
    </div>
  );
}

/** No figure opens reports here: those of now may be others. */
function KeptTable({ table }: { readonly table: FigureTable }) {
  const { language } = useLanguage();
  const [measure = 'reports'] = measuresOf(table);
  return (
    <Section title={table.title[language]}>
      <FigureRows rows={tableRows(table, { measure, all: false })} measure={measure} label={table.title[language]} />
    </Section>
  );
}
