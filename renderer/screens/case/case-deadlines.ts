import type { CaseCheck } from '../../../shared/case/check-of-case.ts';
import type { DeadlineKind } from '../../../shared/procedure/codes.ts';
import type { Deadline } from '../../../shared/procedure/finding.ts';
import { remediesFirst } from './remedies-first.ts';

/** A day that is missed cannot be mended by anybody: these stand above all others. */
const hardest: readonly DeadlineKind[] = ['objection-last-day', 'appeal-last-day'];

/** The days to hold to, those of objection and appeal first, then by date; the first reaction also before the check is done. */
export function caseDeadlines({ finding, reaction }: Pick<CaseCheck, 'finding' | 'reaction'>): readonly Deadline[] {
  const parts = finding === null ? [] : [finding, ...remediesFirst(finding.parts ?? []).map(({ part }) => part)];
  const found = parts.flatMap(({ deadlines }) => deadlines);
  const own =
    found.some(({ kind }) => kind === 'meldpunt-reaction') || reaction === null ? [] : [reactionDeadline(reaction)];
  const once = new Map(
    [...found, ...own].map((deadline) => [`${deadline.kind} ${deadline.on} ${deadline.article}`, deadline]),
  );
  const rank = ({ kind }: Deadline) => (hardest.includes(kind) ? 0 : 1);
  return [...once.values()].sort((a, b) => rank(a) - rank(b) || a.on.localeCompare(b.on));
}

function reactionDeadline(reaction: NonNullable<CaseCheck['reaction']>): Deadline {
  return {
    kind: 'meldpunt-reaction',
    on: reaction.lastDay,
    article: 'RTD-05',
    explanation: { kind: 'counted', lastDay: reaction },
  };
}
