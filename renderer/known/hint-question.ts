import { nothingBeside } from '../../shared/case/beside.ts';
import type { Intake } from '../../shared/case/intake.ts';
import { PersonPlace, personFacts } from '../../shared/case/person.ts';
import type { CaseId, DraftId } from '../../shared/ids.ts';

interface About {
  readonly draftId: DraftId | null;
  readonly leaveOut: CaseId | null;
  readonly aside?: readonly string[];
}

/** What is asked of the register about what is typed; null as long as there is nothing to know anybody or anything by. */
export function hintQuestion(intake: Intake, { draftId, leaveOut, aside = nothingBeside.aside }: About) {
  const { caller, concerned, others, parties, subjects, area, receivedOn } = intake;
  const persons = [
    { place: PersonPlace.enum.caller, person: caller },
    ...(concerned ? [{ place: PersonPlace.enum.concerned, person: concerned }] : []),
    ...others.flatMap(({ person }, at) => {
      const place = PersonPlace.safeParse(`other-${at}`);
      return place.success ? [{ place: place.data, person }] : [];
    }),
  ].filter(({ person }) => personFacts.some((fact) => person[fact].trim() !== ''));
  const isMatter = subjects.length > 0 && parties.some(({ organisation }) => organisation !== null);
  if (persons.length === 0 && !isMatter) return null;
  return { draftId, leaveOut, persons, parties, subjects, area, receivedOn, aside: [...aside] };
}

export type HintQuestion = NonNullable<ReturnType<typeof hintQuestion>>;
