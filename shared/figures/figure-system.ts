/**
 * Where a figure stands: `open`, to be shown or hidden now; `shown` or `hidden` in an earlier release, which cannot be
 * undone; `unpublished`, never shown by itself, though it may follow from what is.
 */
export type Standing = 'open' | 'shown' | 'hidden' | 'unpublished';

/** A count. */
export interface Figure {
  /** Whole, 0 or more. */
  readonly value: number;
  /** Distinct persons behind it; a report whose caller is not known counts as a person. */
  readonly persons: number;
  /** The smallest number of persons whose count is shown: 3 or more (PRI-20). */
  readonly smallest: number;
  /** How many times dearer than another of its kind it is to lose: 1 when absent. */
  readonly weight?: number;
  /** `open` when absent. */
  readonly standing?: Standing;
}

/** Figures that add up, by their places in the list: those of `whole` together equal those of `parts` together. */
export interface Sum {
  readonly whole: readonly number[];
  readonly parts: readonly number[];
  /** It binds what was released apart, such as a year and its quarters: no table, so no 0 is hidden for it. */
  readonly apart?: boolean;
}

/** A sum as an equation: its figures times their signs make 0. */
interface Relation {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
  readonly parts: readonly number[];
  readonly apart: boolean;
}

/** All figures that somebody can lay side by side, what binds them, and what is hidden of them so far. */
export interface FigureSystem {
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  /** By figure: the relations it stands in. */
  readonly relationsOf: readonly (readonly number[])[];
  /** By figure: 0 for what nothing adds up to, else one more than the highest of its parts, if it has several. */
  readonly heights: readonly number[];
  /** By figure: not to be seen, whether hidden or never published. */
  readonly unseen: boolean[];
  /** By figure: follows by one sum from what was shown before, so that hiding it hides nothing. */
  readonly told: readonly boolean[];
  /** By figure: bound to what is open, however far. What is not is as safe as it was before. */
  readonly reached: readonly boolean[];
  /** By figure: the lowest value that somebody who knows the rule must reckon with, while it is not seen. */
  readonly floors: number[];
}

/** The system before anything new is hidden. Throws when sums do not add up or point nowhere: a bug of the caller. */
export function systemOf(figures: readonly Figure[], sums: readonly Sum[]): FigureSystem {
  const relations = sums.map((sum) => relationOf(sum, figures));
  const relationsOf: number[][] = figures.map(() => []);
  relations.forEach(({ cells }, index) => {
    for (const cell of cells) relationsOf[cell]?.push(index);
  });
  const unseen = figures.map(({ standing }) => standing === 'hidden' || standing === 'unpublished');
  seeZeros(figures, relations, unseen);
  const bound = { figures, relations, relationsOf, unseen };
  const told = figures.map((figure, cell) => isOpen(figure) && isTold(cell, bound));
  const system = {
    ...bound,
    heights: heightsOf(figures, sums),
    told,
    reached: reachedFromOpen(bound, told),
    floors: figures.map(() => 0),
  };
  setFloors(system);
  return system;
}

/** What a shown 0 is made of is 0, and nobody needs to be told. */
function seeZeros(figures: readonly Figure[], relations: readonly Relation[], unseen: boolean[]): void {
  const isZero = (cell: number) => figures[cell]?.standing === 'shown' && figures[cell]?.value === 0;
  for (const { cells, parts } of relations) {
    if (!cells.slice(0, cells.length - parts.length).every(isZero)) continue;
    for (const part of parts) if (figures[part]?.standing === 'unpublished') unseen[part] = false;
  }
}

type Bound = Pick<FigureSystem, 'figures' | 'relations' | 'relationsOf' | 'unseen'>;

/** What is told already tells nothing new; from every other open figure on, sums lead to what is not seen. */
function reachedFromOpen(
  { figures, relations, relationsOf, unseen }: Bound,
  told: readonly boolean[],
): readonly boolean[] {
  const reached = figures.map((figure) => isOpen(figure));
  const queue = [...figures.keys()].filter((cell) => reached[cell] && !told[cell]);
  for (const cell of queue) {
    for (const other of (relationsOf[cell] ?? []).flatMap((index) => relations[index]?.cells ?? [])) {
      if (reached[other] || !unseen[other]) continue;
      reached[other] = true;
      queue.push(other);
    }
  }
  return reached;
}

