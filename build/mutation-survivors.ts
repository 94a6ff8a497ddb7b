import type { Survivor } from './mutation-report.ts';

/** A survivor with the word that says why it lives; null when nobody said it yet. */
export interface KnownSurvivor extends Survivor {
  readonly why: string | null;
}

const heading = `# Mutants that survive

Made by \`npm run mutation -- --list\` from the report of the mutation tests of \`shared/procedure\` and \`shared/terms\`; the words
after the colon are written by hand and kept. \`npm run mutation\` fails on a survivor that is not here, or has no word.
`;

const entry = /^- `(?<from>.*)` → `(?<to>.*)` in `(?<line>.*)`:(?<why>.*)$/;

/** Reads the list; a line that is none of a survivor is left out. */
export function readSurvivors(text: string): KnownSurvivor[] {
  let file = '';
  const found: KnownSurvivor[] = [];
  for (const each of text.split('\n')) {
    if (each.startsWith('## ')) file = each.slice(3);
    const { from, to, line, why = '' } = entry.exec(each)?.groups ?? {};
    if (from === undefined || to === undefined || line === undefined) continue;
    found.push({ file, from, to, line, why: why.trim() || null });
  }
  return found;
}

/** The list anew: of the files that were tested what survived now, with the words it had; of others what stood there. */
export function listSurvivors(
  known: readonly KnownSurvivor[],
  tested: readonly string[],
  survivors: readonly Survivor[],
): string {
  const words = new Map(known.map((each) => [keyOf(each), each.why]));
  const now = survivors.map((each) => ({ ...each, why: words.get(keyOf(each)) ?? null }));
  const kept = [...known.filter(({ file }) => !tested.includes(file)), ...now];
  const once = [...new Map(kept.map((each) => [keyOf(each), each])).values()];
  const files = [...new Set(once.map(({ file }) => file))].sort();
  const sections = files.map((file) => {
    const lines = once
      .filter((each) => each.file === file)
      .map(({ from, to, line, why }) => `- \`${from}\` → \`${to}\` in \`${line}\`: ${why ?? ''}`);
    return `\n## ${file}\n${lines.map((each) => `${each.trimEnd()}\n`).join('')}`;
  });
  return heading + sections.join('');
}

/** The survivors of this run that the list does not explain. */
export function unexplained(known: readonly KnownSurvivor[], survivors: readonly Survivor[]): readonly Survivor[] {
  const explained = new Set(known.filter(({ why }) => why !== null).map(keyOf));
  return survivors.filter((each) => !explained.has(keyOf(each)));
}

function keyOf({ file, from, to, line }: Survivor): string {
  return JSON.stringify([file, from, to, line]);
}
