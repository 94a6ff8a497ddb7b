import { X } from 'lucide-react';
import { useState } from 'react';
import type { KeptSearch } from '../../../shared/contract/kept-search.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { registerText } from '../../../shared/text/register.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PopoverButton } from '../../parts/popover-button.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { countFilters, sameFilters, useCodeFilters } from '../../report-filters.ts';
import { useSearchMemory } from '../../search-memory.tsx';
import { filtersInWords } from './filters-in-words.ts';
import { KeepSearch } from './keep-search.tsx';

/** The searches this person keeps, in one place: to search with again, to let go, and to keep the filters of now. */
export function KeptSearches() {
  const { say } = useLanguage();
  const api = useApi();
  const { filters, setQuery, setFilters } = useSearchMemory();
  const read = useRead(api.keptSearch.list.queryOptions({ input: {}, staleTime: 60_000 }));
  const { failure, forget } = useForget();
  const kept = read.state === 'ready' ? read.value : [];
  const isKept = kept.some((search) => sameFilters(search.filters, filters));
  const title = say(registerText['register.kept-searches']);
  return (
    <PopoverButton name={title} words={title}>
      {(close) => (
        <div className="stack">
          {kept.length > 0 && (
            <ul className="kept-searches">
              {kept.map((search) => (
                <KeptRow
                  key={search.name}
                  search={search}
                  onUse={() => {
                    setQuery('');
                    setFilters(search.filters);
                    close();
                  }}
                  onForget={() => void forget(search).then((isGone) => isGone && close())}
                />
              ))}
            </ul>
          )}
          <Refusal failure={failure} />
          {countFilters(filters) === 0 && <p className="sm muted">{say(registerText['register.keep-how'])}</p>}
          {countFilters(filters) > 0 && !isKept && (
            <KeepSearch filters={filters} names={kept.map(({ name }) => name)} onDone={close} />
          )}
        </div>
      )}
    </PopoverButton>
  );
}

interface KeptRowProps {
  readonly search: KeptSearch;
  readonly onUse: () => void;
  readonly onForget: () => void;
}

function KeptRow({ search: { name, filters }, onUse, onForget }: KeptRowProps) {
  const speech = useLanguage();
  const byCode = useCodeFilters(filters);
  return (
    <li>
      <button type="button" className="kept-search" onClick={onUse}>
        {name}
        <span className="sm muted">{filtersInWords(filters, byCode, speech)}</span>
      </button>
      <Button
        small
        iconOnly
        icon={X}
        aria-label={speech.say(registerText['register.forget-search'], { name })}
        onClick={onForget}
      />
    </li>
  );
}

function useForget() {
  const { say, language } = useLanguage();
  const api = useApi();
  const { write: remove } = useWrite(api.keptSearch.forget.mutationOptions());
  const { write: keep } = useWrite(api.keptSearch.keep.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const forget = async (search: KeptSearch) => {
    const { name } = search;
    const answer = await remove({ name });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return false;
    const bringBack = async () => {
      const kept = await keep(search);
      if (!kept.ok) return sayDone(failureSentence(kept.failure, language), () => void bringBack());
      sayDone(say(registerText['register.search-back'], { name }));
    };
    sayDone(say(registerText['register.search-forgotten'], { name }), () => void bringBack());
    return true;
  };
  return { failure, forget };
}
