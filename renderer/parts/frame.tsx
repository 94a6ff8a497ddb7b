import { CirclePause, Lock, Menu, PhoneIncoming, Search, User } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import { Brand } from './brand.tsx';
import { Icon, type LucideIcon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { ariaKeys } from './key-names.ts';
import { useLanguage } from './language.tsx';
import { LinkButton } from './link-button.tsx';
import { SkipLink } from './skip-link.tsx';
import { usePartKeys } from './walk-parts.ts';

/** A way in from the margin. What a role may not do is left out, never grey. */
export interface FrameItem {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** What waits there, in words: "2 over tijd". */
  readonly count?: string | undefined;
  /** Something there is late. */
  readonly hot?: boolean | undefined;
}

/** A call that was parked or is going on. */
export interface FrameCall {
  readonly id: string;
  readonly name: string;
  /** "geparkeerd om 10.31 uur", "nu · 6 minuten". */
  readonly detail: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly icon?: LucideIcon | undefined;
}

/** Something a person does with this window, below the own name. */
export interface FrameAct {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onRun: () => void;
}

interface FrameProps {
  readonly items: readonly FrameItem[];
  readonly calls?: readonly FrameCall[] | undefined;
  /** Where a new report begins; absent for who may not record one. */
  readonly newReport?: { readonly label: string; readonly href: string; readonly keys?: string } | undefined;
  /** Opens the palette. */
  readonly onCommand?: (() => void) | undefined;
  readonly me: { readonly name: string; readonly role: string; readonly href?: string | undefined };
  readonly onLock?: (() => void) | undefined;
  readonly acts?: readonly FrameAct[] | undefined;
  /** Stands under the mark on every screen: that the register is for practice. */
  readonly notice?: ReactNode;
  /** The sheet: one Sheet. */
  readonly children: ReactNode;
}

/** The quiet margin with the ways in, beside one white sheet. F6 and Shift F6 walk the parts. */
export function Frame(props: FrameProps) {
  const { items, calls = [], newReport, onCommand, me, onLock, acts, notice, children } = props;
  const { say } = useLanguage();
  // The menu of the strip is open on the screen where it was opened, so that going elsewhere closes it.
  const place = items.find((item) => item.current)?.id ?? '';
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === place;
  usePartKeys();
  return (
    <>
      <SkipLink />
      <div className="app">
        <nav
          className="nav"
          aria-label={say(partsText.mainMenu)}
          data-part="nav"
          data-open={open || undefined}
          tabIndex={-1}
        >
          <Brand />
          {notice !== undefined && <p className="nav-notice">{notice}</p>}
          <button
            type="button"
            className="btn small menu-btn"
            aria-expanded={open}
            onClick={() => setOpenOn(open ? undefined : place)}
          >
            <Icon of={Menu} />
            {say(partsText.menu)}
          </button>
          {onCommand && <CommandButton onCommand={onCommand} />}
          {newReport && (
            <LinkButton kind="primary" icon={PhoneIncoming} href={newReport.href} keys={newReport.keys ?? 'N'}>
              {newReport.label}
            </LinkButton>
          )}
          <div className="nav-items">
            <ul>
              {items.map((item) => (
                <NavItem key={item.id} item={item} />
              ))}
            </ul>
            {calls.length > 0 && <Calls calls={calls} />}
            <Me me={me} onLock={onLock} acts={acts} />
          </div>
        </nav>
        {children}
      </div>
    </>
  );
}

function CommandButton({ onCommand }: { readonly onCommand: () => void }) {
  const { say } = useLanguage();
  return (
    <button
      type="button"
      className="cmd"
      aria-keyshortcuts={ariaKeys('Ctrl+K')}
      aria-haspopup="dialog"
      onClick={onCommand}
    >
      <Icon of={Search} />
      <span>{say(partsText.findOrDo)}</span>
      <Kbd keys="Ctrl+K" />
    </button>
  );
}

function NavItem({ item }: { readonly item: FrameItem }) {
  return (
    <li>
      <a href={item.href} aria-current={item.current ? 'page' : undefined}>
        <Icon of={item.icon} />
        {item.label}
        {item.count !== undefined && <span className={item.hot ? 'n hot' : 'n'}>{item.count}</span>}
      </a>
    </li>
  );
}

function Calls({ calls }: { readonly calls: readonly FrameCall[] }) {
  const { say } = useLanguage();
  return (
    <section className="calls" aria-labelledby="frame-calls">
      <h2 id="frame-calls">
        {say(partsText.calls)}
        <span>{say(partsText.nextCall)}</span>
      </h2>
      <ul>
        {calls.map((call) => (
          <li key={call.id}>
            <a href={call.href} aria-current={call.current ? 'page' : undefined}>
              <Icon of={call.icon ?? CirclePause} />
              <span>
                {call.name}
                <small>{call.detail}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Me({ me, onLock, acts = [] }: Pick<FrameProps, 'me' | 'onLock' | 'acts'>) {
  const { say } = useLanguage();
  const name = (
    <>
      <Icon of={User} />
      <span>
        {me.name}
        <br />
        <span className="muted xs">{me.role}</span>
      </span>
    </>
  );
  return (
    <div className="me">
      {me.href === undefined ? <p>{name}</p> : <a href={me.href}>{name}</a>}
      {onLock && (
        <button type="button" aria-keyshortcuts={ariaKeys('Ctrl+L')} onClick={onLock}>
          <Icon of={Lock} />
          {say(partsText.lock)}
          <Kbd keys="Ctrl+L" />
        </button>
      )}
      {acts.map((act) => (
        <button key={act.id} type="button" onClick={act.onRun}>
          <Icon of={act.icon} />
          {act.label}
        </button>
      ))}
    </div>
  );
}
