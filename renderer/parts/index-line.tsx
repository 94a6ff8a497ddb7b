import { partsText } from '../../shared/text/parts.ts';
import { ariaKeys } from './key-names.ts';
import { useLanguage } from './language.tsx';

interface IndexPart {
  /** The id of the section's heading. */
  readonly id: string;
  readonly label: string;
  /** How many stand there; none is not said. */
  readonly count?: number | undefined;
  /** The key that jumps there, registered elsewhere. */
  readonly keys?: string | undefined;
}

interface IndexLineProps {
  readonly parts: readonly IndexPart[];
  readonly current?: string | undefined;
  readonly onJump?: ((id: string) => void) | undefined;
}

/** The parts of a page in one line; each jumps to its heading and puts the focus there. */
export function IndexLine({ parts, current, onJump }: IndexLineProps) {
  const { say } = useLanguage();
  return (
    <nav className="idx" aria-label={say(partsText.onThisPage)}>
      {parts.map((part) => (
        <a
          key={part.id}
          href={`#${part.id}`}
          aria-keyshortcuts={part.keys === undefined ? undefined : ariaKeys(part.keys)}
          aria-current={part.id === current ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            jumpTo(part.id);
            onJump?.(part.id);
          }}
        >
          {part.label}
          {part.count !== undefined && part.count > 0 && <span> {part.count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** Brings the heading with this id into sight and puts the focus on it. */
export function jumpTo(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
