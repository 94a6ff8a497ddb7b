import type { SignalRow, Unit } from '../../../shared/contract/signal.ts';
import { type ItemsOf, unitName, unitParts } from '../../../shared/signals/unit-name.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { type Language, sentence } from '../../../shared/text/text.ts';

/** How a watched group stands in the list: what it is about, and below it about whom or where. */
export interface UnitHeading {
  readonly title: string;
  readonly detail: string;
}

/** What a signal is about: its group, or the rule of the office that found it. */
export function signalHeading(
  { unit, rule }: Pick<SignalRow, 'unit' | 'rule'>,
  itemsOf: ItemsOf,
  language: Language,
): UnitHeading {
  if (unit) return unitHeading(unit, itemsOf, language);
  return { title: rule?.name ?? '', detail: sentence(signalsText['signals.own-rule'], language) };
}

/** "Te laat of niet opgehaald" over "Rijnpont Vervoer"; a group of one part says what it is not narrowed to. */
export function unitHeading(unit: Unit, itemsOf: ItemsOf, language: Language): UnitHeading {
  const [first, second] = unitParts(unit, itemsOf, language);
  if (first === undefined)
    return {
      title: capital(unitName(unit, itemsOf, language)),
      detail: sentence(signalsText['signals.all-reports'], language),
    };
  if (second !== undefined) return { title: second, detail: first };
  const rest = unit.level === 'subject' ? 'signals.whole-city' : 'signals.all-subjects';
  return { title: first, detail: sentence(signalsText[rest], language) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
