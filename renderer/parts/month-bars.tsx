import { useId } from 'react';
import { useLanguage } from './language.tsx';
import { useInlineSize } from './use-inline-size.ts';

export interface MonthBar {
  /** Stands under the axis: "jan". */
  readonly label: string;
  /** Null: hidden, or no such month. */
  readonly now: number | null;
  readonly before: number | null;
}

interface MonthBarsProps {
  readonly title: string;
  /** What is to be seen in it, in words; the figures stand in a table below it. */
  readonly description: string;
  readonly months: readonly MonthBar[];
  /** In pixels. */
  readonly height?: number | undefined;
}

const edge = { left: 30, right: 4, top: 16, bottom: 22 };

/** Counts by month: a filled bar for now, an open one beside it for the period before; hidden is a dash. */
export function MonthBars({ title, description, months, height = 168 }: MonthBarsProps) {
  const id = useId();
  const { formatNumber } = useLanguage();
  const [ref, width] = useInlineSize<SVGSVGElement>(640);
  const top = roundUp(Math.max(1, ...months.flatMap(({ now, before }) => [now ?? 0, before ?? 0])));
  const y = (value: number) => height - edge.bottom - (value / top) * (height - edge.top - edge.bottom);
  const room = (width - edge.left - edge.right) / Math.max(1, months.length);
  const bar = Math.max(2, Math.min(22, room * 0.3));
  return (
    <figure>
      <svg
        ref={ref}
        className="chart"
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line className="grid" x1={edge.left} x2={width - edge.right} y1={y(value)} y2={y(value)} />
            <text x={edge.left - 6} y={y(value) + 4} textAnchor="end">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {months.map(({ label, now, before }, index) => {
          const x = edge.left + room * (index + 0.5);
          return (
            // Months of two periods stand together: their place is their identity.
            <g key={`m${String(index)}`}>
              <Bar kind="before" value={before} box={{ x: x - bar - 1, width: bar, floor: y(0), y }} />
              <Bar kind="now" value={now} box={{ x: x + 1, width: bar, floor: y(0), y }} />
              <text x={x} y={height - 6} textAnchor="middle">
                {room < 26 && index % 2 === 1 ? '' : label}
              </text>
            </g>
          );
        })}
        <line className="axis" x1={edge.left} x2={width - edge.right} y1={y(0)} y2={y(0)} />
      </svg>
    </figure>
  );
}

interface BarProps {
  readonly kind: 'now' | 'before';
  readonly value: number | null;
  readonly box: {
    readonly x: number;
    readonly width: number;
    readonly floor: number;
    readonly y: (value: number) => number;
  };
}

function Bar({ kind, value, box: { x, width, floor, y } }: BarProps) {
  if (value === null)
    return (
      <text x={x + width / 2} y={floor - 5} textAnchor="middle">
        –
      </text>
    );
  return <rect className={`month-${kind}`} x={x} width={width} y={y(value)} height={floor - y(value)} />;
}

/** The next even number of one or two digits and noughts, so that half of it is whole. */
function roundUp(highest: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(highest)) - 1);
  const step = Math.max(2, 2 * power);
  return Math.ceil(highest / step) * step;
}
