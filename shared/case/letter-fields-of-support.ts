import type { FieldName } from '../letters/field-names.ts';
import type { CaseState } from './state.ts';

/**
 * What support gives to a letter: the client's own words of the last edition of the complaint (Awb 9:4), and what was
 * agreed. What was left empty is not given, so that the letter takes it from the report.
 */
export function letterFieldsOfSupport({
  supports,
}: Pick<CaseState, 'supports'>): Readonly<Partial<Record<FieldName, string>>> {
  const support = supports.at(-1);
  const draft = support?.drafts.at(-1)?.draft;
  const fields: readonly (readonly [FieldName, string])[] = [
    ['afspraken', support?.agreed ?? ''],
    ['klacht', draft?.conduct ?? ''],
    ['wens', draft?.wish ?? ''],
    ['melder', draft?.name ?? ''],
    ['adres-melder', draft?.address ?? ''],
    ['organisatie', draft?.against ?? ''],
  ];
  return Object.fromEntries(fields.filter(([, value]) => value.trim() !== ''));
}
