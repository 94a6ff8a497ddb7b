import { FilePlus } from 'lucide-react';
import { useId } from 'react';
import { shownFileName } from '../../../shared/case/file-name.ts';
import { fileKinds } from '../../../shared/case/files.ts';
import { fileText } from '../../../shared/text/files.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';

interface FilesOfNoteProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

const accepted = [...fileKinds, 'jpeg'].map((kind) => `.${kind}`).join(',');

/** The files that go with a note: chosen or dropped here; they are sent when the note is recorded. */
export function FilesOfNote({ files, onChange }: FilesOfNoteProps) {
  const { say } = useLanguage();
  const id = useId();
  const { place, over } = useDroppedFiles((dropped) => onChange([...files, ...dropped]));
  return (
    <div className={over ? 'drop-place over' : 'drop-place'} ref={place}>
      <div className="file-field">
        <input
          id={id}
          type="file"
          multiple
          className="vh"
          accept={accepted}
          aria-describedby={`${id}-hint`}
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => onChange([...files, ...(event.currentTarget.files ?? [])])}
        />
        <label className="btn" htmlFor={id}>
          <Icon of={FilePlus} />
          <span className="lbl">{say(fileText['files.add-to-note'])}</span>
        </label>
        <span className="sm muted" id={`${id}-hint`}>
          {say(fileText['files.drop-here'])} {say(fileText['files.allowed'])}
        </span>
      </div>
      {files.length > 0 && (
        <ul className="files-here" aria-label={say(fileText['files.with-note'])}>
          {files.map((file, at) => {
            const name = shownFileName(file.name);
            return (
              <li key={`${file.name} ${file.size} ${file.lastModified}`}>
                <bdi>{name}</bdi>{' '}
                <Button
                  kind="quiet"
                  small
                  aria-label={say(fileText['files.let-go-of'], { name })}
                  onClick={() => onChange(files.filter((_, other) => other !== at))}
                >
                  {say(fileText['files.let-go'])}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
