import { type LetterPart, layOut } from '../../shared/letters/lay-out.ts';

type PaperLetter = Parameters<typeof layOut>[0];

interface LetterPaperProps {
  readonly letter: PaperLetter;
  /** What it is, for who cannot see that it is a letter. */
  readonly label: string;
}

/** A letter as it reads on paper. Letters are in Dutch, whatever language the screen has. */
export function LetterPaper({ letter, label }: LetterPaperProps) {
  return (
    <section className="letter-paper" lang="nl" aria-label={label}>
      {placed(layOut(letter)).map(({ part, place }) => (
        <Part key={place} part={part} />
      ))}
    </section>
  );
}

/** Parts are never moved about: their place tells them apart. */
function placed<T>(parts: readonly T[]) {
  return parts.map((part, place) => ({ part, place }));
}

function Part({ part: { role, lines } }: { readonly part: LetterPart }) {
  if (role === 'subject') return <p className="letter-subject">{lines.join(' ')}</p>;
  if (role === 'heading') return <p className="letter-heading">{lines.join(' ')}</p>;
  if (role === 'list')
    return (
      <ul>
        {placed(lines).map(({ part, place }) => (
          <li key={place}>{part}</li>
        ))}
      </ul>
    );
  return <p className={`letter-${role}`}>{lines.join('\n')}</p>;
}
