import { MailWarning } from 'lucide-react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { letterText } from '../../../shared/text/letters.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { jumpTo } from '../../parts/index-line.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { LetterRow } from './letter-row.tsx';
import { MakeLetter } from './make-letter.tsx';

interface LettersSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Any letter, still to be chosen, or the one that is missing. */
type LetterAct = 'make' | 'acknowledgement';

/** Brieven: the letters of this report, the one that is missing, and making another. */
export function LettersSection({ view, headingId }: LettersSectionProps) {
  const { say } = useLanguage();
  const { doing: making, begin, end, place } = useActInPlace<LetterAct>();
  const mayMake = view.may.includes('letter.make');
  const make = (act: LetterAct) => {
    sayDone(undefined);
    begin(act);
  };
  useShortcut(
    mayMake
      ? {
          id: 'makeLetter',
          keys: 'B',
          label: say(letterText['letters.make']),
          group: say(partsText.keysInReport),
          run: () => {
            jumpTo(headingId);
            make('make');
          },
        }
      : undefined,
  );
  return (
    <Section
      title={say(letterText['letters.title'])}
      count={view.letters.length || undefined}
      id={headingId}
      ref={place}
    >
      {view.acknowledgement && making === null && (
        <MissingAcknowledgement view={view} onMake={mayMake ? () => make('acknowledgement') : undefined} />
      )}
      {view.letters.length === 0 && making === null && <p className="sm muted">{say(letterText['letters.none'])}</p>}
      {view.letters.length > 0 && (
        <ul className="rows">
          {[...view.letters].reverse().map((letter) => (
            <li key={letter.letter}>
              <LetterRow view={view} letter={letter} />
            </li>
          ))}
        </ul>
      )}
      {making !== null && <MakeLetter view={view} kind={making === 'acknowledgement' ? making : null} onDone={end} />}
      {making === null && mayMake && (
        <div className="acts">
          <Button small keys="B" data-act="make" onClick={() => make('make')}>
            {say(letterText['letters.make'])}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface MissingProps {
  readonly view: CaseView;
  readonly onMake: (() => void) | undefined;
}

/** A complaint in writing that was not confirmed yet: since when that is late, and the act. */
function MissingAcknowledgement({ view, onMake }: MissingProps) {
  const { say, formatDay, today } = useLanguage();
  if (!view.acknowledgement) return null;
  const { lastOn } = view.acknowledgement;
  const isLate = lastOn < today;
  const isMade = view.letters.some(({ kind }) => kind === 'acknowledgement');
  const due = say(letterText[isLate ? 'letters.missing-late' : 'letters.missing'], { day: formatDay(lastOn) });
  return (
    <div className="letters-missing">
      <Notice
        kind={isLate ? 'urgent' : 'today'}
        icon={MailWarning}
        title={say(letterText['letters.missing-title'])}
        acts={
          !isMade &&
          onMake && (
            <Button small kind="primary" data-act="acknowledgement" onClick={onMake}>
              {say(letterText['letters.make-acknowledgement'])}
            </Button>
          )
        }
      >
        {isMade ? `${say(letterText['letters.missing-sent'])} ${due}` : due}
      </Notice>
    </div>
  );
}
