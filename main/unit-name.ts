import type { Lists } from '../shared/contract/administration.ts';
import type { Unit } from '../shared/signals/unit.ts';
import type { Language } from '../shared/text/text.ts';

/** The name of a watched group by the register's lists: what its parts are called, in their order. */
export function unitName(lists: Lists, { level, parts }: Unit, language: Language): readonly string[] {
  const kinds = level === 'cell' ? ['provider', 'subject'] : level.split('_');
  return parts.map((part, index) => label(lists, kinds[index] ?? '', part, language));
}

const listsOf: Readonly<Record<string, readonly string[]>> = {
  provider: ['organisations', 'provider-types'],
  subject: ['subjects'],
  area: ['areas'],
};

const laws: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  wmo: { nl: 'Wmo', en: 'Wmo' },
  jw: { nl: 'Jeugdwet', en: 'Jeugdwet' },
  both: { nl: 'Wmo en Jeugdwet', en: 'Wmo and Jeugdwet' },
  other: { nl: 'andere wet', en: 'other law' },
  '-': { nl: 'wet onbekend', en: 'law unknown' },
};

function label(lists: Lists, kind: string, code: string, language: Language): string {
  if (kind === 'law') return laws[code]?.[language] ?? code;
  const items = (listsOf[kind] ?? []).flatMap((list) => lists[list] ?? []);
  return items.find((item) => item.code === code)?.[language] ?? code;
}
