import type { ReactNode } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import { useLanguage } from './language.tsx';
import { sheetId } from './skip-link.tsx';
import { tokenStyle } from './token-style.ts';

interface SheetProps {
  /** The one h1 of the screen. */
  readonly title: ReactNode;
  /** In grey behind the title: a name, a count. */
  readonly titleNote?: ReactNode;
  /** A link above the title, back to where this belongs. */
  readonly eyebrow?: ReactNode;
  /** The sentence under the title. */
  readonly intro?: ReactNode;
  /** Buttons at the end of the head. */
  readonly acts?: ReactNode;
  /** An IndexLine, or the search and its filters; between the head and the columns. */
  readonly below?: ReactNode;
  /** The columns scroll by themselves, so that the action bar and the side stay (intake). */
  readonly fixed?: boolean | undefined;
  /** Split, then ActionBar. */
  readonly children: ReactNode;
}

/** The white sheet: head, columns, action bar. */
export function Sheet({ title, titleNote, eyebrow, intro, acts, below, fixed, children }: SheetProps) {
  return (
    <main className={fixed ? 'sheet fixed' : 'sheet'} id={sheetId} tabIndex={-1}>
      <header className="head">
        <div>
          {eyebrow !== undefined && <p className="eyebrow">{eyebrow}</p>}
          <h1>
            {title}
            {titleNote !== undefined && <span className="note-after"> {titleNote}</span>}
          </h1>
          {intro !== undefined && <p>{intro}</p>}
        </div>
        {acts !== undefined && <div className="acts">{acts}</div>}
      </header>
      {below}
      {children}
    </main>
  );
}

/** What stands between the head and the columns with the sheet's margins: search, filters, notices. */
export function BelowHead({ children }: { readonly children: ReactNode }) {
  return <div className="below-head">{children}</div>;
}

interface SplitProps {
  /** The work. */
  readonly children: ReactNode;
  /** What informs it; without it the work has the whole width. */
  readonly side?: ReactNode;
  /** Names the side for screen readers. */
  readonly sideLabel?: string | undefined;
  /** The width of the side in rem: 19 to 24.5; 20 unless said otherwise. */
  readonly sideSize?: number | undefined;
  /** The side stands first and holds a list (Signalen). */
  readonly listFirst?: boolean | undefined;
  /** The columns scroll by themselves; with `fixed` on the Sheet. */
  readonly desk?: boolean | undefined;
}

/** The two columns of a sheet: the work, and what informs it. */
export function Split({ children, side, sideLabel, sideSize = 20, listFirst, desk }: SplitProps) {
  const classes = ['split', listFirst && 'list-first', desk && 'desk', side === undefined && 'alone']
    .filter(Boolean)
    .join(' ');
  const main = (
    <div className="main" data-part="main" tabIndex={-1}>
      {children}
    </div>
  );
  const aside = side !== undefined && (
    <aside className="side" aria-label={sideLabel} data-part="side" tabIndex={-1}>
      {side}
    </aside>
  );
  return (
    <div className={classes} style={tokenStyle({ '--meldpunt-aside-inline-size': `${sideSize}rem` })}>
      {listFirst ? aside : main}
      {listFirst ? main : aside}
    </div>
  );
}

interface ActionBarProps {
  /** The acts, the first one first. */
  readonly children: ReactNode;
  /** What keeps the act from being done: an ErrorSummary, above the bar. */
  readonly above?: ReactNode;
}

/** The bar at the foot of the sheet that holds its acts. */
export function ActionBar({ children, above }: ActionBarProps) {
  const { say } = useLanguage();
  return (
    <section aria-label={say(partsText.acts)} className="bar-part" data-part="bar" tabIndex={-1}>
      {above !== undefined && <div className="bar-list">{above}</div>}
      <div className="bar">{children}</div>
    </section>
  );
}
