import { useRef, useState } from 'react';
import type { Beside } from '../../../shared/case/beside.ts';
import type { MatterHint, PersonHint } from '../../../shared/contract/hint.ts';
import { hintText } from '../../../shared/text/hints.ts';
import { hintQuestion } from '../../known/hint-question.ts';
import { MatterHintRow, PersonHintRow } from '../../known/hint-row.tsx';
import { useHints } from '../../known/use-hints.ts';
import { Kbd } from '../../parts/kbd.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { ChosenRow } from './chosen-rows.tsx';
import { choicesOf, hintsLeft, type KnownChoice, linkWith, putAside, takeAsSame } from './known-choices.ts';
import { useAnnounceKnown } from './use-announce-known.ts';
import type { DraftInHand } from './use-draft.ts';
import { useGoToKnown } from './use-go-to-known.ts';

type KnownSideProps = Pick<DraftInHand, 'id' | 'intake' | 'beside' | 'changeBeside'>;
type Hint = PersonHint | MatterHint;

/** Misschien bekend: who and what of this call the register may know, each with its reason; what was chosen, with its undo. */
export function KnownSide({ id, intake, beside, changeBeside }: KnownSideProps) {
  const { say } = useLanguage();
  const found = useHints(hintQuestion(intake, { draftId: id, leaveOut: null, aside: beside.aside }));
  const hints = hintsLeft(found, beside);
  const all: readonly Hint[] = [...hints.persons, ...hints.matters];
  const choices = choicesOf(beside);
  const box = useRef<HTMLDivElement>(null);
  const { hintOf, fresh, choose } = useChoosing(found, changeBeside);
  useAnnounceKnown(all);
  useGoToKnown(box);
  if (all.length === 0 && choices.length === 0) return null;
  const viewKey = (
    <span aria-hidden="true">
      <Kbd keys="Alt+B" /> {say(hintText['hints.view-key'])}
    </span>
  );
  return (
    <div ref={box}>
      <Section title={say(hintText['hints.title'])} count={all.length} action={viewKey}>
        <ul className="rows sm known">
          {hints.persons.map((hint) => (
            <PersonHintRow
              key={hint.id}
              hint={hint}
              onSame={() => choose(hint, `same/${hint.place}`, takeAsSame(hint))}
              onLink={() => choose(hint, `link/${hint.caseId}`, linkWith(hint, 'related'))}
              onAside={() => choose(hint, `aside/${hint.id}`, putAside(hint))}
            />
          ))}
          {hints.matters.map((hint) => (
            <MatterHintRow
              key={hint.id}
              hint={hint}
              onLink={() => choose(hint, `link/${hint.caseId}`, linkWith(hint, 'same-matter'))}
              onAside={() => choose(hint, `aside/${hint.id}`, putAside(hint))}
            />
          ))}
          {choices.map((choice) => (
            <ChosenRow
              key={choice.id}
              choice={choice}
              hint={hintOf(choice)}
              isFresh={choice.id === fresh}
              onUndo={() => {
                changeBeside(choice.undo);
                box.current?.querySelector<HTMLElement>('button, a')?.focus();
              }}
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** Remembers on what each choice was made, for as long as the desk is open: a draft keeps ids only. */
function useChoosing(found: ReturnType<typeof useHints>, changeBeside: (next: (beside: Beside) => Beside) => void) {
  const [made, setMade] = useState<ReadonlyMap<string, Hint>>(new Map());
  const [fresh, setFresh] = useState<string>();
  const present: readonly Hint[] = [...found.persons, ...found.matters];
  return {
    fresh,
    hintOf: ({ id, caseId }: KnownChoice) => made.get(id) ?? present.find((hint) => hint.caseId === caseId),
    choose(hint: Hint, choice: string, change: (beside: Beside) => Beside) {
      setMade(new Map([...made, [choice, hint]]));
      setFresh(choice);
      changeBeside(change);
    },
  };
}
