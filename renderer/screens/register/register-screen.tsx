import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { registerText } from '../../../shared/text/register.ts';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BelowHead, Sheet, Split } from '../../parts/sheet.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { countFilters } from '../../report-filters.ts';
import { useSearchMemory } from '../../search-memory.tsx';
import { useSettled } from '../../use-settled.ts';
import { ExportFound } from './export-found.tsx';
import { FilterBar } from './filter-bar.tsx';
import { KeptSearches } from './kept-searches.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Preview } from './preview.tsx';
import { ReportList } from './report-list.tsx';
import { type Found, useSearch } from './use-search.ts';

/** Milliseconds after which typing, and the focus in the list, have come to rest. */
const typingRest = 150;
const focusRest = 120;

/** Register: find again, in one breath. */
export function RegisterScreen() {
  const speech = useLanguage();
  const { say, language } = speech;
  const { query, filters, setQuery, setFilters } = useSearchMemory();
  const wanted = useSettled(query, typingRest).trim();
  const may = useMay();
  const found = useSearch(wanted, filters);
  const [current, setCurrent] = useState<string>();
  const shown = useSettled(current, focusRest);
  const field = useRef<HTMLInputElement>(null);
  const list = useListFocus(field, found.rows === null || found.behind || query.trim() !== wanted);
  const searched = wanted !== '' || countFilters(filters) > 0;
  const count = useHeld(found.rows && countInWords(found, searched, speech), found.behind);
  // What was offered beside an earlier search says nothing of this one.
  const didYouMean = found.behind ? undefined : found.didYouMean;
  const offered = didYouMean === undefined ? [] : [say(registerText['register.did-you-mean'], { query: didYouMean })];
  useSpoken(count && [count, ...offered].join('. '), found.behind);
  const preview = found.rows?.find((row) => row.id === shown);
  return (
    <Sheet
      title={say(registerText['register.title'])}
      titleNote={count}
      acts={
        <>
          <KeptSearches />
          {wanted === '' && <ExportFound filters={filters} />}
          {may('import.run') && (
            <LinkButton small href="#/register/inlezen">
              {say(importText['old-list.open'])}
            </LinkButton>
          )}
        </>
      }
      below={
        <BelowHead>
          <SearchField
            ref={field}
            query={query}
            onQuery={(next) => {
              list.stay();
              setQuery(next);
            }}
            onDown={list.enter}
          />
          <FilterBar filters={filters} onChange={setFilters} />
        </BelowHead>
      }
    >
      <Split
        sideLabel={say(registerText['register.preview'])}
        sideSize={20.5}
        side={
          preview ? (
            <Preview key={preview.id} row={preview} query={wanted} />
          ) : (
            <div className="sm muted stack">
              {found.of > 0 && <p>{say(registerText['register.preview-none'])}</p>}
              <p>{say(registerText['register.preview-logged'])}</p>
            </div>
          )
        }
      >
        {found.failure && (
          <div className="empty">
            <Notice kind="urgent" title={failureSentence(found.failure, language)} />
          </div>
        )}
        {found.rows === null && !found.failure && <Busy label={say(registerText['register.loading'])} />}
        <div ref={list.box} className="found">
          {found.rows && found.rows.length > 0 && (
            <ReportList rows={found.rows} query={wanted} current={shown} onMove={setCurrent} more={found.more} />
          )}
        </div>
        {found.rows?.length === 0 && (
          <NothingFound
            query={wanted}
            visible={found.of}
            didYouMean={didYouMean}
            onQuery={(next) => {
              setQuery(next);
              field.current?.focus();
            }}
          />
        )}
      </Split>
    </Sheet>
  );
}

function countInWords({ total, of }: Found, searched: boolean, { say, formatNumber }: Speech): string {
  if (!searched) return say(registerText['register.all'], { count: of });
  return say(registerText['register.count'], { total: formatNumber(total), of: formatNumber(of) });
}

/** Says how many were found, and what else may be meant, once typing rests; not when the screen opens. */
function useSpoken(found: string | null, behind: boolean) {
  const announce = useAnnounce();
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (found === null || behind) return;
    if (last.current !== undefined && last.current !== found) announce(found);
    last.current = found;
  }, [found, behind, announce]);
}

/** The value; while that of before still stands on the screen, the value that belonged to it. */
function useHeld<T>(value: T, behind: boolean): T {
  const [held, setHeld] = useState(value);
  if (!behind && held !== value) setHeld(value);
  return behind ? held : value;
}

/** The way between the field and the list: down into it, as soon as it is the list of what was typed, and Escape back. */
function useListFocus(field: React.RefObject<HTMLInputElement | null>, behind: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const steps = useRef(0);
  const walk = () => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const first = rows.findIndex((row) => row.tabIndex === 0);
    rows[Math.min(first + steps.current, rows.length) - 1]?.focus();
    steps.current = 0;
  };
  const walkOn = useEffectEvent(walk);
  useEffect(() => {
    if (!behind && steps.current > 0) walkOn();
  }, [behind]);
  useEffect(() => {
    const element = box.current;
    const back = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') field.current?.focus();
    };
    element?.addEventListener('keydown', back);
    return () => element?.removeEventListener('keydown', back);
  }, [field]);
  const enter = () => {
    steps.current += 1;
    if (!behind) walk();
  };
  const stay = () => {
    steps.current = 0;
  };
  return { box, enter, stay };
}

interface SearchFieldProps {
  readonly ref: React.RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onDown: () => void;
}

function SearchField({ ref, query, onQuery, onDown }: SearchFieldProps) {
  const { say } = useLanguage();
  useShortcut({
    id: 'searchList',
    keys: '/',
    label: say(registerText['register.key-search']),
    group: say(partsText.keysInList),
    run: () => ref.current?.select(),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    }
    if (event.key === 'Escape') onQuery('');
  };
  return (
    <TextField
      ref={ref}
      large
      icon={Search}
      label={say(registerText['register.search'])}
      labelHidden
      placeholder={say(registerText['register.search-hint'])}
      spellCheck={false}
      maxLength={500}
      value={query}
      onChange={onQuery}
      onKeyDown={onKeyDown}
      after={
        query === '' ? (
          <span className="sm muted nowrap" aria-hidden="true">
            <Kbd keys="/" /> {say(registerText['register.search-key'])}
          </span>
        ) : (
          <>
            <span className="sm muted nowrap" aria-hidden="true">
              <Kbd keys="Esc" /> {say(registerText['register.clear-key'])}
            </span>
            <button
              type="button"
              className="in-btn"
              aria-label={say(registerText['register.clear-search'])}
              onClick={() => {
                onQuery('');
                ref.current?.focus();
              }}
            >
              <Icon of={X} />
            </button>
          </>
        )
      }
    />
  );
}
