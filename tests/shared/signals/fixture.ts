import { readFileSync } from 'node:fs';
import type { DatedReport } from '../../../shared/signals/dated-report.ts';

const folder = new URL('../../fixtures/signals/', import.meta.url);

/** The cells of a fixture, without its header. */
export function fixtureRows(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split(','));
}

/** The reports of a drawn register: `m1`, `s1` or `e1`. */
export function fixtureRegister(name: 'm1' | 's1' | 'e1'): readonly DatedReport[] {
  const providers = new Map(
    fixtureRows(`${name}-providers.csv`).map(([provider, law, area]) => [provider, { law, area }]),
  );
  return fixtureRows(`${name}-reports.csv`).flatMap(([day, provider = '', subject = '', n]) => {
    const { law = '', area = '' } = providers.get(provider) ?? {};
    return Array.from({ length: Number(n) }, (_, i) => ({
      ...report({ day: Number(day), provider, subject, area, law }),
      id: `${day} ${provider} ${subject} ${i}`,
    }));
  });
}

let made = 0;

interface Made {
  readonly day: number;
  readonly provider?: string;
  readonly subject?: string;
  readonly area?: string;
  readonly law?: string;
  readonly caller?: string;
  readonly text?: string;
}

/** One report, with an id of its own. */
export function report({
  day,
  provider = 'a',
  subject = 'x',
  area = 'n',
  law = 'wmo',
  caller,
  text,
}: Made): DatedReport {
  made += 1;
  return {
    id: `r${String(made).padStart(7, '0')}`,
    day,
    providers: [provider],
    subjects: [subject],
    area,
    law,
    caller: caller ?? null,
    text: text ?? null,
  };
}

/** A quiet register: three providers and two subjects take turns, one report every second day. */
export function quietRegister(days: number): readonly DatedReport[] {
  const providers = ['a', 'b', 'c'];
  const subjects = ['x', 'y'];
  return Array.from({ length: Math.ceil(days / 2) }, (_, i) =>
    report({
      day: i * 2,
      provider: providers[i % 3] ?? '',
      subject: subjects[Math.floor(i / 3) % 2] ?? '',
      area: i % 2 ? 'n' : 's',
    }),
  );
}

/** Numbers from 0 up to 1 that follow from a seed: the generator of Park and Miller. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
