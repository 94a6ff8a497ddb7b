import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftSaver, type Kept } from '../../../../renderer/screens/intake/draft-saver.ts';
import type { Answer } from '../../../../shared/failure.ts';
import { ok, refused } from '../../../../shared/result.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A register that answers after so many milliseconds, and remembers what came in. */
function register(after: number, answer: () => Answer<unknown> = () => ok({})) {
  const saved: string[] = [];
  const kept: Kept[] = [];
  let open = 0;
  let most = 0;
  const save = async (value: string) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, after));
    open -= 1;
    saved.push(value);
    return answer();
  };
  const saver = createDraftSaver({ save, onKept: (now) => kept.push(now) });
  return { saver, saved, kept, most: () => most };
}

test('what is typed is saved within half a second, and said to be kept', async () => {
  const { saver, saved, kept } = register(10);
  saver.change('D');
  saver.change('Do');
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual(['Do']);
  expect(kept).toEqual([{ state: 'kept' }]);
});

test('one save is on its way at a time, and the last state follows', async () => {
  const { saver, saved, most } = register(700);
  for (const typed of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
    saver.change(typed);
    await vi.advanceTimersByTimeAsync(200);
  }
  await vi.advanceTimersByTimeAsync(3000);
  expect(saved.at(-1)).toBe('abcde');
  expect(most()).toBe(1);
});

test('while typing goes on without a pause, nothing older than a second is unsaved', async () => {
  const { saver, saved } = register(20);
  let typed = '';
  for (let letter = 0; letter < 50; letter += 1) {
    typed += 'x';
    saver.change(typed);
    await vi.advanceTimersByTimeAsync(200);
    expect(typed.length - (saved.at(-1)?.length ?? 0)).toBeLessThanOrEqual(5);
  }
});

test('a slow register is said in seconds', async () => {
  const { saver, kept } = register(2500);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(2100);
  expect(kept).toEqual([
    { state: 'behind', seconds: 1 },
    { state: 'behind', seconds: 2 },
  ]);
});

test('a refused save is said, and tried again with what was typed since', async () => {
  const answers: Answer<unknown>[] = [refused({ code: 'disk-full' }), ok({})];
  const { saver, saved, kept } = register(10, () => answers.shift() ?? ok({}));
  saver.change('a');
  await vi.advanceTimersByTimeAsync(400);
  expect(kept.at(-1)).toEqual({ state: 'refused', failure: { code: 'disk-full' } });
  saver.change('ab');
  await vi.advanceTimersByTimeAsync(2500);
  expect(saved).toEqual(['a', 'ab']);
  expect(kept.at(-1)).toEqual({ state: 'kept' });
});

test('leaving saves at once, also behind a save that is on its way', async () => {
  const { saver, saved } = register(100);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(300);
  saver.change('ab');
  const left = saver.flush();
  await vi.advanceTimersByTimeAsync(250);
  await left;
  expect(saved).toEqual(['a', 'ab']);
});

test('after stopping nothing is saved any more', async () => {
  const { saver, saved } = register(10);
  saver.change('a');
  saver.stop();
  saver.change('ab');
  await saver.flush();
  await vi.advanceTimersByTimeAsync(3000);
  expect(saved).toEqual([]);
});

test('what was typed while saving stood still is saved when it goes on', async () => {
  const { saver, saved } = register(10);
  saver.stop();
  saver.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  saver.goOn();
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual(['a']);
});

test('a page that is going sends the last letters at once, also beside a save that is on its way', async () => {
  const { saver, saved } = register(700);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(300);
  saver.change('ab');
  saver.hurry();
  await vi.advanceTimersByTimeAsync(750);
  expect(saved).toEqual(['a', 'ab']);
  expect(saver.isIdle()).toBe(true);
});

test('while saves are quick, typing without a pause is never said to be behind', async () => {
  const { saver, kept } = register(50);
  for (let letter = 1; letter < 60; letter += 1) {
    saver.change('x'.repeat(letter));
    await vi.advanceTimersByTimeAsync(70);
  }
  expect(kept.map(({ state }) => state)).not.toContain('behind');
});

test('what was typed during a slow save follows right after it', async () => {
  const { saver, saved } = register(400);
  saver.change('a');
  await vi.advanceTimersByTimeAsync(260);
  saver.change('ab');
  await vi.advanceTimersByTimeAsync(400);
  expect(saved).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(410);
  expect(saved).toEqual(['a', 'ab']);
});

test('when nobody is signed in nothing is tried again by itself, and whoever comes back goes on', async () => {
  const answers: Answer<unknown>[] = [refused({ code: 'not-signed-in' })];
  const { saver, saved } = register(10, () => answers.shift() ?? ok({}));
  saver.change('a');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual(['a']);
  saver.goOn();
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual(['a', 'a']);
  expect(saver.isIdle()).toBe(true);
});
