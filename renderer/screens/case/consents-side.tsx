import type { Consent } from '../../../shared/case/consents.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { consentText } from '../../../shared/text/consents.ts';
import { consentLines } from '../../consent-words.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { GiveConsentForm } from './give-consent-form.tsx';
import { NoteAct } from './note-act.tsx';
import { WithdrawConsentForm } from './withdraw-consent-form.tsx';

/** What is open in this section: a new consent, a consultation, or the withdrawal of a consent by its number. */
type Doing = 'give' | 'consult' | `withdraw-${number}`;

/** Toestemming en overleg: what the client agreed to and took back, and what was talked over with him (PRI-03, PC-7). */
export function ConsentsSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<Doing>();
  const open = (next: Doing) => {
    sayDone(undefined);
    begin(next);
  };
  return (
    <Section
      id="case-consents"
      ref={place}
      title={say(consentText['consents.title-of-case'])}
      count={view.consents.length || undefined}
    >
      {view.consents.length === 0 && <p className="sm muted">{say(consentText['consents.none'])}</p>}
      {view.consents.length > 0 && (
        <ul className="rows">
          {view.consents.map((given) => (
            <li key={given.consent}>
              <OneConsent view={view} given={given} onWithdraw={() => open(`withdraw-${given.consent}`)} />
              {doing === `withdraw-${given.consent}` && <WithdrawConsentForm view={view} given={given} onDone={end} />}
            </li>
          ))}
        </ul>
      )}
      <Consultations view={view} />
      {doing === 'give' && <GiveConsentForm view={view} onDone={end} />}
      <NoteAct view={view} noting={doing === 'consult'} begin="consultation" onDone={end} />
      {doing === null && (
        <div className="acts">
          {view.may.includes('case.giveConsent') && (
            <Button small data-act="give" onClick={() => open('give')}>
              {say(consentText['consents.record'])}
            </Button>
          )}
          {view.may.includes('case.note') && (
            <Button small data-act="consult" onClick={() => open('consult')}>
              {say(consentText['consents.consult'])}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

interface OneConsentProps {
  readonly view: CaseView;
  readonly given: Consent;
  readonly onWithdraw: () => void;
}

function OneConsent({ view, given, onWithdraw }: OneConsentProps) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  const { what, how } = consentLines(given, view.intake, speech);
  const mayWithdraw = given.withdrawnOn === null && view.may.includes('case.withdrawConsent');
  return (
    <>
      <p className="task-line">
        <b>{what}</b>
        {given.withdrawnOn === null ? (
          <Tag kind="done">{say(consentText['consents.stands'])}</Tag>
        ) : (
          <Tag kind="recorded">
            {say(consentText['consents.withdrawn-on'], { day: formatDay(given.withdrawnOn, 'date') })}
          </Tag>
        )}
      </p>
      <p className="muted">{how}</p>
      {given.note.trim() !== '' && <p className="pre">{given.note}</p>}
      {mayWithdraw && (
        <div className="acts">
          <Button
            kind="quiet"
            small
            data-act={`withdraw-${given.consent}`}
            aria-label={say(consentText['consents.withdraw-of'], { purpose: what })}
            onClick={onWithdraw}
          >
            {say(consentText['consents.withdraw'])}
          </Button>
        </div>
      )}
    </>
  );
}

/** The last words that were talked over with the client; all of them stand in the timeline. */
function Consultations({ view }: { readonly view: CaseView }) {
  const { say, formatDay } = useLanguage();
  const notes = view.timeline.flatMap(({ event, position, byName }) =>
    event.type === 'noteAdded' && event.kind === 'consultation'
      ? [{ position, byName, text: event.text, on: event.on }]
      : [],
  );
  if (notes.length === 0) return null;
  return (
    <>
      <h3 className="sm">{say(consentText['consents.consultations'])}</h3>
      <ul className="rows">
        {notes.toReversed().map(({ position, byName, text, on }) => (
          <li key={position}>
            <p className="pre">{text}</p>
            <span className="muted">
              {formatDay(on, 'date')}, {byName}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
