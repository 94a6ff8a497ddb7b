import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

interface RovingFocusOptions {
  /** The ids of all rows, in the order of the screen. */
  readonly ids: readonly string[];
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly onChoose?: ((id: string) => void) | undefined;
  /** The focus came to another row, by key or by pointer. */
  readonly onMove?: ((id: string) => void) | undefined;
}

/** What a row takes over. */
export interface RowProps {
  readonly 'data-row': string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface RovingFocus<List> {
  /** Goes on the element that holds the rows. */
  readonly list: RefObject<List | null>;
  readonly rowProps: (id: string) => RowProps;
}

/** Rows of which one is a stop of Tab: ↑ ↓ Home End Page move, Enter opens, Space chooses. The focus survives rows that come and go. */
export function useRovingFocus<List extends HTMLElement>(options: RovingFocusOptions): RovingFocus<List> {
  const { ids, onOpen, onChoose, onMove } = options;
  const list = useRef<List>(null);
  const [active, setActive] = useState<string>();
  const place = useRef(0);
  const stop = active !== undefined && ids.includes(active) ? active : ids[0];
  useEffect(() => {
    // The row that had the focus is gone and the browser put the focus nowhere: on with the row that took its place.
    const isLost = active !== undefined && !ids.includes(active) && document.activeElement === document.body;
    if (isLost) focusRow(list.current, ids[Math.min(place.current, ids.length - 1)]);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = rowOf(event.target);
    if (id === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = ids.indexOf(id);
    const target = moveFrom(at, event.key, ids.length);
    const act = event.key === 'Enter' ? onOpen : event.key === ' ' ? onChoose : undefined;
    if (target === undefined && !act) return;
    event.preventDefault();
    event.stopPropagation();
    if (target !== undefined) focusRow(list.current, ids[target]);
    act?.(id);
  };
  const rowProps = (id: string): RowProps => ({
    'data-row': id,
    tabIndex: id === stop ? 0 : -1,
    onKeyDown,
    onFocus: () => {
      place.current = ids.indexOf(id);
      if (id === active) return;
      setActive(id);
      onMove?.(id);
    },
  });
  return { list, rowProps };
}

function focusRow(list: HTMLElement | null, id: string | undefined) {
  if (id === undefined) return;
  const row = list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** The row an event is about, when it came from the row itself and not from a control within it. */
function rowOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.row : undefined;
}

function moveFrom(at: number, key: string, count: number): number | undefined {
  const last = count - 1;
  if (key === 'ArrowDown') return Math.min(last, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'PageDown') return Math.min(last, at + 10);
  if (key === 'PageUp') return Math.max(0, at - 10);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
