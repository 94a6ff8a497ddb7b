import type { LetterKind } from './letter-kinds.ts';
import type { Condition, TemplateBlock, TemplateContent } from './template.ts';

/** A template as it is shipped: the first version of what an office then makes its own. */
export interface ShippedTemplate {
  readonly id: string;
  readonly kind: LetterKind;
  readonly name: string;
  readonly content: TemplateContent;
}

/** A block of a shipped template; with conditions it stands only where all of them hold. */
export function block(kind: TemplateBlock['kind'], text: string, ...when: Condition[]): TemplateBlock {
  return { kind, text, when };
}

export function when(test: Condition['test'], value: string): Condition {
  return { test, value, not: false };
}

export function unless(test: Condition['test'], value: string): Condition {
  return { test, value, not: true };
}

/** To whom the letter goes, as on an envelope. */
export const addressee = block('address', '{{ontvanger}}\n{{adres-ontvanger}}');

export const greeting = block('paragraph', '{{aanhef}},');

/** How a letter of the office ends. */
export const regards = block('sign-off', 'Met vriendelijke groet,\n{{medewerker}}\n{{kantoor}}');

/** Where the office is reached. */
export const questions = block(
  'paragraph',
  'Hebt u een vraag? Bel of mail ons. Noem dan nummer {{kenmerk}}.\nTelefoon: {{telefoon-kantoor}}\nE-mail: {{email-kantoor}}',
  when('known', 'telefoon-kantoor'),
  when('known', 'email-kantoor'),
);
