import type { CaseCheck } from '../../../shared/case/check-of-case.ts';
import type { DeadlineKind } from '../../../shared/procedure/codes.ts';
import type { Deadline } from '../../../shared/procedure/finding.ts';
import { remediesFirst } from './remedies-first.ts';

/** A day that is missed cannot be mended by anybody: these stand above all others. */
const hardest: readonly DeadlineKind[] = ['objection-last-day', 'appeal-last-day'];

/** A day to hold to with the matter of the check it belongs to, from 0; the report itself counts as the first. */
export type CaseDeadline = Deadline & { readonly matter: number };

type CaseDays = Pick<CaseCheck, 'finding' | 'reaction'> & Partial<Pick<CaseCheck, 'own'>>;

/** The days to hold to, those of objection and appeal first, then by date; the first reaction also before the check is done. */
export function caseDeadlines({ finding, reaction, own: ours = null }: CaseDays): readonly CaseDeadline[] {
  const parts = finding === null ? [] : [{ part: finding, matter: 0 }, ...remediesFirst(finding.parts ?? [])];
  const found = parts.flatMap(({ part, matter }) => part.deadlines.map((deadline) => ({ ...deadline, matter })));
  const own =
    found.some(({ kind }) => kind === 'meldpunt-reaction') || reaction === null ? [] : [reactionDeadline(reaction)];
  const once = new Map(
    [...found, ...own, ...(ours === null ? [] : [{ ...ours, matter: 0 }])].map((deadline) => [
      `${deadline.kind} ${deadline.on} ${deadline.article}`,
      deadline,
    ]),
  );
  const rank = ({ kind }: Deadline) => (hardest.includes(kind) ? 0 : 1);
  return [...once.values()].sort((a, b) => rank(a) - rank(b) || a.on.localeCompare(b.on));
}

function reactionDeadline(reaction: NonNullable<CaseCheck['reaction']>): CaseDeadline {
  return {
    kind: 'meldpunt-reaction',
    on: reaction.lastDay,
    article: 'RTD-05',
    explanation: { kind: 'counted', lastDay: reaction },
    matter: 0,
  };
}
