import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ClientCount } from '../../../shared/contract/client-count.ts';
import type { Failure } from '../../../shared/failure.ts';
import { clientCountText } from '../../../shared/text/client-counts.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { ClientCountForm } from './client-count-form.tsx';

/** How many clients providers, areas and wijken have, from when to when: what rates are worked out with. */
export function ClientCountsPart() {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.clientCount.list.queryOptions({ input: {} }));
  const [editing, setEditing] = useState<{ readonly count: ClientCount | null }>();
  const removing = useRemove();
  const counts = read.state === 'ready' ? read.value : [];
  return (
    <Section
      first
      title={say(clientCountText['clients.title'])}
      count={counts.length}
      action={
        <Button small icon={Plus} onClick={() => setEditing({ count: null })}>
          {say(clientCountText['clients.add'])}
        </Button>
      }
    >
      <div className="stack">
        <p className="prose">{say(clientCountText['clients.intro'])}</p>
        {editing && (
          <ClientCountForm
            key={editing.count?.id ?? 'new'}
            count={editing.count}
            onDone={() => setEditing(undefined)}
          />
        )}
        {read.state === 'loading' && <Busy label={say(clientCountText['clients.loading'])} />}
        {read.state === 'refused' && (
          <Notice
            kind="urgent"
            title={failureSentence(read.failure, language)}
            acts={<Button onClick={read.again}>{say(clientCountText['clients.again'])}</Button>}
          />
        )}
        {removing.failure && <Notice kind="urgent" title={failureSentence(removing.failure, language)} />}
        {read.state === 'ready' && counts.length === 0 && <EmptyState title={say(clientCountText['clients.none'])} />}
      </div>
      {counts.length > 0 && (
        <Counts counts={counts} onEdit={(count) => setEditing({ count })} onRemove={removing.run} />
      )}
    </Section>
  );
}

function useRemove() {
  const { say } = useLanguage();
  const api = useApi();
  const nameOf = useUnitName();
  const { busy, write } = useWrite(api.clientCount.remove.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (count: ClientCount) => {
    if (busy) return;
    const answer = await write({ id: count.id });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(clientCountText['clients.removed'], { name: nameOf(count) }));
  };
  return { failure, run: (count: ClientCount) => void run(count) };
}

/** What a unit is called by the register's lists. */
function useUnitName() {
  const { language } = useLanguage();
  const lists = useLists();
  return ({ level, code }: Pick<ClientCount, 'level' | 'code'>) => {
    if (level !== 'provider') return lists.label('areas', code, language);
    const isOrganisation = lists.items('organisations').some((item) => item.code === code);
    return lists.label(isOrganisation ? 'organisations' : 'desks', code, language);
  };
}

interface CountsProps {
  readonly counts: readonly ClientCount[];
  readonly onEdit: (count: ClientCount) => void;
  readonly onRemove: (count: ClientCount) => void;
}

function Counts({ counts, onEdit, onRemove }: CountsProps) {
  const { say, formatDay, formatNumber } = useLanguage();
  const nameOf = useUnitName();
  const day = (on: ClientCount['from']) => formatDay(on, 'brief');
  return (
    <div className="fold">
      <DataTable
        label={say(clientCountText['clients.title'])}
        rows={counts}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'of',
            head: say(clientCountText['clients.of']),
            rowHead: true,
            cell: (count) => (
              <>
                {nameOf(count)} <span className="muted light">{say(clientCountText[`clients.${count.level}`])}</span>
              </>
            ),
          },
          {
            id: 'clients',
            head: say(clientCountText['clients.count']),
            numeric: true,
            cell: ({ clients }) => formatNumber(clients),
          },
          {
            id: 'from',
            head: say(clientCountText['clients.from']),
            cell: ({ from }) => <span className="nowrap">{day(from)}</span>,
          },
          {
            id: 'to',
            head: say(clientCountText['clients.to']),
            cell: ({ to }) => (
              <span className="nowrap">{to === null ? say(clientCountText['clients.still']) : day(to)}</span>
            ),
          },
          {
            id: 'acts',
            head: say(clientCountText['clients.acts']),
            headHidden: true,
            cell: (count) => (
              <CountActs count={count} name={nameOf(count)} from={day(count.from)} {...{ onEdit, onRemove }} />
            ),
          },
        ]}
      />
    </div>
  );
}

interface CountActsProps extends Pick<CountsProps, 'onEdit' | 'onRemove'> {
  readonly count: ClientCount;
  readonly name: string;
  readonly from: string;
}

function CountActs({ count, name, from, onEdit, onRemove }: CountActsProps) {
  const { say } = useLanguage();
  const values = { name, day: from };
  return (
    <div className="row-acts">
      <Button small aria-label={say(clientCountText['clients.change-of'], values)} onClick={() => onEdit(count)}>
        {say(clientCountText['clients.change'])}
      </Button>
      <Button small aria-label={say(clientCountText['clients.remove-of'], values)} onClick={() => onRemove(count)}>
        {say(clientCountText['clients.remove'])}
      </Button>
    </div>
  );
}
