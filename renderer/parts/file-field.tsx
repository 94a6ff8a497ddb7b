import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { Field, type FieldFrame } from './field.tsx';
import { Icon } from './icon.tsx';

interface FileFieldProps extends FieldFrame {
  /** The words on the button: the browser's own would be in the browser's language. */
  readonly act: string;
  /** Endings, such as `.csv,.xlsx`. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** A file of this computer. The same file can be chosen again: it may have been mended meanwhile. */
export function FileField({ act, accept, onChoose, ...frame }: FileFieldProps) {
  const [name, setName] = useState('');
  return (
    <Field {...frame}>
      {(wiring) => (
        <div className="file-field">
          <input
            type="file"
            className="vh"
            accept={accept}
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              setName(file?.name ?? '');
              if (file) onChoose(file);
            }}
            {...wiring}
          />
          <label className="btn" htmlFor={wiring.id}>
            <Icon of={FileInput} />
            <span className="lbl">{act}</span>
          </label>
          <span className="muted">{name}</span>
        </div>
      )}
    </Field>
  );
}
