import { fileText } from '../../../shared/text/files.ts';
import { useLanguage } from '../../parts/language.tsx';
import { textOfBytes } from './text-of-bytes.ts';

/** A text file, word for word and as nothing but words; a field that cannot be typed in, so that the keyboard reaches all of it. */
export function FileWords({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const { say } = useLanguage();
  const { text, cut } = textOfBytes(bytes);
  return (
    <>
      {cut && <p className="sm muted">{say(fileText['files.text-cut'])}</p>}
      <textarea className="in file-words" aria-label={name} readOnly dir="auto" rows={20} value={text} />
    </>
  );
}
