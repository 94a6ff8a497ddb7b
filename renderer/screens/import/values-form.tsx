import type { ImportOutcome } from '../../../shared/contract/import.ts';
import type { ImportMap } from '../../../shared/import/import-map.ts';
import { importFieldWords, importText } from '../../../shared/text/import-screen.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { Select } from '../../parts/select.tsx';
import { valuesOf } from './field-values.ts';
import { withValue } from './map-choices.ts';

interface ValuesFormProps {
  readonly unknown: ImportOutcome['unknown'];
  readonly map: ImportMap;
  readonly change: (map: ImportMap) => void;
}

/** The words of a file that are in no list, each once: the person says what they mean. */
export function ValuesForm({ unknown, map, change }: ValuesFormProps) {
  const speech = useLanguage();
  const { say, formatNumber } = speech;
  const lists = useLists();
  return (
    <Section title={say(importText['old-list.values'])} count={unknown.length}>
      <div className="stack">
        <p className="prose">{say(importText['old-list.values-intro'])}</p>
        <ul className="map-fields">
          {unknown.map(({ field, value, rows }) => (
            <li key={`${field} ${value}`}>
              <Select
                label={say(importText['old-list.value-of'], {
                  value,
                  field: say(importFieldWords[`import-field.${field}`]),
                })}
                labelNote={say(importText['old-list.rows'], { count: rows, shown: formatNumber(rows) })}
                value={codeOf(map.values[field]?.[value])}
                onChange={(code) => change(withValue(map, { field, value }, wordOf(code)))}
                emptyLabel={say(importText['old-list.value-none'])}
                options={[
                  { value: nothing, label: say(importText['old-list.value-skip']) },
                  ...(valuesOf(field, lists, speech) ?? []),
                ]}
              />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** An empty option stands for "not chosen": leaving a cell empty has a value of its own. */
const nothing = '-';

function codeOf(word: string | undefined): string {
  return word === '' ? nothing : (word ?? '');
}

function wordOf(code: string): string | undefined {
  return code === '' ? undefined : code === nothing ? '' : code;
}
