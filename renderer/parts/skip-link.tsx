import { partsText } from '../../shared/text/parts.ts';
import { useLanguage } from './language.tsx';

/** The id the sheet carries. */
export const sheetId = 'inhoud';

/** The first stop of Tab: past the margin, to the sheet. */
export function SkipLink() {
  const { say } = useLanguage();
  return (
    <a
      className="skip"
      href={`#${sheetId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(sheetId)?.focus();
      }}
    >
      {say(partsText.skipToContent)}
    </a>
  );
}
