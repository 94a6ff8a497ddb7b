/** Where a shortcut works: everywhere, or outside fields only (single letters, and keys a field needs itself). */
export type KeyPlace = 'everywhere' | 'outside-fields';

export interface Shortcut {
  /** Its own name, such as `goToday`; by it a person can switch a letter off or choose another. */
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
  /** Shortcuts with the same choice are switched off together, and never changed: the digits that answer. Else its own name. */
  readonly choice?: string | undefined;
}

/** A shortcut with the keys by which it works now; null: this person switched it off, so it works by its name alone. */
export interface PresentShortcut extends Shortcut {
  readonly present: string | null;
}

/** What this person made of the single characters (WCAG 2.1.4). */
export interface KeyChoice {
  /** False: no single character is a shortcut. */
  readonly singleKeys: boolean;
  /** By the name of a shortcut: another character, or null for none. */
  readonly keys: Readonly<Record<string, string | null>>;
}

interface Registered extends Shortcut {
  /** How many dialogs lie below it; only the keys of the topmost layer work. */
  readonly layer: number;
}

export interface KeyRegister {
  add(shortcut: Registered): () => void;
  /** A dialog opens: until the returned function is called only keys of its layer work. */
  openLayer(layer: number): () => void;
  choose(choice: KeyChoice): void;
  list(): readonly PresentShortcut[];
  subscribe(listener: () => void): () => void;
  /** Runs what the event asks for; true when something did. `first`: only what works over dialogs, which keep keys to themselves. */
  handle(event: KeyboardEvent, phase?: 'first'): boolean;
}

type Known = Registered & PresentShortcut;

/** The one place where the keys of the application are known. */
export function createKeyRegister(): KeyRegister {
  let registered: readonly Registered[] = [];
  let known: readonly Known[] = [];
  let layers: readonly number[] = [0];
  let choice: KeyChoice = { singleKeys: true, keys: {} };
  const listeners = new Set<() => void>();
  const change = (next: readonly Registered[]) => {
    registered = next;
    known = next.map((shortcut) => ({ ...shortcut, present: presentKeys(shortcut, choice) }));
    for (const listener of listeners) listener();
  };
  return {
    add(shortcut) {
      change([...registered, shortcut]);
      return () => change(registered.filter((each) => each !== shortcut));
    },
    openLayer(layer) {
      layers = [...layers, layer];
      return () => {
        const at = layers.lastIndexOf(layer);
        layers = layers.filter((_, index) => index !== at);
      };
    },
    choose(chosen) {
      choice = chosen;
      change(registered);
    },
    list: () => known,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    handle(event, phase) {
      const top = Math.max(...layers);
      const reached = (each: Known) => (phase === 'first' ? each.overDialogs === true : each.layer === top);
      const found = known.findLast((each) => reached(each) && isMeant(each, event));
      if (!found) return false;
      event.preventDefault();
      // A key that is held down does its act once.
      if (!event.repeat) found.run();
      return true;
    },
  };
}

/** Keys with Ctrl, Alt or a name always stay; a single character is as this person wants it. */
function presentKeys({ id, keys, choice }: Shortcut, wanted: KeyChoice): string | null {
  if (!isSingle(keys)) return keys;
  if (!wanted.singleKeys) return null;
  const own = wanted.keys[choice ?? id];
  return own === undefined || (own !== null && choice !== undefined) ? keys : own;
}

function isSingle(keys: string): boolean {
  return keys.length === 1;
}

function isMeant({ present, place }: PresentShortcut, event: KeyboardEvent): boolean {
  if (present === null) return false;
  const single = isSingle(present);
  const parts = present.split('+');
  const key = parts.at(-1) ?? '';
  if ((place ?? (single ? 'outside-fields' : 'everywhere')) === 'outside-fields' && isTyping(event.target))
    return false;
  if (isLetter(present) && isWhereLettersStay(event.target)) return false;
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

function isLetter(keys: string): boolean {
  return /^\p{L}$/u.test(keys);
}

/** True between the fields of a form marked `data-letters-stay`: whoever types along with a voice is never led away by a letter. */
function isWhereLettersStay(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[data-letters-stay]') !== null;
}

/** True when the event comes from where text is typed. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
}
