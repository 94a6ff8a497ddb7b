import type { ReactNode } from 'react';

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  /** How it is made up or what it was: "80 op 1 juli + 312 − 298". A figure never stands without its base. */
  readonly sum: ReactNode;
  /** The reports behind it, for who may see them. */
  readonly href?: string | undefined;
}

/** One large figure with its own sum. */
export function Figure({ label, value, sum, href }: FigureProps) {
  return (
    <div className="fig">
      <dt>{label}</dt>
      <dd className="value">{href === undefined ? value : <a href={href}>{value}</a>}</dd>
      <dd className="sum">{sum}</dd>
    </div>
  );
}

/** The row of figures at the head of a sheet. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <dl className="figs">{children}</dl>;
}
