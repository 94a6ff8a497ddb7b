import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { hintText, linkKindWords, tieText } from '../../../shared/text/hints.ts';
import { sayDone } from '../../just-done.tsx';
import { useHintWords } from '../../known/hint-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

/** The ties of a report as they stand, each with its undo for who may. */
export function TieRows({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const words = useHintWords();
  const { unlink, partPerson, failure } = useUndoing(view);
  const mayUnlink = view.may.includes('case.unlink');
  const mayPart = view.may.includes('case.partPerson');
  return (
    <>
      <ul className="rows known">
        {view.joinedHere.map(({ id, number }) => (
          <li key={id}>
            <a href={`#/melding/${id}`}>{say(tieText['ties.joined-here'], { number })}</a>
          </li>
        ))}
        {view.samePersons.map(({ place, caseId, number, mayOpen }) => {
          const what = say(tieText['ties.same'], { place: words.place(place), number });
          return (
            <TieRow
              key={place}
              href={mayOpen ? `#/melding/${caseId}` : undefined}
              text={what}
              onUndo={mayPart ? () => void partPerson(place) : undefined}
            />
          );
        })}
        {view.links.map(({ other, number, kind, fromHere, mayOpen }) => (
          <TieRow
            key={`${other}/${fromHere}`}
            href={mayOpen ? `#/melding/${other}` : undefined}
            text={`${number}, ${say(linkKindWords[kind])}`}
            onUndo={mayUnlink && fromHere ? () => void unlink(other) : undefined}
          />
        ))}
      </ul>
      <Refusal failure={failure} />
    </>
  );
}

interface TieRowProps {
  /** Absent where the reader may not open it. */
  readonly href: string | undefined;
  readonly text: string;
  readonly onUndo: (() => void) | undefined;
}

function TieRow({ href, text, onUndo }: TieRowProps) {
  const { say } = useLanguage();
  return (
    <li className="chosen">
      {href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>}
      {onUndo && (
        <Button kind="quiet" small aria-label={say(hintText['hints.undo-of'], { what: text })} onClick={onUndo}>
          {say(hintText['hints.undo'])}
        </Button>
      )}
    </li>
  );
}

function useUndoing({ id, version }: CaseView) {
  const { say } = useLanguage();
  const api = useApi();
  const unlinking = useCaseAct(api.case.unlink.mutationOptions());
  const parting = useCaseAct(api.case.partPerson.mutationOptions());
  const at = { caseId: id, version };
  const failure: Failure | null = unlinking.failure ?? parting.failure;
  return {
    failure,
    async unlink(other: CaseView['id']) {
      if (await unlinking.run({ ...at, other })) sayDone(say(tieText['ties.unlinked']));
    },
    async partPerson(place: CaseView['samePersons'][number]['place']) {
      if (await parting.run({ ...at, place })) sayDone(say(tieText['ties.person-parted']));
    },
  };
}
