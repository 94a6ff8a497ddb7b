import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Stands where the packed main asks for Electron: does what Electron does with the few things it is asked, without a window. */

type Listener = (...words: readonly unknown[]) => void;

interface Started {
  readonly loaded: string;
  answer(request: Request): Response | Promise<Response>;
  connect(port: MessagePort): void;
  readonly webPreferences: object;
}

let resolve: (now: Started) => void = () => undefined;

/** What the window would work with, once main has loaded its page. */
export const started = new Promise<Started>((done) => {
  resolve = done;
});

/** What each session answers under which scheme. */
const schemes = new WeakMap<object, Map<string, Started['answer']>>();
const channels = new Map<string, Listener>();
const nothing = () => undefined;

export const app = {
  isPackaged: true,
  enableSandbox: nothing,
  getPath: () => tmpdir(),
  setPath: nothing,
  setAsDefaultProtocolClient: () => true,
  requestSingleInstanceLock: () => true,
  whenReady: async () => undefined,
  on: nothing,
  quit: nothing,
  exit: (code: number) => process.exit(code),
};
export const shell = { openExternal: nothing };
/** A keychain that keeps nothing from anybody: what it is asked for is that it is asked. */
export const safeStorage = {
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text: string) => Buffer.from(`v11${text}`),
  decryptStringAsync: async (sealed: Buffer) => ({ result: sealed.toString('utf8', 3), shouldReEncrypt: false }),
  getSelectedStorageBackend: () => 'gnome_libsecret',
};
export const protocol = { registerSchemesAsPrivileged: nothing };
export const ipcMain = { on: (channel: string, listener: Listener) => channels.set(channel, listener) };
export const Menu = { setApplicationMenu: nothing, buildFromTemplate: nothing };
export const powerMonitor = { on: nothing, getSystemIdleTime: () => 0 };
export const dialog = {
  showErrorBox: (title: string, text: string) => void process.stderr.write(`${title}: ${text}\n`),
};
export const session = {
  fromPartition: () => {
    const answers = new Map<string, Started['answer']>();
    const made = {
      protocol: { handle: (scheme: string, answer: Started['answer']) => answers.set(scheme, answer) },
      webRequest: { onBeforeRequest: nothing },
      setPermissionRequestHandler: nothing,
      setPermissionCheckHandler: nothing,
      setDevicePermissionHandler: nothing,
      setDisplayMediaRequestHandler: nothing,
      setSpellCheckerEnabled: nothing,
    };
    schemes.set(made, answers);
    return made;
  },
};

/** No register is open here, so nothing is ever told. */
export class Notification {
  readonly on = nothing;
  readonly show = nothing;
}

/** A process of Node with the port that Electron gives. */
export const utilityProcess = {
  fork: (program: string) => {
    const child = fork(fileURLToPath(new URL('./utility-process.ts', import.meta.url)), [program], { execArgv: [] });
    return {
      pid: child.pid,
      postMessage: (message: object) => child.send(message),
      once: (event: 'message' | 'exit', listener: Listener) => child.once(event, listener),
      kill: () => child.kill('SIGKILL'),
    };
  },
};

interface Preferences {
  readonly session: object;
  readonly javascript?: boolean;
}

export class BrowserWindow {
  readonly webContents = {
    id: 1,
    on: nothing,
    setWindowOpenHandler: nothing,
    setUserAgent: nothing,
    reload: nothing,
    /** What it was given to print stands behind the sign of a PDF. */
    printToPDF: async () => Buffer.from(`%PDF-${this.#document}`),
  };
  readonly on = nothing;
  readonly once = nothing;
  readonly destroy = nothing;
  readonly #preferences: Preferences;
  #document = '';

  constructor(options: { readonly webPreferences: Preferences }) {
    this.#preferences = options.webPreferences;
  }

  async loadURL(loaded: string): Promise<void> {
    const answer = schemes.get(this.#preferences.session)?.get(new URL(loaded).protocol.slice(0, -1));
    if (answer && this.#preferences.javascript === false) {
      this.#document = await (await answer(new Request(loaded))).text();
      return;
    }
    const senderFrame = { url: loaded, parent: null };
    const [receive] = channels.values();
    if (!answer || !receive) throw new Error('The page was loaded before its scheme and its channel were there');
    const connect = (port: MessagePort) => receive({ sender: { id: 1 }, senderFrame, ports: [port] });
    resolve({ loaded, answer, connect, webPreferences: this.#preferences });
  }
}
