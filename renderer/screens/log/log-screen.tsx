import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { ShownLine } from '../../../shared/contract/log.ts';
import type { Failure } from '../../../shared/failure.ts';
import { refused } from '../../../shared/result.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { logText } from '../../../shared/text/log.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BelowHead, Sheet, Split } from '../../parts/sheet.tsx';
import { type Api, useApi } from '../../queries.ts';
import { LogLines } from './log-lines.tsx';
import { useLog } from './use-log.ts';

type Verified = Awaited<ReturnType<Api['log']['verify']['call']>>;

/** Logboek: every view and every change, for who oversees; and the check that nothing was taken out. */
export function LogScreen() {
  const { say, language } = useLanguage();
  const { lines, failure, more } = useLog();
  const checking = useVerify();
  return (
    <Sheet
      title={say(logText['log.title'])}
      intro={say(logText['log.intro'])}
      acts={
        <Button kind="primary" icon={ShieldCheck} onClick={checking.verify}>
          {say(logText['log.verify'])}
        </Button>
      }
      below={
        <BelowHead>
          <div role="status">
            {checking.busy && <Busy label={say(logText['log.verifying'])} />}
            {checking.verified && <Outcome verified={checking.verified} />}
          </div>
        </BelowHead>
      }
    >
      <Split>
        {failure && (
          <div className="empty">
            <Notice kind="urgent" title={failureSentence(failure, language)} />
          </div>
        )}
        {lines === null && !failure && <Busy label={say(logText['log.loading'])} />}
        {lines && <LogLines lines={lines} />}
        {lines && (
          <p className="acts list-end">
            {more ? (
              <Button onClick={more}>{say(logText['log.more'])}</Button>
            ) : (
              endOf(lines, failure) && say(logText['log.oldest'])
            )}
          </p>
        )}
      </Split>
    </Sheet>
  );
}

function endOf(lines: readonly ShownLine[], failure: Failure | null): boolean {
  return failure === null && lines.at(-1)?.seq === 1;
}

function useVerify() {
  const api = useApi();
  const [busy, setBusy] = useState(false);
  const [verified, setVerified] = useState<Verified>();
  const verify = async () => {
    if (busy) return;
    setBusy(true);
    setVerified(undefined);
    setVerified(await askVerify(api));
    setBusy(false);
  };
  return { busy, verified, verify: () => void verify() };
}

async function askVerify(api: Api): Promise<Verified> {
  try {
    return await api.log.verify.call({});
  } catch {
    return refused({ code: 'no-connection' });
  }
}

function Outcome({ verified }: { readonly verified: Verified }) {
  const { say, language, formatNumber } = useLanguage();
  if (!verified.ok) return <Notice kind="urgent" title={failureSentence(verified.failure, language)} />;
  const { lines, firstBroken } = verified.value;
  if (firstBroken !== null) {
    return (
      <Notice kind="urgent" title={say(logText['log.broken'])}>
        {say(logText['log.broken-at'], { line: formatNumber(firstBroken) })}
      </Notice>
    );
  }
  return (
    <Notice kind="done" title={say(logText['log.whole'])}>
      {say(logText['log.whole-lines'], { count: lines, lines: formatNumber(lines) })}
    </Notice>
  );
}
