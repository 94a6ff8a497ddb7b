import { useState } from 'react';
import type { OwnRelation } from '../../../shared/contract/guard.ts';
import { dayOf } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { relationKindWords, relationText } from '../../../shared/text/guard.ts';
import { sayDone } from '../../just-done.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { DeclareRelation } from './declare-relation.tsx';

/** Mijn relaties: who is near me, so that reports about them are closed for me. Names are not kept, so none is shown. */
export function RelationsPart() {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.relation.list.queryOptions({ input: {}, staleTime: 60_000 }));
  const [adding, setAdding] = useState(false);
  return (
    <Section title={say(relationText['relation.title'])}>
      <div className="settings stack">
        <p>{say(relationText['relation.intro'])}</p>
        {read.state === 'loading' && <Busy label={say(relationText['relation.loading'])} />}
        {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
        {read.state === 'ready' && <Declared relations={read.value} />}
        <p className="acts">
          <Button onClick={() => setAdding(true)}>{say(relationText['relation.add'])}</Button>
        </p>
        {adding && <DeclareRelation onClose={() => setAdding(false)} />}
      </div>
    </Section>
  );
}

function Declared({ relations }: { readonly relations: readonly OwnRelation[] }) {
  const { say, language, formatDay } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.relation.remove.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  if (relations.length === 0) return <p className="muted">{say(relationText['relation.none'])}</p>;
  const remove = async ({ id }: OwnRelation) => {
    const removed = await write({ id });
    setFailure(removed.ok ? null : removed.failure);
    if (removed.ok) sayDone(say(relationText['relation.removed']));
  };
  return (
    <>
      <ul className="rows">
        {relations.map((relation) => (
          <li key={relation.id}>
            {say(relationText['relation.since'], {
              kind: say(relationKindWords[`relation-kind.${relation.kind}`]),
              day: formatDay(dayOf(relation.declaredAt), 'date'),
            })}{' '}
            <Button kind="quiet" small disabled={busy} onClick={() => void remove(relation)}>
              {say(relationText['relation.remove'])}
            </Button>
          </li>
        ))}
      </ul>
      {failure && <Notice kind="urgent" alert title={failureSentence(failure, language)} />}
    </>
  );
}
