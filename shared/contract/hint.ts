import { z } from 'zod';
import { Party } from '../case/intake.ts';
import { Person, PersonPlace } from '../case/person.ts';
import { Stage } from '../case/stages.ts';
import { Day } from '../dates.ts';
import { CaseId, CaseNumber, Code, DraftId } from '../ids.ts';
import { likeReasons } from '../match/evidence.ts';
import { matterReasons } from '../match/like-matter.ts';
import { Name } from '../typed-text.ts';
import { read } from './call.ts';

/** What may be known of another report: enough to judge, its story only when it is opened. */
const About = z.object({
  /** By this it is put aside. */
  id: z.string().max(120),
  strength: z.enum(['strong', 'possible']),
  caseId: CaseId,
  number: CaseNumber,
  receivedOn: Day,
  stage: Stage,
  parties: z.array(Party),
  subjects: z.array(Code),
});

/** Somebody told about may be somebody of another report, or live with him. */
export const PersonHint = About.extend({
  kind: z.enum(['same-person', 'household']),
  /** Which person of what is typed. */
  place: PersonPlace,
  /** Which person of the other report, by name and postcode. */
  of: PersonPlace,
  name: Name,
  postcode: Name,
  reasons: z.array(z.enum(likeReasons)),
  /** Of how many reports this reader may open this person is known. */
  reports: z.number().int().min(1),
});
export type PersonHint = z.infer<typeof PersonHint>;

/** Another report may be about the same matter. */
export const MatterHint = About.extend({ reasons: z.array(z.enum(matterReasons)) });
export type MatterHint = z.infer<typeof MatterHint>;

export const Hints = z.object({ persons: z.array(PersonHint).max(3), matters: z.array(MatterHint).max(3) });
export type Hints = z.infer<typeof Hints>;

export const hintCalls = {
  /** Asked while somebody types: the reports that what was typed may belong with, the likeliest in front. */
  find: read(
    z.object({
      /** What is typed: a draft, or a report that is there. */
      draftId: DraftId.nullable(),
      /** The report that is on the screen itself, which is no hint. */
      leaveOut: CaseId.nullable(),
      persons: z.array(z.object({ place: PersonPlace, person: Person })).max(10),
      parties: z.array(Party).max(20),
      subjects: z.array(Code).max(20),
      area: Code.nullable(),
      receivedOn: Day,
      /** Put aside: not shown again. */
      aside: z.array(z.string().max(120)).max(200),
    }),
    Hints,
    { purpose: 'complaint-handling', logged: 'when-new' },
  ),
};
