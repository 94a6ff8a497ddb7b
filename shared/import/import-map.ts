import { z } from 'zod';
import { Day } from '../dates.ts';

/** The fields of a report that a table can hold, each with the headings under which it is known, Dutch and English. */
export const importFields = {
  external_id: ['kenmerk', 'extern kenmerk'],
  received_on: ['ontvangen op', 'binnen', 'datum', 'datum ontvangst'],
  kind: ['soort'],
  channel: ['kanaal'],
  law: ['wet'],
  party_kind: ['soort organisatie'],
  party_name: ['organisatie', 'aanbieder'],
  subjects: ['onderwerpen', 'onderwerp', 'subject'],
  postcode: [],
  area: ['gebied'],
  reporter_role: ['rol melder', 'rol'],
  reporter_name: ['naam melder', 'melder'],
  reporter_phone: ['telefoon melder', 'telefoon'],
  reporter_email: ['e-mail melder', 'e-mail', 'email'],
  subject_person_name: ['gaat over', 'naam betrokkene'],
  story: ['verhaal'],
  status: ['staat', 'stand'],
  closed_on: ['afgesloten op', 'gesloten op'],
  outcome: ['uitkomst', 'afdoening'],
} as const satisfies Record<string, readonly string[]>;

export type ImportField = keyof typeof importFields;

/** The names of all fields. */
export const importFieldNames: readonly ImportField[] = Object.keys(importFields).filter(isImportField);

/** True when the text names a field of a report. */
export function isImportField(name: string): name is ImportField {
  return Object.hasOwn(importFields, name);
}

/** The name of a field. */
export const ImportField = z.string().refine(isImportField, 'not a field of a report');

/**
 * How a table that was not made for this register is read: `columns` names for a field the column it is read from (an
 * empty text: none, whatever the headings say),
 * `fixed` gives a field one value, `values` translates per field, `repeat` is the column with the number of equal
 * reports, `dayZero` the date of day number 0.
 */
export const ImportMap = z.strictObject({
  columns: z.partialRecord(ImportField, z.string()).default({}),
  fixed: z.partialRecord(ImportField, z.string()).default({}),
  values: z.partialRecord(ImportField, z.record(z.string(), z.string())).default({}),
  repeat: z.string().nullable().default(null),
  dayZero: Day.nullable().default(null),
});
export type ImportMap = z.infer<typeof ImportMap>;

/** A table with our own headings needs no map. */
export const plainMap: ImportMap = { columns: {}, fixed: {}, values: {}, repeat: null, dayZero: null };
