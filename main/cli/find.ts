import { noFilters } from '../../shared/contract/no-filters.ts';
import { type Command, refuse } from './command.ts';
import { problem } from './problem.ts';
import { readRegisterCall, refuseAnswer, withSignedIn } from './register-call.ts';

/** `find DIR QUERY [--limit N]`: JSON lines of matching reports, newest first, of those the account may see. */
export const find: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: { limit: 'value' }, words: [1, 1] });
  if (!call.ok) return refuse(terminal, call.failure);
  const limit = Number(call.value.values.get('limit') ?? '50');
  if (!Number.isInteger(limit) || limit < 1) return refuse(terminal, [problem('not-a-whole-number', '/limit')]);
  return withSignedIn(call.value, terminal, async ({ client }) => {
    let after: string | null = null;
    for (let left = limit; left > 0; ) {
      const page = await client.register.search({
        query: call.value.words[0] ?? '',
        filters: noFilters,
        after,
        limit: Math.min(left, 200),
      });
      if (!page.ok) return refuseAnswer(terminal, page.failure);
      for (const row of page.value.rows) terminal.print(`${JSON.stringify(row)}\n`);
      left -= page.value.rows.length;
      after = page.value.next;
      if (after === null) break;
    }
    return 0;
  });
};
