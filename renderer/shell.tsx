import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { AppWindow, LogOut } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Me } from '../shared/contract/entry.ts';
import { roleWords } from '../shared/text/roles.ts';
import { shellText } from '../shared/text/shell.ts';
import { useMay, useMe } from './me.ts';
import { Frame } from './parts/frame.tsx';
import { KeySheet } from './parts/key-sheet.tsx';
import { useLanguage } from './parts/language.tsx';
import { useApi } from './queries.ts';
import { SearchMemoryProvider } from './search-memory.tsx';
import { useSession } from './session.ts';
import { useAnotherWindow } from './shell/another-window.tsx';
import { type Place, placeOf, placesFor, titleOf } from './shell/places.ts';
import { ShellPalette } from './shell/shell-palette.tsx';
import { useCalls } from './shell/use-calls.ts';
import { type Counts, useCounts } from './shell/use-counts.ts';
import { useIdleLock } from './shell/use-idle-lock.ts';
import { usePreferenceActs } from './shell/use-preference-acts.ts';
import { useShellKeys } from './shell/use-shell-keys.ts';
import { useFocusOnSheet, useLook, useWindowTitle } from './shell/use-window.ts';

/** What is around every screen: the margin with the ways in, the palette, the keys, the lock, and this person's look. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <SearchMemoryProvider>
      <Surroundings>{children}</Surroundings>
    </SearchMemoryProvider>
  );
}

function Surroundings({ children }: { readonly children: ReactNode }) {
  const { say } = useLanguage();
  const me = useMe();
  const may = useMay();
  const session = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [palette, setPalette] = useState<string>();
  const [keySheet, setKeySheet] = useState(false);
  const otherWindow = useAnotherWindow();
  const counts = useCounts();
  const calls = useCalls(path);
  const places = placesFor(may);
  const current = placeOf(path, places);
  const atStart = useStartPlace(path, places);
  const lock = () => {
    setPalette(undefined);
    setKeySheet(false);
    session.lock('asked');
  };
  useLook(me.preferences);
  useWindowTitle(titleOf(path, places), counts);
  useFocusOnSheet(path);
  useShellKeys({ places, onPalette: () => setPalette(''), onKeySheet: () => setKeySheet(true), onLock: lock });
  useIdleLock({ minutes: me.idleMinutes, onIdle: () => session.lock('idle'), onActive: useTellActive() });
  const windowAct = { id: 'window', label: say(shellText['shell.another-window']), icon: AppWindow };
  const outAct = { id: 'out', label: say(shellText['shell.sign-out']), icon: LogOut };
  const acts = [{ ...windowAct, run: otherWindow.ask }, { ...outAct, run: session.signOut }, ...usePreferenceActs()];
  return (
    <>
      <Frame
        items={places.map((place) => ({
          id: place.id,
          label: say(place.words),
          icon: place.icon,
          href: `#${place.path}`,
          current: place === current,
          ...countAt(place.id, counts, say),
        }))}
        calls={calls}
        newReport={may('case.register') ? { label: say(shellText['shell.new-report']), href: '#/nieuw' } : undefined}
        onCommand={() => setPalette('')}
        me={{ name: me.name, role: me.roles.map((role) => say(roleWords[`role.${role}`])).join(', ') }}
        onLock={lock}
        acts={[
          { ...windowAct, onRun: otherWindow.ask },
          { ...outAct, onRun: session.signOut },
        ]}
        notice={noticeOf(me)}
      >
        {atStart ? children : null}
      </Frame>
      <ShellPalette
        open={palette !== undefined}
        onClose={() => setPalette(undefined)}
        query={palette ?? ''}
        onQuery={setPalette}
        acts={acts}
      />
      <KeySheet
        open={keySheet}
        onClose={() => setKeySheet(false)}
        foot={say(shellText['shell.letters-off'], {
          place: say(shellText[may('office.save') ? 'shell.administration' : 'shell.settings']),
        })}
      />
      {otherWindow.dialog}
    </>
  );
}

/** What is true of every screen: that nothing can be changed now, or that all is invented. */
function noticeOf({ readOnly, practice }: Me) {
  if (readOnly) return <NoticeOf what="read-only" />;
  return practice ? <NoticeOf what="practice" /> : undefined;
}

function NoticeOf({ what }: { readonly what: 'read-only' | 'practice' }) {
  const { say } = useLanguage();
  return (
    <>
      <span className="strong">{say(shellText[`shell.${what}`])}</span>
      <span className="more">: {say(shellText[`shell.${what}-note`])}</span>
    </>
  );
}

type Say = ReturnType<typeof useLanguage>['say'];

/** What waits at a place, in words; nothing where nothing waits. */
function countAt(id: string, { late, dueToday, newSignals }: Counts, say: Say) {
  if (id === 'today' && late > 0) return { count: say(shellText['shell.late'], { count: late }), hot: true };
  if (id === 'today' && dueToday > 0) return { count: say(shellText['shell.due-today'], { count: dueToday }) };
  if (id === 'signals' && newSignals > 0) return { count: say(shellText['shell.new-signals'], { count: newSignals }) };
  return {};
}

/** Who has no work list begins at the first place there is. Answers whether the screen of this path may be shown. */
function useStartPlace(path: string, places: readonly Place[]): boolean {
  const navigate = useNavigate();
  // The address changes a moment before the screen does: the old screen is not to be shown in between either.
  const shown = useRouterState({ select: (state) => state.matches.at(-1)?.pathname ?? path });
  const lost = [path, shown].includes('/') && placeOf('/', places) === undefined;
  const start = places[0]?.path;
  useEffect(() => {
    if (lost && path === '/' && start !== undefined) void navigate({ to: start, replace: true });
  }, [lost, path, start, navigate]);
  return !lost;
}

/** Tells the host that somebody is working, by asking who that is: it brings the new day after midnight too. */
function useTellActive(): () => void {
  const api = useApi();
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: api.me.show.key() });
}
