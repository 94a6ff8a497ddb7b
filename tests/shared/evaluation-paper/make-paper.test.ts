import { expect, test } from 'vitest';
import type { Evaluation } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import { chartSvg } from '../../../shared/evaluation-paper/chart-svg.ts';
import { makePaper, type PaperAbout } from '../../../shared/evaluation-paper/make-paper.ts';
import type { Paper } from '../../../shared/evaluation-paper/paper.ts';
import { paperHtml } from '../../../shared/evaluation-paper/paper-html.ts';
import { both, columnsFor, row, sampleEvaluation, tableOf } from '../../support/sample-evaluation.ts';

const about: PaperAbout = {
  language: 'nl',
  office: 'Meldpunt Rivierstad',
  checksum: 'a'.repeat(64),
  releasedOn: null,
  internal: false,
};
const paperOf = (evaluation: Evaluation, more: Partial<PaperAbout> = {}) =>
  makePaper(evaluation, { ...about, ...more });
const blocksOf = ({ chapters }: Paper) =>
  chapters.flatMap(({ blocks, sections }) => [...blocks, ...sections.flatMap((section) => section.blocks)]);
const tablesIn = (paper: Paper) => blocksOf(paper).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const chartsIn = (paper: Paper) => blocksOf(paper).flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
const havingTables = (...tables: Evaluation['tables']): Evaluation => ({ ...sampleEvaluation(), tables });

test('the cover says office, periods, checksum, and whether it is a concept, released, or for inside only', () => {
  const concept = paperOf(sampleEvaluation());
  expect(concept).toMatchObject({ status: 'Concept, nog niet vastgesteld', warning: null });
  expect(concept.facts.map(({ value }) => value)).toEqual([
    'Meldpunt Rivierstad',
    '1 januari 2026 tot en met 30 juni 2026',
    '1 juli 2025 tot en met 31 december 2025',
    'Concept, nog niet vastgesteld',
    'a'.repeat(64),
  ]);
  expect(paperOf(sampleEvaluation(), { releasedOn: day('2026-09-01'), language: 'en' }).status).toBe(
    'Released on 1 September 2026',
  );
  expect(paperHtml(paperOf(sampleEvaluation(), { internal: true }))).toContain('Intern – niet verspreiden');
});

test('a correction says what it corrects in its first chapter', () => {
  const changes = [{ figure: 'Wet: Wmo, Meldingen', was: '12', now: 'dicht' }];
  const [first] = paperOf(sampleEvaluation(), { changes }).chapters;
  const [section] = first?.sections ?? [];
  expect(section?.title).toBe('Wat er is veranderd');
  expect(JSON.stringify(section?.blocks)).toContain('Wet: Wmo, Meldingen');
});

test('the summary says the main figures with their difference, and only what the figures prove', () => {
  const paper = paperOf(sampleEvaluation());
  const [head] = tablesIn(paper);
  expect(head?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
    ['Binnengekomen', '1.234', '1.019', '+215'],
    ['Afgesloten', '1.200', '994', '+206'],
    ['Open aan het eind', '154', '120', '+34'],
    ['De helft klaar binnen', '5 dagen', '6 dagen', '−1 dag'],
    ['Negen op de tien klaar binnen', '56 dagen', '54 dagen', '+2 dagen'],
  ]);
  const text = JSON.stringify(paper.chapters[0]);
  expect(text).toContain('Er kwamen 1.234 meldingen binnen. Dat zijn er 215 meer dan in de periode ervoor.');
  expect(text).toContain('De meeste meldingen gaan over Hoofdonderwerp 0: 300.');
});

test('what is largest is not said where a closed figure could be larger', () => {
  const areas = (closed: boolean, total: number) =>
    havingTables(
      tableOf('areas', 'Gebieden', columnsFor('reports'), [
        row('total', 0, 'Totaal', total, total),
        row('A', 1, 'Noord', 50, 1),
        row('B', 1, 'Zuid', 30, 1),
        row('C', 1, 'West', closed ? 'closed' : 5, 1),
      ]),
    );
  const said = (evaluation: Evaluation) => JSON.stringify(paperOf(evaluation).chapters[0]).includes('Uit Noord');
  expect([said(areas(false, 85)), said(areas(true, 129)), said(areas(true, 130))]).toEqual([true, true, false]);
});

