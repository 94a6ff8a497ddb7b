import type { Random } from '../random.ts';
import { fitMargins } from './fit-margins.ts';
import { sampleWeights } from './sample-weights.ts';
import { chooser } from './weighted.ts';

/** The road a report takes. */
export type Path = 'answered' | 'referred' | 'supported' | 'intervened' | 'ombudsman' | 'dropped';

/** The code of the outcome with which a report of that kind will close. */
export function endingOf(kind: string, random: Random): string {
  return (pickEnding.get(kind) ?? (() => 'AFD-INF'))(random);
}

/** The road that leads to an outcome. */
export function pathTo(ending: string, random: Random): Path {
  if (ending === 'AFD-NIB') return random.chance(0.6) ? 'ombudsman' : 'referred';
  return pathByEnding[ending] ?? 'answered';
}

const pathByEnding: Readonly<Record<string, Path>> = {
  'AFD-DVW': 'referred',
  'AFD-OVD': 'referred',
  'AFD-ODS': 'supported',
  'AFD-INT': 'intervened',
  'AFD-BEM': 'intervened',
  'AFD-RAP': 'ombudsman',
  'AFD-BRF': 'ombudsman',
  'AFD-ING': 'dropped',
  'AFD-CON': 'dropped',
};

/** How well an outcome goes with a kind, before the totals are fitted to the sample weights; what is absent never occurs. */
const affinity: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  VRG: {
    'AFD-INF': 1,
    'AFD-DVW': 0.7,
    'AFD-OVD': 0.3,
    'AFD-INT': 0.1,
    'AFD-ODS': 0.1,
    'AFD-SIG': 0.02,
    'AFD-CON': 0.3,
    'AFD-DUB': 0.3,
    'AFD-ING': 0.3,
  },
  SIG: { 'AFD-SIG': 1, 'AFD-INF': 0.5, 'AFD-DVW': 0.3, 'AFD-OVD': 0.2, 'AFD-INT': 0.05, 'AFD-DUB': 0.5 },
  KLA: {
    'AFD-INT': 1,
    'AFD-DVW': 1,
    'AFD-ODS': 1,
    'AFD-BEM': 1,
    'AFD-OVD': 1,
    'AFD-INF': 0.4,
    'AFD-NIB': 1,
    'AFD-RAP': 0.6,
    'AFD-BRF': 0.6,
    'AFD-ING': 1,
    'AFD-CON': 1,
    'AFD-DUB': 1,
  },
  VZK: { 'AFD-RAP': 3, 'AFD-BRF': 3, 'AFD-NIB': 3, 'AFD-INF': 0.3, 'AFD-INT': 0.5, 'AFD-ING': 0.5, 'AFD-DVW': 0.1 },
  CMP: { 'AFD-SIG': 1, 'AFD-INF': 0.5 },
};

const kinds = Object.keys(affinity);
/** A hand-over to the Ombudsman closes nothing: its weight goes to the letters and reports that come of it. */
const handedOver = sampleWeights.outcome['AFD-OMB'] ?? 0;
const weights: Readonly<Record<string, number>> = {
  ...sampleWeights.outcome,
  'AFD-OMB': 0,
  'AFD-RAP': (sampleWeights.outcome['AFD-RAP'] ?? 0) + handedOver / 3,
  'AFD-BRF': (sampleWeights.outcome['AFD-BRF'] ?? 0) + (handedOver * 2) / 3,
};
const endings = Object.keys(weights);

const fitted = fitMargins(
  kinds.map((kind) => endings.map((ending) => affinity[kind]?.[ending] ?? 0)),
  kinds.map((kind) => sampleWeights.kind[kind] ?? 0),
  endings.map((ending) => weights[ending] ?? 0),
);

const pickEnding = new Map(
  kinds.map((kind, row) => [kind, chooser(endings.map((ending, at) => [ending, fitted[row]?.[at] ?? 0] as const))]),
);
