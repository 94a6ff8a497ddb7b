import { registerText } from '../text/register.ts';
import { signalWords } from '../text/signals.ts';
import { type Language, sentence } from '../text/text.ts';
import type { Unit } from './unit.ts';

/** A code with its name, as the register's lists hold it. */
interface NamedCode {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
}

/** The items of one of the register's lists; none when there is no such list. */
export type ItemsOf = (list: string) => readonly NamedCode[];

/** What the parts of a watched group are called by the register's lists, in their order; none for the whole register. */
export function unitParts({ level, parts }: Unit, itemsOf: ItemsOf, language: Language): readonly string[] {
  const kinds = level === 'cell' ? ['provider', 'subject'] : level.split('_');
  return parts.map((code, index) => nameOf({ kind: kinds[index] ?? '', code }, itemsOf, language));
}

/** A watched group in one line: "Ritwijzer Vervoer, Te laat of niet opgehaald". */
export function unitName(unit: Unit, itemsOf: ItemsOf, language: Language): string {
  if (unit.parts.length === 0) return sentence(signalWords['signal.whole-register'], language);
  return unitParts(unit, itemsOf, language).join(', ');
}

/** A report that names no organisation is counted under its kind of organisation. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  provider: ['organisations', 'desks', 'provider-types'],
  subject: ['subjects'],
  area: ['areas'],
};

const laws: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  wmo: registerText['law.wmo'],
  jw: registerText['law.jw'],
  both: registerText['law.both'],
  other: registerText['law.other'],
  '-': signalWords['signal.law-unknown'],
};

function nameOf(
  { kind, code }: { readonly kind: string; readonly code: string },
  itemsOf: ItemsOf,
  language: Language,
) {
  if (kind === 'law') return laws[code]?.[language] ?? code;
  const items = (listsOf[kind] ?? []).flatMap(itemsOf);
  return items.find((item) => item.code === code)?.[language] ?? code;
}
