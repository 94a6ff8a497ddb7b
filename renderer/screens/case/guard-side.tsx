import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { guardText } from '../../../shared/text/guard.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useApi, useRead } from '../../queries.ts';
import { AskForm, CloseForForm, LiftForm, MarkForm, OpenAgain } from './guard-forms.tsx';

type Form = 'mark' | 'lift' | 'ask' | 'close';

/** Wie mag erbij: whether it is sensitive, for whom it is closed, and what can be done about that. */
export function GuardSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState<Form | null>(null);
  const may = (call: 'mark' | 'lift' | 'ask' | 'close' | 'closings') => view.may.includes(`guard.${call}`);
  const acts: readonly (readonly [Form, boolean])[] = [
    ['mark', !view.sensitive && may('mark')],
    ['ask', view.sensitive && may('ask')],
    ['lift', view.sensitive && may('lift')],
    ['close', may('close')],
  ];
  const done = () => setOpen(null);
  return (
    <Section title={say(guardText['guard.title'])}>
      <p>
        {view.sensitive && (
          <>
            <Tag kind="ombudsman">{say(guardText['guard.sensitive'])}</Tag>{' '}
          </>
        )}
        {say(guardText[view.sensitive ? 'guard.sensitive-note' : 'guard.ordinary-note'])}
      </p>
      {may('closings') && <Closings view={view} />}
      {open === null && (
        <p className="acts">
          {acts.map(
            ([form, fits]) =>
              fits && (
                <Button key={form} kind="quiet" small onClick={() => setOpen(form)}>
                  {say(guardText[`guard.${form}`])}
                </Button>
              ),
          )}
        </p>
      )}
      {open === 'mark' && <MarkForm view={view} onDone={done} />}
      {open === 'lift' && <LiftForm view={view} onDone={done} />}
      {open === 'ask' && <AskForm view={view} onDone={done} />}
      {open === 'close' && <CloseForForm view={view} onDone={done} />}
    </Section>
  );
}

function Closings({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const api = useApi();
  const read = useRead(api.guard.closings.queryOptions({ input: { caseId: view.id }, staleTime: 60_000 }));
  if (read.state !== 'ready' || read.value.length === 0) return null;
  const names = [...new Set(read.value.map(({ name }) => name))].join(', ');
  return (
    <>
      <p>{say(guardText['guard.closed-for'], { names })}</p>
      {view.may.includes('guard.open') && <OpenAgain view={view} closings={read.value} />}
    </>
  );
}
