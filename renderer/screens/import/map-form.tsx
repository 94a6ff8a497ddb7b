import type { TableView } from '../../../shared/contract/import.ts';
import { type ImportField, type ImportMap, importFieldNames } from '../../../shared/import/import-map.ts';
import { importFieldWords, importText } from '../../../shared/text/import-screen.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { valuesOf } from './field-values.ts';
import { sourceOf, unusedColumns, withFixed, withSource } from './map-choices.ts';

interface MapFormProps {
  readonly table: TableView;
  readonly map: ImportMap;
  readonly change: (map: ImportMap) => void;
}

/** For every field of a report the column it comes from, with what stands there; or one value for all rows. */
export function MapForm({ table, map, change }: MapFormProps) {
  const { say } = useLanguage();
  const unused = unusedColumns(map, table);
  return (
    <>
      <ul className="map-fields">
        {importFieldNames.map((field) => (
          <li key={field}>
            <FieldSource {...{ field, table, map, change }} />
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <p className="sm muted">{say(importText['old-list.unused'], { columns: unused.join(', ') })}</p>
      )}
    </>
  );
}

function FieldSource({ field, table, map, change }: MapFormProps & { readonly field: ImportField }) {
  const { say } = useLanguage();
  const source = sourceOf(map, field);
  const column = table.columns.find(({ heading }) => source === `column:${heading}`);
  const examples = column?.examples.map((example) => `“${example}”`).join(', ') ?? '';
  return (
    <>
      <Select
        label={say(importFieldWords[`import-field.${field}`])}
        value={source}
        onChange={(chosen) => change(withSource(map, field, chosen))}
        options={[
          { value: 'none', label: say(importText['old-list.not-there']) },
          { value: 'fixed', label: say(importText['old-list.fixed']) },
          ...table.columns
            .filter(({ heading }) => heading !== '')
            .map(({ heading }) => ({ value: `column:${heading}`, label: heading })),
        ]}
      />
      {source === 'fixed' && <FixedValue {...{ field, map, change }} />}
      {column && (
        <p className="sm muted example">
          {examples === ''
            ? say(importText['old-list.empty-column'])
            : say(importText['old-list.examples'], { examples })}
        </p>
      )}
    </>
  );
}

function FixedValue({ field, map, change }: Omit<MapFormProps, 'table'> & { readonly field: ImportField }) {
  const speech = useLanguage();
  const { say } = speech;
  const lists = useLists();
  const options = valuesOf(field, lists, speech);
  const label = say(importText['old-list.fixed-value'], { field: say(importFieldWords[`import-field.${field}`]) });
  const value = map.fixed[field] ?? '';
  const set = (typed: string) => change(withFixed(map, field, typed));
  if (options === null) return <TextField label={label} value={value} onChange={set} maxLength={200} />;
  return (
    <Select
      label={label}
      value={value}
      onChange={set}
      options={options}
      emptyLabel={say(importText['old-list.choose-value'])}
    />
  );
}
