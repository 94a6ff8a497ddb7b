import { FilePlus } from 'lucide-react';
import { useId } from 'react';
import { fileKinds } from '../../../shared/case/files.ts';
import { fileText } from '../../../shared/text/files.ts';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../parts/language.tsx';

const accepted = [...fileKinds, 'jpeg'].map((kind) => `.${kind}`).join(',');

interface FilesInputProps {
  /** The words on the button. */
  readonly act: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Chooses files, several at once; the same one can be chosen again. */
export function FilesInput({ act, onChoose }: FilesInputProps) {
  const { say } = useLanguage();
  const id = useId();
  return (
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
        onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])}
      />
      <label className="btn" htmlFor={id}>
        <Icon of={FilePlus} />
        <span className="lbl">{act}</span>
      </label>
      <span className="sm muted" id={`${id}-hint`}>
        {say(fileText['files.drop-here'])} {say(fileText['files.allowed'])}
      </span>
    </div>
  );
}
