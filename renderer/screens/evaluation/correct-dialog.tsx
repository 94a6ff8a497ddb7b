import { useState } from 'react';
import { Reason, type Release } from '../../../shared/contract/release.ts';
import type { Failure } from '../../../shared/failure.ts';
import { releaseText } from '../../../shared/text/release.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { MakingFiles } from './making-files.tsx';

interface CorrectDialogProps {
  readonly release: Release;
  readonly onClose: () => void;
  readonly onCorrected: (id: Release['id']) => void;
}

/** Asks why, and says how many cells a correction would change. */
export function CorrectDialog({ release, onClose, onCorrected }: CorrectDialogProps) {
  const { say, formatNumber } = useLanguage();
  const api = useApi();
  const recipe = release.recipe?.id ?? null;
  const look = useRead(api.release.look.queryOptions({ input: { ...release.period, recipe } }));
  const changes = look.state === 'ready' ? look.value.changes.length : null;
  const { busy, write } = useWrite(api.release.correct.mutationOptions());
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const correct = async () => {
    const enough = Reason.safeParse(reason).success;
    setTooShort(!enough);
    if (!enough || busy) return;
    const answer = await write({ id: release.id, reason });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    onClose();
    onCorrected(answer.value.id);
  };
  return (
    <FormDialog
      title={say(releaseText['release.correct-title'])}
      what={say(releaseText['release.correct-what'])}
      act={say(releaseText['release.correct-title'])}
      {...{ failure, onClose, onAct: () => void correct() }}
    >
      {changes !== null && (
        <p className="strong">
          {say(releaseText['release.changed-cells'], { count: changes, shown: formatNumber(changes) })}
        </p>
      )}
      <TextArea
        label={say(releaseText['release.reason'])}
        hint={say(releaseText['release.reason-hint'])}
        error={tooShort ? say(releaseText['release.too-short']) : undefined}
        value={reason}
        onChange={setReason}
        rows={2}
        autoFocus
      />
      {busy && <MakingFiles label={say(releaseText['release.making'])} />}
    </FormDialog>
  );
}
