import { expect, test } from 'vitest';
import { mayTryAgain, nextToSend, type Queue, queueAfter } from '../../../../renderer/screens/case/file-queue.ts';

const about = { of: 'report' } as const;
const file = (name: string, content = 'inhoud') => new File([content], name);
const chosen = (...files: File[]): Queue => queueAfter([], { type: 'chosen', files, about, firstId: 7 });

test('files wait in the order in which they were chosen, and one is sent at a time', () => {
  const queue = chosen(file('a.pdf'), file('b.png'));
  expect(queue.map(({ id, state }) => [id, state])).toEqual([
    [7, 'waiting'],
    [8, 'waiting'],
  ]);
  expect(nextToSend(queue)?.id).toBe(7);
  const sending = queueAfter(queue, { type: 'changed', id: 7, to: { state: 'sending' } });
  expect(nextToSend(sending)).toBeNull();
  expect(nextToSend(queueAfter(sending, { type: 'gone', id: 7 }))?.id).toBe(8);
});

test('what cannot be kept is refused before it is sent, and does not hold up the others', () => {
  const queue = chosen(file('a.exe'), file('leeg.txt', ''), file('b.pdf'));
  expect(queue.map(({ failure }) => failure?.code)).toEqual(['file-kind-refused', 'file-empty', undefined]);
  expect(queue.map(mayTryAgain)).toEqual([false, false, false]);
  expect(nextToSend(queue)?.file.name).toBe('b.pdf');
});

test('a file that was refused because something else happened can be tried again from where it was', () => {
  const to = { state: 'refused', sent: 3, upload: 'x', failure: { code: 'no-connection' } } as const;
  const [refused] = queueAfter(chosen(file('a.pdf')), { type: 'changed', id: 7, to });
  expect(refused && mayTryAgain(refused)).toBe(true);
  expect(refused).toMatchObject({ sent: 3, upload: 'x' });
});
