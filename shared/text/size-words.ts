import type { Speech } from './speech.ts';

const steps = ['bytes', 'kB', 'MB'] as const;

/** A size as people read it: `3,4 MB`. By thousands, as file managers count. */
export function sizeWords(bytes: number, { formatNumber }: Pick<Speech, 'formatNumber'>): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const shown = bytes / 1_000 ** step;
  return `${formatNumber(shown, step === 0 || shown >= 100 ? 0 : 1)} ${steps[step]}`;
}
