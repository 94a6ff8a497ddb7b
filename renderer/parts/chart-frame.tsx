import { type ReactNode, useId } from 'react';
import { useLanguage } from './language.tsx';
import { useInlineSize } from './use-inline-size.ts';

/** In pixels, around the bars: the numbers of the grid stand at the left, the names under the axis. */
export interface ChartEdge {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartFrameProps {
  readonly title: string;
  /** What is to be seen in it, in words; the figures stand in a table beside it. */
  readonly description: string;
  /** In pixels. */
  readonly height: number;
  /** In pixels, until it is known how wide the chart may be. */
  readonly usualWidth: number;
  readonly edge: ChartEdge;
  /** At these numbers a line runs through the chart; the last is its top. */
  readonly lines: readonly number[];
  /** What is drawn between the grid and the axis, for a width in pixels. */
  readonly children: (width: number) => ReactNode;
}

/** The frame of a chart with bars: its words, the grid with its numbers, and the axis. */
export function ChartFrame({ title, description, height, usualWidth, edge, lines, children }: ChartFrameProps) {
  const id = useId();
  const { formatNumber } = useLanguage();
  const [ref, width] = useInlineSize<SVGSVGElement>(usualWidth);
  const y = heightScale({ height, edge, top: lines.at(-1) ?? 1 });
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
        {lines.map((value) => (
          <g key={value}>
            <line className="grid" x1={edge.left} x2={width - edge.right} y1={y(value)} y2={y(value)} />
            <text x={edge.left - 7} y={y(value) + 4} textAnchor="end">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {children(width)}
        <line className="axis" x1={edge.left} x2={width - edge.right} y1={y(0)} y2={y(0)} />
      </svg>
    </figure>
  );
}

interface HeightScale {
  readonly height: number;
  readonly edge: ChartEdge;
  /** The number at the top. */
  readonly top: number;
}

/** How high a number stands, in pixels from above. */
export function heightScale({ height, edge, top }: HeightScale): (value: number) => number {
  return (value) => height - edge.bottom - (value / top) * (height - edge.top - edge.bottom);
}
