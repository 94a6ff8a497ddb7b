import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { shownFileName } from '../../../shared/case/file-name.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { fileText } from '../../../shared/text/files.ts';
import { sizeWords } from '../../../shared/text/size-words.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { CopyFile } from './file-copy.tsx';
import { whyNotShown } from './file-shown.ts';
import { FileViewer } from './file-viewer.tsx';

type FileOfCase = CaseView['files'][number];

interface FilesHereProps {
  readonly view: CaseView;
  readonly files: readonly FileOfCase[];
}

/** The files that belong to an answer or a step, named and opened right where it stands; nothing where there are none. */
export function FilesHere({ view, files }: FilesHereProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState<number | null>(null);
  if (files.length === 0) return null;
  const opened = files.find(({ file }) => file === open);
  return (
    <>
      <ul className="files-here" aria-label={say(fileText['files.title'])}>
        {files.map((file) => (
          <li key={file.file}>
            <FileHere view={view} file={file} onOpen={() => setOpen(file.file)} />
          </li>
        ))}
      </ul>
      {opened && <FileViewer view={view} file={opened} onClose={() => setOpen(null)} />}
    </>
  );
}

interface FileHereProps {
  readonly view: CaseView;
  readonly file: FileOfCase;
  readonly onOpen: () => void;
}

/** A file that this window can show opens here; of another a copy can be kept. */
function FileHere({ view, file, onOpen }: FileHereProps) {
  const speech = useLanguage();
  const { say } = speech;
  const name = shownFileName(file.name);
  const size = <span className="muted sm">{`${file.kind.toUpperCase()}, ${sizeWords(file.bytes, speech)}`}</span>;
  if (whyNotShown(file) === null && view.may.includes('file.open')) {
    return (
      <>
        <Button
          kind="quiet"
          small
          icon={Paperclip}
          aria-label={say(fileText['files.open-of'], { name })}
          onClick={onOpen}
        >
          <bdi>{name}</bdi>
        </Button>{' '}
        {size}
      </>
    );
  }
  return (
    <>
      <Icon of={Paperclip} /> <bdi>{name}</bdi> {size}{' '}
      {view.may.includes('file.copy') && <CopyFile view={view} file={file} />}
    </>
  );
}

/** The files of an answer of the check whose bytes are there. */
export function filesOfAnswer(
  { files }: Pick<CaseView, 'files'>,
  { id, matter }: { readonly id: string; readonly matter: number | null },
): readonly FileOfCase[] {
  return files.filter(
    ({ about, removedAt }) =>
      removedAt === null && about.of === 'answer' && about.question === id && about.matter === matter,
  );
}

/** The files of these lines of the timeline whose bytes are there: attached to one of them, or by one of them. */
export function filesOfStep(
  { files, timeline }: Pick<CaseView, 'files' | 'timeline'>,
  { from, count }: { readonly from: number; readonly count: number },
): readonly FileOfCase[] {
  const attachedHere = timeline
    .filter(({ position }) => position >= from && position < from + count)
    .flatMap(({ event }) => (event.type === 'fileAttached' ? [event.file] : []));
  return files.filter(({ file, about, removedAt }) => {
    if (removedAt !== null) return false;
    const belongs = about.of === 'step' && about.position >= from && about.position < from + count;
    return belongs || attachedHere.includes(file);
  });
}
