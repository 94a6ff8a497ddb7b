import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ImportOutcome } from '../../../shared/contract/import.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { TableNotes } from '../../../shared/import/table-file.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { importText, refusalSentence } from '../../../shared/text/import-screen.ts';
import { callFailure } from '../../call-failure.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { Section } from '../../parts/section.tsx';
import { useApi } from '../../queries.ts';

interface OutcomeProps {
  readonly outcome: ImportOutcome | null;
  readonly isStale: boolean;
  readonly upload: string;
  readonly firstRow: TableNotes['firstRow'];
}

/** What the check found: what is new, what is known, and every row that is refused with its reason. */
export function Outcome({ outcome, isStale, ...file }: OutcomeProps) {
  const { say, formatNumber } = useLanguage();
  return (
    <Section title={say(importText['old-list.outcome'])}>
      <div className="stack" role="status">
        {outcome === null && <p className="muted">{say(importText['old-list.outcome-none'])}</p>}
        {outcome && isStale && <Notice kind="today" title={say(importText['old-list.changed-since'])} />}
        {outcome && !isStale && <Verdict outcome={outcome} />}
        {outcome && (
          <DefinitionList
            rows={[
              { term: say(importText['old-list.read']), value: formatNumber(outcome.read) },
              { term: say(importText['old-list.new']), value: formatNumber(outcome.registered) },
              { term: say(importText['old-list.known']), value: formatNumber(outcome.duplicates) },
              { term: say(importText['old-list.refused']), value: formatNumber(outcome.refusedCount) },
              { term: say(importText['old-list.new-organisations']), value: formatNumber(outcome.newOrganisations) },
            ]}
          />
        )}
      </div>
      {outcome && outcome.refusedCount > 0 && <Refusals outcome={outcome} {...file} />}
    </Section>
  );
}

function Verdict({ outcome: { refusedCount: count, registered } }: { readonly outcome: ImportOutcome }) {
  const { say, formatNumber } = useLanguage();
  if (count > 0) {
    return (
      <Notice kind="urgent" title={say(importText['old-list.refused-title'], { count, shown: formatNumber(count) })}>
        <p>{say(importText['old-list.refused-how'])}</p>
      </Notice>
    );
  }
  if (registered === 0) return <Notice kind="info" title={say(importText['old-list.nothing-new'])} />;
  return <Notice kind="done" title={say(importText['old-list.all-well'])} />;
}

/** So many stand on the screen; the file has them all. */
const rowsShown = 100;

function Refusals({
  outcome: { refused, refusedCount },
  upload,
  firstRow,
}: Pick<OutcomeProps, 'upload' | 'firstRow'> & { readonly outcome: ImportOutcome }) {
  const { say, language, formatNumber } = useLanguage();
  const { failure, download } = useRefusalsFile(upload);
  const shown = refused.slice(0, rowsShown).map((row, at) => ({ ...row, id: `${at}` }));
  return (
    <div className="stack refusals">
      <div className="acts">
        <Button icon={Download} onClick={download}>
          {say(importText['old-list.download'])}
        </Button>
      </div>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      {refusedCount > shown.length && (
        <p className="sm muted">
          {say(importText['old-list.refused-first'], {
            shown: formatNumber(shown.length),
            all: formatNumber(refusedCount),
          })}
        </p>
      )}
      <DataTable
        label={say(importText['old-list.refused-rows'])}
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          { id: 'row', head: say(importText['old-list.row']), rowHead: true, cell: ({ row }) => row + firstRow },
          { id: 'why', head: say(importText['old-list.why']), cell: (row) => refusalSentence(row, language) },
        ]}
      />
    </div>
  );
}

function useRefusalsFile(upload: string) {
  const api = useApi();
  const { language } = useLanguage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const download = async () => {
    try {
      const file = await api.import.refusals.call({ upload, language });
      setFailure(file.ok ? null : file.failure);
      if (file.ok) offerDownload(file.value);
    } catch (error) {
      setFailure(callFailure(error));
    }
  };
  return { failure, download: () => void download() };
}
