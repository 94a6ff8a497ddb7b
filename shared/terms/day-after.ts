import { Temporal } from 'temporal-polyfill';
import type { IsoDay } from './last-day.ts';

/** The next calendar day, also outside 1900–2100. */
export function dayAfter(day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
