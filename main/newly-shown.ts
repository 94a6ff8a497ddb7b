import { z } from 'zod';
import type { Session } from './host.ts';

/** What a hint answers: lists of things that each name a report. */
const Shown = z.record(z.string(), z.array(z.object({ caseId: z.string() })));
const Beside = z.object({ draftId: z.string().nullable(), leaveOut: z.string().nullable() });

/** Reports that an answer shows for the first time in this window to this account beside this draft, and a way to note that they were. */
export interface NewlyShown {
  readonly caseIds: readonly string[];
  remember(): void;
}

/**
 * What is new in an answer that is asked for at each keystroke: a report that was shown a moment ago beside the same draft
 * was logged then.
 */
export function newlyShown(session: Session, input: unknown, answer: unknown): NewlyShown {
  const { draftId, leaveOut } = Beside.parse(input);
  const beside = `${session.account}/${draftId ?? leaveOut ?? ''}`;
  const seen = session.shown.get(beside) ?? new Set();
  const all = Object.values(Shown.parse(answer)).flatMap((list) => list.map(({ caseId }) => caseId));
  const caseIds = [...new Set(all)].filter((caseId) => !seen.has(caseId));
  return { caseIds, remember: () => session.shown.set(beside, new Set([...seen, ...caseIds])) };
}
