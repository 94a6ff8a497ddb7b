import type { ReactNode } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import { Dialog } from './dialog.tsx';
import { Kbd } from './kbd.tsx';
import { useShortcutList } from './keys.tsx';
import { useLanguage } from './language.tsx';

interface KeySheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Where letters can be changed or switched off. */
  readonly foot?: ReactNode;
}

interface KeyLine {
  readonly label: string;
  readonly keys: readonly string[];
}

/** The sheet of keys: every shortcut that works now, by group, and the keys all lists share. */
export function KeySheet({ open, onClose, foot }: KeySheetProps) {
  const { say } = useLanguage();
  const groups = useKeyGroups();
  return (
    <Dialog open={open} onClose={onClose} title={say(partsText.keys)} wide closable>
      <div className="keys">
        {groups.map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line.label}>
                  {line.label}
                  <span className="key-row">
                    {line.keys.map((keys) => (
                      <Kbd key={keys} keys={keys} present spoken />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {foot !== undefined && <p className="sm muted foot">{foot}</p>}
      </div>
    </Dialog>
  );
}

function useKeyGroups(): readonly [string, readonly KeyLine[]][] {
  const { say } = useLanguage();
  const shortcuts = useShortcutList();
  const groups = new Map<string, KeyLine[]>();
  for (const shortcut of shortcuts) {
    const lines = groups.get(shortcut.group) ?? [];
    if (shortcut.present === null) continue;
    if (!lines.some((line) => line.label === shortcut.label))
      lines.push({ label: shortcut.label, keys: [shortcut.present] });
    groups.set(shortcut.group, lines);
  }
  const everywhere = say(partsText.keysEverywhere);
  groups.set(everywhere, [...(groups.get(everywhere) ?? []), { label: say(partsText.keyBack), keys: ['Esc'] }]);
  groups.set(say(partsText.keysInList), [
    { label: say(partsText.keyMove), keys: ['ArrowDown', 'ArrowUp'] },
    { label: say(partsText.keyFirstLast), keys: ['Home', 'End'] },
    { label: say(partsText.keyOpen), keys: ['Enter'] },
    { label: say(partsText.keyChoose), keys: ['Space'] },
    ...(groups.get(say(partsText.keysInList)) ?? []),
  ]);
  const order = [partsText.keysEverywhere, partsText.keysOutsideFields, partsText.keysInList].map((words) =>
    say(words),
  );
  const place = (title: string) => (order.includes(title) ? order.indexOf(title) : order.length);
  return [...groups].sort(([a], [b]) => place(a) - place(b));
}
