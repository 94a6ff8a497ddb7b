import { type ReactNode, useState } from 'react';
import type { MatterHint, PersonHint } from '../../shared/contract/hint.ts';
import { shownPostcode } from '../../shared/reference/postcode.ts';
import { hintText } from '../../shared/text/hints.ts';
import { Button } from '../parts/button.tsx';
import { useLanguage } from '../parts/language.tsx';
import { useHintWords } from './hint-words.ts';
import { ReportGlance } from './report-glance.tsx';

interface PersonHintRowProps {
  readonly hint: PersonHint;
  /** Absent for who may not. */
  readonly onSame?: (() => void) | undefined;
  readonly onLink?: (() => void) | undefined;
  readonly onAside: () => void;
}

/** Somebody who may be known: who, why, from which reports, and what the reader makes of it. */
export function PersonHintRow({ hint, onSame, onLink, onAside }: PersonHintRowProps) {
  const { say } = useLanguage();
  const words = useHintWords();
  const name = words.name(hint);
  const isPerson = hint.kind === 'same-person';
  return (
    <li>
      {!isPerson && <b>{say(hintText['hints.household'])} </b>}
      {isPerson ? <b>{name}</b> : name}
      {hint.postcode !== '' && `, ${shownPostcode(hint.postcode)}`}
      <br />
      <span className="muted">{words.why(hint)}</span>
      <br />
      {say(hintText['hints.reports'], { count: hint.reports })}: <Where hint={hint} />
      <HintActs hint={hint}>
        {isPerson && onSame && (
          <Button small aria-label={say(hintText['hints.same-of'], { name })} onClick={onSame}>
            {say(hintText['hints.same'])}
          </Button>
        )}
        {!isPerson && onLink && (
          <Button small aria-label={say(hintText['hints.link-of'], { number: hint.number })} onClick={onLink}>
            {say(hintText['hints.link'])}
          </Button>
        )}
        <Button kind="quiet" small aria-label={say(hintText['hints.other-person-than'], { name })} onClick={onAside}>
          {say(hintText['hints.other-person'])}
        </Button>
      </HintActs>
    </li>
  );
}

interface MatterHintRowProps {
  readonly hint: MatterHint;
  readonly onLink?: (() => void) | undefined;
  readonly onAside: () => void;
}

/** A report that may be about the same matter. */
export function MatterHintRow({ hint, onLink, onAside }: MatterHintRowProps) {
  const { say } = useLanguage();
  const words = useHintWords();
  const { number } = hint;
  return (
    <li>
      <b>{say(hintText['hints.matter'])}</b> <Where hint={hint} />
      <br />
      <span className="muted">{words.why(hint)}</span>
      <HintActs hint={hint}>
        {onLink && (
          <Button small aria-label={say(hintText['hints.link-of'], { number })} onClick={onLink}>
            {say(hintText['hints.link'])}
          </Button>
        )}
        <Button kind="quiet" small aria-label={say(hintText['hints.other-matter-than'], { number })} onClick={onAside}>
          {say(hintText['hints.other-matter'])}
        </Button>
      </HintActs>
    </li>
  );
}

function Where({ hint }: { readonly hint: PersonHint | MatterHint }) {
  return (
    <>
      <a href={`#/melding/${hint.caseId}`}>{hint.number}</a>, {useHintWords().about(hint)}
    </>
  );
}

/** The choices about a hint, with a look at its report below them. */
function HintActs({ hint, children }: { readonly hint: PersonHint | MatterHint; readonly children: ReactNode }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const { number } = hint;
  return (
    <>
      <div className="acts hint-acts">
        {children}
        <Button
          kind="quiet"
          small
          aria-expanded={open}
          aria-label={say(hintText[open ? 'hints.fold-of' : 'hints.glance-of'], { number })}
          onClick={() => setOpen(!open)}
        >
          {say(hintText[open ? 'hints.fold' : 'hints.glance'])}
        </Button>
      </div>
      {open && <ReportGlance caseId={hint.caseId} />}
    </>
  );
}
