import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
  utilityProcess,
} from 'electron';
import { linkScheme } from '../../shared/deep-link.ts';
import { desktopWords } from '../../shared/text/desktop.ts';
import { loadStaticFiles } from '../browser/static-files.ts';
import { systemClock } from '../clock.ts';
import { closePrototypes } from '../close-prototypes.ts';
import { createDoor } from '../door.ts';
import { closeRegister, createHost, newSession } from '../host.ts';
import { keepJobs } from '../jobs/keep-jobs.ts';
import { strongKdf } from '../keys/slot.ts';
import { report } from '../mishap.ts';
import { defaultRegisterFolder } from '../register-folder.ts';
import { backupInUtility } from './backup-in-utility.ts';
import { createBridge } from './bridge.ts';
import { channel } from './channel.ts';
import { lockWithDesktop } from './desktop-lock.ts';
import { menuOf } from './menu.ts';
import { createLinkOpener } from './open-link.ts';
import { answerFrom, ownScheme } from './own-scheme.ts';
import { createWindowPrinter } from './print-in-window.ts';
import { secretsInKeychain } from './secrets-in-keychain.ts';
import { closePage, closeSession, refusedSwitch } from './security.ts';
import { warnOnDesktop } from './warn-on-desktop.ts';
import { bringForward, showPage, showPlace, windowOptions } from './window.ts';

// Starting reads as a list of steps; what each does stands in its own file, where it is tested without Electron.
const folder = defaultRegisterFolder();
const inBundle = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

closePrototypes();
app.enableSandbox();
protocol.registerSchemesAsPrivileged([ownScheme]);
if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
// macOS may hand over a link before the program is ready; the last one counts.
let handedOver: string | null = null;
let takeLink = (link: string) => {
  handedOver = link;
};
app.on('open-url', (event, link) => {
  event.preventDefault();
  takeLink(link);
});
// One instance for each register: what the window itself keeps stands apart for each as well.
const instance = createHash('sha256').update(folder).digest('hex').slice(0, 16);
app.setPath('userData', join(app.getPath('appData'), 'meldpunt', 'desktop', instance));
const strange = app.isPackaged ? refusedSwitch(process.argv) : null;
if (strange !== null || !app.requestSingleInstanceLock()) app.exit(strange === null ? 0 : 1);
// Not awaited: Electron is ready only after this file has been read to its end.
else app.whenReady().then(open).catch(stop);

async function open(): Promise<void> {
  Menu.setApplicationMenu(menuOf(process.platform, (template) => Menu.buildFromTemplate(template)));
  app.on('web-contents-created', (_event, page) => closePage(page, (phone) => void shell.openExternal(phone)));
  // Without "persist:" in its name a session keeps nothing on the disk.
  const pages = session.fromPartition('meldpunt');
  closeSession(pages);
  pages.protocol.handle(ownScheme.scheme, answerFrom(loadStaticFiles(inBundle('renderer'))));
  const host = createHost({ folder, program: 'Meldpunt', clock: systemClock(), kdf: strongKdf });
  host.backuper = backupInUtility(() =>
    utilityProcess.fork(inBundle('main/backup-process.cjs'), [], { env: {}, stdio: 'ignore', serviceName: 'backup' }),
  );
  host.deviceSecrets = secretsInKeychain({
    keychain: safeStorage,
    platform: process.platform,
    folder: join(app.getPath('userData'), 'device-secrets'),
  });
  host.printer = createWindowPrinter({ makeWindow, session: session.fromPartition('meldpunt-print') });
  const window = makeWindow(windowOptions(inBundle('preload/preload.cjs'), pages));
  const bridge = { door: createDoor(host), session: newSession(host), ownPageId: window.webContents.id };
  ipcMain.on(channel, createBridge(bridge));
  const stopWarning = warnOnDesktop(host, bridge.session, (notice) => {
    const shown = new Notification(notice);
    shown.on('click', () => bringForward(window));
    shown.show();
  });
  const stops = [keepJobs(host), lockWithDesktop(host, powerMonitor), stopWarning];
  const links = createLinkOpener({ host, ...bridge, show: (place) => showPlace(window, place) });
  takeLink = (link) => void links.take(link);
  app.on('second-instance', (_event, words) => {
    bringForward(window);
    void links.takeFrom(words);
  });
  if (handedOver !== null) void links.take(handedOver);
  else void links.takeFrom(process.argv);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => {
    for (const stop of stops) stop();
    closeRegister(host);
  });
  await showPage({ window, elapsed: host.clock.elapsed, onGivenUp: () => giveUp('desktop.page-failed') });
}

/** Every window is made here: our own, and the one that prints. */
function makeWindow(options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
  return new BrowserWindow(options);
}

function stop(error: unknown): void {
  report(error);
  giveUp('desktop.not-started');
}

function giveUp(why: keyof typeof desktopWords): void {
  dialog.showErrorBox(desktopWords['desktop.stopped'].nl, desktopWords[why].nl);
  app.exit(1);
}
