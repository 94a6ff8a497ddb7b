import type { Desk } from './codes.ts';
import type { Matter } from './facts.ts';

/** PC-2: M municipality, its wijkteams too (AWB-I-02), W Wmo provider, J youth provider or certified institution, V Veilig Thuis. */
export type Regime = 'M' | 'W' | 'J' | 'V';
export type Law = 'wmo' | 'jeugdwet';

const regimes = {
  municipality: 'M',
  'wmo-provider': 'W',
  'youth-provider': 'J',
  'certified-institution': 'J',
  'veilig-thuis': 'V',
  other: null,
} as const satisfies Record<NonNullable<Matter['about']>, Regime | null>;

/** The regime of a matter; null when it is about something else, or when that is not known. */
export function regimeOf({ about }: Pick<Matter, 'about'>): Regime | null {
  return about ? regimes[about] : null;
}

/** The law of a matter: its own member for the municipality, fixed for the other regimes; null when not known. */
export function lawOf(matter: Pick<Matter, 'about' | 'law'>): Law | null {
  const regime = regimeOf(matter);
  if (regime === 'M') return matter.law ?? null;
  if (regime === 'J') return 'jeugdwet';
  return regime === null ? null : 'wmo';
}

/** Where the internal complaint is made (PC-7). */
export const firstDesk: Readonly<Record<Regime, Desk>> = {
  M: 'municipality',
  W: 'provider-scheme',
  J: 'youth-complaints-committee',
  V: 'veilig-thuis-committee',
};
