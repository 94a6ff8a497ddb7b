import { Fragment, type ReactNode } from 'react';

interface DefinitionListProps {
  readonly rows: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** What is known, a name and a value a row. */
export function DefinitionList({ rows }: DefinitionListProps) {
  return (
    <dl className="dl">
      {rows.map((row) => (
        <Fragment key={row.term}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
