import { partsText } from '../../shared/text/parts.ts';
import { ChartFrame, heightScale } from './chart-frame.tsx';
import { useLanguage } from './language.tsx';

export interface ChartWeek {
  /** Stands under the axis where given: the first week of a month. */
  readonly label?: string | undefined;
  readonly observed: number;
  /** What is usual; undefined where there is no base. */
  readonly usual?: number | undefined;
  readonly limit?: number | undefined;
}

interface BarChartProps {
  /** "Meldingen per week, 6 april tot en met 15 november 2026". */
  readonly title: string;
  /** What is to be seen in it, in words; the figures stand in the table beside it. */
  readonly description: string;
  readonly weeks: readonly ChartWeek[];
  /** Stands beside the highest week that exceeds: "7 meldingen, grens 5,1". */
  readonly note?: string | undefined;
  /** In pixels. */
  readonly height?: number | undefined;
}

const edge = { left: 22, right: 8, top: 18, bottom: 26 };

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly bar: number;
  readonly width: number;
  readonly height: number;
}

/** Counts per week: bars, the band up to the limit, a dotted line for usual, a diamond on what exceeds. */
export function BarChart({ title, description, weeks, note, height = 232 }: BarChartProps) {
  return (
    <ChartFrame {...{ title, description, height, edge }} usualWidth={476} lines={gridLines(weeks)}>
      {(width) => <Weeks weeks={weeks} scale={scaleFor(weeks, width, height)} note={note} />}
    </ChartFrame>
  );
}

function scaleFor(weeks: readonly ChartWeek[], width: number, height: number): Scale {
  const room = (width - edge.left - edge.right) / Math.max(1, weeks.length);
  return {
    x: (index) => edge.left + room * (index + 0.5),
    y: heightScale({ height, edge, top: gridLines(weeks).at(-1) ?? 1 }),
    bar: Math.max(1, Math.min(28, room * 0.52)),
    width,
    height,
  };
}

/** Lines at round numbers, four or five of them, the last above everything. */
function gridLines(weeks: readonly ChartWeek[]): readonly number[] {
  const highest = Math.max(1, ...weeks.map((week) => Math.max(week.observed, week.limit ?? 0, week.usual ?? 0)));
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? 10 * power;
  return Array.from({ length: Math.ceil((highest + step * 0.15) / step) + 1 }, (_, index) => index * step);
}

interface WeeksProps {
  readonly weeks: readonly ChartWeek[];
  readonly scale: Scale;
}

function Weeks({ weeks, scale, note }: WeeksProps & Pick<BarChartProps, 'note'>) {
  return (
    <>
      <Band weeks={weeks} scale={scale} />
      {weeks.map((week, index) => (
        // Weeks have no name of their own: their place is their identity.
        <Week
          key={`w${String(index)}`}
          week={week}
          index={index}
          scale={scale}
          note={index === highestExceeding(weeks) ? note : undefined}
        />
      ))}
      <BandWords weeks={weeks} scale={scale} />
    </>
  );
}

function Band({ weeks, scale }: WeeksProps) {
  const { limits, usual } = linesOf(weeks, scale);
  const first = limits[0];
  const last = limits.at(-1);
  if (!first || !last) return null;
  const line = points(limits);
  return (
    <>
      <polygon className="band" points={`${line} ${last[0]},${scale.y(0)} ${first[0]},${scale.y(0)}`} />
      <polyline className="limit" points={line} />
      <polyline className="usual" points={points(usual)} />
    </>
  );
}

/** The names of the two lines, over the bars so that none cuts through them. */
function BandWords({ weeks, scale }: WeeksProps) {
  const { say } = useLanguage();
  const { limits, usual } = linesOf(weeks, scale);
  const limit = limits[0];
  const common = usual[0];
  if (!limit) return null;
  return (
    <>
      <text className="halo" x={limit[0]} y={limit[1] - 5}>
        {say(partsText.limit)}
      </text>
      {common && limit[1] < common[1] - 18 && (
        <text className="halo" x={common[0]} y={common[1] - 5}>
          {say(partsText.usual)}
        </text>
      )}
    </>
  );
}

function linesOf(weeks: readonly ChartWeek[], scale: Scale) {
  const lineOf = (value: (week: ChartWeek) => number | undefined) =>
    weeks.flatMap((week, index) => {
      const height = value(week);
      return height === undefined ? [] : [[scale.x(index), scale.y(height)] as const];
    });
  return { limits: lineOf((week) => week.limit), usual: lineOf((week) => week.usual) };
}

function points(list: readonly (readonly [number, number])[]): string {
  return list.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

interface WeekProps {
  readonly week: ChartWeek;
  readonly index: number;
  readonly scale: Scale;
  readonly note: string | undefined;
}

function Week({ week, index, scale, note }: WeekProps) {
  const x = scale.x(index);
  const y = scale.y(week.observed);
  const over = exceeds(week);
  const late = x > scale.width / 2;
  return (
    <>
      <rect
        className={over ? 'exceeds' : 'observed'}
        x={x - scale.bar / 2}
        y={y}
        width={scale.bar}
        height={scale.y(0) - y}
      />
      {over && <path className="exceeds" d={`M${x} ${y - 16}l6 6-6 6-6-6z`} />}
      {note !== undefined && (
        <text className="alarm" x={late ? x - 12 : x + 12} y={y - 4} textAnchor={late ? 'end' : 'start'}>
          {note}
        </text>
      )}
      {week.label !== undefined && (
        <>
          <line className="axis" x1={x} x2={x} y1={scale.y(0)} y2={scale.y(0) + 5} />
          <text x={x} y={scale.height - 8} textAnchor={late && index > 0 && x > scale.width - 24 ? 'end' : 'middle'}>
            {week.label}
          </text>
        </>
      )}
    </>
  );
}

function exceeds(week: ChartWeek): boolean {
  return week.limit !== undefined && week.observed > week.limit;
}

/** No bar beside the highest one cuts through its note; of equals the last. */
function highestExceeding(weeks: readonly ChartWeek[]): number {
  const highest = Math.max(...weeks.filter(exceeds).map((week) => week.observed));
  return weeks.findLastIndex((week) => exceeds(week) && week.observed === highest);
}

/** What the marks of the chart stand for, in words. */
export function BarChartLegend() {
  const { say } = useLanguage();
  return (
    <span className="legend">
      <span>
        <svg className="chart" viewBox="0 0 20 10" aria-hidden="true">
          <rect className="observed" x={6} width={7} height={10} />
        </svg>
        {say(partsText.observed)}
      </span>
      <span>
        <svg className="chart" viewBox="0 0 20 10" aria-hidden="true">
          <rect className="band" width={20} height={10} />
          <line className="limit" x2={20} y1={0.75} y2={0.75} />
        </svg>
        {say(partsText.usualToLimit)}
      </span>
      <span>
        <svg className="chart" viewBox="0 0 20 12" aria-hidden="true">
          <path className="exceeds" d="M10 0l6 6-6 6-6-6z" />
        </svg>
        {say(partsText.aboveLimit)}
      </span>
    </span>
  );
}
