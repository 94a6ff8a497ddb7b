import { useState } from 'react';
import type { ImportRow } from '../../../shared/contract/import.ts';
import { dayOf } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';

/** The lists that were read in, each of which can be taken out again as a whole. */
export function EarlierImports() {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.import.list.queryOptions({ input: {} }));
  const { asked, ask, undo, busy, failure } = useUndo();
  return (
    <Section title={say(importText['old-list.earlier'])}>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} alert />}
      {busy && <Busy label={say(importText['old-list.undoing'])} />}
      {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
      {read.state === 'ready' && read.value.length === 0 && (
        <p className="muted">{say(importText['old-list.earlier-none'])}</p>
      )}
      {read.state === 'ready' && read.value.length > 0 && <Imports rows={read.value} onUndo={ask} />}
      <UndoDialog asked={asked} onClose={() => ask(null)} onAct={undo} />
    </Section>
  );
}

function useUndo() {
  const { say, formatNumber } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.import.undo.mutationOptions());
  const [asked, ask] = useState<ImportRow | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const undo = async () => {
    if (!asked || busy) return;
    ask(null);
    const answer = await write({ id: asked.id });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    const { withdrawn: count } = answer.value;
    sayDone(say(importText['old-list.undo-done'], { count, shown: formatNumber(count) }));
  };
  return { asked, ask, undo: () => void undo(), busy, failure };
}

function Imports({ rows, onUndo }: { readonly rows: readonly ImportRow[]; readonly onUndo: (row: ImportRow) => void }) {
  const { say, formatNumber, formatDay } = useLanguage();
  const mayUndo = useMay()('import.undo');
  return (
    <div className="fold">
      <DataTable
        label={say(importText['old-list.earlier'])}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'file', head: say(importText['old-list.file']), rowHead: true, cell: ({ file }) => file },
          {
            id: 'when',
            head: say(importText['old-list.when']),
            cell: ({ at, byName }) => (
              <>
                {formatDay(dayOf(at), 'date')} {timeOf(at)} <span className="muted">{byName}</span>
              </>
            ),
          },
          {
            id: 'reports',
            head: say(importText['old-list.reports']),
            numeric: true,
            cell: ({ registered }) => formatNumber(registered),
          },
          {
            id: 'undo',
            head: say(importText['old-list.undo']),
            headHidden: true,
            cell: (row) =>
              row.undoneAt === null ? (
                mayUndo && (
                  <Button
                    small
                    aria-label={say(importText['old-list.undo-of'], { file: row.file })}
                    onClick={() => onUndo(row)}
                  >
                    {say(importText['old-list.undo'])}
                  </Button>
                )
              ) : (
                <Tag kind="recorded">{say(importText['old-list.undone'])}</Tag>
              ),
          },
        ]}
      />
    </div>
  );
}

interface UndoDialogProps {
  readonly asked: ImportRow | null;
  readonly onClose: () => void;
  readonly onAct: () => void;
}

function UndoDialog({ asked, onClose, onAct }: UndoDialogProps) {
  const { say, formatNumber } = useLanguage();
  const count = asked?.registered ?? 0;
  return (
    <ConfirmDialog
      open={asked !== null}
      onClose={onClose}
      title={say(importText['old-list.undo-title'], { count, shown: formatNumber(count) })}
      act={say(importText['old-list.undo-act'])}
      wayBack={say(importText['old-list.undo-back'])}
      onAct={onAct}
      kind="danger"
    >
      <p>{say(importText['old-list.undo-what'], { file: asked?.file ?? '' })}</p>
    </ConfirmDialog>
  );
}
