import { useState } from 'react';
import { copyFileName, shownFileName } from '../../../shared/case/file-name.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { fileText } from '../../../shared/text/files.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { offerBlob } from '../../parts/offer-download.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { useApi } from '../../queries.ts';
import { readFileBytes } from './read-file-bytes.ts';

interface CopyFileProps {
  readonly view: CaseView;
  readonly file: CaseView['files'][number];
}

/** Keeps a copy outside the register, after one question: from there on nothing protects it. */
export function CopyFile({ view, file }: CopyFileProps) {
  const { say } = useLanguage();
  const api = useApi();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = shownFileName(file.name);
  const copy = async () => {
    setAsking(false);
    setBusy(true);
    const read = await readFileBytes(api, { view, file: file.file, how: 'copy' });
    setBusy(false);
    setFailure(read.ok ? null : read.failure);
    if (!read.ok) return;
    // As bytes without a kind: whatever opens the copy decides by its name, and never a browser.
    offerBlob(copyFileName(file.name, file.kind), new Blob([read.value], { type: 'application/octet-stream' }));
    sayDone(say(fileText['files.copied']));
  };
  return (
    <>
      <Button
        kind="quiet"
        small
        aria-label={say(fileText['files.copy-of'], { name })}
        aria-disabled={busy}
        onClick={() => !busy && setAsking(true)}
      >
        {say(fileText['files.copy'])}
      </Button>
      <Refusal failure={failure} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={say(fileText['files.copy-ask'], { name })}
        act={say(fileText['files.copy'])}
        wayBack={say(fileText['files.copy-not'])}
        kind="primary"
        onAct={() => void copy()}
      >
        <p>{say(fileText['files.copy-means'])}</p>
      </ConfirmDialog>
    </>
  );
}
