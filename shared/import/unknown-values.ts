import type { CodeIndex } from './code-index.ts';
import type { ImportField } from './import-map.ts';
import { codedFields, lawOf, stageOf } from './read-report.ts';
import type { TableReport } from './read-table.ts';

/** A value that stands for nothing the register knows, with how many rows have it. */
export interface UnknownValue {
  readonly field: ImportField;
  readonly value: string;
  readonly rows: number;
}

/** How many different values are named at most: more are no codes. */
const mostNamed = 200;

/** The values of a table that are in no list, per field, each once, so that they can be translated in one go. */
export function unknownValues(table: readonly TableReport[], codes: CodeIndex): readonly UnknownValue[] {
  const found: UnknownValue[] = [];
  for (const field of [...coded, 'law', 'status'] as const) {
    for (const [value, rows] of countedValues(table, field)) {
      if (found.length >= mostNamed) return found;
      if (!isKnown(field, value, codes)) found.push({ field, value, rows });
    }
  }
  return found;
}

const coded = ['kind', 'channel', 'party_kind', 'area', 'reporter_role', 'outcome', 'subjects'] as const;

function countedValues(table: readonly TableReport[], field: ImportField): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of table) {
    const cell = cells[field] ?? '';
    const values = field === 'subjects' ? cell.split(';').map((part) => part.trim()) : [cell];
    for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function isKnown(field: (typeof coded)[number] | 'law' | 'status', value: string, codes: CodeIndex): boolean {
  if (field === 'law') return lawOf(value) !== undefined;
  if (field === 'status') return stageOf(value) !== null;
  return codes.find(codedFields[field], value) !== undefined;
}
