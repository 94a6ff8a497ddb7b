import { day } from '../dates.ts';
import { type Labels, type Speech, speechIn } from '../text/speech.ts';
import type { Language } from '../text/text.ts';
import type { Words } from '../text/words.ts';
import { escapeHtml } from './escape-html.ts';

/** What a printed page needs beside the report. */
export interface Saying {
  /** Paper outlives the year: every day says its own. */
  readonly speech: Speech;
  readonly lists: Labels;
  /** What a colleague is called. */
  nameOf(user: string): string;
  /** Whether a name is one of an organisation in the lists of this office, or of an ombudsman: no person's. */
  isOrganisation(name: string): boolean;
}

/** The speech of paper: the year is always said, as seen from a year in which nothing happens. */
export function paperSpeech(language: Language): Speech {
  return speechIn(language, day('1900-01-01'));
}

/** Lines of a name and a value, as a table; lines without a value are left out. */
export function lines({ speech }: Saying, filled: readonly (readonly [Words, string])[]): string {
  const cells = filled
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<tr><th scope="row">${escapeHtml(speech.say(name))}</th><td>${pre(value)}</td></tr>`);
  return cells.length === 0 ? '' : `<table><tbody>${cells.join('')}</tbody></table>`;
}

/** A table with a head that is said again on each page; empty columns and an empty table are left out. */
export function table(
  { speech }: Pick<Saying, 'speech'>,
  head: readonly Words[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const used = head.flatMap((_, at) => (rows.some((row) => row[at]) ? [at] : []));
  const heads = used.map((at) => `<th scope="col">${head[at] ? escapeHtml(speech.say(head[at])) : ''}</th>`);
  const body = rows.map((row) => `<tr>${used.map((at) => `<td>${pre(row[at] ?? '')}</td>`).join('')}</tr>`);
  return `<table class="wide"><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A text as it was typed; nothing where there is none. */
export function textOf(text: string | null): string {
  return text === null || text.trim() === '' ? '' : `<p class="text">${escapeHtml(text)}</p>`;
}

/** A text on one line or more, every sign of it shown. */
export function pre(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
