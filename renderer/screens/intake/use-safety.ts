import { useDeferredValue, useMemo, useState } from 'react';
import type { Intake } from '../../../shared/case/intake.ts';
import { dangerWordsIn } from '../../../shared/match/danger-words.ts';

/** Why the safety card is shown: a word of the story, a subject, or because it was asked for. */
export type SafetyReason =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'subject'; readonly subject: string }
  | { readonly kind: 'asked' };

export interface Safety {
  readonly reason: SafetyReason | null;
  readonly show: () => void;
  /** Puts the card away until something new calls for it. */
  readonly dismiss: () => void;
}

/** Subjects about harm to a person; fraud and the like are no matter for this card. */
const dangerSubjects: readonly string[] = ['VEI', 'VEI-01', 'VEI-02', 'VEI-03', 'VEI-04', 'VEI-05', 'VEI-06', 'BEJ-04'];

/** Watches the story and the subjects for danger. */
export function useSafety({ story, subjects }: Pick<Intake, 'story' | 'subjects'>): Safety {
  const settled = useDeferredValue(story);
  const words = useMemo(() => dangerWordsIn(settled), [settled]);
  const called = [...words, ...subjects.filter((subject) => dangerSubjects.includes(subject))];
  const [asked, setAsked] = useState(false);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const open = called.find((each) => !dismissed.includes(each));
  return {
    reason: reasonOf(open, words, asked),
    show: () => setAsked(true),
    dismiss() {
      setAsked(false);
      setDismissed(called);
    },
  };
}

function reasonOf(open: string | undefined, words: readonly string[], asked: boolean): SafetyReason | null {
  if (open === undefined) return asked ? { kind: 'asked' } : null;
  return words.includes(open) ? { kind: 'word', word: open } : { kind: 'subject', subject: open };
}
