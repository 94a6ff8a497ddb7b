import type { Language } from '../text/text.ts';

/**
 * An evaluation as it is read on paper, before it is a page or a Word document: both are made of this, so both say the same.
 * Every text in it is plain: it may hold whatever somebody typed, and is never markup.
 */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** The period in words. */
  readonly subtitle: string;
  readonly office: string;
  /** Only for inside the office: said before anything else. */
  readonly warning: string | null;
  /** "Concept" or when it was released. */
  readonly status: string;
  /** Period, compared with, status, checksum. */
  readonly facts: readonly Fact[];
  readonly chapters: readonly Chapter[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What stands under a heading of the first order. */
export interface Chapter {
  /** Names its place, for the table of contents: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** What stands under a heading of the second order. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Its table needs a page on its side. */
  readonly wide: boolean;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'definition'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'chart'; readonly chart: PaperChart }
  | { readonly kind: 'table'; readonly table: PaperTable };

export interface PaperTable {
  readonly caption: string;
  /** Heads over several columns; empty when each column says all. */
  readonly groups: readonly { readonly label: string; readonly span: number }[];
  /** The head of the column that names the rows. */
  readonly rowHead: string;
  readonly columns: readonly string[];
  readonly rows: readonly PaperRow[];
  /** Said with the caption: that it holds closed figures, or not all rows. */
  readonly note: string | null;
  /** The figures that matter most, shown large. */
  readonly large?: true;
  /** The heads of its columns stand on their side. */
  readonly turned?: true;
}

export interface PaperRow {
  readonly label: string;
  /** 0: the total; 1: a part of it; 2: a part of the row of level 1 above it. */
  readonly level: number;
  readonly cells: readonly PaperCell[];
}

export interface PaperCell {
  readonly text: string;
  readonly state: 'shown' | 'closed' | 'none';
}

/** Bars side by side: this period and, where there is one, the period before. */
export interface PaperChart {
  readonly title: string;
  /** All that it shows, in words, for who cannot see it. */
  readonly description: string;
  readonly series: readonly string[];
  readonly bars: readonly PaperBar[];
}

export interface PaperBar {
  readonly label: string;
  /** A value for each series. */
  readonly values: readonly PaperBarValue[];
}

export interface PaperBarValue {
  /** Null where it is closed or missing: then there is no bar, only the text. */
  readonly value: number | null;
  readonly text: string;
}
