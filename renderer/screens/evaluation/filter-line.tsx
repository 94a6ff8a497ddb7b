import type { Evaluation } from '../../../shared/contract/evaluation.ts';
import {
  type FigureFilter,
  type FilterKind,
  filterChoices,
  filterKinds,
} from '../../../shared/figures/filtered-tables.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';

interface FilterLineProps {
  readonly evaluation: Evaluation;
  readonly filter: FigureFilter;
  readonly onFilter: (filter: FigureFilter) => void;
}

/** What can be looked at by itself: only what a fixed table of this period crosses. */
export function FilterLine({ evaluation, filter, onFilter }: FilterLineProps) {
  const { say, language } = useLanguage();
  const offered = filterKinds.map((kind) => ({ kind, choices: filterChoices(evaluation, kind) }));
  const missing = offered.filter(({ choices }) => choices.length === 0).map(({ kind }) => kind);
  const choose = (kind: FilterKind, code: string) => {
    const { [kind]: _gone, ...others } = filter;
    onFilter(code === '' ? others : { ...others, [kind]: code });
  };
  return (
    <section className="figure-filters" aria-label={say(evaluationText['evaluation.filters'])}>
      <div className="figure-filter-fields">
        {offered.map(
          ({ kind, choices }) =>
            choices.length > 0 && (
              <Select
                key={kind}
                label={say(evaluationText[`evaluation.filter-${kind}`])}
                emptyLabel={say(evaluationText['evaluation.filter-all'])}
                value={filter[kind] ?? ''}
                onChange={(code) => choose(kind, code)}
                options={choices.map(({ code, label }) => ({ value: code, label: label[language] }))}
              />
            ),
        )}
      </div>
      {missing.length > 0 && <Thin missing={missing} />}
    </section>
  );
}

function Thin({ missing }: { readonly missing: readonly FilterKind[] }) {
  const { say, language } = useLanguage();
  const names = missing.map((kind) => say(evaluationText[`evaluation.filter-${kind}`]).toLowerCase());
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return <p className="sm muted">{say(evaluationText['evaluation.filter-thin'], { missing: list })}</p>;
}
