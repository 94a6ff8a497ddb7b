/** Where a shortcut works: everywhere, or outside fields only (single letters, and keys a field needs itself). */
export type KeyPlace = 'everywhere' | 'outside-fields';

export interface Shortcut {
  /** Its own name, such as `goToday`; by it a person can switch a letter off. */
  readonly id: string;
  /** `Ctrl+K`, `F8`, `Alt+V`, `?`, `N`, `Ctrl+Enter`. Ctrl is ⌘ on a Mac. */
  readonly keys: string;
  /** What it does, as it stands in the sheet of keys and in the palette. */
  readonly label: string;
  /** The group it stands under in the sheet of keys. */
  readonly group: string;
  readonly run: () => void;
  /** Single characters are outside fields only, others everywhere, unless said otherwise. */
  readonly place?: KeyPlace | undefined;
  /** Works while a dialog lies over the screen too: locking. */
  readonly overDialogs?: boolean | undefined;
}

interface Registered extends Shortcut {
  /** How many dialogs lie below it; only the keys of the topmost layer work. */
  readonly layer: number;
}

export interface KeyRegister {
  add(shortcut: Registered): () => void;
  /** A dialog opens: until the returned function is called only keys of its layer work. */
  openLayer(layer: number): () => void;
  /** These shortcuts do not work; nor does any single character unless `singleKeys`. */
  switchOff(ids: readonly string[], singleKeys: boolean): void;
  list(): readonly Shortcut[];
  subscribe(listener: () => void): () => void;
  /** Runs what the event asks for; true when something did. `first`: only what works over dialogs, which keep keys to themselves. */
  handle(event: KeyboardEvent, phase?: 'first'): boolean;
}

/** The one place where the keys of the application are known. */
export function createKeyRegister(): KeyRegister {
  let shortcuts: readonly Registered[] = [];
  let layers: readonly number[] = [0];
  let off: readonly string[] = [];
  let singles = true;
  const listeners = new Set<() => void>();
  const change = (next: readonly Registered[]) => {
    shortcuts = next;
    for (const listener of listeners) listener();
  };
  return {
    add(shortcut) {
      change([...shortcuts, shortcut]);
      return () => change(shortcuts.filter((each) => each !== shortcut));
    },
    openLayer(layer) {
      layers = [...layers, layer];
      return () => {
        const at = layers.lastIndexOf(layer);
        layers = layers.filter((_, index) => index !== at);
      };
    },
    switchOff(ids, singleKeys) {
      off = ids;
      singles = singleKeys;
    },
    list: () => shortcuts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    handle(event, phase) {
      const top = Math.max(...layers);
      const reached = (each: Registered) => (phase === 'first' ? each.overDialogs === true : each.layer === top);
      const works = (each: Registered) => reached(each) && !off.includes(each.id) && (singles || !isSingle(each));
      const found = shortcuts.findLast((each) => works(each) && isMeant(each, event));
      if (!found) return false;
      event.preventDefault();
      found.run();
      return true;
    },
  };
}

function isSingle({ keys }: Shortcut): boolean {
  return keys.length === 1;
}

function isMeant(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const parts = shortcut.keys.split('+');
  const key = parts.at(-1) ?? '';
  const single = isSingle(shortcut);
  const place = shortcut.place ?? (single ? 'outside-fields' : 'everywhere');
  if (place === 'outside-fields' && isTyping(event.target)) return false;
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl !== parts.includes('Ctrl') || event.altKey !== parts.includes('Alt')) return false;
  if (!single && event.shiftKey !== parts.includes('Shift')) return false;
  return sameKey(key, event);
}

/** Alt on a Mac changes the character, so letters with Alt go by their place on the keyboard too. */
function sameKey(key: string, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  return event.altKey && event.code === `Key${key.toUpperCase()}`;
}

/** True when the event comes from where text is typed. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
}
