import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { ApprovedAct, type Closing } from '../../../shared/contract/guard.ts';
import type { Answer, Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { approvedActWords, guardText } from '../../../shared/text/guard.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { PeoplePicker, userNamed } from '../../people-picker.tsx';
import { useApi, useWrite } from '../../queries.ts';

interface FormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Marks the report as sensitive, with the reason. */
export function MarkForm({ view, onDone }: FormProps) {
  const api = useApi();
  const { busy, write } = useWrite(api.guard.mark.mutationOptions());
  const asked = { caseId: view.id, version: view.version };
  return <ReasonForm act="mark" done="marked" {...{ busy, onDone }} onAct={(reason) => write({ ...asked, reason })} />;
}

/** Takes the mark away, which somebody else approved before. */
export function LiftForm({ view, onDone }: FormProps) {
  const api = useApi();
  const { busy, write } = useWrite(api.guard.lift.mutationOptions());
  const asked = { caseId: view.id, version: view.version };
  return <ReasonForm act="lift" done="lifted" {...{ busy, onDone }} onAct={(reason) => write({ ...asked, reason })} />;
}

interface ReasonFormProps {
  readonly act: 'mark' | 'lift';
  readonly done: 'marked' | 'lifted';
  readonly busy: boolean;
  readonly onAct: (reason: string) => Promise<Answer<unknown>>;
  readonly onDone: () => void;
}

function ReasonForm({ act, done, busy, onAct, onDone }: ReasonFormProps) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = async () => {
    const kept = await onAct(reason);
    if (!kept.ok) return setFailure(kept.failure);
    onDone();
    sayDone(say(guardText[`guard.${done}`]));
  };
  return (
    <ActForm act={say(guardText[`guard.${act}`])} {...{ busy, failure }} onAct={() => void keep()} onCancel={onDone}>
      <TextArea label={say(guardText['guard.reason'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}

/** Asks a second person to approve closing it or taking the mark away. */
export function AskForm({ view, onDone }: FormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.guard.ask.mutationOptions());
  const [act, setAct] = useState<ApprovedAct>('close');
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = async () => {
    const asked = await write({ caseId: view.id, act, reason });
    if (!asked.ok) return setFailure(asked.failure);
    onDone();
    sayDone(say(guardText['guard.asked']));
  };
  return (
    <ActForm act={say(guardText['guard.ask'])} {...{ busy, failure }} onAct={() => void ask()} onCancel={onDone}>
      <Choices
        label={say(guardText['guard.ask-for'])}
        choices={ApprovedAct.options.map((each) => ({
          value: each,
          label: say(approvedActWords[`approved-act.${each}`]),
        }))}
        value={act}
        onChange={setAct}
      />
      <TextArea label={say(guardText['guard.reason'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}

/** Closes the report for the colleague whom the complaint is about. */
export function CloseForForm({ view, onDone }: FormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.guard.close.mutationOptions());
  const [chosen, setChosen] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const user = userNamed(chosen);
  const close = async () => {
    if (user === null) return;
    const closed = await write({ caseId: view.id, user });
    if (!closed.ok) return setFailure(closed.failure);
    onDone();
    sayDone(say(guardText['guard.closed'], { name: closed.value.find((each) => each.user === user)?.name ?? user }));
  };
  return (
    <ActForm act={say(guardText['guard.close'])} {...{ busy, failure }} onAct={() => void close()} onCancel={onDone}>
      <PeoplePicker
        label={say(guardText['guard.close-whom'])}
        value={chosen}
        onChange={setChosen}
        nobody={say(guardText['guard.close-nobody'])}
      />
    </ActForm>
  );
}

/** For each colleague for whom it is closed: open again, where that was a mistake. */
export function OpenAgain({ view, closings }: { readonly view: CaseView; readonly closings: readonly Closing[] }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.guard.open.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async ({ user, name }: Closing) => {
    const opened = await write({ caseId: view.id, user });
    setFailure(opened.ok ? null : opened.failure);
    if (opened.ok) sayDone(say(guardText['guard.opened'], { name }));
  };
  const each = closings.filter(({ user }, at) => closings.findIndex((other) => other.user === user) === at);
  return (
    <>
      <p className="acts">
        {each.map((closing) => (
          <Button key={closing.user} kind="quiet" small disabled={busy} onClick={() => void open(closing)}>
            {say(guardText['guard.open'], { name: closing.name })}
          </Button>
        ))}
      </p>
      {failure && <Notice kind="urgent" alert title={failureSentence(failure, language)} />}
    </>
  );
}
