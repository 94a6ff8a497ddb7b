import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { MatterHint, PersonHint } from '../../../shared/contract/hint.ts';
import { hintText, tieText } from '../../../shared/text/hints.ts';
import { sayDone } from '../../just-done.tsx';
import { hintQuestion } from '../../known/hint-question.ts';
import { MatterHintRow, PersonHintRow } from '../../known/hint-row.tsx';
import { useHintWords } from '../../known/hint-words.ts';
import { useHints } from '../../known/use-hints.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

/** Who and what of this report may be known from others and is not tied to it yet. */
export function TieHints({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const [aside, setAside] = useState<readonly string[]>([]);
  const found = useHints(hintQuestion(view.intake, { draftId: null, leaveOut: view.id, aside }));
  const { same, link, failure } = useTying(view);
  const { persons, matters } = untied(found, view);
  const putAside = ({ id }: PersonHint | MatterHint) => setAside([...aside, id]);
  if (persons.length + matters.length === 0) return null;
  return (
    <Section level={3} title={say(hintText['hints.title'])} count={persons.length + matters.length}>
      <ul className="rows sm known">
        {persons.map((hint) => (
          <PersonHintRow
            key={hint.id}
            hint={hint}
            onSame={view.may.includes('case.joinPerson') ? () => void same(hint) : undefined}
            onLink={view.may.includes('case.link') ? () => void link(hint, 'related') : undefined}
            onAside={() => putAside(hint)}
          />
        ))}
        {matters.map((hint) => (
          <MatterHintRow
            key={hint.id}
            hint={hint}
            onLink={view.may.includes('case.link') ? () => void link(hint, 'same-matter') : undefined}
            onAside={() => putAside(hint)}
          />
        ))}
      </ul>
      <Refusal failure={failure} />
    </Section>
  );
}

function untied(
  { persons, matters }: ReturnType<typeof useHints>,
  { links, samePersons, joinedHere, joinedInto }: CaseView,
) {
  const tied = new Set<string>([
    ...links.map(({ other }) => other),
    ...[...joinedHere, joinedInto].flatMap((one) => one?.id ?? []),
  ]);
  return {
    persons: persons.filter(
      ({ kind, place, caseId }) =>
        !samePersons.some((same) => same.place === place && (kind === 'same-person' || same.caseId === caseId)) &&
        (kind === 'same-person' || !tied.has(caseId)),
    ),
    matters: matters.filter(({ caseId }) => !tied.has(caseId)),
  };
}

function useTying({ id, version }: CaseView) {
  const { say } = useLanguage();
  const words = useHintWords();
  const api = useApi();
  const joining = useCaseAct(api.case.joinPerson.mutationOptions());
  const linking = useCaseAct(api.case.link.mutationOptions());
  const at = { caseId: id, version };
  return {
    failure: joining.failure ?? linking.failure,
    async same(hint: PersonHint) {
      const { place, caseId, of } = hint;
      const done = await joining.run({ ...at, place, same: { caseId, of } });
      if (done) sayDone(say(tieText['ties.person-joined'], { name: words.name(hint) }));
    },
    async link({ caseId, number }: PersonHint | MatterHint, kind: 'related' | 'same-matter') {
      if (await linking.run({ ...at, other: caseId, kind })) sayDone(say(tieText['ties.linked'], { number }));
    },
  };
}
