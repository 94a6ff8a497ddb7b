import { useEffect, useState } from 'react';
import { shownFileName } from '../../../shared/case/file-name.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Answer } from '../../../shared/failure.ts';
import { fileText } from '../../../shared/text/files.ts';
import { Busy } from '../../parts/busy.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useApi } from '../../queries.ts';
import { FilePdf } from './file-pdf.tsx';
import { FilePicture } from './file-picture.tsx';
import { FileWords } from './file-words.tsx';
import { readFileBytes } from './read-file-bytes.ts';

interface FileViewerProps {
  readonly view: CaseView;
  readonly file: CaseView['files'][number];
  readonly onClose: () => void;
}

/** Shows a file inside the window: pages, a picture or words. Nothing of it is run, and it reaches nothing. */
export function FileViewer({ view, file, onClose }: FileViewerProps) {
  const { say } = useLanguage();
  const name = shownFileName(file.name);
  const { read, progress } = useFileBytes(view, file.file);
  return (
    <Dialog open onClose={onClose} title={name} wide closable>
      <div className="file-view">
        {read === null && <Busy label={say(fileText['files.reading'], { name })} progress={progress} />}
        {read !== null && !read.ok && <Refusal failure={read.failure} />}
        {read?.ok && file.kind === 'pdf' && <FilePdf bytes={read.value} name={name} />}
        {read?.ok && (file.kind === 'png' || file.kind === 'jpg') && (
          <FilePicture bytes={read.value} kind={file.kind} name={name} />
        )}
        {read?.ok && file.kind === 'txt' && <FileWords bytes={read.value} name={name} />}
      </div>
    </Dialog>
  );
}

/** The bytes of a file, read once while it is open; null until they are there. */
function useFileBytes({ id }: CaseView, file: number) {
  const api = useApi();
  const [read, setRead] = useState<Answer<Uint8Array<ArrayBuffer>> | null>(null);
  const [progress, setProgress] = useState<{ value: number; max: number } | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const onPart = (value: number, max: number) => !gone && setProgress({ value, max });
    void readFileBytes(api, { view: { id }, file, how: 'open', onPart, isStopped: () => gone }).then((answer) => {
      if (!gone) setRead(answer);
    });
    return () => {
      gone = true;
    };
  }, [api, id, file]);
  return { read, progress };
}
