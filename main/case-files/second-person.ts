import { caseFilePersons } from '../../shared/contract/case-file.ts';
import type { Helper } from '../../shared/contract/entry.ts';
import type { Answer } from '../../shared/failure.ts';
import type { UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { roleThatMay, toAnyReport } from '../../shared/rights.ts';
import type { Host } from '../host.ts';
import { prove, wipe } from '../sign-in.ts';

interface Asked {
  readonly host: Host;
  readonly user: UserName;
  readonly second: Helper | null;
  /** How many reports. */
  readonly count: number;
}

/**
 * Who says yes, with his own password at the same screen, to a file that tells of persons (reliability bar, 3.2: four eyes, at most
 * a hundred reports). Refused: too many reports, nobody, the same person, somebody who is no second person, a wrong password.
 */
export async function secondPerson({ host, user, second, count }: Asked): Promise<Answer<UserName>> {
  if (count > caseFilePersons) return refused({ code: 'case-file-too-personal', count, most: caseFilePersons });
  if (second === null || second.user === user) return refused({ code: 'second-person-required' });
  const proved = await prove(host, second, { beside: true });
  if (!proved.ok) return proved;
  const { account } = proved.value;
  wipe(proved.value);
  const may = roleThatMay('guard.decide', account.roles, toAnyReport) !== null;
  return may ? ok(account.user) : refused({ code: 'second-person-required' });
}
