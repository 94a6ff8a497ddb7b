import type { ClientLevel } from '../../../shared/figures/client-rate.ts';
import { clientCountText } from '../../../shared/text/client-counts.ts';
import type { Lists } from '../../lists.ts';
import type { ComboItem } from '../../parts/combo-options.ts';
import type { Speech } from '../../parts/language.tsx';

/** Of whom a number of clients is. */
export interface ClientUnit {
  readonly level: ClientLevel;
  readonly code: string;
}

/** Providers, areas and wijken of which clients can be counted, each with its level. */
export function clientChoices(lists: Lists, { say, language }: Speech): readonly (ComboItem & ClientUnit)[] {
  const organisations = lists.items('organisations');
  // A desk may stand among the organisations as well.
  const desks = lists.items('desks').filter(({ code }) => !organisations.some((one) => one.code === code));
  const providers = [...organisations, ...desks].map((item) => ({ ...item, level: 'provider' as const }));
  const places = lists.items('areas').flatMap((item) => {
    const { level } = item.data;
    return level === 'area' || level === 'wijk'
      ? [{ ...item, level: level === 'area' ? ('area' as const) : ('wijk' as const) }]
      : [];
  });
  return [...providers, ...places].map(({ level, code, ...item }) => ({
    ...{ level, code },
    id: unitId({ level, code }),
    text: item[language],
    note: say(clientCountText[`clients.${level}`]),
  }));
}

/** A unit as one text, for a field. */
export function unitId({ level, code }: ClientUnit): string {
  return `${level} ${code}`;
}
