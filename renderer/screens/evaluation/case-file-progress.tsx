import { caseFilesText } from '../../../shared/text/case-files-screen.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';

/** How far the file is, with a way to stop it; then its name and checksum, or why it is not there. */
export function CaseFileProgress() {
  const { say, language, formatNumber } = useLanguage();
  const api = useApi();
  const read = useRead({
    ...api.caseFile.progress.queryOptions({ input: {} }),
    refetchInterval: ({ state }) => (state.data?.ok === true && state.data.value.running ? 300 : false),
  });
  const { write } = useWrite(api.caseFile.stop.mutationOptions());
  if (read.state !== 'ready') return null;
  const { running, done, of, ready, failure } = read.value;
  return (
    <div role="status" className="file-progress stack">
      {running && (
        <>
          <p>{say(caseFilesText['case-files.progress'], { done: formatNumber(done), of: formatNumber(of) })}</p>
          <progress value={done} max={of} aria-label={say(caseFilesText['case-files.part'])} />
          <Button onClick={() => void write({})}>{say(caseFilesText['case-files.stop'])}</Button>
        </>
      )}
      {failure && <Notice kind="today" title={failureSentence(failure, language)} />}
      {ready && (
        <Notice
          kind="done"
          title={say(caseFilesText['case-files.done'], {
            file: ready.file,
            count: ready.rows,
            shown: formatNumber(ready.rows),
          })}
        >
          <p className="muted">{say(caseFilesText['case-files.checksum'])}</p>
          <p className="pre">{ready.sha256}</p>
        </Notice>
      )}
    </div>
  );
}

/** The files that were made: by whom, why, how many reports. */
export function EarlierFiles() {
  const { say, formatNumber } = useLanguage();
  const api = useApi();
  const read = useRead(api.caseFile.list.queryOptions({ input: {} }));
  if (read.state !== 'ready' || read.value.length === 0) return null;
  return (
    <Section title={say(caseFilesText['case-files.earlier'])} count={read.value.length}>
      <div className="fold">
        <DataTable
          label={say(caseFilesText['case-files.earlier'])}
          rows={read.value}
          rowKey={({ id }) => id}
          columns={[
            { id: 'file', head: say(caseFilesText['case-files.file']), rowHead: true, cell: ({ file }) => file },
            { id: 'by', head: say(caseFilesText['case-files.by']), cell: ({ byName }) => byName },
            {
              id: 'rows',
              head: say(caseFilesText['case-files.rows']),
              numeric: true,
              cell: ({ rows }) => formatNumber(rows),
            },
            { id: 'why', head: say(caseFilesText['case-files.why']), cell: ({ reason }) => reason },
          ]}
        />
      </div>
    </Section>
  );
}
