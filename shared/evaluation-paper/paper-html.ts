import { escapeHtml } from '../print/escape-html.ts';
import { pre } from '../print/paper.ts';
import { paperWords } from '../text/evaluation-paper.ts';
import { sentence } from '../text/text.ts';
import { chartSvg } from './chart-svg.ts';
import { fitsOnPage, rowsOfSmallTable } from './fits-on-page.ts';
import type { Block, Chapter, Paper, PaperRow, PaperTable, Section } from './paper.ts';

/** The page of each place, as far as it is known: the contents name them. */
export type Pages = ReadonlyMap<string, number>;

/** An evaluation as the body of a printed page: cover, contents, chapters. Every text of it is escaped. */
export function paperHtml(paper: Paper, pages: Pages = new Map()): string {
  return [cover(paper), contents(paper, pages), ...paper.chapters.map(chapter)].join('');
}

function cover({ title, subtitle, office, warning, status, facts }: Paper): string {
  const rows = facts
    .slice(1)
    .map(({ name, value }) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`);
  return [
    '<section class="cover">',
    `<p class="office">${escapeHtml(office)}</p>`,
    warning === null ? '' : `<p class="warning">${escapeHtml(warning)}</p>`,
    `<h1>${escapeHtml(title)}</h1><p class="subtitle">${escapeHtml(subtitle)}</p><p class="status">${escapeHtml(status)}</p>`,
    `<table class="facts"><tbody>${rows.join('')}</tbody></table></section>`,
  ].join('');
}

function contents({ chapters, language }: Paper, pages: Pages): string {
  const page = (id: string) => {
    const number = pages.get(id);
    return number === undefined ? '' : `<span class="page">${number}</span>`;
  };
  const line = ({ id, title }: Chapter | Section) =>
    `<a href="#${id}"><span class="of">${escapeHtml(title)}</span><span class="dots"></span>${page(id)}</a>`;
  const items = chapters.map((one) => {
    const below = one.sections.map((section) => `<li>${line(section)}</li>`).join('');
    return `<li class="chapter-line">${line(one)}${below === '' ? '' : `<ul>${below}</ul>`}</li>`;
  });
  const title = escapeHtml(sentence(paperWords['paper.contents'], language));
  return `<nav class="contents" aria-label="${title}"><h2 class="contents-title">${title}</h2><ul>${items.join('')}</ul></nav>`;
}

function chapter({ id, title, blocks, sections }: Chapter): string {
  const [first, ...others] = sections;
  const opening = `<h2 id="${id}">${escapeHtml(title)}</h2>${blocks.map((one) => block(one)).join('')}`;
  return [
    '<section class="chapter">',
    first ? section(first, opening) : opening,
    ...others.map((one) => section(one, '')),
    '</section>',
  ].join('');
}

/** A heading stays with what comes under it. A section that fits on a page is never torn apart; what does not fit begins on a new one. */
function section(one: Section, opening: string): string {
  const { id, title, blocks, wide } = one;
  const tables = blocks.flatMap((part) => (part.kind === 'table' ? [table(part.table)] : []));
  const rest = blocks.filter(({ kind }) => kind !== 'table').map((part) => block(part));
  const whole = fitsOnPage(one, opening !== '');
  const kinds = ['table-section', ...(wide ? ['sideways'] : []), kindOf(one, whole)];
  return [
    `<section class="${kinds.join(' ')}"><div class="lead">${opening}`,
    `<h3 id="${id}">${escapeHtml(title)}</h3>${rest.join('')}</div>${tables.join('')}</section>`,
  ].join('');
}

/** What does not fit on a page begins on a new one; a small table then stands on the next, and not torn apart under its chart. */
function kindOf({ blocks }: Section, whole: boolean): string {
  const small = blocks.every((block) => block.kind !== 'table' || block.table.rows.length <= rowsOfSmallTable);
  const charted = blocks.some(({ kind }) => kind === 'chart');
  if (whole) return 'whole';
  return small && charted ? 'long apart' : 'long';
}

function block(one: Block): string {
  switch (one.kind) {
    case 'text':
      return `<p>${pre(one.text)}</p>`;
    case 'definition':
      return `<p class="definition">${pre(one.text)}</p>`;
    case 'list':
      return `<ul class="points">${one.items.map((item) => `<li>${pre(item)}</li>`).join('')}</ul>`;
    case 'chart':
      return `<div class="figure"><p>${escapeHtml(one.chart.title)}</p>${chartSvg(one.chart)}</div>`;
    case 'table':
      return table(one.table);
  }
}

function table({ caption, groups, rowHead, columns, rows, note, large, turned }: PaperTable): string {
  const said = note === null ? '' : `<br><span class="note">${escapeHtml(note)}</span>`;
  const kinds = [
    'figures',
    ...(large ? ['large'] : []),
    ...(turned ? ['turned'] : []),
    ...(columns.length <= 2 ? ['few'] : []),
    ...(rows.length <= rowsOfSmallTable ? ['small-table'] : []),
  ];
  return [
    `<table class="${kinds.join(' ')}"><caption>${escapeHtml(caption)}${said}</caption><thead>${heads({ groups, rowHead, columns, turned: turned ?? false })}</thead>`,
    `<tbody>${rows.map((one, index) => row(one, index, rows.length)).join('')}</tbody></table>`,
  ].join('');
}

interface Heads extends Pick<PaperTable, 'groups' | 'rowHead' | 'columns'> {
  readonly turned: boolean;
}

function heads({ groups, rowHead, columns, turned }: Heads): string {
  const said = (name: string) => (turned ? `<span>${escapeHtml(name)}</span>` : escapeHtml(name));
  const names = columns.map((name, index) => `<th scope="col"${startOf(groups, index)}>${said(name)}</th>`).join('');
  if (groups.length === 0) return `<tr><th scope="col">${escapeHtml(rowHead)}</th>${names}</tr>`;
  const over = groups.map(
    ({ label, span }, index) =>
      `<th scope="colgroup" colspan="${span}"${index > 0 ? ' class="start"' : ''}>${escapeHtml(label)}</th>`,
  );
  return `<tr><th scope="col" rowspan="2">${escapeHtml(rowHead)}</th>${over.join('')}</tr><tr>${names}</tr>`;
}

/** The first column of a second group stands a little apart. */
function startOf(groups: PaperTable['groups'], index: number): string {
  const [first] = groups;
  return groups.length > 1 && first?.span === index ? ' class="start"' : '';
}

/** The first rows and the last ones stay together, so that no page has one row of a table. */
function row({ label, level, cells }: PaperRow, index: number, all: number): string {
  const kinds = [`level-${level}`, ...(index < 2 || index >= all - 3 ? ['together'] : [])];
  const figures = cells.map(
    ({ text, state }) => `<td${state === 'shown' ? '' : ` class="${state}"`}>${escapeHtml(text)}</td>`,
  );
  return `<tr class="${kinds.join(' ')}"><th scope="row">${pre(label)}</th>${figures.join('')}</tr>`;
}
