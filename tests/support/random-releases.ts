import { type Day, day } from '../../shared/dates.ts';
import { isSmall } from '../../shared/figures/figure-system.ts';
import type { CountedPeriod, EarlierRelease } from '../../shared/figures/link-releases.ts';
import type { Period } from '../../shared/figures/period-before.ts';
import type { Protection } from '../../shared/figures/protect.ts';
import { protectBeside } from '../../shared/figures/protect-beside.ts';
import { besides, stretchesOf } from '../../shared/figures/stretches.ts';
import { type RandomTable, randomTable } from './random-tables.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Published } from './table-attacker.ts';

/** Some months of a register, all with the same table, and periods of it (first and last month) released in turn. */
interface Course {
  readonly months: readonly RandomTable[];
  readonly periods: readonly (readonly [number, number])[];
}

/**
 * Releases of overlapping, adjoining and nested periods of one register, protected in turn, and what an attacker has of
 * them. What earlier releases would expose is refused, as the product says it must be. The attacker's system is built
 * from months, apart from the product's stretches.
 */
export function randomReleases(random: SeededRandom) {
  const course = drawCourse(random);
  const made: (EarlierRelease & { readonly marks: Protection['marks']; readonly span: readonly [number, number] })[] =
    [];
  const protections: Protection[] = [];
  for (const span of course.periods) {
    const period = periodOf(span);
    const earlier = besides(period, made);
    const stretches = stretchesOf([period, ...earlier.map((release) => release.period)]);
    const now = countedOf(course, period);
    const protection = protectBeside({
      now: [now],
      earlier,
      stretches: stretches.map((stretch) => countedOf(course, stretch)),
    });
    if (protection.exposed.length > 0) continue;
    const marks = protection.marks.slice(0, now.figures.length);
    const shown = now.figures.map(({ name, value }, at) => [name, marks[at] === 'shown' ? value : null] as const);
    made.push({ period, span, shown: new Map(shown), marks });
    protections.push({ marks, exposed: protection.exposed });
  }
  const published = { months: course.months, periods: made.map(({ span }) => span) };
  return {
    releases: made.length,
    refused: course.periods.length - made.length,
    protections,
    ...attackersView(
      published,
      made.map(({ marks }) => marks),
    ),
  };
}

function drawCourse(random: SeededRandom): Course {
  const sizes = random.below(2) === 0 ? [3 + random.below(8)] : [2 + random.below(3), 2 + random.below(3)];
  const smallest = [5, 5, 10, 3][random.below(4)] ?? 5;
  const count = 4 + random.below(6);
  const mean = 0.5 * 20 ** random.next();
  const months = Array.from({ length: count }, () => randomTable(random, { sizes, mean, smallest }));
  const periods = Array.from({ length: 2 + random.below(3) }, () => {
    const [one, other] = [random.below(count), random.below(count)];
    return [Math.min(one, other), Math.max(one, other)] as const;
  });
  return { months, periods };
}

const firstDay = (month: number): Day => day(`2026-${String(month + 1).padStart(2, '0')}-01`);

function periodOf([first, last]: readonly [number, number]): Period {
  const ends = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];
  return { from: firstDay(first), to: day(`2026-${String(last + 1).padStart(2, '0')}-${ends[last]}`) };
}

function countedOf({ months }: Course, period: Period): CountedPeriod {
  const inside = months.filter((_, month) => firstDay(month) >= period.from && firstDay(month) <= period.to);
  const names = (places: readonly number[]) => places.map(String);
  return {
    period,
    figures: addedUp(inside).map((figure, at) => ({ name: String(at), ...figure })),
    sums: (months[0]?.sums ?? []).map(({ whole, parts }) => ({ whole: names(whole), parts: names(parts) })),
  };
}

/** Months together: some persons stand behind several. */
function addedUp(tables: readonly RandomTable[]) {
  const [first] = tables;
  return (first?.figures ?? []).map(({ smallest }, at) => {
    const all = tables.flatMap(({ figures }) => figures[at] ?? []);
    const persons = all.reduce((sum, figure) => sum + figure.persons, 0);
    const most = Math.max(...all.map((figure) => figure.persons));
    const value = all.reduce((sum, figure) => sum + figure.value, 0);
    return { value, persons: Math.max(most, persons - Math.floor((persons - most) / 10)), smallest };
  });
}

/** Months that lie in the same releases cannot be told apart: the attacker looks for those together, by release too. */
function attackersView({ months, periods }: Course, marks: readonly Protection['marks'][]) {
  const groups = new Map<string, number[]>();
  for (const month of months.keys()) {
    const inReleases = periods.map(([first, last]) => Number(first <= month && month <= last)).join('');
    groups.set(inReleases, [...(groups.get(inReleases) ?? []), month]);
  }
  const seen = [...groups].filter(([inReleases]) => inReleases.includes('1'));
  const columns = [
    ...periods.map(([first, last]) => months.slice(first, last + 1)),
    ...seen.map(([, all]) => all.flatMap((month) => months[month] ?? [])),
  ];
  const counted = columns.map(addedUp);
  const size = months[0]?.figures.length ?? 0;
  const figures = counted.flat();
  const published: Published = {
    figures: figures.map(({ value }, at) => {
      const own = marks[Math.floor(at / size)];
      if (!own) return 'unpublished';
      return own[at % size] === 'shown' ? value : 'hidden';
    }),
    sums: [
      ...columns.flatMap((_, column) =>
        (months[0]?.sums ?? []).map(({ whole, parts }) => ({
          whole: whole.map((at) => column * size + at),
          parts: parts.map((at) => column * size + at),
        })),
      ),
      ...periods.flatMap((_, release) =>
        Array.from({ length: size }, (_each, at) => ({
          whole: [release * size + at],
          parts: seen.flatMap(([inReleases], group) =>
            inReleases[release] === '1' ? [(periods.length + group) * size + at] : [],
          ),
        })),
      ),
    ],
  };
  const secrets = published.figures.flatMap((figure, at) => {
    const own = figures[at];
    return figure === 'hidden' || (figure === 'unpublished' && own && isSmall(own)) ? [at] : [];
  });
  /** What was published before the release that a figure stands in. */
  const before = (at: number): Published => ({
    ...published,
    figures: published.figures.map((figure, other) =>
      Math.floor(other / size) >= Math.floor(at / size) ? 'unpublished' : figure,
    ),
  });
  return { figures, published, secrets, before };
}
