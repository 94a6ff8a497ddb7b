import { useEffect, useState } from 'react';
import type { FileKind } from '../../../shared/case/files.ts';
import { fileText } from '../../../shared/text/files.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { mostDots, pictureSize } from './picture-size.ts';

interface FilePictureProps {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly kind: Extract<FileKind, 'png' | 'jpg'>;
  readonly name: string;
}

const mimes = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** A picture from memory, unless it says of itself that it is larger than can be shown. */
export function FilePicture({ bytes, kind, name }: FilePictureProps) {
  const { say, formatNumber } = useLanguage();
  const size = pictureSize(bytes);
  const fits = size !== null && size.width * size.height <= mostDots;
  const [address, setAddress] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!fits) return;
    const made = URL.createObjectURL(new Blob([bytes], { type: mimes[kind] }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, kind, fits]);
  if (size !== null && !fits) {
    const values = { width: formatNumber(size.width), height: formatNumber(size.height) };
    return <Notice kind="today" title={say(fileText['files.picture-too-large'], values)} />;
  }
  if (size === null || broken) return <Notice kind="today" title={say(fileText['files.cannot-show'])} />;
  if (address === null) return null;
  return (
    <img
      className="file-picture"
      src={address}
      alt={say(fileText['files.picture-of'], { name })}
      onError={() => setBroken(true)}
    />
  );
}
