import { expect, test } from 'vitest';
import { menuOf } from '../../../main/electron/menu.ts';
import { bringForward, showPage, showPlace } from '../../../main/electron/window.ts';
import { createWindowStandIn } from './stand-ins.ts';

async function shown() {
  const standIn = createWindowStandIn();
  let now = 0;
  let givenUp = 0;
  await showPage({
    window: standIn.window,
    elapsed: () => now,
    onGivenUp: () => {
      givenUp += 1;
    },
  });
  const falls = (after: number) => {
    now += after;
    standIn.page.goesTo('render-process-gone', '');
  };
  return { ...standIn, falls, givenUp: () => givenUp };
}

test('the window loads our page and shows itself when there is something to see', async () => {
  const { did, frame } = await shown();
  expect(did).toEqual(['load app://meldpunt/index.html']);

  frame.goesTo('ready-to-show', '');

  expect(did).toEqual(['load app://meldpunt/index.html', 'show']);
});

test('the title of the window never becomes that of a page', async () => {
  const { frame } = await shown();
  expect(frame.goesTo('page-title-updated', '')).toBe(false);
});

test('a page that falls over is loaded again, and the third time in a minute no more', async () => {
  const { falls, page, givenUp } = await shown();

  for (const after of [0, 10_000, 49_000]) falls(after);

  expect([page.reloads(), givenUp()]).toEqual([2, 1]);
});

test('falls that lie more than a minute apart do not count together', async () => {
  const { falls, page, givenUp } = await shown();

  for (const after of [0, 31_000, 31_000, 31_000, 61_000]) falls(after);

  expect([page.reloads(), givenUp()]).toEqual([5, 0]);
});

test('starting the program again brings its window forward', () => {
  const { window, did } = createWindowStandIn();
  bringForward(window);
  expect(did).toEqual(['restore', 'show', 'focus']);
});

test('no menu offers to reload or to look inside', () => {
  expect(menuOf('linux', (template) => template)).toBeNull();
  expect(menuOf('win32', (template) => template)).toBeNull();
  expect(menuOf('darwin', (template) => template.map(({ role }) => role))).toEqual([
    'appMenu',
    'editMenu',
    'windowMenu',
  ]);
});

test('a link shows its place in the same page, brought forward', async () => {
  const { window, did } = createWindowStandIn();
  showPlace(window, '/nieuw');
  expect(did).toEqual(['restore', 'show', 'focus', 'load app://meldpunt/index.html#/nieuw']);
});