test('a chart shows the largest parts first, and what is closed behind them in the order of the table', () => {
  const evaluation = havingTables(
    tableOf('channels', 'Hoe het binnenkwam', columnsFor('reports'), [
      row('total', 0, 'Totaal', 100, 100),
      row('A', 1, 'Brief', 5, 9),
      row('B', 1, 'Balie', 'closed', 90),
      row('C', 1, 'Telefoon', 60, 'closed'),
      row('D', 1, 'E-mail', 20, 1),
      row('E', 1, 'Nooit', 0, 0),
    ]),
  );
  const [chart] = chartsIn(paperOf(evaluation));
  expect(chart?.bars.map(({ label, values }) => [label, ...values.map(({ text }) => text)])).toEqual([
    ['Telefoon', '60', 'dicht'],
    ['E-mail', '20', '1'],
    ['Brief', '5', '9'],
    ['Balie', 'dicht', '90'],
  ]);
  expect(chart?.description).toContain('Telefoon: 60, periode ervoor dicht. E-mail: 20, periode ervoor 1.');
  const svg = chart ? chartSvg(chart) : '';
  // A full and an open bar in the legend; seven figures, of which two are closed and have none.
  expect(svg.match(/<rect/g)).toHaveLength(2 + 6);
});

test('two bars say nothing that the table does not', () => {
  const rows = [row('A', 1, 'Wmo', 5, 9), row('B', 1, 'Jeugdwet', 6, 7), row('C', 1, 'Geen', 0, 0)];
  expect(chartsIn(paperOf(havingTables(tableOf('laws', 'Wet', columnsFor('reports'), rows))))).toEqual([]);
});

test('a long table shows its main rows in the chapter and all rows in the appendix, the total last', () => {
  const paper = paperOf(sampleEvaluation());
  const subjects = tablesIn(paper).filter(({ caption }) => caption.endsWith('Onderwerpen'));
  expect(subjects.map(({ rows }) => rows.length)).toEqual([10, 37]);
  expect(subjects.map(({ rows }) => rows.at(-1)?.label)).toEqual(['Totaal', 'Totaal']);
  expect(paper.chapters.map(({ title }) => title)).toEqual([
    'In het kort',
    'Hoeveel meldingen',
    'Waar de meldingen over gaan',
    'Hoe lang het duurde',
    'Naast elkaar gelegd',
    'Bijlage: volledige tabellen',
    'Zo leest u de cijfers',
  ]);
});

test('tables that are crossed become a field for each measure, on a page on its side when it is wide', () => {
  const paper = paperOf(sampleEvaluation());
  const section = paper.chapters.find(({ id }) => id === 'chapter-crossed')?.sections[0];
  const fields = (section?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  expect(section?.wide).toBe(true);
  expect(fields.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([
    [16, 3],
    [16, 3],
  ]);
  expect(fields[1]?.rows[0]?.cells.slice(0, 4).map(({ text }) => text)).toEqual(['0', '1', 'dicht', '3']);
  expect(fields[1]?.rows[0]?.cells.at(-1)?.text).toBe('500');
});

test('texts of a recipe stand above their tables; an order to and fro between themes makes one chapter', () => {
  const [flow, kinds, subjects] = sampleEvaluation().tables;
  if (!flow || !kinds || !subjects) throw new Error('There are tables');
  const paper = paperOf({
    ...havingTables(kinds, flow, subjects),
    texts: { introduction: both('Onze inleiding.'), tables: [{ table: 'flow', text: both('Let op de zomer.') }] },
  });
  expect(paper.chapters.map(({ title }) => title).slice(0, 2)).toEqual(['In het kort', 'Tabellen']);
  expect(paper.chapters[0]?.blocks[0]).toEqual({ kind: 'text', text: 'Onze inleiding.' });
  expect(paper.chapters[1]?.sections[1]?.blocks[0]).toEqual({ kind: 'text', text: 'Let op de zomer.' });
});

test('whatever a label holds, it stays text, and holds no sign that a page cannot', () => {
  const html = paperHtml(paperOf(sampleEvaluation(['<script>x</script>', '"><b>', 'a\u0000b', 'Zoë 👩‍👧'])));
  expect(html).not.toMatch(/<script|<b>/);
  expect(html).toContain('&lt;script&gt;x&lt;/script&gt;');
  expect(html).toContain('a\ufffdb');
});
