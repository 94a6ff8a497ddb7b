import postcodes from './lists/pc4.json' with { type: 'json' };
import { parsePostcode } from './postcode.ts';
import { listSchemas } from './schemas.ts';

/** Where a postcode lies, and how sure that is. A guess for the user to correct, never a fact about the person. */
export interface PostcodeArea {
  /** The code of one of the 14 areas (gebieden). */
  readonly area: string;
  /** The code of the wijk where most addresses lie; none for business areas. */
  readonly wijk: string | null;
  readonly areaCertainty: 'high' | 'medium' | 'low';
  readonly wijkCertainty: 'high' | 'medium' | 'low' | 'none';
  /** Other wijken that share these postcode digits. */
  readonly others: readonly string[];
}

/**
 * The area of a postcode as typed, by its four digits. Nothing for post-office boxes, harbours without an area,
 * postcodes outside the municipality and texts that are no Dutch postcode.
 */
export function areaOfPostcode(typed: string): PostcodeArea | null {
  const { digits } = parsePostcode(typed);
  return digits === null ? null : (areasByDigits.get(digits) ?? null);
}

const areasByDigits: ReadonlyMap<string, PostcodeArea> = new Map(
  listSchemas.pc4.parse(postcodes).flatMap(({ code, data }) => {
    if (data.area_code === null) return [];
    const place: PostcodeArea = {
      area: data.area_code,
      wijk: data.wijk_code_primary,
      areaCertainty: data.area_certainty,
      wijkCertainty: data.wijk_certainty,
      others: data.wijk_codes_other?.split(' ') ?? [],
    };
    return [[code, place] as const];
  }),
);
