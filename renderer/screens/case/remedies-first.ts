import type { Outcome } from '../../../shared/procedure/codes.ts';
import type { MatterFinding } from '../../../shared/procedure/finding.ts';

const remedies: readonly Outcome[] = ['O-BEZWAAR', 'O-BEROEP'];

/** The findings with their matter; objection and appeal first, since their days are the hardest (PC-4). */
export function remediesFirst(
  parts: readonly MatterFinding[],
): readonly { readonly part: MatterFinding; readonly matter: number }[] {
  const numbered = parts.map((part, matter) => ({ part, matter }));
  const isRemedy = ({ part }: { part: MatterFinding }) => remedies.includes(part.outcome);
  return [...numbered.filter(isRemedy), ...numbered.filter((each) => !isRemedy(each))];
}
