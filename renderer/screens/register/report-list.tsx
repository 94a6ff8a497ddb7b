import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { CaseRow } from '../../../shared/contract/register.ts';
import { registerText } from '../../../shared/text/register.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FoundText } from '../../parts/found-text.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { CaseState } from './case-state.tsx';

interface ReportListProps {
  readonly rows: readonly CaseRow[];
  readonly query: string;
  /** The report that is shown beside the list. */
  readonly current: string | undefined;
  readonly onMove: (id: string) => void;
  readonly more: (() => void) | null;
}

/** From this many rows before the end on, the next page is asked for. */
const nearEnd = 8;

/** The reports that were found, newest first; walking towards the end brings more. */
export function ReportList({ rows, query, current, onMove, more }: ReportListProps) {
  const { say, language, formatDay } = useLanguage();
  const navigate = useNavigate();
  const words = caseWords(useLists(), language);
  const move = (id: string) => {
    onMove(id);
    if (rows.findIndex((row) => row.id === id) >= rows.length - nearEnd) more?.();
  };
  return (
    <>
      <DataTable
        label={say(registerText['register.found'])}
        rows={rows}
        rowKey={(row) => row.id}
        sort={{ column: 'received', direction: 'descending' }}
        list={{
          current,
          onMove: move,
          onOpen: (row) => void navigate({ to: '/melding/$caseId', params: { caseId: row.id } }),
        }}
        columns={[
          {
            id: 'number',
            head: say(registerText['register.number']),
            width: 7.25,
            rowHead: true,
            cell: (row) => (
              <a href={`#/melding/${row.id}`} tabIndex={-1}>
                <FoundText text={row.number} query={query} />
              </a>
            ),
          },
          {
            id: 'received',
            head: say(registerText['register.received']),
            width: 5.75,
            cell: (row) => formatDay(row.receivedOn, 'brief'),
          },
          {
            id: 'person',
            head: say(registerText['register.person']),
            width: 9,
            cell: (row) => <Cut text={words.person(row)} query={query} />,
          },
          {
            id: 'title',
            head: say(registerText['register.subject']),
            cell: (row) => <Cut text={words.title(row)} query={query} />,
          },
          {
            id: 'state',
            head: say(registerText['register.state']),
            width: 9.5,
            cell: (row) => <CaseState row={row} />,
          },
        ]}
      />
      {more && <More key={rows.length} onMore={more} />}
    </>
  );
}

/** A text that may be cut in its column, with all of it in its title. */
function Cut({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <span title={text}>
      <FoundText text={text} query={query} />
    </span>
  );
}

/** Brings the next page when it comes into sight; a button for who does not scroll. */
function More({ onMore }: { readonly onMore: () => void }) {
  const { say } = useLanguage();
  const box = useRef<HTMLParagraphElement>(null);
  const ask = useEffectEvent(onMore);
  useEffect(() => {
    const end = box.current;
    if (!end) return;
    const watcher = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && ask(), {
      rootMargin: '400px',
    });
    watcher.observe(end);
    return () => watcher.disconnect();
  }, []);
  return (
    <p className="acts list-end" ref={box}>
      <Button small onClick={onMore}>
        {say(registerText['register.more'])}
      </Button>
    </p>
  );
}
