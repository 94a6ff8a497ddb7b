import { expect, test } from 'vitest';
import { actionInWords } from '../../../../renderer/screens/log/action-in-words.ts';

test('a call is named by what was done; what is not known keeps its own name', () => {
  expect(actionInWords('case.open')?.nl).toBe('melding bekeken');
  expect(actionInWords('host.something')).toBeUndefined();
  expect(actionInWords('__proto__')).toBeUndefined();
});
