import { codesOfCare } from '../shared/case/care.ts';
import type { Intake } from '../shared/case/intake.ts';
import type { Lists } from '../shared/contract/administration.ts';
import type { Failure } from '../shared/failure.ts';

/** The first code of an intake that is in none of the register's lists, as a refusal; null when all are known. */
export function unknownCode(lists: Lists, intake: Intake): Failure | null {
  const codes: readonly (readonly [list: string, code: string | null])[] = [
    ['channels', intake.channel],
    ['case-kinds', intake.kind],
    ['reporter-roles', intake.reporterRole],
    ['areas', intake.area],
    ['areas', intake.wijk],
    ['acting-bases', intake.callerBasis],
    ...intake.others.flatMap(({ role, basis }) => [['person-roles', role] as const, ['acting-bases', basis] as const]),
    ...codesOfCare(intake.care).flatMap(({ list, code, score }) => [
      [list, code] as const,
      ['zrm-scores', score] as const,
    ]),
    ...intake.subjects.map((code) => ['subjects', code] as const),
    ...intake.parties.flatMap((party) => [
      ['provider-types', party.kind] as const,
      ['organisations', party.organisation] as const,
    ]),
  ];
  // A report can be about a desk as well as about an organisation of the office's own list.
  const itemsOf = (list: string) => [...(lists[list] ?? []), ...(list === 'organisations' ? (lists.desks ?? []) : [])];
  const strange = codes.find(([list, code]) => code !== null && !itemsOf(list).some((item) => item.code === code));
  return strange?.[1] ? { code: 'unknown-code', list: strange[0], value: strange[1] } : null;
}
