import { passwordLength } from '../../../shared/contract/entry.ts';
import { UserName } from '../../../shared/ids.ts';
import { entryText } from '../../../shared/text/entry.ts';
import type { Words } from '../../../shared/text/words.ts';

/** What the form for a new register holds. */
export interface NewRegisterForm {
  readonly office: string;
  readonly name: string;
  readonly user: string;
  readonly password: string;
}

/** What keeps a new register from being made, per field; empty when nothing does. */
export function problemsOf(form: NewRegisterForm): Partial<Record<keyof NewRegisterForm, Words>> {
  return {
    ...(form.office.trim() === '' && { office: entryText['entry.fill-in-office'] }),
    ...(form.name.trim() === '' && { name: entryText['entry.fill-in-own-name'] }),
    ...(!UserName.safeParse(form.user).success && { user: entryText['entry.user-unfit'] }),
    ...(isTooShort(form.password) && { password: entryText['entry.password-short'] }),
  };
}

/** Counted in code points, as the register does. */
export function isTooShort(password: string): boolean {
  return [...password].length < passwordLength;
}

/** A sign-in name from a name: "Marit Hoekstra" gives m.hoekstra. Empty when nothing can be made of it. */
export function userFromName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '');
  const parts = plain.split(/\s+/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  const made = parts.length > 1 ? `${parts[0]?.charAt(0)}.${last}` : last;
  return UserName.safeParse(made).success ? made : '';
}
