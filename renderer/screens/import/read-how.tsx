import type { TableView } from '../../../shared/contract/import.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';

/** Beside the form: how the file was read, so that a wrong guess is seen before anything is recorded. */
export function ReadHow({ table }: { readonly table: TableView }) {
  const speech = useLanguage();
  const { say, formatNumber } = speech;
  const rows = { count: table.rows, shown: formatNumber(table.rows) };
  return (
    <Section first title={say(importText['old-list.read-how'])}>
      <DefinitionList
        rows={[
          { term: say(importText['old-list.kind']), value: table.notes.kind.toUpperCase() },
          { term: say(importText['old-list.read']), value: say(importText['old-list.rows'], rows) },
          ...ofCsv(table.notes, speech),
          ...ofXlsx(table.notes, speech),
          ...strange(table.notes, speech),
        ]}
      />
    </Section>
  );
}

type Notes = TableView['notes'];

function ofCsv({ encoding, guessed, delimiter }: Notes, { say }: Speech) {
  if (encoding === null) return [];
  const named = encoding.toUpperCase();
  const value = guessed ? say(importText['old-list.guessed'], { encoding: named }) : named;
  return [
    { term: say(importText['old-list.encoding']), value },
    {
      term: say(importText['old-list.delimiter']),
      value: delimiter === '\t' ? say(importText['old-list.tab']) : `“${delimiter ?? ''}”`,
    },
  ];
}

function ofXlsx({ sheet, otherSheets }: Notes, { say }: Speech) {
  if (sheet === null) return [];
  const others = say(importText['old-list.other-sheets'], { count: otherSheets });
  return [{ term: say(importText['old-list.sheet']), value: `${sheet}${others}` }];
}

/** What a person may not expect in a file. */
function strange(notes: Notes, { say }: Speech) {
  const { hiddenRows, hiddenColumns, mergedCells, formulas, macros, cleaned } = notes;
  const hidden = say(importText['old-list.hidden-count'], { rows: hiddenRows, columns: hiddenColumns });
  return [
    hiddenRows + hiddenColumns > 0 && { term: say(importText['old-list.hidden']), value: hidden },
    mergedCells > 0 && {
      term: say(importText['old-list.merged']),
      value: say(importText['old-list.merged-count'], { count: mergedCells }),
    },
    formulas > 0 && {
      term: say(importText['old-list.formulas']),
      value: say(importText['old-list.formulas-count'], { count: formulas }),
    },
    macros && { term: say(importText['old-list.macros']), value: say(importText['old-list.macros-left']) },
    cleaned && { term: say(importText['old-list.cleaned']), value: say(importText['old-list.cleaned-out']) },
  ].filter((row) => row !== false);
}
