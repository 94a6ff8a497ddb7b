import { Field, type FieldFrame } from './field.tsx';

interface FileFieldProps extends FieldFrame {
  /** Endings, such as `.csv,.xlsx`. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** A file of this computer. The same file can be chosen again: it may have been mended meanwhile. */
export function FileField({ accept, onChoose, ...frame }: FileFieldProps) {
  return (
    <Field {...frame}>
      {(wiring) => (
        <input
          type="file"
          className="in file"
          accept={accept}
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onChoose(file);
          }}
          {...wiring}
        />
      )}
    </Field>
  );
}
