import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftKeeper, type SaveDraft } from '../../../../renderer/screens/intake/draft-keeper.ts';
import { nothingBeside } from '../../../../shared/case/beside.ts';
import { instant } from '../../../../shared/dates.ts';
import type { Failure } from '../../../../shared/failure.ts';
import { DraftId, UserName } from '../../../../shared/ids.ts';
import { ok, refused } from '../../../../shared/result.ts';
import { sampleIntake } from '../../../support/sample-intake.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const id = DraftId.parse('01890000-0000-7000-8000-000000000001');
const content = (story: string) => ({ intake: sampleIntake({ story }), beside: nothingBeside });
const savedAt = instant('2026-06-30T09:00:00.000Z');

/** A keeper at a register that refuses the saves of this draft, from one save on. */
function keeperWith(failure: Failure, from: number) {
  const saved: Parameters<SaveDraft>[0][] = [];
  let asked = 0;
  const save: SaveDraft = async (input) => {
    asked += 1;
    if (asked >= from && input.id === id) return refused(failure);
    saved.push(input);
    return ok({ id: input.id, version: (input.basis ?? 0) + 1, savedAt });
  };
  const onAnswer = vi.fn();
  const author = UserName.parse('marit');
  return {
    keeper: createDraftKeeper({ author, id, opened: content(''), known: null, save, onAnswer }),
    saved,
    onAnswer,
  };
}

test.each([{ code: 'draft-changed-meanwhile', at: savedAt }, { code: 'draft-gone' }] as const)(
  'after %j what was typed is kept at once as a draft of its own, and typing goes on there',
  async (failure) => {
    const { keeper, saved } = keeperWith(failure, 2);
    keeper.change(content('Een.'));
    await vi.advanceTimersByTimeAsync(300);
    keeper.change(content('Een. Twee.'));
    await vi.advanceTimersByTimeAsync(300);

    const split = keeper.read();
    expect(split.id).not.toBe(id);
    expect(split).toMatchObject({ splitFrom: id, version: 1, kept: { state: 'kept' } });
    keeper.change(content('Een. Twee. Drie.'));
    await vi.advanceTimersByTimeAsync(300);

    expect(saved.map(({ id: draft, basis, intake }) => [draft, basis, intake.story])).toEqual([
      [id, null, 'Een.'],
      [split.id, null, 'Een. Twee.'],
      [split.id, 1, 'Een. Twee. Drie.'],
    ]);
    expect(keeper.read().id).toBe(split.id);
  },
);

test('what is sent says from which window it is, in which order, and on which version it was typed', async () => {
  const { keeper, saved } = keeperWith({ code: 'draft-gone' }, 99);
  for (const story of ['a', 'ab', 'abc']) {
    keeper.change(content(story));
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(saved.map(({ basis }) => basis)).toEqual([null, 1, 2]);
  expect(new Set(saved.map(({ typed }) => typed.window)).size).toBe(1);
  const turns = saved.map(({ typed }) => typed.turn);
  expect(turns).toEqual([...turns].sort((a, b) => a - b));
  expect(new Set(turns).size).toBe(3);
});

test('any other refusal keeps the draft what it is, and tells it', async () => {
  const { keeper, saved, onAnswer } = keeperWith({ code: 'disk-full' }, 1);
  keeper.change(content('Een.'));
  await vi.advanceTimersByTimeAsync(300);
  expect(keeper.read()).toMatchObject({
    id,
    splitFrom: null,
    kept: { state: 'refused', failure: { code: 'disk-full' } },
  });
  expect(keeper.read().content.intake.story).toBe('Een.');
  expect(saved).toEqual([]);
  expect(onAnswer).toHaveBeenCalledWith(refused({ code: 'disk-full' }));
});

test('a newer text of another window is taken over only when nothing typed here waits', async () => {
  const { keeper } = keeperWith({ code: 'draft-gone' }, 99);
  const newer = { id, version: 7, savedAt, typed: null, splitFrom: null, ...content('Elders.') };
  keeper.change(content('Hier.'));
  keeper.adopt(newer);
  expect(keeper.read().content.intake.story).toBe('Hier.');
  await vi.advanceTimersByTimeAsync(300);
  keeper.adopt({ ...newer, version: 1 });
  expect(keeper.read().content.intake.story).toBe('Hier.');
  keeper.adopt(newer);
  expect(keeper.read()).toMatchObject({ version: 7, content: { intake: { story: 'Elders.' } } });
});
