import { ShieldAlert } from 'lucide-react';
import { phonePieces } from '../../shared/match/phone-links.ts';
import { partsText } from '../../shared/text/parts.ts';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

interface PhoneTextProps {
  /** A telephone number as typed, or a text with numbers in it. */
  readonly text: string;
  /** Others at home must not notice: that is said before the number (PRI-04). */
  readonly askFirst?: boolean | undefined;
}

/** A text in which each telephone number is a link that rings it. */
export function PhoneText({ text, askFirst }: PhoneTextProps) {
  const { say } = useLanguage();
  let at = 0;
  const pieces = phonePieces(text).map((piece) => {
    const key = at;
    at += piece.text.length;
    return { ...piece, key };
  });
  return (
    <>
      {askFirst && (
        <span className="ask-first">
          <Icon of={ShieldAlert} /> {say(partsText.askFirst)}
          <br />
        </span>
      )}
      {pieces.map(({ key, text: shown, address }) =>
        address === null ? (
          shown
        ) : (
          <a key={key} href={address} className="nowrap">
            {shown}
          </a>
        ),
      )}
    </>
  );
}
