import type { Intake } from '../../../shared/case/intake.ts';
import { PersonPlace } from '../../../shared/case/person.ts';

/** The persons of a report by place, the one whom it is about in front, with the name or the words for whoever has none. */
export function placesOf(
  { caller, concerned, others }: Pick<Intake, 'caller' | 'concerned' | 'others'>,
  nameless: string,
): readonly { readonly place: PersonPlace; readonly name: string }[] {
  const all = [
    ...(concerned ? [{ place: PersonPlace.enum.concerned, name: concerned.name }] : []),
    { place: PersonPlace.enum.caller, name: caller.name },
    ...others.map(({ person }, at) => ({ place: PersonPlace.parse(`other-${at}`), name: person.name })),
  ];
  return all.map(({ place, name }) => ({ place, name: name.trim() || nameless }));
}
