import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import {
  createKeyRegister,
  type KeyChoice,
  type KeyRegister,
  type PresentShortcut,
  type Shortcut,
} from './key-register.ts';

export type { Shortcut } from './key-register.ts';

const RegisterContext = createContext<KeyRegister | undefined>(undefined);
const LayerContext = createContext(0);

interface KeysProviderProps {
  /** False: no single character is a shortcut (WCAG 2.1.4). */
  readonly singleKeys?: boolean | undefined;
  /** What this person made of single characters, by the name of the shortcut: another one, or null for none. */
  readonly ownKeys?: KeyChoice['keys'] | undefined;
  readonly children: ReactNode;
}

const none: KeyChoice['keys'] = {};

/** Listens to the keyboard once, for the whole application. */
export function KeysProvider({ singleKeys = true, ownKeys = none, children }: KeysProviderProps) {
  const [register] = useState(createKeyRegister);
  useEffect(() => register.choose({ singleKeys, keys: ownKeys }), [register, singleKeys, ownKeys]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.isComposing) register.handle(event);
    };
    const listenFirst = (event: KeyboardEvent) => {
      if (!event.isComposing) register.handle(event, 'first');
    };
    document.addEventListener('keydown', listenFirst, true);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listenFirst, true);
      document.removeEventListener('keydown', listen);
    };
  }, [register]);
  return <RegisterContext value={register}>{children}</RegisterContext>;
}

/** Registers a shortcut while the part is on the screen; the one registered last wins. Undefined: none now. */
export function useShortcut(shortcut: Shortcut | undefined) {
  const register = useRegister();
  const layer = useContext(LayerContext);
  const run = useEffectEvent(() => shortcut?.run());
  const { id, keys, label, group, place, overDialogs, choice } = shortcut ?? {};
  useEffect(() => {
    if (id === undefined || keys === undefined || label === undefined || group === undefined) return;
    return register.add({ id, keys, label, group, place, overDialogs, choice, layer, run: () => run() });
  }, [register, layer, id, keys, label, group, place, overDialogs, choice]);
}

/** All shortcuts that work now, for the sheet of keys and the palette. */
export function useShortcutList(): readonly PresentShortcut[] {
  const register = useRegister();
  return useSyncExternalStore(register.subscribe, register.list);
}

/** The keys by which an act works now, found by the keys the program gives it: a button says `O`, its reader chose `Q`. Null: none. */
export function usePresentKeys(keys: string | undefined): string | null {
  const register = useContext(RegisterContext);
  const known = useSyncExternalStore(register?.subscribe ?? neverChanges, register?.list ?? nothingKnown);
  if (keys === undefined) return null;
  const found = known.findLast((shortcut) => shortcut.keys === keys);
  return found ? found.present : keys;
}

const neverChanges = () => () => undefined;
const nothing: readonly PresentShortcut[] = [];
const nothingKnown = () => nothing;

/** Makes what it holds a layer of its own: while it is on the screen the keys below it are silent. */
export function KeyLayer({ children }: { readonly children: ReactNode }) {
  const register = useRegister();
  const layer = useContext(LayerContext) + 1;
  useEffect(() => register.openLayer(layer), [register, layer]);
  const value = useMemo(() => layer, [layer]);
  return <LayerContext value={value}>{children}</LayerContext>;
}

function useRegister(): KeyRegister {
  const register = useContext(RegisterContext);
  if (!register) throw new Error('Shortcuts need a KeysProvider above them');
  return register;
}
