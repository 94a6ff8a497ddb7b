import { foundParts } from './found-parts.ts';

interface FoundTextProps {
  readonly text: string;
  /** What was searched for; nothing is marked when it is empty. */
  readonly query: string;
}

/** A text with the words that were searched for marked in it. */
export function FoundText({ text, query }: FoundTextProps) {
  return foundParts(text, query).map((part) =>
    part.found ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
  );
}
