import type { FieldName } from './field-names.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterSender } from './letter-kinds.ts';

const lines: Readonly<Record<LetterSender, readonly FieldName[]>> = {
  office: ['kantoor', 'adres-kantoor', 'telefoon-kantoor', 'email-kantoor'],
  client: ['melder', 'adres-melder', 'telefoon-melder', 'email-melder'],
};

/** Who writes, as it stands above the letter: what is known of name, address, telephone and e-mail, each on its line. */
export function senderOf(from: LetterSender, { values }: LetterFacts): string {
  return lines[from].flatMap((field) => values[field]?.trim() || []).join('\n');
}