function isTold(cell: number, { figures, relations, relationsOf, unseen }: Bound): boolean {
  const isKnown = (other: number) => other === cell || !(unseen[other] || isOpen(figures[other] ?? openFigure));
  return (relationsOf[cell] ?? []).some((index) => relations[index]?.cells.every(isKnown));
}

const openFigure: Pick<Figure, 'standing'> = { standing: 'open' };

/** What figures are together, by their places. */
export function sumOf(figures: readonly Pick<Figure, 'value'>[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (figures[place]?.value ?? 0), 0);
}

/** True when so few persons stand behind a count that it may not be shown; 0 is no secret. */
export function isSmall({ value, persons, smallest }: Figure): boolean {
  return value > 0 && persons < smallest;
}

/** True for a figure that may still be shown or hidden. */
export function isOpen({ standing }: Pick<Figure, 'standing'>): boolean {
  return standing === undefined || standing === 'open';
}

/**
 * True for a figure that nobody may work out: what bears the mark, and what was never published and is small. What is not
 * small is no secret where it was never published, or was told before.
 */
export function isSecret({ figures, unseen, told, reached }: FigureSystem, cell: number): boolean {
  const figure = figures[cell];
  if (!figure || !unseen[cell] || !reached[cell]) return false;
  return isSmall(figure) || (figure.standing !== 'unpublished' && !told[cell]);
}

/** Hides figures. Those that are not open stay as they stand. */
export function hide(system: FigureSystem, cells: Iterable<number>): void {
  for (const cell of cells) {
    const figure = system.figures[cell];
    if (figure && isOpen(figure)) system.unseen[cell] = true;
  }
  setFloors(system);
}

/** A 0 is shown, unless all parts of a sum of several are hidden: so a mark stands for 1 or more everywhere else. */
function setFloors({ figures, relations, unseen, floors }: FigureSystem): void {
  figures.forEach(({ value, standing }, cell) => {
    floors[cell] = standing === 'unpublished' || value === 0 ? 0 : 1;
  });
  for (const { parts, apart } of relations) {
    if (apart || parts.length < 2 || !parts.every((cell) => unseen[cell] && figures[cell]?.standing !== 'unpublished'))
      continue;
    for (const cell of parts) floors[cell] = 0;
  }
}

function relationOf({ whole, parts, apart = false }: Sum, figures: readonly Figure[]): Relation {
  const cells = [...whole, ...parts];
  const signs = cells.map((_, index) => (index < whole.length ? 1 : -1));
  const rest = cells.reduce((sum, cell, index) => sum + (signs[index] ?? 0) * (figures[cell]?.value ?? Number.NaN), 0);
  if (rest !== 0) throw new Error(`Figures ${whole.join(' + ')} = ${parts.join(' + ')} do not add up`);
  if (new Set(cells).size !== cells.length) throw new Error(`A figure stands twice in the sum of ${whole.join(' + ')}`);
  return { cells, signs, parts, apart };
}

/** A sum makes its whole higher than its parts; a balance of several, or a sum over what was never shown, does not. */
function heightsOf(figures: readonly Figure[], sums: readonly Sum[]): readonly number[] {
  const heights = figures.map(() => 0);
  for (let round = 0, changed = true; changed; round += 1) {
    if (round > figures.length) throw new Error('A figure is a part of itself');
    changed = false;
    for (const { whole, parts } of sums) {
      const [only] = whole;
      if (only === undefined || whole.length > 1 || parts.length === 0) continue;
      if (parts.some((part) => figures[part]?.standing === 'unpublished')) continue;
      const height = Math.max(...parts.map((part) => heights[part] ?? 0)) + (parts.length > 1 ? 1 : 0);
      if (height > (heights[only] ?? 0)) {
        heights[only] = height;
        changed = true;
      }
    }
  }
  return heights;
}
