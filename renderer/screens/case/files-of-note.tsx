import { shownFileName } from '../../../shared/case/file-name.ts';
import { fileText } from '../../../shared/text/files.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { FilesInput } from './files-input.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';

interface FilesOfNoteProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** The files that go with a note: chosen or dropped here; they are sent when the note is recorded. */
export function FilesOfNote({ files, onChange }: FilesOfNoteProps) {
  const { say } = useLanguage();
  const { place, over } = useDroppedFiles((dropped) => onChange([...files, ...dropped]));
  return (
    <div className={over ? 'drop-place over' : 'drop-place'} ref={place}>
      <FilesInput act={say(fileText['files.add-to-note'])} onChoose={(chosen) => onChange([...files, ...chosen])} />
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
