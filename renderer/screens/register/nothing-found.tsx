import { noFilters } from '../../../shared/contract/no-filters.ts';
import { registerText } from '../../../shared/text/register.ts';
import { FirstReport } from '../../first-report.tsx';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { countFilters } from '../../report-filters.ts';
import { useSearchMemory } from '../../search-memory.tsx';

interface NothingFoundProps {
  readonly query: string;
  /** How many reports this person may see in all. */
  readonly visible: number;
  /** The nearest search that finds something. */
  readonly didYouMean: string | undefined;
  readonly onQuery: (query: string) => void;
}

/** The first day: says what to do first. */
function NoReports() {
  const { say } = useLanguage();
  const mayRecord = useMay()('case.register');
  return (
    <EmptyState title={say(registerText['register.none-visible'])} acts={mayRecord ? <FirstReport /> : undefined}>
      {mayRecord ? say(registerText['register.first-report']) : undefined}
    </EmptyState>
  );
}

/** Nothing fits: says with what, and what to leave out. */
export function NothingFound({ query, visible, didYouMean, onQuery }: NothingFoundProps) {
  const { say } = useLanguage();
  const { filters, setFilters } = useSearchMemory();
  const count = countFilters(filters);
  if (visible === 0) return <NoReports />;
  const title =
    query === '' ? say(registerText['register.not-found-filters']) : say(registerText['register.not-found'], { query });
  return (
    <EmptyState
      title={title}
      acts={
        <>
          {didYouMean !== undefined && (
            <Button kind="primary" onClick={() => onQuery(didYouMean)}>
              {say(registerText['register.did-you-mean'], { query: didYouMean })}
            </Button>
          )}
          {count > 0 && (
            <Button onClick={() => setFilters(noFilters)}>
              {say(registerText['register.clear-filters'], { count })}
            </Button>
          )}
          {query !== '' && <Button onClick={() => onQuery('')}>{say(registerText['register.clear-search'])}</Button>}
        </>
      }
    >
      {query === '' ? undefined : say(registerText['register.try-less'])}
    </EmptyState>
  );
}
