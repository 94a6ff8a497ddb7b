import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { useRovingFocus } from './roving-focus.ts';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly headHidden?: boolean | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** Figures: tabular, at the end of the column. */
  readonly numeric?: boolean | undefined;
  /** Names its row for screen readers. */
  readonly rowHead?: boolean | undefined;
  readonly sortable?: boolean | undefined;
  /** In rem; only for lists, the columns without one share what is left. */
  readonly width?: number | undefined;
}

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** What makes a table a list: its rows take the focus, one after the other. */
export interface TableList<Row> {
  /** The row shown beside the list, or where the focus is. */
  readonly current?: string | undefined;
  /** Enter or a double press. */
  readonly onOpen: (row: Row) => void;
  readonly onMove?: ((key: string) => void) | undefined;
  readonly chosen?: readonly string[] | undefined;
  readonly onChoose?: ((key: string) => void) | undefined;
}

interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sorting | undefined;
  readonly onSort?: ((sort: Sorting) => void) | undefined;
  /** `total` for the sum, `alarm` for what exceeds. */
  readonly rowKind?: ((row: Row) => 'total' | 'alarm' | undefined) | undefined;
  readonly list?: TableList<Row> | undefined;
}

/** A real table. With `list` its rows are walked with ↑ ↓ Page Home End, Enter opens and Space chooses. */
export function DataTable<Row>({ label, columns, rows, rowKey, sort, onSort, rowKind, list }: DataTableProps<Row>) {
  const byKey = new Map(rows.map((row) => [rowKey(row), row]));
  const open = (key: string) => {
    const row = byKey.get(key);
    if (row !== undefined) list?.onOpen(row);
  };
  const roving = useRovingFocus<HTMLTableElement>({
    ids: [...byKey.keys()],
    onOpen: list && open,
    onChoose: list?.onChoose,
    onMove: list?.onMove,
  });
  const chosen = new Set([...(list?.chosen ?? []), ...(list?.current === undefined ? [] : [list.current])]);
  const asList = list && {
    role: 'grid',
    'aria-multiselectable': list.onChoose !== undefined,
    ref: roving.list,
  };
  return (
    <table className={list ? 'tbl list' : 'tbl'} aria-label={label} {...asList}>
      {list && <Widths columns={columns} />}
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {[...byKey].map(([key, row]) => {
          const inList = list && {
            'aria-selected': chosen.has(key),
            ...roving.rowProps(key),
            onDoubleClick: () => open(key),
          };
          return (
            <tr key={key} className={rowClass(rowKind?.(row))} {...inList}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function rowClass(kind: 'total' | 'alarm' | undefined): string | undefined {
  return kind === 'total' ? 'tot' : kind;
}

function Widths<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.id} style={column.width === undefined ? {} : { inlineSize: `${column.width}rem` }} />
      ))}
    </colgroup>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sorting | undefined;
  readonly onSort: ((sort: Sorting) => void) | undefined;
}

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const sorted = sort?.column === column.id ? sort.direction : undefined;
  const words = column.headHidden ? <span className="vh">{column.head}</span> : column.head;
  const arrow = sorted && <Icon of={sorted === 'descending' ? ArrowDown : ArrowUp} />;
  const next = sorted === 'descending' ? 'ascending' : 'descending';
  return (
    <th scope="col" className={column.numeric ? 'num' : undefined} aria-sort={sorted}>
      {column.sortable && onSort ? (
        <button type="button" className="sort" onClick={() => onSort({ column: column.id, direction: next })}>
          {words}
          {arrow}
        </button>
      ) : (
        <>
          {words}
          {arrow && ' '}
          {arrow}
        </>
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = column.numeric ? 'num' : undefined;
  if (column.rowHead) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  // Where rows fold into lines, the head stands before its cell (style/tables.css).
  return (
    <td className={className} data-head={column.headHidden ? undefined : column.head}>
      {column.cell(row)}
    </td>
  );
}
