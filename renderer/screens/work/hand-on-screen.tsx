import { useState } from 'react';
import type { UserName } from '../../../shared/ids.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { workText } from '../../../shared/text/work.ts';
import { Busy } from '../../parts/busy.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { PeoplePicker, userNamed } from '../../people-picker.tsx';
import { useApi, useRead } from '../../queries.ts';
import { HandOnForm } from './hand-on-form.tsx';

/** Werk overdragen: what a colleague has in hand goes to others, all of it or what is chosen. */
export function HandOnScreen() {
  const { say } = useLanguage();
  const [user, setUser] = useState('');
  const chosen = userNamed(user);
  return (
    <Sheet
      eyebrow={<a href="#/termijnen">{say(workText['work.back'])}</a>}
      title={say(workText['work.hand-on-title'])}
      intro={say(workText['work.hand-on-intro'])}
    >
      <Split>
        <Section title={say(workText['work.whose-work'])} first>
          <div className="stack wide-gap settings">
            <PeoplePicker
              label={say(workText['work.whose-work'])}
              labelHidden
              value={user}
              nobody={say(workText['work.choose-colleague'])}
              onChange={setUser}
            />
            {chosen !== null && <InHandOf key={chosen} user={chosen} />}
          </div>
        </Section>
      </Split>
    </Sheet>
  );
}

function InHandOf({ user }: { readonly user: UserName }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.work.inHand.queryOptions({ input: { user } }));
  if (read.state === 'loading') return <Busy label={say(workText['work.loading'])} />;
  if (read.state === 'refused') return <Notice kind="urgent" title={failureSentence(read.failure, language)} />;
  const { reports, tasks } = read.value;
  return (
    <>
      <HandOnForm user={user} inHand={read.value} />
      {reports.length + tasks.length === 0 && <EmptyState title={say(workText['work.nothing-in-hand'])} />}
    </>
  );
}
