/**
 * The few parts of Electron that this host uses, in the shape it uses them. Electron's own objects fit these interfaces
 * (the compiler sees to that in main.ts), and so do the stand-ins of the tests.
 */

/** Something that happens unless it is stopped. */
export interface Stoppable {
  preventDefault(): void;
}

export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/** What a window shows, whoever made it. */
export interface Page {
  readonly id: number;
  on(event: 'will-navigate', listener: (event: Stoppable & { readonly url: string }) => void): unknown;
  on(event: 'will-redirect', listener: (event: Stoppable & { readonly url: string }) => void): unknown;
  on(event: 'will-frame-navigate', listener: (event: Stoppable & { readonly url: string }) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Stoppable) => void): unknown;
  on(event: 'select-bluetooth-device', listener: (event: Stoppable) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
}

/** The page of our own window. */
export interface OwnPage extends Page {
  on(event: 'will-navigate', listener: (event: Stoppable & { readonly url: string }) => void): unknown;
  on(event: 'will-redirect', listener: (event: Stoppable & { readonly url: string }) => void): unknown;
  on(event: 'will-frame-navigate', listener: (event: Stoppable & { readonly url: string }) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Stoppable) => void): unknown;
  on(event: 'select-bluetooth-device', listener: (event: Stoppable) => void): unknown;
  on(event: 'render-process-gone', listener: () => void): unknown;
  reload(): void;
}

/** Our own window. */
export interface Window {
  readonly webContents: OwnPage;
  loadURL(url: string): Promise<void>;
  on(event: 'page-title-updated', listener: (event: Stoppable) => void): unknown;
  once(event: 'ready-to-show', listener: () => void): unknown;
  isMinimized(): boolean;
  restore(): void;
  show(): void;
  focus(): void;
}

/** What is asked of Chromium when a page becomes a PDF. */
type PdfOptions = Readonly<
  Record<'preferCSSPageSize' | 'printBackground' | 'generateTaggedPDF' | 'generateDocumentOutline', boolean>
>;

/** A window that is never shown and prints one page. */
export interface PrintWindow {
  readonly webContents: {
    on(event: 'render-process-gone', listener: () => void): unknown;
    setUserAgent(name: string): void;
    printToPDF(options: PdfOptions): Promise<Uint8Array>;
  };
  loadURL(url: string): Promise<void>;
  destroy(): void;
}

/** Where the pages of our window keep what they keep, and what their requests pass. */
export interface PageSession {
  readonly protocol: { handle(scheme: string, answer: (request: Request) => Response): void };
  readonly webRequest: {
    onBeforeRequest(
      listener: (request: { readonly url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ): void;
  };
  setPermissionRequestHandler(
    handler: (page: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: () => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setDisplayMediaRequestHandler(handler: (request: unknown, answer: (streams: null) => void) => void): void;
  setSpellCheckerEnabled(enabled: boolean): void;
}

/** A message of a page that hands over the end of a channel. */
export interface PortMessage<Port> {
  readonly sender: { readonly id: number };
  readonly senderFrame: Frame | null;
  readonly ports: readonly Port[];
}

/** What the operating system tells. */
export interface Power {
  on(event: 'lock-screen', listener: () => void): unknown;
  on(event: 'suspend', listener: () => void): unknown;
  on(event: 'shutdown', listener: () => void): unknown;
  /** Seconds since anybody touched keyboard or pointer. */
  getSystemIdleTime(): number;
}
