import { ComplaintDraft, ComplaintSent, SupportAgreed, SupportEnded, SupportNote } from '../case/support.ts';
import { Day } from '../dates.ts';
import { write } from './call.ts';
import { CaseView, Version } from './case.ts';

const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;

/** Support where complaining first is very burdensome: agreed, noted, the complaint that is written with it, its end. */
export const supportCalls = {
  agree: write(Version.extend(SupportAgreed.omit({ support: true }).shape), CaseView, aboutCase),
  note: write(Version.extend(SupportNote.shape), CaseView, aboutCase),
  /** Keeps an edition of the complaint; what it misses of Awb 9:4 is shown and never refused. */
  draft: write(Version.extend({ draft: ComplaintDraft }), CaseView, aboutCase),
  /** The client sent an edition himself. */
  sent: write(Version.extend(ComplaintSent.shape), CaseView, aboutCase),
  end: write(
    Version.extend({
      ...SupportEnded.omit({ followUp: true }).shape,
      /** When to ask how it went; null: not. */
      followUpOn: Day.nullable(),
    }),
    CaseView,
    aboutCase,
  ),
};
