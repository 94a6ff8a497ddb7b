import { useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import { partsText } from '../../shared/text/parts.ts';
import { shellText } from '../../shared/text/shell.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useLanguage } from '../parts/language.tsx';
import { useApi, useWrite } from '../queries.ts';

/** What came of asking for another window. */
type Asked = { readonly address: string | null } | { readonly failure: Failure };

/** Asks the host for a one-time address, and shows it. */
export function useAnotherWindow() {
  const api = useApi();
  const { write } = useWrite(api.me.anotherWindow.mutationOptions());
  const [asked, setAsked] = useState<Asked>();
  const ask = async () => {
    const answer = await write({});
    setAsked(answer.ok ? answer.value : { failure: answer.failure });
  };
  return { ask: () => void ask(), dialog: <AnotherWindow asked={asked} onClose={() => setAsked(undefined)} /> };
}

function AnotherWindow({ asked, onClose }: { readonly asked: Asked | undefined; readonly onClose: () => void }) {
  const { say } = useLanguage();
  const address = asked && 'address' in asked ? asked.address : null;
  return (
    <Dialog
      open={asked !== undefined}
      onClose={onClose}
      title={say(shellText['shell.another-window-title'])}
      acts={
        <>
          {address !== null && (
            <a className="btn primary" href={address} target="_blank" rel="noopener noreferrer" onClick={onClose}>
              {say(shellText['shell.open-window'])}
            </a>
          )}
          <Button onClick={onClose}>{say(partsText.close)}</Button>
        </>
      }
    >
      {asked && <Explanation asked={asked} />}
    </Dialog>
  );
}

function Explanation({ asked }: { readonly asked: Asked }) {
  const { say, language } = useLanguage();
  if ('failure' in asked) return <p>{failureSentence(asked.failure, language)}</p>;
  if (asked.address === null) return <p>{say(shellText['shell.one-window'])}</p>;
  return (
    <>
      <p>{say(shellText['shell.another-window-how'])}</p>
      <p className="pre code-line">{asked.address}</p>
    </>
  );
}
