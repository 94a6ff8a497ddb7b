import { ArrowDown, ArrowUp, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import type { ListItem } from '../../../shared/contract/administration.ts';
import type { Failure } from '../../../shared/failure.ts';
import { isOffered } from '../../../shared/lists/is-offered.ts';
import { fold } from '../../../shared/match/fold.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { useLists } from '../../lists.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { ItemDialog } from './item-dialog.tsx';
import { ListFiles } from './list-files.tsx';
import { movedCodes, type PlacedItem, placedItems } from './list-order.ts';
import { listTitle } from './use-parts.ts';

/** A list of more rows gets a field to find one in. */
const findFrom = 15;
/** So many rows stand there until the others are asked for. */
const rowsFirst = 150;

/** One of the register's lists: all of them are added to, renamed, switched off and put in order in the same way. */
export function ListPart({ list }: { readonly list: string }) {
  const { say, language } = useLanguage();
  const may = useMay();
  const items = useLists().items(list);
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<{ readonly item: ListItem | null }>();
  const move = useMove(list, items);
  const found = placedItems(items).filter(({ item }) => holds(item, query));
  return (
    <Section
      title={say(listTitle(list))}
      count={items.length}
      first
      action={
        may('list.save') && (
          <Button small icon={Plus} onClick={() => setEditing({ item: null })}>
            {say(administrationText['administration.add-item'])}
          </Button>
        )
      }
    >
      <div className="stack">
        <p className="prose">{say(administrationText['administration.list-intro'])}</p>
        <ListFiles list={list} />
        {items.length > findFrom && (
          <TextField
            label={say(administrationText['administration.find-item'])}
            icon={Search}
            value={query}
            onChange={setQuery}
          />
        )}
        {move.failure && <Notice kind="urgent" title={failureSentence(move.failure, language)} />}
        {found.length === 0 && (
          <EmptyState
            title={say(
              administrationText[items.length === 0 ? 'administration.no-items' : 'administration.none-found'],
            )}
          />
        )}
      </div>
      {found.length > 0 && (
        <Items
          list={list}
          placed={found}
          onEdit={(item) => setEditing({ item })}
          onMove={query === '' && may('list.reorder') ? move.run : undefined}
        />
      )}
      {editing && <ItemDialog list={list} item={editing.item} onClose={() => setEditing(undefined)} />}
    </Section>
  );
}

function holds({ code, nl, en, data }: ListItem, query: string): boolean {
  return fold(`${code} ${nl} ${en} ${data.aliases ?? ''}`).includes(fold(query.trim()));
}

type Move = (item: ListItem, way: 'up' | 'down') => void;

function useMove(list: string, items: readonly ListItem[]) {
  const { say, language } = useLanguage();
  const announce = useAnnounce();
  const api = useApi();
  const { busy, write } = useWrite(api.list.reorder.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (item: ListItem, way: 'up' | 'down') => {
    if (busy) return;
    const codes = [...movedCodes(items, item.code, way)];
    const answer = await write({ list, codes });
    setFailure(answer.ok ? null : answer.failure);
    const place = codes.indexOf(item.code) + 1;
    if (answer.ok) announce(say(administrationText['administration.moved'], { name: item[language], place }));
  };
  const move: Move = (item, way) => void run(item, way);
  return { failure, run: move };
}

interface ItemsProps {
  readonly list: string;
  readonly placed: readonly PlacedItem[];
  readonly onEdit: (item: ListItem) => void;
  /** Undefined while a search narrows the list: its order then is not the order of the list. */
  readonly onMove: Move | undefined;
}

function Items({ list, placed, onEdit, onMove }: ItemsProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const [all, setAll] = useState(false);
  const second = language === 'nl' ? 'en' : 'nl';
  const secondName = `administration.name-${second}` as const;
  const levels = placed.some(({ depth }) => depth > 0);
  return (
    <div className="fold list-items">
      <DataTable
        label={say(listTitle(list))}
        rows={all ? placed : placed.slice(0, rowsFirst)}
        rowKey={({ item }) => item.code}
        columns={[
          {
            id: 'code',
            head: say(administrationText['administration.code']),
            cell: ({ item }) => <span className="nowrap">{item.code}</span>,
          },
          {
            id: 'name',
            head: say(administrationText[`administration.name-${language}`]),
            rowHead: true,
            cell: ({ item, depth }) => (
              <span className={depth > 0 ? 'below' : levels ? 'head-item' : undefined}>
                {item[language]} <Validity item={item} />
              </span>
            ),
          },
          {
            id: 'second',
            head: say(administrationText[list === 'organisations' ? 'administration.kind' : secondName]),
            cell: ({ item }) => (
              <span className="muted">
                {list === 'organisations' ? lists.label('provider-types', item.parent ?? '', language) : item[second]}
              </span>
            ),
          },
          {
            id: 'acts',
            head: say(administrationText['administration.acts']),
            headHidden: true,
            cell: (one) => <ItemActs placed={one} onEdit={onEdit} onMove={onMove} />,
          },
        ]}
      />
      {!all && placed.length > rowsFirst && (
        <Button kind="quiet" small onClick={() => setAll(true)}>
          {say(administrationText['administration.more-items'], { count: placed.length })}
        </Button>
      )}
    </div>
  );
}

/** Why an item is not offered today, or until when it is. */
function Validity({ item }: { readonly item: ListItem }) {
  const { say, formatDay, today } = useLanguage();
  if (!item.active) return <Tag kind="recorded">{say(administrationText['administration.off'])}</Tag>;
  if (item.validFrom !== null && item.validFrom > today)
    return (
      <Tag kind="later">
        {say(administrationText['administration.from'], { day: formatDay(item.validFrom, 'date') })}
      </Tag>
    );
  if (item.validTo === null) return null;
  const kind = isOffered(item, today) ? 'later' : 'recorded';
  return (
    <Tag kind={kind}>{say(administrationText['administration.until'], { day: formatDay(item.validTo, 'date') })}</Tag>
  );
}

interface ItemActsProps extends Pick<ItemsProps, 'onEdit' | 'onMove'> {
  readonly placed: PlacedItem;
}

function ItemActs({ placed: { item, first, last }, onEdit, onMove }: ItemActsProps) {
  const { say, language } = useLanguage();
  const name = item[language];
  return (
    <div className="row-acts">
      {onMove && !first && (
        <Button
          small
          icon={ArrowUp}
          iconOnly
          aria-label={say(administrationText['administration.up'], { name })}
          onClick={() => onMove(item, 'up')}
        />
      )}
      {onMove && !last && (
        <Button
          small
          icon={ArrowDown}
          iconOnly
          aria-label={say(administrationText['administration.down'], { name })}
          onClick={() => onMove(item, 'down')}
        />
      )}
      <Button
        small
        aria-label={say(administrationText['administration.change-of'], { name })}
        onClick={() => onEdit(item)}
      >
        {say(administrationText['administration.change'])}
      </Button>
    </div>
  );
}
