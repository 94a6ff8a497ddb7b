import { z } from 'zod';
import { Code } from '../ids.ts';

/**
 * What kind of support or help a report is about, where it is known: codes of the lists provisions, product-categories,
 * delivery-forms, result-areas, client-groups, youth-referrers and youth-perspectives, and the optional extra
 * classification by domains of basic help and of the self-reliance matrix (ZRM), the latter with a score.
 */
export const Care = z.object({
  provision: Code.nullable().default(null),
  product: Code.nullable().default(null),
  delivery: Code.nullable().default(null),
  resultArea: Code.nullable().default(null),
  clientGroup: Code.nullable().default(null),
  youthReferrer: Code.nullable().default(null),
  youthPerspective: Code.nullable().default(null),
  basicHelp: z.array(Code).max(20).default([]),
  zrm: z
    .array(z.object({ domain: Code, score: Code.nullable() }))
    .max(30)
    .default([]),
});
export type Care = z.infer<typeof Care>;

export const noCare: Care = Care.parse({});

/** A code that classifies a report: from which list, and the ZRM score that goes with a domain. */
export interface CaseCode {
  readonly list: string;
  readonly code: string;
  readonly score: string | null;
}

const single = {
  provision: 'provisions',
  product: 'product-categories',
  delivery: 'delivery-forms',
  resultArea: 'result-areas',
  clientGroup: 'client-groups',
  youthReferrer: 'youth-referrers',
  youthPerspective: 'youth-perspectives',
} as const;
export type CareField = keyof typeof single;

/** The list from which a member of `Care` takes its one code. */
export const listOfCare: Readonly<Record<CareField, string>> = single;

export const careFields = [
  'provision',
  'product',
  'delivery',
  'resultArea',
  'clientGroup',
  'youthReferrer',
  'youthPerspective',
] as const satisfies readonly CareField[];

/** All codes of a classification, each with its list: for rows and figures. */
export function codesOfCare(care: Care): readonly CaseCode[] {
  const ones = careFields.flatMap((field) => {
    const code = care[field];
    return code === null ? [] : [{ list: listOfCare[field], code, score: null }];
  });
  return [
    ...ones,
    ...[...new Set(care.basicHelp)].map((code) => ({ list: 'basic-help-domains', code, score: null })),
    ...care.zrm.map(({ domain, score }) => ({ list: 'zrm-domains', code: domain, score })),
  ];
}
