import { useState } from 'react';
import type { Approval } from '../shared/contract/guard.ts';
import type { Failure } from '../shared/failure.ts';
import { failureSentence } from '../shared/text/failure-sentence.ts';
import { approvedActWords, guardText } from '../shared/text/guard.ts';
import { sayDone } from './just-done.tsx';
import { useMay, useMe } from './me.ts';
import { Button } from './parts/button.tsx';
import { useLanguage } from './parts/language.tsx';
import { Notice } from './parts/notice.tsx';
import { Section } from './parts/section.tsx';
import { useApi, useRead, useWrite } from './queries.ts';

/** What waits for a second person; nothing where nothing waits, or where this is for others. */
export function Approvals() {
  return useMay()('guard.approvals') ? <Waiting /> : null;
}

function Waiting() {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.guard.approvals.queryOptions({ input: {}, staleTime: 60_000 }));
  const { busy, write } = useWrite(api.guard.decide.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  if (read.state !== 'ready' || read.value.length === 0) return null;
  const decide = async ({ id }: Approval, approve: boolean) => {
    const decided = await write({ id, approve });
    setFailure(decided.ok ? null : decided.failure);
    if (decided.ok) sayDone(say(guardText[approve ? 'guard.approved' : 'guard.declined']));
  };
  return (
    <Section title={say(guardText['guard.approvals'])}>
      <ul className="rows">
        {read.value.map((approval) => (
          <Row
            key={approval.id}
            approval={approval}
            busy={busy}
            onDecide={(approve) => void decide(approval, approve)}
          />
        ))}
      </ul>
      {failure && <Notice kind="urgent" alert title={failureSentence(failure, language)} />}
    </Section>
  );
}

interface RowProps {
  readonly approval: Approval;
  readonly busy: boolean;
  readonly onDecide: (approve: boolean) => void;
}

function Row({ approval, busy, onDecide }: RowProps) {
  const { say } = useLanguage();
  const me = useMe();
  const { act, askedBy, askedByName, number, reason } = approval;
  const words = { name: askedByName, act: say(approvedActWords[`approved-act.${act}`]), number };
  return (
    <li>
      {say(guardText['guard.approval'], words)} <span className="prose">{reason}</span>
      {askedBy === me.user ? (
        <span className="muted"> {say(guardText['guard.own-request'])}</span>
      ) : (
        <p className="acts">
          <Button small disabled={busy} onClick={() => onDecide(true)}>
            {say(guardText['guard.approve'])}
          </Button>
          <Button small disabled={busy} onClick={() => onDecide(false)}>
            {say(guardText['guard.decline'])}
          </Button>
        </p>
      )}
    </li>
  );
}
