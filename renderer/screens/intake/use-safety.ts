import { useDeferredValue, useMemo, useState } from 'react';
import { dangerWordsIn } from '../../../shared/match/danger-words.ts';
import type { PartProps } from '../../intake-fields/part-props.ts';
import { withSafetyDismissed } from '../../intake-fields/safety-form.ts';

/** Why the safety card is shown: a word of the story, a subject, or because it was asked for. */
export type SafetyReason =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'subject'; readonly subject: string }
  | { readonly kind: 'asked' };

export interface Safety {
  readonly reason: SafetyReason | null;
  /** True while what was done is being recorded. */
  readonly recording: boolean;
  /** Shows the card; when it is there already, goes on to recording. */
  readonly show: () => void;
  readonly startRecording: () => void;
  readonly stopRecording: () => void;
  /** Puts the card away until something new calls for it; when nothing was recorded, records that it does not apply. */
  readonly dismiss: () => void;
}

/** Subjects about harm to a person; fraud and the like are no matter for this card. */
const dangerSubjects: readonly string[] = ['VEI', 'VEI-01', 'VEI-02', 'VEI-03', 'VEI-04', 'VEI-05', 'VEI-06', 'BEJ-04'];

/** Watches the story and the subjects for danger, and holds what is recorded about it. */
export function useSafety({ intake, change }: PartProps): Safety {
  const { story, subjects, safety } = intake;
  const settled = useDeferredValue(story);
  const words = useMemo(() => dangerWordsIn(settled), [settled]);
  const called = [...words, ...subjects.filter((subject) => dangerSubjects.includes(subject))];
  const [asked, setAsked] = useState(false);
  const [recording, setRecording] = useState(false);
  // What was said before the call was parked was dealt with when something was recorded about it.
  const [dismissed, setDismissed] = useState<readonly string[]>(safety === null ? [] : called);
  const open = called.find((each) => !dismissed.includes(each));
  const reason = reasonOf(open, words, asked);
  return {
    reason,
    recording: recording && reason !== null,
    show() {
      if (reason !== null) setRecording(true);
      setAsked(true);
    },
    startRecording: () => setRecording(true),
    stopRecording: () => setRecording(false),
    dismiss() {
      setAsked(false);
      setRecording(false);
      setDismissed(called);
      change(withSafetyDismissed);
    },
  };
}

function reasonOf(open: string | undefined, words: readonly string[], asked: boolean): SafetyReason | null {
  if (open === undefined) return asked ? { kind: 'asked' } : null;
  return words.includes(open) ? { kind: 'word', word: open } : { kind: 'subject', subject: open };
}
