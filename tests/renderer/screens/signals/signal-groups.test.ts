import { expect, test } from 'vitest';
import { firstSignal, signalGroups } from '../../../../renderer/screens/signals/signal-groups.ts';
import type { SignalRow, SignalState } from '../../../../shared/contract/signal.ts';
import { day } from '../../../../shared/dates.ts';
import { SignalId } from '../../../../shared/ids.ts';

const signal = (number: number, state: SignalState): SignalRow => ({
  id: SignalId.parse(`01a1ffde-5488-74b6-b9b2-85665a77487${number}`),
  unit: { level: 'subject', parts: ['VER-01'] },
  rule: null,
  state,
  observed: 9,
  expected: 2,
  since: day('2026-11-05'),
  openedOn: day('2026-11-12'),
  owner: null,
  ownerName: null,
});

test('signals stand by state in the order of the work, each group in the order it came', () => {
  const given = [signal(1, 'dismissed'), signal(2, 'confirmed'), signal(3, 'new'), signal(4, 'new')];
  const groups = signalGroups(given);
  expect(groups.map(({ state, signals }) => [state, signals.map(({ id }) => id.at(-1))])).toEqual([
    ['new', ['3', '4']],
    ['under-assessment', []],
    ['confirmed', ['2']],
    ['followed-up', []],
    ['closed', []],
    ['dismissed', ['1']],
  ]);
  expect(firstSignal(groups)?.id.at(-1)).toBe('3');
  expect(firstSignal(signalGroups([]))).toBeUndefined();
});
