import { useState } from 'react';
import type { ExportFormat } from '../../../shared/contract/evaluation.ts';
import { Reason } from '../../../shared/contract/release.ts';
import type { Failure } from '../../../shared/failure.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { releaseText } from '../../../shared/text/release.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { FormatSelect } from './format-select.tsx';
import { MakingFiles } from './making-files.tsx';
import type { AskedPeriod } from './part-props.ts';

/** A file with small numbers too, for who may: with a reason. */
export function InternalSection({ period }: { readonly period: AskedPeriod }) {
  const { say } = useLanguage();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('internal.export')) return null;
  return (
    <p>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {say(releaseText['release.internal'])}
      </Button>
      {open && <InternalDialog period={period} onClose={() => setOpen(false)} />}
    </p>
  );
}

interface InternalDialogProps {
  readonly period: AskedPeriod;
  readonly onClose: () => void;
}

function InternalDialog({ period, onClose }: InternalDialogProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.internal.export.mutationOptions());
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async () => {
    const enough = Reason.safeParse(reason).success;
    setTooShort(!enough);
    if (!enough || busy) return;
    const answer = await write({ ...period, format, language, reason });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    for (const file of answer.value.files) offerDownload(file);
    onClose();
  };
  return (
    <FormDialog
      title={say(releaseText['release.internal'])}
      what={say(releaseText['release.internal-what'])}
      act={say(releaseText['release.internal-make'])}
      {...{ failure, onClose, onAct: () => void make() }}
    >
      <FormatSelect value={format} onChange={setFormat} />
      <TextArea
        label={say(releaseText['release.internal-reason'])}
        hint={say(releaseText['release.internal-hint'])}
        error={tooShort ? say(releaseText['release.too-short']) : undefined}
        value={reason}
        onChange={setReason}
        rows={2}
      />
      {busy && <MakingFiles label={say(evaluationText['evaluation.exporting'])} />}
    </FormDialog>
  );
}
