import { UserName } from './ids.ts';

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
