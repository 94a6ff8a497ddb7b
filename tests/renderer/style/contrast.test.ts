import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Theme = 'light' | 'dark' | 'contrast';

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const source = readFileSync(new URL('../../../renderer/style/tokens.css', import.meta.url), 'utf8');
const tokens = {
  light: tokensOf(':root {'),
  dark: tokensOf(':root[data-theme="dark"] {'),
  contrast: tokensOf(':root[data-theme="contrast"] {'),
};

/** The table of section 4 of the look: text, ground, and the contrast measured for light, dark and contrast. */
const textPairs: readonly [string, string, readonly number[]][] = [
  ['color-ink', 'color-surface', [16.1, 14.0, 21.0]],
  ['color-ink-muted', 'color-surface', [7.6, 8.5, 15.1]],
  ['color-ink-muted', 'color-canvas', [6.6, 9.4, 15.1]],
  ['color-ink-muted', 'color-selected', [6.2, 6.3, 12.9]],
  ['color-accent', 'color-surface', [7.8, 8.8, 13.6]],
  ['color-on-accent', 'color-accent', [7.8, 8.5, 13.6]],
  ['color-on-urgent', 'color-urgent', [7.8, 9.1, 11.5]],
  ['color-urgent', 'color-urgent-wash', [6.8, 7.6, 11.5]],
  ['color-today', 'color-today-wash', [7.1, 8.5, 12.6]],
  ['color-ombudsman', 'color-ombudsman-wash', [9.0, 7.9, 15.4]],
  ['color-done', 'color-surface', [7.9, 9.5, 13.6]],
  ['color-ink', 'color-mark', [12.6, 6.2, 15.6]],
  ['chart-step-dark-ink', 'chart-step-1', [12.8, 9.9]],
  ['chart-step-dark-ink', 'chart-step-2', [9.0, 5.9]],
  ['chart-step-light-ink', 'chart-step-3', [4.7, 7.9]],
  ['chart-step-light-ink', 'chart-step-4', [9.9, 14.3]],
];

const edgePairs: readonly [string, string, readonly number[]][] = [
  ['color-line-strong', 'color-surface', [4.0, 4.4, 21.0]],
  ['color-line-strong', 'color-canvas', [3.4, 4.9, 21.0]],
  ['color-line-strong', 'color-sunken', [3.7, 4.7, 21.0]],
  ['color-focus', 'color-surface', [7.8, 10.8, 21.0]],
  ['color-focus', 'color-canvas', [6.8, 12.0, 21.0]],
  ['color-focus', 'color-selected', [6.4, 8.0, 17.9]],
  ['chart-expected-color', 'color-surface', [4.5, 7.2, 21.0]],
  ['chart-expected-color', 'chart-band-color', [3.3, 4.5, 13.1]],
];

const rows = [
  ...textPairs.map(([ink, ground, measured]) => ({ ink, ground, measured, least: 4.5 })),
  ...edgePairs.map(([ink, ground, measured]) => ({ ink, ground, measured, least: 3 })),
].flatMap(({ measured, ...pair }) =>
  measured.map((ratio, index) => ({ ...pair, ratio, theme: themes[index] ?? 'light' })),
);

test.each(rows)('$ink on $ground in $theme reaches $least and is $ratio', ({ ink, ground, theme, least, ratio }) => {
  const measured = contrast(color(ink, theme), color(ground, theme));
  expect(measured).toBeGreaterThanOrEqual(least);
  expect(Math.abs(measured - ratio)).toBeLessThanOrEqual(0.06);
});

/** The tokens of one block; a theme leaves the light value where it names none. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = source.indexOf(selector);
  const block = source.slice(start, source.indexOf('}', start));
  const pairs = [...block.matchAll(/--meldpunt-([a-z0-9-]+):\s*(#[0-9a-f]{3,6})/g)];
  return new Map(pairs.map((pair) => [pair[1] ?? '', pair[2] ?? '']));
}

function color(name: string, theme: Theme): string {
  return tokens[theme].get(name) ?? tokens.light.get(name) ?? 'missing';
}

/** WCAG 2: relative luminance of sRGB, and (lighter + 0.05) / (darker + 0.05). */
function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return ((lighter ?? Number.NaN) + 0.05) / ((darker ?? Number.NaN) + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(full.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? Number.NaN) + 0.7152 * (green ?? Number.NaN) + 0.0722 * (blue ?? Number.NaN);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
