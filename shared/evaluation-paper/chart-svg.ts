import { escapeHtml } from '../print/escape-html.ts';
import type { PaperBar, PaperChart } from './paper.ts';

/** Lengths in units of the drawing: 680 wide, as wide as the text of an upright page. */
const size = { width: 680, labels: 240, values: 64, bar: 8, between: 1.5, line: 13, gap: 6.5, head: 22 } as const;
/** So many signs of a label stand on one line, about. */
const signsOnLine = 38;
const ink = { now: '#0b5a68', text: '#13232b', quiet: '#46565d', line: '#71838a' } as const;

interface Placed {
  readonly bar: PaperBar;
  readonly label: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** How high a chart is drawn, in its own units: 680 of them are as wide as the page. */
export function chartHeight({ bars }: PaperChart): number {
  const last = place(bars).at(-1);
  return last ? last.top + last.height : size.head;
}

/**
 * A chart as a drawing for a page: for each part a full bar and an open one, each with its number, so that no colour is needed to
 * read it. It is one picture with a text for who cannot see it.
 */
export function chartSvg(chart: PaperChart): string {
  const { description, series, bars } = chart;
  const placed = place(bars);
  const height = chartHeight(chart);
  const largest = Math.max(1, ...bars.flatMap(({ values }) => values.map(({ value }) => value ?? 0)));
  return [
    `<svg class="chart" role="img" aria-label="${escapeHtml(description)}" viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}">`,
    legend(series),
    `<line x1="${size.labels}" x2="${size.labels}" y1="${size.head - 4}" y2="${height}" stroke="${ink.line}" stroke-width="1"/>`,
    ...placed.map((one) => drawn(one, largest)),
    '</svg>',
  ].join('');
}

/** Where nothing is to be said, there is no bar and no number. */
function barsOf({ values }: PaperBar) {
  return values.map((value, index) => ({ ...value, index })).filter(({ text }) => text !== '–');
}

function place(bars: readonly PaperBar[]): readonly Placed[] {
  let top: number = size.head;
  return bars.map((bar) => {
    const label = linesOf(bar.label);
    const height = Math.max(label.length * size.line, barsOf(bar).length * (size.bar + size.between)) + size.gap;
    const placed = { bar, label, top, height };
    top += height;
    return placed;
  });
}

function legend(series: readonly string[]): string {
  return series
    .map((name, index) => {
      const x = size.labels + index * 150;
      return `${mark({ x, y: 2, width: 16, index })}<text x="${x + 22}" y="10.5" font-size="11" fill="${ink.text}">${escapeHtml(name)}</text>`;
    })
    .join('');
}

function drawn({ bar, label, top, height }: Placed, largest: number): string {
  const middle = top + (height - size.gap) / 2;
  const first = middle - (label.length * size.line) / 2 + 10.5;
  const texts = label.map(
    (line, index) =>
      `<text x="${size.labels - 8}" y="${round(first + index * size.line)}" text-anchor="end" font-size="12" fill="${ink.text}">${escapeHtml(line)}</text>`,
  );
  const shown = barsOf(bar);
  const whole = shown.length * (size.bar + size.between) - size.between;
  const bars = shown.map(({ value, text, index }, at) => {
    const y = round(middle - whole / 2 + at * (size.bar + size.between));
    const width = round(((value ?? 0) / largest) * (size.width - size.labels - size.values));
    const weight = index === 0 ? ' font-weight="600"' : '';
    const fill = index === 0 ? ink.text : ink.quiet;
    const said = `<text x="${round(size.labels + width + 6)}" y="${round(y + size.bar - 0.5)}" font-size="10.5" fill="${fill}"${weight}>${escapeHtml(text)}</text>`;
    return `${width > 0 ? mark({ x: size.labels, y, width, index }) : ''}${said}`;
  });
  return [...texts, ...bars].join('');
}

/** The first series is full, the second open. */
function mark({ x, y, width, index }: { x: number; y: number; width: number; index: number }): string {
  const at = `x="${x + 0.6}" y="${y + 0.6}" width="${Math.max(0.8, round(width - 1.2))}" height="${size.bar - 1.2}"`;
  return `<rect ${at} fill="${index === 0 ? ink.now : '#ffffff'}" stroke="${ink.now}" stroke-width="1.2"/>`;
}

/** A label over as many lines as it needs: nothing of it is cut. */
function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.trim().split(/\s+/u).flatMap(piecesOf)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + [...word].length < signsOnLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 0 ? [''] : lines;
}

/** A word longer than a line is broken. */
function piecesOf(word: string): readonly string[] {
  const signs = [...word];
  const pieces = Math.max(1, Math.ceil(signs.length / signsOnLine));
  return Array.from({ length: pieces }, (_, at) => signs.slice(at * signsOnLine, (at + 1) * signsOnLine).join(''));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
