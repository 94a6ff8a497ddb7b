import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { standingText } from '../../../shared/text/standing.ts';
import { callFailure } from '../../call-failure.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerBlob } from '../../parts/offer-download.ts';
import { Section } from '../../parts/section.tsx';
import { useApi } from '../../queries.ts';

/** A file for whoever helps with a failure: nothing of a person stands in it. */
export function SupportFilePart() {
  const { say, language } = useLanguage();
  const api = useApi();
  const may = useMay()('machine.supportFile');
  const [failure, setFailure] = useState<Failure | null>(null);
  if (!may) return null;
  const save = async () => {
    try {
      const made = await api.machine.supportFile.call({});
      setFailure(made.ok ? null : made.failure);
      if (!made.ok) return;
      const text = `${JSON.stringify(made.value, null, 2)}\n`;
      offerBlob(`meldpunt-hulp-${made.value.madeAt.slice(0, 10)}.json`, new Blob([text], { type: 'application/json' }));
    } catch (error) {
      setFailure(callFailure(error));
    }
  };
  return (
    <Section title={say(standingText['support-file.title'])}>
      <div className="stack">
        <p className="prose">{say(standingText['support-file.intro'])}</p>
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        <div className="acts">
          <Button icon={Download} onClick={() => void save()}>
            {say(standingText['support-file.save'])}
          </Button>
        </div>
      </div>
    </Section>
  );
}
