import { type Figure, isSmall } from '../../shared/figures/figure-system.ts';
import { type Protection, protect } from '../../shared/figures/protect.ts';
import { randomReleases } from './random-releases.ts';
import { type RandomTable, randomTable } from './random-tables.ts';
import type { SeededRandom } from './seeded-random.ts';
import { attackTable, type Interval, type Published } from './table-attacker.ts';

/** What came of attacks on what was protected. */
export interface Attacked {
  /** Hidden figures that were attacked, and those worked out exactly or to an interval narrower than the threshold. */
  readonly tried: number;
  readonly recovered: number;
  /** Figures of which the attacker's interval does not hold the truth: he would prove nothing. */
  readonly wrong: number;
  /** Small figures hidden without secondary suppression that were the only hidden one of a sum, and those found out. */
  readonly alone: number;
  readonly found: number;
  readonly small: number;
  readonly further: number;
  readonly exposed: number;
  readonly milliseconds: number;
}

/** The shape of a random table: in turn of two directions, of three, and with groups of rows. */
export function drawShape(random: SeededRandom, turn: number) {
  // Evenly over the orders of magnitude from 2 to 40.
  const mean = 2 * 20 ** random.next();
  const smallest = [5, 5, 10, 3][random.below(4)] ?? 5;
  const upTo = (most: number) => (turn % 10 < 3 ? most : 2 + random.below(most - 1));
  if (turn % 3 === 1) return { sizes: [upTo(8), upTo(6), upTo(5)], mean, smallest };
  return { sizes: [upTo(20), upTo(15)], mean, smallest, groups: turn % 3 === 2 ? 2 + random.below(4) : 0 };
}

/** Protects a random table and attacks it; then attacks it with secondary suppression switched off. */
export function attackTableOf(
  random: SeededRandom,
  turn: number,
): Attacked & { readonly shape: ReturnType<typeof drawShape> } {
  const shape = drawShape(random, turn);
  const table = randomTable(random, shape);
  const started = performance.now();
  const protection = protect(table.figures, table.sums);
  const milliseconds = performance.now() - started;
  const published = table.figures.map(({ value }, at) =>
    protection.marks[at] === 'shown' ? value : ('hidden' as const),
  );
  const known = attackTable({ figures: published, sums: table.sums }, shape.smallest);
  const secrets = published.flatMap((figure, at) => (figure === 'hidden' ? [at] : []));
  return { shape, ...judged(table.figures, known, secrets), ...lone(table), ...counted(protection), milliseconds };
}

/** Makes releases one after the other, each protected beside the earlier ones, and attacks all of them together. */
export function attackReleasesOf(
  random: SeededRandom,
): Attacked & { readonly releases: number; readonly refused: number } {
  const started = performance.now();
  const { releases, refused, protections, published, figures, secrets, before } = randomReleases(random);
  const milliseconds = (performance.now() - started) / (releases + refused);
  const smallest = figures[0]?.smallest ?? 0;
  const known = attackTable(published, smallest);
  // A release that hides what is not small and could be worked out before gives nothing away.
  const wasKnown = (at: number) => {
    const figure = figures[at];
    if (!figure || isSmall(figure)) return false;
    const then = attackTable(before(at), smallest)[at];
    return then !== undefined && then.most - then.least < smallest;
  };
  const isNarrow = (at: number) => (known[at]?.most ?? 0) - (known[at]?.least ?? 0) < smallest;
  const counts = protections.map(counted);
  const sum = (key: keyof ReturnType<typeof counted>) => counts.reduce((all, count) => all + count[key], 0);
  return {
    releases,
    refused,
    ...judged(
      figures,
      known,
      secrets.filter((at) => !(isNarrow(at) && wasKnown(at))),
    ),
    alone: 0,
    found: 0,
    small: sum('small'),
    further: sum('further'),
    exposed: sum('exposed'),
    milliseconds,
  };
}

function judged(
  figures: readonly Pick<Figure, 'value' | 'smallest'>[],
  known: readonly Interval[],
  secrets: readonly number[],
) {
  const width = (at: number) => (known[at]?.most ?? 0) - (known[at]?.least ?? 0);
  const isWrong = ({ value }: Pick<Figure, 'value'>, at: number) =>
    value < (known[at]?.least ?? 0) || value > (known[at]?.most ?? 0);
  return {
    tried: secrets.length,
    recovered: secrets.filter((at) => width(at) < (figures[at]?.smallest ?? 0)).length,
    wrong: figures.filter(isWrong).length,
  };
}

function lone({ figures, sums }: RandomTable): Pick<Attacked, 'alone' | 'found'> {
  const published: Published = {
    figures: figures.map((figure) => (isSmall(figure) ? 'hidden' : figure.value)),
    sums,
  };
  const only = new Set(
    sums.flatMap(({ whole, parts }) => {
      const hidden = [...whole, ...parts].filter((at) => published.figures[at] === 'hidden');
      return hidden.length === 1 ? hidden : [];
    }),
  );
  if (only.size === 0) return { alone: 0, found: 0 };
  const known = attackTable(published, 0);
  const found = [...only].filter(
    (at) => known[at]?.least === figures[at]?.value && known[at]?.most === figures[at]?.value,
  );
  return { alone: only.size, found: found.length };
}

function counted({ marks, exposed }: Protection): Pick<Attacked, 'small' | 'further' | 'exposed'> {
  return {
    small: marks.filter((mark) => mark === 'small').length,
    further: marks.filter((mark) => mark === 'for-another').length,
    exposed: exposed.length,
  };
}
