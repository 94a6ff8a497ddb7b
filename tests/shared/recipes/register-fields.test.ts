import { getTableColumns, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as schema from '../../../db/schema/cases.ts';
import { Intake } from '../../../shared/case/intake.ts';
import { caseColumnNames } from '../../../shared/recipes/case-columns.ts';
import { registerFields } from '../../../shared/recipes/register-fields.ts';

/** Tables about reports; the others are the record itself, what is being typed, and what was looked up by. */
const tables = Object.values(schema).map((table) => ({
  name: getTableName(table),
  columns: Object.values(getTableColumns(table)).map(({ name }) => name),
}));

test('every field of the register is a column of a file of reports, or is withheld with a reason', () => {
  const fields = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
  const taken = Object.keys(Intake.shape).map((member) => `intake.${member}`);
  expect(Object.keys(registerFields).sort()).toEqual([...fields, ...taken].sort());
});

test('every column of a file comes from a field of the register', () => {
  const named = new Set(Object.values(registerFields).flatMap((field) => ('columns' in field ? field.columns : [])));
  expect(caseColumnNames.filter((name) => !named.has(name))).toEqual([]);
});
