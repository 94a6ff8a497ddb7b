import { z } from 'zod';
import formatsJson from './formats.json' with { type: 'json' };

const Format = z.object({ code: z.string(), nl: z.string(), en: z.string(), pattern: z.string(), display: z.string() });

const parsed = z.object({ formats: z.array(Format), name_prefixes: z.array(z.string()) }).parse(formatsJson);

/** Words that stand before a surname and are no part of its core (tussenvoegsels), in small letters. */
export const namePrefixes: readonly string[] = parsed.name_prefixes;

/** The pattern of an input format by its code; throws on a code that does not ship, which is a bug. */
export function formatPattern(code: string): RegExp {
  const format = parsed.formats.find((one) => one.code === code);
  if (!format) throw new Error(`No such format: ${code}`);
  return new RegExp(format.pattern, 'u');
}
