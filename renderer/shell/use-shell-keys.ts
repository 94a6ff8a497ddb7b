import { useNavigate } from '@tanstack/react-router';
import { partsText } from '../../shared/text/parts.ts';
import { shellText } from '../../shared/text/shell.ts';
import { useMay } from '../me.ts';
import { useShortcut } from '../parts/keys.tsx';
import { useLanguage } from '../parts/language.tsx';
import type { Place } from './places.ts';

interface ShellKeys {
  readonly places: readonly Place[];
  readonly onPalette: () => void;
  readonly onKeySheet: () => void;
  readonly onLock: () => void;
}

/** The keys that work on every screen. */
export function useShellKeys({ places, onPalette, onKeySheet, onLock }: ShellKeys) {
  const { say } = useLanguage();
  const may = useMay();
  const navigate = useNavigate();
  const everywhere = say(partsText.keysEverywhere);
  const outside = say(partsText.keysOutsideFields);
  useShortcut({ id: 'palette', keys: 'Ctrl+K', label: say(partsText.findOrDo), group: everywhere, run: onPalette });
  useShortcut({
    id: 'lock',
    keys: 'Ctrl+L',
    label: say(partsText.lock),
    group: everywhere,
    overDialogs: true,
    run: onLock,
  });
  useShortcut({ id: 'keySheet', keys: '?', label: say(partsText.keySheet), group: everywhere, run: onKeySheet });
  useShortcut(
    may('case.register')
      ? {
          id: 'newReport',
          keys: 'N',
          label: say(shellText['shell.new-report']),
          group: outside,
          run: () => void navigate({ to: '/nieuw' }),
        }
      : undefined,
  );
  const goTo = (id: string) => {
    const place = places.find((each) => each.id === id);
    if (place?.keys === undefined) return undefined;
    const run = () => void navigate({ to: place.path });
    return { id: `go-${id}`, keys: place.keys, label: say(place.words), group: outside, run };
  };
  useShortcut(goTo('today'));
  useShortcut(goTo('work'));
  useShortcut(goTo('register'));
  useShortcut(goTo('signals'));
  useShortcut(goTo('evaluation'));
}
