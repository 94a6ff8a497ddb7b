import { ChartFrame, heightScale } from './chart-frame.tsx';

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
  const top = roundUp(Math.max(1, ...months.flatMap(({ now, before }) => [now ?? 0, before ?? 0])));
  const y = heightScale({ height, edge, top });
  return (
    <ChartFrame {...{ title, description, height, edge }} usualWidth={640} lines={[0, top / 2, top]}>
      {(width) => {
        const room = (width - edge.left - edge.right) / Math.max(1, months.length);
        const bar = Math.max(2, Math.min(22, room * 0.3));
        return months.map(({ label, now, before }, index) => {
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
        });
      }}
    </ChartFrame>
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
