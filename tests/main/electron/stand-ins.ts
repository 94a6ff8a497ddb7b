import type { PageSession, Power, Window } from '../../../main/electron/desktop.ts';

/** Stand-ins for the few parts of Electron that the host touches: they keep what they are given, and can be asked about it. */

type Listener = (event: { preventDefault(): void; url: string }) => void;

/** A page: `goesTo` tells whether it would go on after an event. */
export function createPageStandIn(id = 1) {
  const listeners = new Map<string, Listener[]>();
  let opened = () => ({ action: 'allow' });
  let reloads = 0;
  const happens = (event: string, url: string): boolean => {
    let stopped = false;
    const happening = {
      url,
      preventDefault: () => {
        stopped = true;
      },
    };
    for (const listener of listeners.get(event) ?? []) listener(happening);
    return !stopped;
  };
  return {
    id,
    on: (event: string, listener: Listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    setWindowOpenHandler: (handler: () => { action: 'deny' }) => {
      opened = handler;
    },
    reload: () => {
      reloads += 1;
    },
    goesTo: happens,
    opensWindow: () => opened(),
    reloads: () => reloads,
  };
}

/** A window with its page. */
export function createWindowStandIn() {
  const page = createPageStandIn();
  const frame = createPageStandIn();
  const did: string[] = [];
  const window: Window = {
    webContents: page,
    on: frame.on,
    once: frame.on,
    loadURL: async (url: string) => void did.push(`load ${url}`),
    isMinimized: () => true,
    restore: () => void did.push('restore'),
    show: () => void did.push('show'),
    focus: () => void did.push('focus'),
  };
  return { window, page, frame, did };
}

/** What the pages of a window keep and may. */
export function createSessionStandIn() {
  let request: Parameters<PageSession['webRequest']['onBeforeRequest']>[0] = (_asked, answer) =>
    answer({ cancel: false });
  let ask: Parameters<PageSession['setPermissionRequestHandler']>[0] = (_page, _permission, answer) => answer(true);
  let display: Parameters<PageSession['setDisplayMediaRequestHandler']>[0] | null = null;
  let check = () => true;
  let device = () => true;
  let spelling = true;
  const session: PageSession = {
    protocol: { handle: () => undefined },
    webRequest: {
      onBeforeRequest: (listener) => {
        request = listener;
      },
    },
    setPermissionRequestHandler: (handler) => {
      ask = handler;
    },
    setPermissionCheckHandler: (handler) => {
      check = handler;
    },
    setDevicePermissionHandler: (handler) => {
      device = handler;
    },
    setDisplayMediaRequestHandler: (handler) => {
      display = handler;
    },
    setSpellCheckerEnabled: (enabled) => {
      spelling = enabled;
    },
  };
  const requests = (url: string) => {
    let answered: { cancel: boolean } | null = null;
    request({ url }, (answer) => {
      answered = answer;
    });
    return answered;
  };
  const given = () => {
    let asked: boolean | null = null;
    let streams: unknown = 'not answered';
    ask(null, 'media', (granted) => {
      asked = granted;
    });
    display?.(null, (answer) => {
      streams = answer;
    });
    return { asked, checked: check(), device: device(), display: streams, spelling };
  };
  return { ...session, requests, given };
}

/** The operating system: `happens` makes it tell something. */
export function createPowerStandIn() {
  const listeners = new Map<string, () => void>();
  let idleSeconds = 0;
  const power: Power = {
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    getSystemIdleTime: () => idleSeconds,
  };
  return {
    power,
    happens: (event: string) => listeners.get(event)?.(),
    leaveFor: (seconds: number) => {
      idleSeconds = seconds;
    },
  };
}
