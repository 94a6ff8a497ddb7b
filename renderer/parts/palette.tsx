import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Dialog as AriaDialog, Modal } from 'react-aria-components';
import { partsText } from '../../shared/text/parts.ts';
import { Overlay } from './dialog.tsx';
import { Icon, type LucideIcon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { ariaKeys } from './key-names.ts';
import { KeyLayer } from './keys.tsx';
import { useLanguage } from './language.tsx';

export interface PaletteItem {
  readonly id: string;
  readonly icon?: LucideIcon | undefined;
  readonly label: ReactNode;
  /** A quiet word behind: the state of a report. */
  readonly note?: string | undefined;
  /** The key that does the same now, so that the palette teaches. */
  readonly keys?: string | undefined;
  /** Enter or a press; the palette closes first. */
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

interface PaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What is typed; a leading `>` asks for acts only. The screen looks it up and gives the groups. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly PaletteGroup[];
  /** What is shown was found for what was typed before: Enter waits for what is typed now. */
  readonly behind?: boolean | undefined;
}

/** One field for finding and doing; ↑ ↓ choose, Enter opens, Escape closes. */
export function Palette({ open, ...finder }: PaletteProps) {
  const { say } = useLanguage();
  return (
    <Overlay open={open} onClose={finder.onClose} className="veil">
      <Modal className="pal">
        <AriaDialog aria-label={say(partsText.findOrDo)}>
          <KeyLayer>
            <Finder {...finder} />
          </KeyLayer>
        </AriaDialog>
      </Modal>
    </Overlay>
  );
}

type FinderProps = Omit<PaletteProps, 'open'>;

function Finder({ query, onQuery, groups, behind = false, onClose }: FinderProps) {
  const { say } = useLanguage();
  const id = useId();
  const items = groups.flatMap((group) => group.items);
  const [walkedTo, setWalkedTo] = useState<string>();
  const [enterWaits, setEnterWaits] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const at = items.findIndex((item) => item.id === walkedTo);
  const chosen = items[Math.max(0, at)];
  const optionId = (item: PaletteItem) => `${id}-${item.id}`;
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const runWaiting = useEffectEvent(() => {
    setEnterWaits(false);
    run(chosen);
  });
  useEffect(() => {
    if (enterWaits && !behind) runWaiting();
  }, [enterWaits, behind]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step !== undefined) setWalkedTo(items[(Math.max(0, at) + step + items.length) % items.length]?.id);
    // The first of a list that is about to change is not what was meant; one that was walked to is.
    else if (behind && at < 0) setEnterWaits(true);
    else run(chosen);
  };
  return (
    <>
      <div className="q">
        <Icon of={Search} />
        <input
          ref={input}
          role="combobox"
          aria-label={say(partsText.findOrDo)}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen && optionId(chosen)}
          autoComplete="off"
          spellCheck={false}
          value={query}
          placeholder={say(partsText.findOrDo)}
          onChange={(event) => {
            setWalkedTo(undefined);
            setEnterWaits(false);
            onQuery(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="sm muted nowrap" role="status">
          {query === '' ? '' : say(partsText.found, { count: items.length })}
        </span>
      </div>
      {items.length === 0 && <p className="none">{say(partsText.nothingFound)}</p>}
      <div className="list" role="listbox" id={`${id}-list`} aria-label={say(partsText.findOrDo)} tabIndex={-1}>
        {groups.map((group) => (
          <Group key={group.title} group={group} chosen={chosen} optionId={optionId} onRun={run} />
        ))}
      </div>
      <Foot />
    </>
  );
}

/** A group of options within a listbox; a fieldset would be a group of fields. */
function asGroup(title: string) {
  return { role: 'group', 'aria-label': title };
}

interface GroupProps {
  readonly group: PaletteGroup;
  readonly chosen: PaletteItem | undefined;
  readonly optionId: (item: PaletteItem) => string;
  readonly onRun: (item: PaletteItem) => void;
}

function Group({ group, chosen, optionId, onRun }: GroupProps) {
  if (group.items.length === 0) return null;
  return (
    <div {...asGroup(group.title)}>
      <div className="group-name" aria-hidden="true">
        {group.title}
      </div>
      {group.items.map((item) => (
        <div
          key={item.id}
          id={optionId(item)}
          className="opt"
          role="option"
          aria-selected={item === chosen}
          aria-keyshortcuts={item.keys === undefined ? undefined : ariaKeys(item.keys)}
          tabIndex={-1}
          onClick={() => onRun(item)}
          onKeyDown={(event) => event.key === 'Enter' && onRun(item)}
        >
          {item.icon && <Icon of={item.icon} />}
          <span>{item.label}</span>
          <span className="r">
            {item.note}
            {item.keys !== undefined && <Kbd keys={item.keys} present />}
          </span>
        </div>
      ))}
    </div>
  );
}

function Foot() {
  const { say } = useLanguage();
  return (
    <div className="foot" aria-hidden="true">
      <span>
        <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {say(partsText.paletteChoose)}
      </span>
      <span>
        <Kbd keys="Enter" /> {say(partsText.paletteOpen)}
      </span>
      <span>
        <Kbd keys="Esc" /> {say(partsText.paletteClose)}
      </span>
      <span className="push">
        {say(partsText.paletteType)} <Kbd keys=">" /> {say(partsText.paletteOnlyActs)}
      </span>
    </div>
  );
}
