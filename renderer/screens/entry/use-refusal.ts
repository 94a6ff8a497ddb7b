import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { useLanguage } from '../../parts/language.tsx';
import { presentMilliseconds } from '../../present.ts';

/** A refusal on a page before the register is open: under the password, or about the register itself. */
export interface EntryRefusal {
  readonly atPassword: string | undefined;
  readonly atCode?: string | undefined;
  readonly atRegister: string | undefined;
  readonly show: (failure: Failure | null) => void;
}

/**
 * Keeps the last refusal and says it. A wait counts down by itself and goes away when it is over. `known`: the name is
 * not in question, as on the lock screen; otherwise the sentence never tells whether name or password was wrong.
 */
export function useRefusal({ known }: { readonly known: boolean }): EntryRefusal {
  const { say, language } = useLanguage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const seconds = useSecondsLeft(failure);
  const show = setFailure;
  if (failure === null || seconds === 0) return { atPassword: undefined, atRegister: undefined, show };
  if (seconds !== undefined) {
    const minutes = seconds < 60 ? 0 : Math.ceil(seconds / 60);
    return { atPassword: say(entryText['entry.wait'], { minutes, seconds }), atRegister: undefined, show };
  }
  if (failure.code === 'wrong-password' && known) {
    const sentences = [entryText['entry.wrong-password'], entryText['entry.mind-capitals']].map((words) => say(words));
    return { atPassword: sentences.join(' '), atRegister: undefined, show };
  }
  const sentence = failureSentence(failure, language);
  if (failure.code === 'wrong-code') return { atPassword: undefined, atCode: sentence, atRegister: undefined, show };
  if (isAboutPassword(failure)) return { atPassword: sentence, atRegister: undefined, show };
  return { atPassword: undefined, atRegister: sentence, show };
}

function isAboutPassword({ code }: Failure): boolean {
  return code === 'wrong-password' || code === 'password-too-short';
}

/** Seconds until another try is let through; undefined when nobody has to wait. */
function useSecondsLeft(failure: Failure | null): number | undefined {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (failure?.code !== 'too-many-tries') return setLeft(undefined);
    const until = presentMilliseconds() + failure.seconds * 1000;
    const count = () => setLeft(Math.max(0, Math.ceil((until - presentMilliseconds()) / 1000)));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [failure]);
  if (failure?.code !== 'too-many-tries') return undefined;
  return left ?? failure.seconds;
}
