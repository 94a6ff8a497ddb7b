import { z } from 'zod';
import { PersonPlace } from '../case/person.ts';
import { Day } from '../dates.ts';
import { CaseId, CaseNumber } from '../ids.ts';
import { purposes, read } from './call.ts';

const aboutPerson = { purpose: 'oversight', about: 'case' } as const;
const asked = z.object({ caseId: CaseId, place: PersonPlace });

/** On a day, in a role: what was done with a report, and how often. Never who. */
export const ViewersLine = z.object({
  on: Day,
  role: z.string(),
  purpose: z.enum(purposes),
  action: z.string(),
  number: CaseNumber,
  times: z.number().int(),
});
export type ViewersLine = z.infer<typeof ViewersLine>;

/** Who looked at somebody: of all reports in which he was said to be the same person, and those joined with them. */
export const Viewers = z.object({
  numbers: z.array(CaseNumber),
  /** How many colleagues it were in all. */
  people: z.number().int(),
  lines: z.array(ViewersLine),
});
export type Viewers = z.infer<typeof Viewers>;

/** "Wie heeft mij bekeken": for the person at this place of a report. */
export const viewersCalls = {
  show: read(asked, Viewers, aboutPerson),
  /** As a paper to hand over. */
  print: read(
    asked.extend({ language: z.enum(['nl', 'en']) }),
    z.object({ name: z.string(), mime: z.string(), base64: z.string() }),
    aboutPerson,
  ),
};
