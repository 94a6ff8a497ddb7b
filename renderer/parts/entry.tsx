import type { ReactNode } from 'react';

interface EntryProps {
  /** What hangs in the margin: when, which article, which part. */
  readonly margin: ReactNode;
  readonly children: ReactNode;
  /** The second line: who, by what, where it was seen. */
  readonly source?: ReactNode;
  /** `li` inside an ordered list of entries, `div` elsewhere. */
  readonly as?: 'li' | 'div';
  /** The margin's width: 56, 88, 104 (usual) or 112 px. */
  readonly size?: 'tight' | 'small' | 'large' | undefined;
}

/** One row of the kantlijn: the margin says when or which article, what hangs beside it says what. */
export function Entry({ margin, children, source, as: Element = 'li', size }: EntryProps) {
  return (
    <Element className={size === undefined ? 'k' : `k ${size}`}>
      <span>{margin}</span>
      <div>
        {children}
        {source !== undefined && <span className="src">{source}</span>}
      </div>
    </Element>
  );
}

interface EntriesProps {
  readonly children: ReactNode;
  readonly label?: string | undefined;
}

/** A list of entries with a hairline between them. */
export function Entries({ children, label }: EntriesProps) {
  return (
    <ol className="entries" aria-label={label}>
      {children}
    </ol>
  );
}

interface FormPartProps {
  /** The part of the conversation, such as Beller; a heading in the margin. */
  readonly title: string;
  readonly children: ReactNode;
  /** Takes the height that is left (the story). */
  readonly grow?: boolean | undefined;
  /** 3 where the form stands in a section of a page. */
  readonly level?: 2 | 3 | undefined;
}

/** A group of fields named in the kantlijn. Right under the title of a screen it is a stop of F6. */
export function FormPart({ title, children, grow, level = 2 }: FormPartProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={grow ? 'k part small grow' : 'k part small'}
      aria-label={title}
      data-part={level === 2 ? title : undefined}
      tabIndex={level === 2 ? -1 : undefined}
    >
      <Heading className="sm">{title}</Heading>
      <div className="stack">{children}</div>
    </section>
  );
}
