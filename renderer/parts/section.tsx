import { type ReactNode, type Ref, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly count?: number | string | undefined;
  /** Stands at the end of the heading's line: a link, a sentence, the head of the rulers. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
  /** The heading's id, so that an index line can jump to it. */
  readonly id?: string | undefined;
  readonly level?: 2 | 3;
  /** Closer to the top: the first section of a column. */
  readonly first?: boolean | undefined;
  readonly ref?: Ref<HTMLElement> | undefined;
}

/** A part of the sheet: its heading on an ink rule, its count, and what can be done with it. */
export function Section({ title, count, action, children, id, level = 2, first, ref }: SectionProps) {
  const ownId = useId();
  const headingId = id ?? ownId;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={headingId} ref={ref}>
      <div className={first ? 'sec first' : 'sec'}>
        <Heading id={headingId} tabIndex={id === undefined ? undefined : -1}>
          {title}
          {count !== undefined && <span className="n"> {count}</span>}
        </Heading>
        {action !== undefined && <div className="r muted">{action}</div>}
      </div>
      {children}
    </section>
  );
}
