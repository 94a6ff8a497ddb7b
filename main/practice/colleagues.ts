import { UserName } from '../../shared/ids.ts';
import type { Role } from '../../shared/roles.ts';

/** Invented colleagues, one per role. */
export const colleagues: Readonly<Record<Role, { readonly user: string; readonly name: string }>> = {
  telephone: { user: 'marit', name: 'Marit Hoekstra' },
  'back-office': { user: 'joris', name: 'Joris Blom' },
  investigator: { user: 'samira', name: 'Samira Belkadi' },
  evaluator: { user: 'pieter', name: 'Pieter van Loon' },
  administrator: { user: 'anouk', name: 'Anouk de Wit' },
  reviewer: { user: 'ruben', name: 'Ruben Kaya' },
};

/** The account that does what the plan gives to a role. */
export function colleague(role: Role): UserName {
  return UserName.parse(colleagues[role].user);
}
