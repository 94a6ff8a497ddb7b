import { useState } from 'react';
import { shownFileName } from '../../../shared/case/file-name.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { dayOf } from '../../../shared/dates.ts';
import { aboutWords, type LineWords } from '../../../shared/text/file-about.ts';
import { fileText } from '../../../shared/text/files.ts';
import { sizeWords } from '../../../shared/text/size-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import { CopyFile } from './file-copy.tsx';
import { RemoveFileForm } from './file-remove-form.tsx';
import { whyNotShown } from './file-shown.ts';

/** A file of a report as the screen has it. */
export type FileOfCase = CaseView['files'][number];

interface FileRowProps {
  readonly view: CaseView;
  readonly file: FileOfCase;
  readonly lineWords: LineWords;
  readonly onOpen: () => void;
}

/** One file: its name, kind and size, what it is about, who attached it and when, and what can be done with it. */
export function FileRow({ view, file, lineWords, onOpen }: FileRowProps) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  const [removing, setRemoving] = useState(false);
  const name = shownFileName(file.name);
  const why = whyNotShown(file);
  const isThere = file.removedAt === null;
  return (
    <>
      <p className="file-line">
        {isThere && why === null && view.may.includes('file.open') ? (
          <Button kind="quiet" aria-label={say(fileText['files.open-of'], { name })} onClick={onOpen}>
            <bdi>{name}</bdi>
          </Button>
        ) : (
          <b>
            <bdi>{name}</bdi>
          </b>
        )}
        <Tag kind="recorded">
          {file.kind.toUpperCase()}, {sizeWords(file.bytes, speech)}
        </Tag>
        {file.removedAt !== null && (
          <Tag kind="recorded">
            {say(fileText['files.removed-on'], { day: formatDay(dayOf(file.removedAt), 'date') })}
          </Tag>
        )}
      </p>
      <p className="muted">
        {aboutWords(file.about, view, { speech, lineWords })}.{' '}
        {say(fileText['files.who'], { day: formatDay(dayOf(file.at), 'date'), name: file.byName })}
      </p>
      {isThere && why !== null && <p className="sm">{say(fileText[why])}</p>}
      {isThere && !removing && (
        <div className="acts">
          {view.may.includes('file.copy') && <CopyFile view={view} file={file} />}
          {view.may.includes('file.remove') && (
            <Button
              kind="quiet"
              small
              aria-label={say(fileText['files.remove-of'], { name })}
              onClick={() => setRemoving(true)}
            >
              {say(fileText['files.remove'])}
            </Button>
          )}
        </div>
      )}
      {removing && <RemoveFileForm view={view} file={file} onDone={() => setRemoving(false)} />}
    </>
  );
}
