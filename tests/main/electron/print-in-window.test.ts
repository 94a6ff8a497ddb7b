import { expect, test } from 'vitest';
import type { PrintWindow } from '../../../main/electron/desktop.ts';
import { createWindowPrinter } from '../../../main/electron/print-in-window.ts';
import type { printWindowOptions } from '../../../main/electron/window.ts';
import { refused } from '../../../shared/result.ts';
import { createPageStandIn, createSessionStandIn } from './stand-ins.ts';

const pdf = Buffer.from('%PDF-1.4');

interface Behaviour {
  readonly load?: (url: string) => Promise<void>;
  readonly print?: () => Promise<Uint8Array>;
  readonly milliseconds?: number;
}

/** A printer over a stand-in of the window; `did` tells in order what was asked of it. */
function printerOver({ load = async () => undefined, print = async () => pdf, milliseconds = 1000 }: Behaviour = {}) {
  const did: string[] = [];
  const made: ReturnType<typeof printWindowOptions>[] = [];
  const asked: unknown[] = [];
  const addresses: string[] = [];
  const page = createPageStandIn();
  let answer: (request: Request) => Response = () => new Response(null, { status: 500 });
  const session = {
    ...createSessionStandIn(),
    protocol: {
      handle: (_scheme: string, given: (request: Request) => Response) => {
        answer = given;
      },
    },
  };
  const window: PrintWindow = {
    webContents: {
      on: page.on,
      setUserAgent: (name) => void did.push(`user agent ${name}`),
      printToPDF: (options) => {
        did.push('print');
        asked.push(options);
        return print();
      },
    },
    loadURL: (url) => {
      did.push('load');
      addresses.push(url);
      return load(url);
    },
    destroy: () => void did.push('destroy'),
  };
  const makeWindow = (options: ReturnType<typeof printWindowOptions>) => {
    made.push(options);
    return window;
  };
  const printer = createWindowPrinter({ makeWindow, session, milliseconds });
  return {
    printer,
    session,
    page,
    did,
    made,
    asked,
    addresses,
    answer: (url: string, method = 'GET') => answer(new Request(url, { method })),
  };
}

test('a document is printed by a window that is never shown, closed, without preload and without scripts', async () => {
  const { printer, did, made, asked, session } = printerOver();

  expect(await printer('<html>')).toEqual({ ok: true, value: pdf });

  expect(did).toEqual(['user agent Meldpunt', 'load', 'print', 'destroy']);
  expect(made).toMatchObject([
    {
      show: false,
      webPreferences: {
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
      },
    },
  ]);
  expect(made[0]?.webPreferences).not.toHaveProperty('preload');
  expect(made[0]?.webPreferences.session).toBe(session);
  expect(asked).toEqual([
    { generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: true },
  ]);
});

test('its session answers the one document once, and refuses every other request', async () => {
  const given: unknown[] = [];
  const others = [
    'app://meldpunt/index.html',
    'https://example.nl/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://print/',
  ];
  const office = printerOver({
    load: async (url) => {
      given.push(
        others.map((each) => office.session.requests(each)),
        office.session.requests(url),
      );
      given.push(others.slice(0, 2).map((each) => office.answer(each).status));
      const response = office.answer(url);
      given.push(await response.text(), response.headers.get('content-security-policy'), office.answer(url).status);
      given.push(office.session.requests(url));
    },
  });

  await office.printer('<html>Geheim</html>');

  const cancelled = others.map(() => ({ cancel: true }));
  expect(given).toEqual([
    cancelled,
    { cancel: false },
    [404, 404],
    '<html>Geheim</html>',
    expect.stringContaining("script-src 'none'"),
    404,
    { cancel: true },
  ]);
  expect(office.session.given()).toMatchObject({ asked: false, checked: false, device: false, display: null });
  const [address = ''] = office.addresses;
  expect([office.answer(address).status, office.session.requests(address)]).toEqual([404, { cancel: true }]);
});

test('each print has an address of its own, and none is read with another method', async () => {
  const statuses: number[] = [];
  const office = printerOver({ load: async (url) => void statuses.push(office.answer(url, 'POST').status) });

  await office.printer('een');
  await office.printer('twee');

  expect(new Set(office.addresses).size).toBe(2);
  expect(statuses).toEqual([404, 404]);
});

test.each<[string, Behaviour]>([
  ['the page does not load', { load: () => Promise.reject(new Error('ERR_FAILED')) }],
  ['printing fails', { print: () => Promise.reject(new Error('Failed to generate PDF')) }],
  ['it takes too long', { print: () => new Promise(() => undefined), milliseconds: 20 }],
])('when %s it is a refusal, and the window is destroyed', async (_, behaviour) => {
  const { printer, did, session, addresses } = printerOver(behaviour);

  expect(await printer('<html>')).toEqual(refused({ code: 'print-failed' }));

  expect(did.at(-1)).toBe('destroy');
  expect(session.requests(addresses[0] ?? '')).toEqual({ cancel: true });
});

test('a page that falls over is a refusal at once', async () => {
  const office = printerOver({
    print: () => {
      office.page.goesTo('render-process-gone', '');
      return new Promise(() => undefined);
    },
    milliseconds: 60_000,
  });

  expect(await office.printer('<html>')).toEqual(refused({ code: 'print-failed' }));
  expect(office.did.at(-1)).toBe('destroy');
});

test('a window that cannot be made is a refusal', async () => {
  const printer = createWindowPrinter({
    session: createSessionStandIn(),
    makeWindow: () => {
      throw new Error('No display');
    },
  });

  expect(await printer('<html>')).toEqual(refused({ code: 'print-failed' }));
});
