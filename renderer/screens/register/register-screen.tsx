import { useEffect, useRef, useState } from 'react';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import { registerText } from '../../../shared/text/register.ts';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BelowHead, Sheet, Split } from '../../parts/sheet.tsx';
import { countFilters } from '../../report-filters.ts';
import { useSearchMemory } from '../../search-memory.tsx';
import { useSettled } from '../../use-settled.ts';
import { ExportFound } from './export-found.tsx';
import { FilterBar } from './filter-bar.tsx';
import { KeptSearches } from './kept-searches.tsx';
import { useLinkKey } from './link-key.ts';
import { useListFocus } from './list-focus.ts';
import { NothingFound } from './nothing-found.tsx';
import { Preview } from './preview.tsx';
import { ReportList } from './report-list.tsx';
import { SearchField } from './search-field.tsx';
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
  useLinkKey(found.rows?.find((row) => row.id === current)?.id);
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
