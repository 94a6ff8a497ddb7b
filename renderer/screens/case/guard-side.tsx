import { Lock } from 'lucide-react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { guardText } from '../../../shared/text/guard.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { useApi, useRead } from '../../queries.ts';
import { AskForm, CloseForForm, LiftForm, MarkForm, OpenAgain } from './guard-forms.tsx';

type Form = 'mark' | 'lift' | 'ask' | 'close';

/** Wie mag erbij: whether it is sensitive, for whom it is closed, and what can be done about that. */
export function GuardSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<Form>();
  const may = (call: 'mark' | 'lift' | 'ask' | 'close' | 'closings') => view.may.includes(`guard.${call}`);
  const acts: readonly (readonly [Form, boolean])[] = [
    ['mark', !view.sensitive && may('mark')],
    ['ask', view.sensitive && may('ask')],
    ['lift', view.sensitive && may('lift')],
    ['close', may('close')],
  ];
  return (
    <Section id="case-guard" title={say(guardText['guard.title'])}>
      <p>
        {view.sensitive && (
          <>
            <Tag kind="today" icon={Lock}>
              {say(guardText['guard.sensitive'])}
            </Tag>{' '}
          </>
        )}
        {say(guardText[view.sensitive ? 'guard.sensitive-note' : 'guard.ordinary-note'])}
      </p>
      {may('closings') && <Closings view={view} />}
      {doing === null && (
        <div className="acts" ref={place}>
          {acts.map(
            ([form, fits]) =>
              fits && (
                <Button key={form} kind="quiet" small data-act={form} onClick={() => begin(form)}>
                  {say(guardText[`guard.${form}`])}
                </Button>
              ),
          )}
        </div>
      )}
      {doing === 'mark' && <MarkForm view={view} onDone={end} />}
      {doing === 'lift' && <LiftForm view={view} onDone={end} />}
      {doing === 'ask' && <AskForm view={view} onDone={end} />}
      {doing === 'close' && <CloseForForm view={view} onDone={end} />}
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
