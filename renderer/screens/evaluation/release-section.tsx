import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { releaseText } from '../../../shared/text/release.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { MakingFiles } from './making-files.tsx';
import { useShowPart } from './part-line.tsx';
import type { AskedPeriod } from './part-props.ts';

/** Whether this period was released, and releasing it: what that means is said before. */
export function ReleaseSection({ period }: { readonly period: AskedPeriod }) {
  const { say, language, formatDay, formatNumber } = useLanguage();
  const may = useMay();
  const showPart = useShowPart();
  const api = useApi();
  const look = useRead(api.release.look.queryOptions({ input: period }));
  const { busy, failure, asking, setAsking, make } = useMake(period);
  if (look.state !== 'ready' || !may('release.make')) return null;
  const { standing, changes, exposedBeside } = look.value;
  const exposed = exposedBeside && {
    code: 'release-exposes' as const,
    releasedOn: exposedBeside.release.on,
    periodFrom: exposedBeside.release.period.from,
    periodTo: exposedBeside.release.period.to,
    count: exposedBeside.count,
  };
  const changed = { count: changes.length, shown: formatNumber(changes.length) };
  return (
    <Section title={say(releaseText['release.releasing'])}>
      <div className="stack">
        {standing && (
          <Notice
            kind="info"
            title={say(releaseText['release.there-is-one'], { on: formatDay(standing.on, 'date') })}
            acts={<Button onClick={() => showPart('releases')}>{say(releaseText['release.see-all'])}</Button>}
          >
            <p>{say(releaseText['release.changed-cells'], changed)}</p>
          </Notice>
        )}
        {!standing && exposed && <Notice kind="today" title={failureSentence(exposed, language)} />}
        {!standing && !exposed && (
          <Button onClick={() => setAsking(true)} disabled={busy}>
            {say(releaseText['release.make-title'])}
          </Button>
        )}
        {busy && <MakingFiles label={say(releaseText['release.making'])} />}
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      </div>
      {asking && <AskFirst period={period} onClose={() => setAsking(false)} onMake={make} />}
    </Section>
  );
}

interface AskFirstProps {
  readonly period: AskedPeriod;
  readonly onClose: () => void;
  readonly onMake: () => void;
}

function AskFirst({ period, onClose, onMake }: AskFirstProps) {
  const { say, today } = useLanguage();
  return (
    <ConfirmDialog
      open
      kind="primary"
      onClose={onClose}
      title={say(releaseText['release.make-title'])}
      act={say(releaseText['release.make-title'])}
      wayBack={say(partsText.leaveIt)}
      onAct={onMake}
    >
      <p>{say(releaseText['release.make-what'])}</p>
      {period.to >= today && <p className="strong">{say(releaseText['release.make-not-over'])}</p>}
    </ConfirmDialog>
  );
}

function useMake(period: AskedPeriod) {
  const { say } = useLanguage();
  const api = useApi();
  const announce = useAnnounce();
  const { busy, write } = useWrite(api.release.make.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asking, setAsking] = useState(false);
  const make = async () => {
    setAsking(false);
    const answer = await write(period);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) announce(say(releaseText['release.made']));
  };
  return { busy, failure, asking, setAsking, make: () => void make() };
}
