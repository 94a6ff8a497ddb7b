import { UserName } from '../../../shared/ids.ts';
import { passwordTooShort } from '../../../shared/password-too-short.ts';
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
    ...(passwordTooShort(form.password) && { password: entryText['entry.password-short'] }),
  };
}
