import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { HelperFields, useHelper } from '../../helper-fields.tsx';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useWrite } from '../../queries.ts';

/** Nobody with the register key is there: a colleague who has it opens the register at this screen. */
export function OpenBeside() {
  const { say, language } = useLanguage();
  const api = useApi();
  const queryClient = useQueryClient();
  const { busy, write } = useWrite(api.account.openRegister.mutationOptions());
  const form = useHelper();
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async () => {
    setTried(true);
    if (busy || !form.complete) return;
    const answer = await write(form.helper);
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return form.hear(answer.failure);
    sayDone(say(accountText['accounts.opened']));
    await queryClient.invalidateQueries();
  };
  return (
    <Section title={say(accountText['accounts.closed-title'])} first>
      <Form className="stack wide-gap settings" onAct={open}>
        <p className="prose">{say(accountText['accounts.closed-what'])}</p>
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        <HelperFields form={form} tried={tried} />
        <div className="acts">
          <Button kind="primary" type="submit">
            {say(accountText['accounts.open-beside'])}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
