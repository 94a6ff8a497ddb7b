import type { ReactNode } from 'react';
import type { Support } from '../../../shared/case/support.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { sendingWords, supportNoteWords, supportText, wayOnWords } from '../../../shared/text/support.ts';
import type { Words } from '../../../shared/text/words.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { Entry } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { ComplaintEditions } from './complaint-editions.tsx';
import { ComplaintForm } from './complaint-form.tsx';
import { ComplaintSentForm } from './complaint-sent-form.tsx';
import { MakeLetter } from './make-letter.tsx';
import { SupportEndForm } from './support-end-form.tsx';
import { SupportNoteForm } from './support-note-form.tsx';

interface SupportRowProps {
  readonly view: CaseView;
  readonly support: Support;
}

type Act = 'note' | 'write' | 'letter' | 'sent' | 'end';

/** One support: why, what was agreed, how it goes, the complaint in its editions, and how it ended. */
export function SupportRow({ view, support }: SupportRowProps) {
  const { say, formatDay, language } = useLanguage();
  const lists = useLists();
  const grounds = support.grounds.map((code) => lists.label('support-grounds', code, language));
  const { ended } = support;
  const why = [...grounds, support.why].join(' · ');
  return (
    <Entry margin={formatDay(support.on, 'date')}>
      <p className="task-line">
        <b>
          {ended === null
            ? say(supportText['support.since'], { day: formatDay(support.on, 'date') })
            : say(wayOnWords[`way-on.${ended.wayOn}`])}
        </b>
      </p>
      <p className="muted pre">{why}</p>
      <p className="pre">{say(supportText['support.was-agreed'], { agreed: support.agreed })}</p>
      <SupportNotes support={support} />
      <ComplaintEditions support={support} />
      {ended !== null && ended.note !== '' && <p className="pre">{ended.note}</p>}
      {ended === null && <SupportActs view={view} support={support} />}
    </Entry>
  );
}

function SupportNotes({ support }: Pick<SupportRowProps, 'support'>) {
  const { say, formatDay } = useLanguage();
  const lines = [
    ...support.notes.map(({ kind, text, on }) => ({
      on,
      text: `${say(supportNoteWords[`support-note.${kind}`])}: ${text}`,
    })),
    ...support.sent.map(({ edition, way, on }) => ({
      on,
      text: say(supportText['support.sent-line'], {
        edition,
        day: formatDay(on, 'date'),
        way: say(sendingWords[`sending.${way}`]),
      }),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="rows">
      {lines
        .sort((a, b) => a.on.localeCompare(b.on))
        .map(({ on, text }) => (
          <li key={`${on} ${text}`}>
            <p className="pre">{text}</p>
            <span className="muted">{formatDay(on, 'date')}</span>
          </li>
        ))}
    </ul>
  );
}

/** What can be done while support runs; an act opens its few fields. */
function SupportActs({ view, support }: SupportRowProps) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<Act>();
  const hasLetter = support.drafts.length > 0;
  const forms: Readonly<Record<Act, ReactNode>> = {
    note: <SupportNoteForm view={view} onDone={end} />,
    write: <ComplaintForm view={view} support={support} onDone={end} />,
    letter: <MakeLetter view={view} kind="complaint" onDone={end} />,
    sent: <ComplaintSentForm view={view} support={support} onDone={end} />,
    end: <SupportEndForm view={view} support={support} onDone={end} />,
  };
  const acts: readonly { readonly act: Act; readonly call: string; readonly words: Words }[] = [
    {
      act: 'write',
      call: 'support.draft',
      words: supportText[hasLetter ? 'support.write-on' : 'support.write'],
    },
    { act: 'note', call: 'support.note', words: supportText['support.note'] },
    ...(hasLetter
      ? ([
          { act: 'letter', call: 'letter.make', words: supportText['support.make-letter'] },
          { act: 'sent', call: 'support.sent', words: supportText['support.send'] },
        ] as const)
      : []),
    { act: 'end', call: 'support.end', words: supportText['support.end'] },
  ];
  if (doing !== null) return forms[doing];
  return (
    <div className="acts" ref={place}>
      {acts
        .filter(({ call }) => view.may.includes(call))
        .map(({ act, words }) => (
          <Button
            key={act}
            small
            data-act={act}
            onClick={() => {
              sayDone(undefined);
              begin(act);
            }}
          >
            {say(words)}
          </Button>
        ))}
    </div>
  );
}
