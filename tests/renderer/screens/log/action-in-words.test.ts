import { expect, test } from 'vitest';
import { actionInWords } from '../../../../renderer/screens/log/action-in-words.ts';
import { everyCall } from '../../../../shared/contract/every-call.ts';

test('a call is named by what was done; what is not known keeps its own name', () => {
  expect(actionInWords('case.open')?.nl).toBe('melding bekeken');
  expect(actionInWords('host.something')).toBeUndefined();
  expect(actionInWords('__proto__')).toBeUndefined();
});

test('every call that leaves a line is named', () => {
  const logged = everyCall.filter(({ meta }) => meta.asker === 'account' && meta.logged);
  expect(logged.length).toBeGreaterThan(100);
  expect(logged.filter(({ name }) => actionInWords(name) === undefined).map(({ name }) => name)).toEqual([]);
});
