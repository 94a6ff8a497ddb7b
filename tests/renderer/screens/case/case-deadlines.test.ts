import { expect, test } from 'vitest';
import { caseDeadlines } from '../../../../renderer/screens/case/case-deadlines.ts';
import { day } from '../../../../shared/dates.ts';
import type { DeadlineKind } from '../../../../shared/procedure/codes.ts';
import type { Deadline, Finding } from '../../../../shared/procedure/finding.ts';
import { lastDay } from '../../../../shared/terms/last-day.ts';

function deadline(kind: DeadlineKind, on: string): Deadline {
  return { kind, on, article: 'Awb', explanation: { kind: 'set', day: on } };
}
function finding(outcome: Finding['outcome'], deadlines: readonly Deadline[]): Finding {
  return { outcome, desk: null, flags: [], actions: [], deadlines, articles: [], warnings: [] };
}
const reaction = lastDay({ from: day('2026-11-19'), amount: 5, unit: 'working-days' });

test('before the check is done only the first reaction stands', () => {
  const [only, ...others] = caseDeadlines({ finding: null, reaction });
  expect(only).toMatchObject({ kind: 'meldpunt-reaction', on: '2026-11-26' });
  expect(others).toEqual([]);
  expect(caseDeadlines({ finding: null, reaction: null })).toEqual([]);
});

test('objection stands above all others, the rest in the order of their days, each once', () => {
  const own = deadline('meldpunt-reaction', '2026-11-26');
  const split: Finding = {
    ...finding('O-SPLIT', [own]),
    parts: [
      finding('O-WAIT', [deadline('statutory-last-day', '2026-12-28'), deadline('service-date', '2026-12-11'), own]),
      finding('O-BEZWAAR', [deadline('objection-last-day', '2026-12-30')]),
    ],
  };
  expect(caseDeadlines({ finding: split, reaction }).map(({ kind }) => kind)).toEqual([
    'objection-last-day',
    'meldpunt-reaction',
    'service-date',
    'statutory-last-day',
  ]);
});
