import { z } from 'zod';
import { CaseId } from '../ids.ts';
import { PersonPlace } from './person.ts';

/** How two reports belong together: about the same matter, one after the other, or otherwise related. */
export const linkKinds = ['same-matter', 'follows', 'related'] as const;
export const LinkKind = z.enum(linkKinds);
export type LinkKind = z.infer<typeof LinkKind>;

export const Link = z.object({ other: CaseId, kind: LinkKind });
export type Link = z.infer<typeof Link>;

/** A person of this report is the same as a person of another one. */
export const SamePerson = z.object({ place: PersonPlace, caseId: CaseId, of: PersonPlace });
export type SamePerson = z.infer<typeof SamePerson>;
