import { expect, test } from 'vitest';
import { ownOrigin } from '../../../main/electron/own-scheme.ts';
import { closePage, closeSession, isOwnSender, refusedSwitch } from '../../../main/electron/security.ts';
import { createPageStandIn, createSessionStandIn } from './stand-ins.ts';

const schemes = ['http:', 'https:', 'ftp:', 'ws:', 'file:', 'app:', 'chrome:', 'devtools:', 'view-source:https:'];
const places = [
  '//example.nl/',
  '//meldpunt/',
  '//meldpunt.example.nl/',
  '//127.0.0.1/',
  '//user:pass@meldpunt/index.html',
];
const hostile = [
  ...schemes.flatMap((scheme) => places.map((place) => `${scheme}${place}`)).filter((url) => url !== `${ownOrigin}/`),
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'about:blank',
  'blob:https://example.nl/1b2c',
  `${ownOrigin}/other.html`,
  `${ownOrigin}/../index.html`,
  `${ownOrigin}`,
  'APP://MELDPUNT/index.html/..',
];

test(`none of ${hostile.length} hostile addresses is gone to, in any of the three ways`, () => {
  const page = createPageStandIn();
  closePage(page, () => undefined);

  const went = hostile.filter(
    (url) =>
      page.goesTo('will-navigate', url) || page.goesTo('will-redirect', url) || page.goesTo('will-frame-navigate', url),
  );

  expect(hostile.length).toBeGreaterThanOrEqual(50);
  expect(went).toEqual([]);
});

test('the page may load itself again, at any place within it', () => {
  const page = createPageStandIn();
  closePage(page, () => undefined);

  const own = [`${ownOrigin}/`, `${ownOrigin}/index.html`, `${ownOrigin}/index.html#/register`];

  expect(own.filter((url) => page.goesTo('will-navigate', url))).toEqual(own);
});

test('the page stays, and a telephone number and nothing else is rung', () => {
  const page = createPageStandIn();
  const rung: string[] = [];
  closePage(page, (phone) => rung.push(phone));
  const numbers = ['tel:+31600001234', 'tel:+32400001234'];
  const others = [
    'tel:0600001234',
    'tel:+',
    'tel:+31600001234;ext=1',
    'tel:+31600001234\n',
    'tel:+3160000123412345',
    'tel:%2B31600001234',
    'TEL:+31600001234',
    'tel://+31600001234',
    'sms:+31600001234',
    'mailto:a@example.nl',
    ...hostile,
  ];

  expect([...numbers, ...others].filter((url) => page.goesTo('will-navigate', url))).toEqual([]);
  for (const url of numbers) page.goesTo('will-frame-navigate', url);
  for (const url of numbers) page.goesTo('will-redirect', url);
  expect(rung).toEqual(numbers);
});

test('no second window, no page in the page, no bluetooth device', () => {
  const page = createPageStandIn();
  closePage(page, () => undefined);

  expect(page.opensWindow()).toEqual({ action: 'deny' });
  expect(page.goesTo('will-attach-webview', '')).toBe(false);
  expect(page.goesTo('select-bluetooth-device', '')).toBe(false);
});

test('requests go to our own files only', () => {
  const session = createSessionStandIn();
  closeSession(session);

  expect(session.requests(`${ownOrigin}/assets/index.js`)).toEqual({ cancel: false });
  expect(session.requests(`blob:${ownOrigin}/1b2c`)).toEqual({ cancel: false });
  for (const url of hostile.filter((address) => !address.startsWith(`${ownOrigin}/`))) {
    expect(session.requests(url)).toEqual({ cancel: true });
  }
});

test('nothing of the computer is given, asked or not', () => {
  const session = createSessionStandIn();
  closeSession(session);

  expect(session.given()).toEqual({ asked: false, checked: false, device: false, display: null, spelling: false });
});

test('a message counts from the top frame of our own page in our own window', () => {
  const own = { url: `${ownOrigin}/index.html#/register`, parent: null };

  expect(isOwnSender(own, 7, 7)).toBe(true);
  expect(isOwnSender(own, 8, 7)).toBe(false);
  expect(isOwnSender(null, 7, 7)).toBe(false);
  expect(isOwnSender({ ...own, parent: own }, 7, 7)).toBe(false);
  expect(isOwnSender({ ...own, url: 'about:blank' }, 7, 7)).toBe(false);
  expect(isOwnSender({ ...own, url: 'app://meldpunt.example.nl/index.html' }, 7, 7)).toBe(false);
});

test('the packed program does not start with a switch that lets somebody else in', () => {
  const open = [
    '--remote-debugging-port=9222',
    '--inspect',
    '--inspect-brk=0',
    '--js-flags=--expose-gc',
    '--proxy-server=example.nl',
    '--no-sandbox',
  ];

  expect(open.map((word) => refusedSwitch(['meldpunt', word]))).toEqual(open);
  expect(refusedSwitch(['meldpunt', '--lang=nl', 'map'])).toBeNull();
});
