import { useState } from 'react';
import type { ListChanges, ListItem } from '../../../shared/contract/administration.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { listFilesText, listRowSentence } from '../../../shared/text/list-files.ts';
import { callFailure } from '../../call-failure.ts';
import { sayDone } from '../../just-done.tsx';
import { base64Of } from '../../parts/base64-of.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { listTitle } from './use-parts.ts';

interface ListImportDialogProps {
  readonly list: string;
  readonly onClose: () => void;
}

/** Reads a file into a list: first what it would change, then all of it or nothing. */
export function ListImportDialog({ list, onClose }: ListImportDialogProps) {
  const { say, language } = useLanguage();
  const { changes, busy, failure, choose, keep } = useListImport(list, onClose);
  const changesSomething = changes !== null && changes.added.length + changes.changed.length > 0;
  const mayKeep = changesSomething && changes.refused.length === 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(listFilesText['list-file.title'], { list: say(listTitle(list)) })}
      acts={
        <>
          {mayKeep && (
            <Button kind="primary" onClick={keep}>
              {say(listFilesText['list-file.act'])}
            </Button>
          )}
          <Button onClick={onClose}>{say(listFilesText['list-file.leave'])}</Button>
        </>
      }
    >
      <div className="stack">
        <FileField
          label={say(listFilesText['list-file.file'])}
          hint={say(listFilesText['list-file.hint'])}
          act={say(listFilesText['list-file.choose'])}
          accept=".csv,.xlsx,.json"
          onChoose={choose}
        />
        <div role="status" className="stack">
          {busy && <Busy label={say(listFilesText['list-file.reading'])} />}
          {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
          {changes && <Preview changes={changes} />}
        </div>
      </div>
    </Dialog>
  );
}

function useListImport(list: string, onClose: () => void) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy: keeping, write } = useWrite(api.list.import.mutationOptions());
  const [file, setFile] = useState<{ readonly name: string; readonly base64: string }>();
  const [changes, setChanges] = useState<ListChanges | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reading, setReading] = useState(false);
  const look = async (chosen: File) => {
    setReading(true);
    setChanges(null);
    setFailure(null);
    const read = { name: chosen.name.slice(0, 200), base64: await base64Of(chosen) };
    const answer = await api.list.import.call({ list, ...read, dryRun: true });
    setFile(read);
    if (answer.ok) setChanges(answer.value);
    else setFailure(answer.failure);
  };
  const keep = async () => {
    if (!file || keeping) return;
    const answer = await write({ list, ...file, dryRun: false });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(listFilesText['list-file.done'], { list: say(listTitle(list)) }));
    onClose();
  };
  const choose = (chosen: File) =>
    void look(chosen)
      .catch((error: unknown) => setFailure(callFailure(error)))
      .finally(() => setReading(false));
  return { changes, busy: reading || keeping, failure, choose, keep: () => void keep() };
}

/** So many rows of each kind are named; nobody reads more before deciding. */
const mostShown = 30;

function Preview({ changes: { added, changed, switchedOff, unchanged, refused } }: { readonly changes: ListChanges }) {
  const { say, language } = useLanguage();
  if (refused.length > 0) {
    return (
      <Notice kind="urgent" title={say(listFilesText['list-file.refused'], { count: refused.length })}>
        <ul>
          {refused.slice(0, mostShown).map((row) => (
            <li key={`${row.row} ${row.column}`}>
              {say(listFilesText['list-file.row'], { row: row.row, reason: listRowSentence(row, language) })}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  const nothing = added.length + changed.length === 0;
  return (
    <>
      {nothing && <Notice kind="info" title={say(listFilesText['list-file.nothing'])} />}
      <Kind title={say(listFilesText['list-file.added'], { count: added.length })} rows={added.map(named)} />
      <Kind
        title={say(listFilesText['list-file.changed'], { count: changed.length })}
        rows={changed.map(({ before, after }) =>
          before.nl === after.nl
            ? named(after)
            : say(listFilesText['list-file.was'], { before: named(before), after: after.nl }),
        )}
      />
      <Kind title={say(listFilesText['list-file.off'], { count: switchedOff.length })} rows={switchedOff} />
      {unchanged > 0 && <p className="sm muted">{say(listFilesText['list-file.same'], { count: unchanged })}</p>}
    </>
  );
}

function named({ code, nl }: ListItem): string {
  return `${code} ${nl}`;
}

function Kind({ title, rows }: { readonly title: string; readonly rows: readonly string[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <p className="strong">{title}</p>
      <ul className="sm">
        {rows.slice(0, mostShown).map((row) => (
          <li key={row}>{row}</li>
        ))}
        {rows.length > mostShown && <li>…</li>}
      </ul>
    </div>
  );
}
