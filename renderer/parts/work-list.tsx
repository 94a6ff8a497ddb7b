import { type ReactNode, useId } from 'react';
import { type RowProps as FocusProps, useRovingFocus } from './roving-focus.ts';

export interface WorkRow {
  readonly id: string;
  /** The state, in front: a Tag or TermTag. */
  readonly lead?: ReactNode;
  /** The act, verb first. */
  readonly title: ReactNode;
  /** Number, person, party. */
  readonly detail?: ReactNode;
  /** A third, quiet line (signals). */
  readonly third?: ReactNode;
  /** Behind: the Ruler in a `latcel`, the owner. */
  readonly more?: ReactNode;
}

export interface WorkGroup {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly action?: ReactNode;
  readonly rows: readonly WorkRow[];
  /** Instead of rows when there are none: an EmptyState. */
  readonly empty?: ReactNode;
}

interface WorkListProps {
  readonly groups: readonly WorkGroup[];
  /** Enter or a press on a row. */
  readonly onOpen: (id: string) => void;
  /** Space; gives rows that can be chosen, several at once. */
  readonly onChoose?: ((id: string) => void) | undefined;
  /** The chosen rows, or the one that is shown beside the list. */
  readonly chosen?: readonly string[] | undefined;
  readonly onMove?: ((id: string) => void) | undefined;
  /** `work`: two lines with a state in front. `side`: three lines in a side column. */
  readonly look?: 'work' | 'side' | undefined;
}

/** Groups of rows with one stop of Tab; the arrows walk through all groups. */
export function WorkList({ groups, onOpen, onChoose, chosen = [], onMove, look = 'work' }: WorkListProps) {
  const ids = groups.flatMap((group) => group.rows.map((row) => row.id));
  const { list, rowProps } = useRovingFocus<HTMLDivElement>({ ids, onOpen, onChoose, onMove });
  return (
    <div className={look === 'work' ? 'work' : 'siglist'} ref={list}>
      {groups.map((group, index) => (
        <Group key={group.id} group={group} first={index === 0} multiple={onChoose !== undefined}>
          {(row) => (
            <Row
              key={row.id}
              row={row}
              look={look}
              chosen={chosen.includes(row.id)}
              onOpen={onOpen}
              rowProps={rowProps(row.id)}
            />
          )}
        </Group>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: WorkGroup;
  readonly first: boolean;
  readonly multiple: boolean;
  readonly children: (row: WorkRow) => ReactNode;
}

function Group({ group, first, multiple, children }: GroupProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div className={first ? 'sec first' : 'sec'}>
        <h2 id={headingId}>
          {group.title}
          {group.count !== undefined && <span className="n"> {group.count}</span>}
        </h2>
        {group.action !== undefined && <div className="r">{group.action}</div>}
      </div>
      {group.rows.length === 0 && group.empty}
      {group.rows.length > 0 && (
        <div role="listbox" aria-labelledby={headingId} aria-multiselectable={multiple || undefined}>
          {group.rows.map(children)}
        </div>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: WorkRow;
  readonly look: 'work' | 'side';
  readonly chosen: boolean;
  readonly onOpen: (id: string) => void;
  readonly rowProps: FocusProps;
}

function Row({ row, look, chosen, onOpen, rowProps }: RowProps) {
  const words = (
    <span className="what">
      <span className="t" title={fullText(row.title)}>
        {row.title}
      </span>
      {row.detail !== undefined && (
        <span className="t2" title={fullText(row.detail)}>
          {row.detail}
        </span>
      )}
      {row.third !== undefined && <span className="t3">{row.third}</span>}
    </span>
  );
  return (
    <div
      {...rowProps}
      role="option"
      tabIndex={rowProps.tabIndex}
      aria-selected={chosen}
      onClick={() => onOpen(row.id)}
      onKeyDown={rowProps.onKeyDown}
    >
      {look === 'work' && <span className="lead">{row.lead}</span>}
      {words}
      {row.more !== undefined && <span className="more">{row.more}</span>}
    </div>
  );
}

/** A line may be cut at its end, so all of it is its title. */
function fullText(line: ReactNode): string | undefined {
  return typeof line === 'string' ? line : undefined;
}
