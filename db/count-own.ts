import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { bases, type Dimension, type OwnBase } from '../shared/recipes/dimensions.ts';
import { askedShapes, type OwnCell, type OwnCount, type OwnShape, shapeKey } from '../shared/recipes/own-counts.ts';
import type { OwnFilter, OwnTable } from '../shared/recipes/recipe-content.ts';
import { filterings } from '../shared/recipes/recipe-faults.ts';
import { type Counted, columnIn, gather, mentionCounts } from './count-period.ts';

/**
 * Counts what own tables of a recipe need, in the register or in the figures store: for each kind of reports once, and from
 * the same gathered reports as the standard tables.
 */
export async function countOwn(from: Counted, tables: readonly OwnTable[]): Promise<readonly OwnCount[]> {
  const counts: OwnCount[] = [];
  for (const of of bases) {
    const own = tables.filter((table) => table.of === of);
    if (own.length > 0) counts.push({ of, tables: own, cells: await countBase(from, of, own) });
  }
  return counts;
}

const CellRow = z.object({
  shape: z.string(),
  group: z.string(),
  level: z.number(),
  row: z.string().nullable(),
  below: z.string().nullable(),
  split: z.number().transform(Boolean),
  column: z.string().nullable(),
  reports: z.number(),
  mentions: z.number(),
  persons: z.number(),
});

async function countBase(from: Counted, of: OwnBase, tables: readonly OwnTable[]): Promise<readonly OwnCell[]> {
  const cut = filterings(tables);
  const shapes = askedShapes(tables);
  const columns = new Set(
    shapes.flatMap(({ rows, columns: other }) => [rows, ...(other ? [other] : [])]).flatMap(columnOf),
  );
  const named = [...columns].map((name) => sql`, ${columnIn(from, name)} as ${sql.identifier(name)}`);
  const part = sql.join(
    cut.map((filters, index) => sql`+ case when ${fitting(from, filters)} then ${2 ** index} else 0 end`),
    sql` `,
  );
  await gather(from, from[of], [...named, sql`, cast(0 ${part} as integer) as part`]);
  const selects = shapes.flatMap((shape) => groupsOf(cut.length).flatMap((group) => linesOf(shape, group)));
  const cells: OwnCell[] = [];
  for (const select of selects) cells.push(...z.array(CellRow).parse(await from.all(select)));
  return cells;
}

/** The column of a report that says a dimension; what a table beside it says has none. */
function columnOf(dimension: Dimension) {
  if (dimension === 'settling') return ['days' as const];
  const single = [
    'kind',
    'channel',
    'law',
    'area',
    'finding',
    'reaction',
    'help',
    'outcome',
    'opinion',
    'stage',
  ] as const;
  return single.filter((column) => column === dimension);
}

/** Which reports a line counts, what that is called, and by what it is grouped beside. */
interface GroupSql {
  readonly called: SQL;
  readonly where: SQL;
  readonly by: readonly SQL[];
}

function groupsOf(cut: number): readonly GroupSql[] {
  const all: GroupSql = { called: sql`'all'`, where: sql`1`, by: [] };
  if (cut === 0) return [all];
  const filtered = Array.from({ length: cut }, (_, index): GroupSql => {
    return { called: sql`${`filtering-${index}`}`, where: sql`(r.part & ${2 ** index}) <> 0`, by: [] };
  });
  return [all, ...filtered, { called: sql`'part-' || r.part`, where: sql`1`, by: [sql`r.part`] }];
}

/** Each line of a shape: the cells, the sums of rows and columns, the total. */
function linesOf(shape: OwnShape, group: GroupSql): readonly SQL[] {
  const levels = shape.below ? [0, 1, 2] : [0, 1];
  const splits = shape.columns ? [false, true] : [false];
  return levels.flatMap((level) => splits.map((split) => line(shape, group, { level, split })));
}

function line(shape: OwnShape, group: GroupSql, { level, split }: { level: number; split: boolean }): SQL {
  const rows = sides[shape.rows];
  const columns = shape.columns === null ? null : sides[shape.columns];
  const row = level > 0 ? rows.code : sql`null`;
  const below = level > 1 ? (rows.below ?? sql`null`) : sql`null`;
  const column = split && columns ? columns.code : sql`null`;
  const by = [...group.by, ...(level > 0 ? [row] : []), ...(level > 1 ? [below] : []), ...(split ? [column] : [])];
  const grouped = by.length > 0 ? sql` group by ${sql.join(by, sql`, `)}` : sql``;
  return sql`select ${shapeKey(shape)} as shape, ${group.called} as "group", ${level} as level, ${row} as "row", ${below} as below,
    ${Number(split)} as split, ${column} as "column", ${mentionCounts}
    from reports r ${rows.join ?? sql``} ${columns?.join ?? sql``} where ${group.where}${grouped}`;
}

/** How a report says a dimension: a column of its own, or rows beside it, with what stands below. */
interface Side {
  readonly code: SQL;
  readonly below?: SQL;
  readonly join?: SQL;
}

const mainSubject = sql`coalesce(sl.parent, s.subject)`;
const partyKind = sql`coalesce(pl.parent, p.kind)`;

const sides: Readonly<Record<Dimension, Side>> = {
  kind: { code: sql`r.kind` },
  channel: { code: sql`r.channel` },
  law: { code: sql`r.law` },
  area: { code: sql`r.area` },
  finding: { code: sql`r.finding` },
  reaction: { code: sql`r.reaction` },
  help: { code: sql`r.help` },
  outcome: { code: sql`r.outcome` },
  opinion: { code: sql`r.opinion` },
  stage: { code: sql`r.stage` },
  // Awb 9:11: within six weeks, or ten.
  settling: { code: sql`case when r.days <= 42 then 'six-weeks' when r.days <= 70 then 'ten-weeks' else 'longer' end` },
  'party-kind': {
    code: partyKind,
    below: sql`p.organisation`,
    join: sql`left join case_parties p on p.case_row = r."row"
      left join list_items pl on pl.list = 'organisations' and pl.code = p.organisation`,
  },
  'main-subject': {
    code: mainSubject,
    below: sql`nullif(s.subject, ${mainSubject})`,
    join: sql`left join case_subjects s on s.case_row = r."row"
      left join list_items sl on sl.list = 'subjects' and sl.code = s.subject`,
  },
  provision: {
    code: sql`kp.code`,
    join: sql`left join case_codes kp on kp.case_row = r."row" and kp.list = 'provisions'`,
  },
  effect: {
    code: sql`ke.code`,
    join: sql`left join case_codes ke on ke.case_row = r."row" and ke.list = 'outcomes'`,
  },
};

/** The condition that a report fits a filtering. */
function fitting(from: Counted, filters: readonly OwnFilter[]): SQL {
  const conditions = filters.map(({ by, codes }) => {
    const among = sql`(${sql.join(
      codes.map((code) => sql`${code}`),
      sql`, `,
    )})`;
    if (by === 'party-kind')
      return sql`exists (select 1 from case_parties p left join list_items pl on pl.list = 'organisations' and pl.code = p.organisation
        where p.case_row = cases."row" and ${partyKind} in ${among})`;
    if (by === 'main-subject')
      return sql`exists (select 1 from case_subjects s left join list_items sl on sl.list = 'subjects' and sl.code = s.subject
        where s.case_row = cases."row" and ${mainSubject} in ${among})`;
    return sql`${columnIn(from, by)} in ${among}`;
  });
  return sql.join(conditions, sql` and `);
}
