import { useEffect, useRef } from 'react';
import type { MatterHint, PersonHint } from '../../../shared/contract/hint.ts';
import { hintText } from '../../../shared/text/hints.ts';
import { type HintWords, useHintWords } from '../../known/hint-words.ts';
import { Button } from '../../parts/button.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import type { KnownChoice } from './known-choices.ts';

interface ChosenRowProps {
  readonly choice: KnownChoice;
  /** The hint it was chosen on, as far as this window still knows it. */
  readonly hint: PersonHint | MatterHint | undefined;
  /** Just chosen here: the focus was on a button that is gone, and goes on to the way back. */
  readonly isFresh: boolean;
  readonly onUndo: () => void;
}

/** One choice about somebody or something known, with its undo beside it. */
export function ChosenRow({ choice, hint, isFresh, onUndo }: ChosenRowProps) {
  const speech = useLanguage();
  const { say } = speech;
  const words = useHintWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFresh) undo.current?.focus();
  }, [isFresh]);
  const what = sentenceOf(choice, hint, { speech, words });
  const caseId = choice.caseId ?? hint?.caseId;
  return (
    <li className="chosen">
      <span>
        {what}
        {choice.kind === 'same' && caseId && (
          <>
            {' '}
            (<a href={`#/melding/${caseId}`}>{hint?.number ?? say(hintText['hints.a-report'])}</a>)
          </>
        )}
      </span>
      <Button kind="quiet" small ref={undo} aria-label={say(hintText['hints.undo-of'], { what })} onClick={onUndo}>
        {say(hintText['hints.undo'])}
      </Button>
    </li>
  );
}

function sentenceOf(
  { kind, place }: KnownChoice,
  hint: PersonHint | MatterHint | undefined,
  { speech: { say }, words }: { readonly speech: Speech; readonly words: HintWords },
): string {
  const person = hint && 'place' in hint ? words.name(hint) : undefined;
  const number = hint?.number ?? say(hintText['hints.a-report']);
  if (kind === 'link') return say(hintText['hints.chosen-link'], { number });
  if (kind === 'aside') return say(hintText['hints.chosen-aside'], { name: person ?? number });
  return say(hintText['hints.chosen-same'], {
    place: words.place(place ?? 'caller'),
    name: person ?? say(hintText['hints.a-person']),
  });
}
