import type { Work } from './today-view.ts';

/** A key for each line that stays the same while other lines come and go: one report may have several terms. */
export function workKeys(lines: readonly Work[]): readonly string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const base = `${line.case.id}/${line.term.kind}/${line.term.lastOn}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return `${base}/${count}`;
  });
}

/** The report a key stands for. */
export function caseOfKey(key: string): string {
  return key.split('/')[0] ?? '';
}
