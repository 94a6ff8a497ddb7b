import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { Letter } from '../../../shared/case/letters.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { letterKindWords, letterText, letterWayWords } from '../../../shared/text/letters.ts';
import { callFailure } from '../../call-failure.ts';
import { sayDone } from '../../just-done.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { LetterPaper } from '../../parts/letter-paper.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { Tag } from '../../parts/tag.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { useApi } from '../../queries.ts';
import { SendLetterForm } from './send-letter-form.tsx';

interface LetterRowProps {
  readonly view: CaseView;
  readonly letter: Letter;
}

/** A letter of the report: what it is, to whom, made and sent when; its text as it was made, its files, and that it went out. */
export function LetterRow({ view, letter }: LetterRowProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const [reading, setReading] = useState(false);
  const { doing, begin, end, place } = useActInPlace<'send'>();
  const { failure, busy, save } = useLetterFile(view, letter);
  const name = `${letter.letter}. ${say(letterKindWords[`letter-kind.${letter.kind}`])}`;
  const named = { letter: name };
  return (
    <>
      <p className="task-line">
        <b>{name}</b> {letter.sentOn === null && <Tag kind="missing">{say(letterText['letters.not-sent'])}</Tag>}
      </p>
      <p className="muted">{letterDetail(letter, speech)}</p>
      <div className="acts" ref={place}>
        <Button
          small
          kind="quiet"
          icon={FileText}
          aria-expanded={reading}
          aria-label={say(letterText['letters.read-of'], named)}
          onClick={() => setReading(!reading)}
        >
          {say(letterText['letters.read'])}
        </Button>
        {view.may.includes('letter.file') &&
          (['docx', 'pdf'] as const).map((format) => (
            <Button
              key={format}
              small
              kind="quiet"
              aria-label={say(letterText[`letters.${format}-of`], named)}
              onClick={() => save(format)}
            >
              {say(letterText[`letters.${format}`])}
            </Button>
          ))}
        {letter.sentOn === null && doing === null && view.may.includes('letter.send') && (
          <Button
            small
            data-act="send"
            aria-label={say(letterText['letters.send-of'], named)}
            onClick={() => begin('send')}
          >
            {say(letterText['letters.send'])}
          </Button>
        )}
      </div>
      {busy && <Busy label={say(letterText['letters.pdf-busy'])} />}
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      {doing === 'send' && <SendLetterForm view={view} letter={letter} onDone={end} />}
      {reading && <LetterPaper letter={letter} label={name} />}
    </>
  );
}

/** Its files are made of its text each time they are asked for. */
function useLetterFile(view: CaseView, { letter }: Letter) {
  const { say } = useLanguage();
  const api = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (format: 'docx' | 'pdf') => {
    if (busy) return;
    setBusy(true);
    try {
      const file = await api.letter.file.call({ caseId: view.id, letter, format });
      setFailure(file.ok ? null : file.failure);
      if (file.ok) offerDownload(file.value);
      if (file.ok) sayDone(say(letterText['letters.file-kept']));
    } catch (error) {
      setFailure(callFailure(error));
    } finally {
      setBusy(false);
    }
  };
  return { failure, busy, save: (format: 'docx' | 'pdf') => void save(format) };
}

function letterDetail({ to, madeOn, sentOn, way, subject }: Letter, { say, formatDay }: Speech): string {
  const made = say(letterText['letters.made-on'], { day: formatDay(madeOn, 'date') });
  const sent =
    sentOn === null || way === null
      ? null
      : say(letterText['letters.sent-on'], {
          day: formatDay(sentOn, 'date'),
          way: say(letterWayWords[`letter-way.${way}`]).toLowerCase(),
        });
  return [say(letterText['letters.to'], { name: to }), subject, made, sent].filter((part) => part !== null).join(' · ');
}
