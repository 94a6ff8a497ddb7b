import { useEffect, useEffectEvent } from 'react';
import { presentMilliseconds } from '../present.ts';

interface IdleLock {
  /** Minutes without a key or the pointer after which the window locks. */
  readonly minutes: number;
  readonly onIdle: () => void;
  /** Called about once a minute while somebody works, so that the host knows it too. */
  readonly onActive: () => void;
}

const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;
const lookEvery = 5_000;
const tellEvery = 60_000;

/** Locks the window when nobody touches it. Time asleep counts: a computer that wakes up locks at once. */
export function useIdleLock({ minutes, onIdle, onActive }: IdleLock) {
  const idle = useEffectEvent(onIdle);
  const active = useEffectEvent(onActive);
  useEffect(() => {
    let lastSign = presentMilliseconds();
    let lastTold = lastSign;
    const look = () => {
      const now = presentMilliseconds();
      if (now - lastSign >= minutes * 60_000) return idle();
      if (now - lastTold < tellEvery || lastSign <= lastTold) return;
      lastTold = now;
      active();
    };
    const sign = () => {
      // A sign after the time has passed is somebody coming back, and is not let through first.
      if (presentMilliseconds() - lastSign < minutes * 60_000) lastSign = presentMilliseconds();
      else look();
    };
    for (const name of signsOfLife) window.addEventListener(name, sign, { passive: true, capture: true });
    const timer = setInterval(look, lookEvery);
    return () => {
      for (const name of signsOfLife) window.removeEventListener(name, sign, { capture: true });
      clearInterval(timer);
    };
  }, [minutes]);
}
