/** What is published of a count and the counts that add up to it; null where the cell is closed. */
export interface Published {
  readonly value: number | null;
  readonly parts: readonly Published[];
}

/** What an attacker knows of each count of a tree, in the order parent, parts. */
export interface Known {
  least: number;
  most: number;
}

interface Node {
  readonly known: Known;
  readonly closed: boolean;
  readonly parts: readonly Node[];
}

/**
 * Works out the range of every closed cell from all that is published: counts are whole and not negative, parts add up,
 * and where some parts are open a closed one is not 0, since 0 would have been shown. Narrowing until nothing changes is
 * exact on a tree, where each count stands in two sums at most.
 */
export function attack(published: Published): readonly { readonly closed: boolean; readonly known: Known }[] {
  const root = nodeOf(published, false);
  while (narrow(root));
  return flat(root);
}

function nodeOf({ value, parts }: Published, siblingShown: boolean): Node {
  const known =
    value === null ? { least: siblingShown ? 1 : 0, most: Number.POSITIVE_INFINITY } : { least: value, most: value };
  const someShown = value !== null && parts.some((part) => part.value !== null);
  return { known, closed: value === null, parts: parts.map((part) => nodeOf(part, someShown)) };
}

function narrow(node: Node): boolean {
  if (node.parts.length === 0) return false;
  let changed = node.parts.map(narrow).some(Boolean);
  const least = sum(node.parts.map(({ known }) => known.least));
  const most = sum(node.parts.map(({ known }) => known.most));
  changed = tighten(node.known, least, most) || changed;
  for (const { known } of node.parts) {
    const others = {
      least: least - known.least,
      most: sum(node.parts.filter((part) => part.known !== known).map((part) => part.known.most)),
    };
    changed = tighten(known, node.known.least - others.most, node.known.most - others.least) || changed;
  }
  return changed;
}

function tighten(known: Known, least: number, most: number): boolean {
  const [lower, upper] = [Math.max(known.least, least), Math.min(known.most, most)];
  const changed = lower !== known.least || upper !== known.most;
  known.least = lower;
  known.most = upper;
  return changed;
}

function flat({ known, closed, parts }: Node): readonly { readonly closed: boolean; readonly known: Known }[] {
  return [{ closed, known }, ...parts.flatMap(flat)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
