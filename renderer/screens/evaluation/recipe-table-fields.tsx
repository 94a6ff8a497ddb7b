import { dimensionChoices } from '../../../shared/recipes/dimension-rows.ts';
import { bases, countings, dimensions, filterDimensions, fitsBase } from '../../../shared/recipes/dimensions.ts';
import type { OwnTable, RecipeTable } from '../../../shared/recipes/recipe-content.ts';
import { dimensionWords, ownTableWords } from '../../../shared/text/own-tables.ts';
import { recipeText } from '../../../shared/text/recipes.ts';
import { CheckList } from '../../parts/check-list.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { MultiComboBox } from '../../parts/multi-combo-box.tsx';
import { Select } from '../../parts/select.tsx';
import { useApi, useRead } from '../../queries.ts';
import { TwoTexts } from './recipe-texts.tsx';

interface FieldsProps<T> {
  readonly table: T;
  readonly onChange: (table: T) => void;
}

/** The fields of one table of a recipe. */
export function RecipeTableFields({ table, onChange }: FieldsProps<RecipeTable>) {
  const { say } = useLanguage();
  const looks = (['before', 'shares', 'below', 'largest'] as const).map((value) => ({
    value,
    label: say(recipeText[`recipe.${value}`]),
  }));
  const on = looks
    .map(({ value }) => value)
    .filter((value) => (value === 'largest' ? table.order === value : table[value]));
  return (
    <>
      {table.kind === 'own' && <OwnFields table={table} onChange={onChange} />}
      <CheckList
        label={say(recipeText['recipe.shows'])}
        plain
        options={looks}
        values={on}
        onChange={(values) =>
          onChange({
            ...table,
            before: values.includes('before'),
            shares: values.includes('shares'),
            below: values.includes('below'),
            order: values.includes('largest') ? 'largest' : 'list',
          })
        }
      />
      <TwoTexts
        label={say(recipeText['recipe.text'])}
        value={table.text}
        onChange={(text) => onChange({ ...table, text })}
      />
    </>
  );
}

function OwnFields({ table, onChange }: FieldsProps<OwnTable>) {
  const { say, language } = useLanguage();
  const chosen = <T extends string>(all: readonly T[], value: string, then: (one: T) => void) => {
    const one = all.find((each) => each === value);
    if (one) then(one);
  };
  const fitting = dimensions.filter((dimension) => fitsBase(dimension, table.of));
  const asOptions = (all: readonly OwnTable['rows'][]) =>
    all.map((value) => ({ value, label: dimensionWords[`dimension.${value}`][language] }));
  return (
    <>
      <TwoTexts
        line
        label={say(recipeText['recipe.table-title'])}
        value={table.title}
        onChange={(title) => onChange({ ...table, title })}
      />
      <div className="two">
        <Select
          label={say(recipeText['recipe.of'])}
          value={table.of}
          onChange={(value) => chosen(bases, value, (of) => onChange({ ...table, of }))}
          options={bases.map((value) => ({ value, label: ownTableWords[`own.of.${value}`][language] }))}
        />
        <Select
          label={say(recipeText['recipe.counted'])}
          value={table.counted}
          onChange={(value) => chosen(countings, value, (counted) => onChange({ ...table, counted }))}
          options={countings.map((value) => ({ value, label: ownTableWords[`own.counted.${value}`][language] }))}
        />
      </div>
      <div className="two">
        <Select
          label={say(recipeText['recipe.rows'])}
          value={table.rows}
          onChange={(value) => chosen(dimensions, value, (rows) => onChange({ ...table, rows }))}
          options={asOptions(fitting)}
        />
        <Select
          label={say(recipeText['recipe.columns'])}
          emptyLabel={say(recipeText['recipe.no-columns'])}
          value={table.columns ?? ''}
          onChange={(value) => onChange({ ...table, columns: dimensions.find((one) => one === value) ?? null })}
          options={asOptions(fitting.filter((one) => one !== table.rows))}
        />
      </div>
      <FilterFields table={table} onChange={onChange} />
    </>
  );
}

/** By one field, of which one of several codes must fit. */
function FilterFields({ table, onChange }: FieldsProps<OwnTable>) {
  const { say, language } = useLanguage();
  const api = useApi();
  const lists = useRead(api.list.all.queryOptions({ input: {}, staleTime: Number.POSITIVE_INFINITY }));
  const [filter] = table.filters;
  const choices = (by: (typeof filterDimensions)[number]) =>
    lists.state === 'ready' ? dimensionChoices(by, lists.value) : [];
  return (
    <div className="two">
      <Select
        label={say(recipeText['recipe.filter-by'])}
        emptyLabel={say(recipeText['recipe.no-filter'])}
        value={filter?.by ?? ''}
        onChange={(value) => {
          const by = filterDimensions.find((one) => one === value);
          const first = by && choices(by)[0]?.code;
          onChange({ ...table, filters: by && first !== undefined ? [{ by, codes: [first] }] : [] });
        }}
        options={filterDimensions.map((value) => ({ value, label: dimensionWords[`dimension.${value}`][language] }))}
      />
      {filter && (
        <MultiComboBox
          label={say(recipeText['recipe.filter-codes'])}
          items={choices(filter.by).map(({ code, label }) => ({ id: code, text: label[language] }))}
          values={filter.codes}
          onChange={(codes) =>
            onChange({ ...table, filters: codes.length > 0 ? [{ ...filter, codes: [...codes] }] : [] })
          }
        />
      )}
    </div>
  );
}
