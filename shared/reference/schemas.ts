import { z } from 'zod';
import { burdens } from '../procedure/facts.ts';
import { Law } from './law.ts';
import type { ListName } from './list-item.ts';

const text = z.string().min(1);
const maybe = text.nullable();
const count = z.number().int().min(0);

/** How sure the reference study was: found in a source or checked twice; likely; not confirmed. */
const certainty = z.enum(['high', 'medium', 'low']);

/** An item of a list whose other columns are the ones given. */
function itemsWith<S extends z.ZodRawShape>(columns: S) {
  return z.array(
    z.strictObject({
      code: text.max(80),
      parent: maybe,
      nl: text,
      en: text,
      active: z.boolean(),
      validFrom: z.null().default(null),
      validTo: z.null().default(null),
      order: count.min(1),
      data: z.strictObject(columns),
    }),
  );
}

/** What each shipped list holds, column by column; a list that does not fit stops the program at its start. */
export const listSchemas = {
  areas: itemsWith({
    level: z.enum(['municipality', 'area', 'wijk', 'business_area']),
    cbs_wijk_code: maybe,
    cbs_buurt_codes: maybe,
    wijkprofiel_unit: z.enum(['yes', 'no']).nullable(),
    pc4: maybe,
    /** A rounded estimate: a weight for sample data, no figure to quote. */
    inhabitants_estimate: count.nullable(),
    certainty,
    note: maybe,
  }),
  pc4: itemsWith({
    kind: z.enum(['po_box', 'business', 'residential', 'mixed']),
    area_code: maybe,
    wijk_code_primary: maybe,
    wijk_codes_other: maybe,
    area_certainty: certainty,
    wijk_certainty: z.enum(['high', 'medium', 'low', 'none']),
    lat: z.number().min(51).max(53).nullable(),
    lon: z.number().min(3).max(6).nullable(),
    inhabitants_2010: count.nullable(),
    note: maybe,
  }),
  desks: itemsWith({
    scope: z.enum(['area', 'city', 'region']),
    area_code: maybe,
    target_group: maybe,
    law: Law,
    channels: maybe,
    description_nl: maybe,
    source: maybe,
    status: z.enum(['current', 'derived', 'historic']),
    certainty,
  }),
  provisions: itemsWith({
    law: Law,
    kind: z.enum(['algemeen', 'maatwerk', 'jeugd']),
    for_whom: maybe,
    own_contribution: maybe,
    financing: maybe,
    exception_or_note: maybe,
    product_categories: maybe,
    source: maybe,
  }),
  'product-categories': itemsWith({ law: Law, introduced: count.nullable(), certainty, note: maybe }),
  'result-areas': itemsWith({
    level: z.union([z.literal(1), z.literal(2)]),
    steps: count.nullable(),
    source: maybe,
    certainty,
    description_nl: maybe,
  }),
  'client-groups': itemsWith({ law: Law, source: maybe }),
  'zrm-domains': itemsWith({ version: z.union([z.literal(2015), z.literal(2017)]), source: maybe, certainty }),
  'zrm-scores': itemsWith({}),
  'basic-help-domains': itemsWith({ source: maybe }),
  subjects: itemsWith({
    level: z.union([z.literal(1), z.literal(2)]),
    law: Law,
    default_fairness_norm: maybe,
    note_nl: maybe,
  }),
  outcomes: itemsWith({
    group: z.enum(['afdoening', 'oordeel', 'oordeel_eerste_lijn', 'effect']),
    closes_case: z.enum(['yes', 'no']).nullable(),
    selectielijst_2020: maybe,
    retention_years: maybe,
    legal_basis: maybe,
    certainty,
  }),
  'grounds-not-handled': itemsWith({ kind: z.enum(['onbevoegd', 'niet verplicht']), legal_basis: text }),
  'fairness-norms': itemsWith({
    group: z.enum(['A', 'B', 'C', 'D']),
    group_nl: text,
    group_en: text,
    short_description_nl: text,
  }),
  channels: itemsWith({ main_channel: text, source: maybe }),
  'case-kinds': itemsWith({ description_nl: text, source: maybe }),
  /** Whether the basis lets somebody act for another, and where that stands. */
  'acting-bases': itemsWith({ authorises: z.enum(['yes', 'partly', 'no']), article: maybe, note: maybe }),
  'person-roles': itemsWith({ acts_for: z.enum(['yes', 'no']) }),
  'reporter-roles': itemsWith({ law: Law }),
  'provider-types': itemsWith({ law: Law, role: z.enum(['instantie', 'aanbieder', 'leverancier', 'overig']) }),
  'referral-targets': itemsWith({ law: Law, kind: maybe, source: maybe }),
  /** Whose turn it is after that: still theirs, ours again, or nobody's any more. */
  'referral-outcomes': itemsWith({ turn: z.enum(['there', 'here', 'done']) }),
  /** The burden of the check (PC-7b) that is the same ground. */
  'support-grounds': itemsWith({ burden: z.enum(burdens).nullable() }),
  /** What callers think of the Meldpunt itself. */
  opinions: itemsWith({}),
  'delivery-forms': itemsWith({ law: Law, source: maybe }),
  'youth-perspectives': itemsWith({ certainty }),
  'youth-referrers': itemsWith({ certainty }),
  terms: itemsWith({
    amount: count.nullable(),
    unit: maybe,
    extend_max: count.nullable(),
    starts_from: text,
    source: text,
    certainty,
    note_nl: maybe,
  }),
  retention: itemsWith({
    process: text,
    result_nl: text,
    action: z.enum(['vernietigen', 'blijvend_bewaren']),
    /** An ISO 8601 duration; none for what is kept for good. */
    period: z
      .string()
      .regex(/^P\d+Y$/)
      .nullable(),
    note_nl: maybe,
  }),
} satisfies Record<ListName, z.ZodType>;
