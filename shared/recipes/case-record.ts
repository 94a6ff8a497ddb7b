import type { Intake } from '../case/intake.ts';

/** A report as a file of reports sees it: its row, what hangs on it, and its words where a column asks for them. */
export interface CaseRecord {
  readonly number: string;
  readonly version: number;
  readonly stage: string;
  readonly owner: string | null;
  readonly handledBy: string | null;
  readonly registeredBy: string;
  readonly registeredAt: string;
  readonly receivedOn: string;
  readonly kind: string;
  readonly channel: string;
  readonly law: string | null;
  readonly area: string | null;
  readonly wijk: string | null;
  readonly reporterRole: string | null;
  readonly anonymous: boolean;
  readonly person: string;
  readonly title: string;
  readonly firstReactionOn: string | null;
  readonly reactionLastOn: string | null;
  readonly finding: string | null;
  readonly handedOverOn: string | null;
  readonly outcome: string | null;
  readonly closedOn: string | null;
  readonly opinion: string | null;
  readonly danger: boolean;
  readonly sensitive: boolean;
  readonly destroyed: boolean;
  /** The number under which it goes on. */
  readonly joinedInto: string | null;
  readonly parties: readonly { readonly kind: string; readonly organisation: string | null }[];
  readonly subjects: readonly {
    readonly subject: string;
    readonly judgment: string | null;
    readonly outcome: string | null;
  }[];
  readonly codes: readonly { readonly list: string; readonly code: string; readonly score: string | null }[];
  readonly terms: readonly { readonly kind: string; readonly lastOn: string }[];
  readonly tasks: readonly { readonly onDay: string; readonly text: string; readonly doneOn: string | null }[];
  /** The numbers of the reports it belongs together with. */
  readonly links: readonly string[];
  readonly files: number;
  readonly letters: number;
  readonly referrals: readonly { readonly kind: string; readonly onDay: string; readonly outcome: string | null }[];
  readonly supports: readonly {
    readonly fromDay: string;
    readonly toDay: string | null;
    readonly wayOn: string | null;
  }[];
  readonly people: readonly PersonRecord[];
  /** What was taken down, from its history; null where no column asks for it, and for a destroyed report. */
  readonly intake: Intake | null;
}

export interface PersonRecord {
  readonly place: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
  readonly born: string;
}

/** What of a report is read: the parts that the chosen columns need. */
export const casePieces = [
  'parties',
  'subjects',
  'codes',
  'terms',
  'tasks',
  'links',
  'files',
  'letters',
  'referrals',
  'supports',
  'people',
  'intake',
] as const;
export type CasePiece = (typeof casePieces)[number];
