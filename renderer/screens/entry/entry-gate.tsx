import { Activity, type ReactNode, useEffect, useState } from 'react';
import type { Language } from '../../../shared/text/text.ts';
import { MeProvider } from '../../me.ts';
import { OutOfSight } from '../../parts/out-of-sight.ts';
import { presentDay } from '../../present.ts';
import { SessionProvider } from '../../session.ts';
import { EntryFrame } from './entry-frame.tsx';
import { FirstStart } from './first-start.tsx';
import { Locked } from './locked.tsx';
import type { Made } from './made.ts';
import { MustSet } from './must-set.tsx';
import { PracticePage } from './practice-page.tsx';
import { Recover } from './recover.tsx';
import { RecoveryKeyPage } from './recovery-key-page.tsx';
import { RestoredPage } from './restored-page.tsx';
import { SignIn } from './sign-in.tsx';
import { Stuck } from './stuck.tsx';
import { type Gate, useGate } from './use-gate.ts';

/**
 * First who is at the screen, then the screens. While the window is locked the screens stay as they are, out of sight
 * and out of reach, so that not a letter that was typed is lost.
 */
export function EntryGate({ children }: { readonly children: ReactNode }) {
  const gate = useGate();
  const { me, inside } = gate;
  const [chosen, setLanguage] = useState<Language>();
  const language = inside ? me?.preferences.language : (chosen ?? me?.preferences.language);
  return (
    <EntryFrame
      language={language ?? 'nl'}
      today={me?.today ?? presentDay()}
      singleKeys={me?.preferences.singleKeys}
      ownKeys={me?.preferences.keys}
    >
      {me !== null && me.mustSet === null && (
        <MeProvider value={me}>
          <SessionProvider value={gate.session}>
            <OutOfSight value={!inside}>
              <Activity key={me.user} mode={inside ? 'visible' : 'hidden'}>
                {children}
              </Activity>
            </OutOfSight>
          </SessionProvider>
        </MeProvider>
      )}
      {(!inside || me?.mustSet) && <Outside gate={gate} onLanguage={setLanguage} />}
    </EntryFrame>
  );
}

interface OutsideProps {
  readonly gate: Gate;
  readonly onLanguage: (language: Language) => void;
}

/** The page of whoever is not inside: begin, sign in, unlock, recover, or why none of that works. */
function Outside({ gate, onLanguage }: OutsideProps) {
  const [made, setMade] = useState<Made | null>(null);
  const [recovering, setRecovering] = useState(false);
  const { status, lockedAt, session } = gate;
  const [typed, setTyped] = useTyped(status.state === 'ready' && status.value.state === 'signed-in');
  // What was made stays here until the gate opens: its passwords and its key are nowhere else.
  if (made?.kind === 'register' && !gate.inside)
    return <RecoveryKeyPage made={made} onLanguage={onLanguage} onTyped={setTyped} />;
  if (made?.kind === 'practice') return <PracticePage made={made} onLanguage={onLanguage} />;
  if (made?.kind === 'restored')
    return <RestoredPage made={made} onLanguage={onLanguage} onGoOn={() => setMade(null)} />;
  if (status.state !== 'ready') {
    const nowhere = { office: null, folder: null, user: null, onLanguage };
    const recover = () => setRecovering(true);
    const back = () => setRecovering(false);
    if (recovering && status.state === 'refused')
      return <Recover {...nowhere} onBack={back} onTyped={setTyped} onEntered={gate.unlocked} />;
    return <Stuck read={status} onLanguage={onLanguage} onRecover={recover} />;
  }
  const { state, name, user, office, folder } = status.value;
  const place = { office, folder, onLanguage };
  if (gate.inside && gate.me?.mustSet)
    return <MustSet what={gate.me.mustSet} known={typed} onKnown={setTyped} {...place} />;
  if (state === 'no-register') return <FirstStart {...place} onMade={setMade} />;
  if (recovering) {
    return (
      <Recover
        {...place}
        user={user}
        onBack={() => setRecovering(false)}
        onTyped={setTyped}
        onEntered={gate.unlocked}
      />
    );
  }
  if (state === 'signed-out') return <SignIn {...place} onTyped={setTyped} onRecover={() => setRecovering(true)} />;
  if (state === 'signed-in' && lockedAt === null) return <Stuck read={gate.meRead} onLanguage={onLanguage} />;
  return (
    <Locked
      {...place}
      name={name ?? ''}
      lockedAt={lockedAt}
      onUnlocked={gate.unlocked}
      onSomebodyElse={session.signOut}
      onRecover={() => setRecovering(true)}
    />
  );
}

/**
 * The password that was typed a moment ago, for what has to be set first: nobody is asked for it twice in a minute. It is
 * forgotten as soon as this person is inside, and when the window locks.
 */
function useTyped(signedIn: boolean) {
  const [typed, setTyped] = useState<string>();
  useEffect(() => (signedIn ? () => setTyped(undefined) : undefined), [signedIn]);
  return [typed, setTyped] as const;
}
