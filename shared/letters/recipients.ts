import { z } from 'zod';

/** To whom a letter goes: the client, the organisation it is about, the ombudsman, or another place. */
export const recipientKinds = ['person', 'organisation', 'ombudsman', 'other'] as const;
export const RecipientKind = z.enum(recipientKinds);
export type RecipientKind = z.infer<typeof RecipientKind>;

/** Somebody a letter of this report can go to. */
export interface Recipient {
  /** `caller`, `concerned`, `other-0`, `party-0`, `ombudsman`, `other`. */
  readonly code: string;
  readonly kind: RecipientKind;
  /** Empty: not known. */
  readonly name: string;
  readonly address: string;
  readonly email: string;
  /** Others at home must not notice (PRI-04): whoever writes asks first whether it is safe. */
  readonly askFirst: boolean;
}

export const RecipientCode = z.string().regex(/^(caller|concerned|other-[0-7]|party-[0-4]|ombudsman|other)$/);
