import fc from 'fast-check';
import { check } from '../../shared/procedure/check.ts';
import { type Facts, FactsShape } from '../../shared/procedure/facts.ts';
import { readFacts } from '../../shared/procedure/read-facts.ts';
import { fittingFacts } from '../shared/procedure/fitting-facts.ts';
import { type Measurement, measurePair, processorTime } from './measure.ts';

const checks = 10_000;

/** Facts in, findings out, ten thousand times; baseline: the same facts read with their schema and no more. */
export function procedureCheck(n: number): Promise<Measurement> {
  const all = fc.sample(fittingFacts, { seed: 2026, numRuns: checks });
  return measurePair({
    name: 'procedure-check',
    unit: 'ms',
    n,
    what: `${checks} checks of different facts: shape, consistency, finding; baseline: their shape alone; processor time`,
    ours: () => processorTime(() => all.forEach(findingOf)),
    baseline: () =>
      processorTime(() => {
        for (const facts of all) FactsShape.parse(facts);
      }),
  });
}

function findingOf(facts: Facts): void {
  const read = readFacts(facts);
  if (!read.ok) throw new Error('These facts fit');
  check(read.value);
}
