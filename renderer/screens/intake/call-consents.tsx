import { useState } from 'react';
import type { ConsentPurpose, NewConsent } from '../../../shared/case/consents.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import { consentText } from '../../../shared/text/consents.ts';
import { consentLines } from '../../consent-words.ts';
import { ConsentFields, PurposeField } from '../../intake-fields/consent-fields.tsx';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import type { DraftInHand } from './use-draft.ts';
import { wayOfChannel } from './way-of-channel.ts';

type CallConsentsProps = Pick<DraftInHand, 'intake' | 'beside' | 'changeBeside'>;

/** As many as a draft can hold. */
const mostConsents = 10;

/** Toestemming: given while the call goes on, kept with the draft letter by letter, recorded with the report (PRI-03). */
export function CallConsents({ intake, beside, changeBeside }: CallConsentsProps) {
  const { say } = useLanguage();
  const lists = useLists();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const { consents } = beside;
  const setConsents = (next: (present: NewConsent[]) => NewConsent[]) =>
    changeBeside((present) => ({ ...present, consents: next(present.consents) }));
  const add = (purpose: ConsentPurpose) => {
    const way = wayOfChannel(lists.items('channels'), intake.channel);
    setConsents((present) => [...present, { who: 'caller', purpose, to: '', way, on: intake.receivedOn, note: '' }]);
    setOpen(consents.length);
  };
  const rows = consents.map((given, index) => ({ given, index, id: `call-consent-${index}` }));
  return (
    <Section title={say(consentText['consents.title'])} count={consents.length || undefined}>
      {rows.length > 0 && (
        <ul className="rows">
          {rows.map(({ given, index, id }) => (
            <li key={id}>
              <CallConsent
                given={given}
                intake={intake}
                open={open === index}
                onOpen={(opened) => setOpen(opened ? index : null)}
                onChange={(value) => setConsents((present) => present.map((each, at) => (at === index ? value : each)))}
                onRemove={() => {
                  setOpen(null);
                  setConsents((present) => present.filter((_, at) => at !== index));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {open === 'new' && <PurposeField value={undefined} onChange={add} />}
      {open === null && consents.length < mostConsents && (
        <div className="acts">
          <Button small onClick={() => setOpen('new')}>
            {say(consentText['consents.record'])}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface CallConsentProps {
  readonly given: NewConsent;
  readonly intake: Intake;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (value: NewConsent) => void;
  readonly onRemove: () => void;
}

function CallConsent({ given, intake, open, onOpen, onChange, onRemove }: CallConsentProps) {
  const speech = useLanguage();
  const { say } = speech;
  const { what, how } = consentLines(given, intake, speech);
  if (open) {
    return (
      <div className="stack">
        <PurposeField value={given.purpose} onChange={(purpose) => onChange({ ...given, purpose })} />
        <ConsentFields value={given} onChange={onChange} persons={intake} />
        <div className="acts">
          <Button small onClick={() => onOpen(false)}>
            {say(consentText['consents.done'])}
          </Button>
          <Button kind="quiet" small onClick={onRemove}>
            {say(consentText['consents.remove'])}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <b>{what}</b>
      <br />
      <span className="muted">{how}</span>{' '}
      <Button
        kind="quiet"
        small
        aria-label={say(consentText['consents.change-of'], { purpose: what })}
        onClick={() => onOpen(true)}
      >
        {say(consentText['consents.change'])}
      </Button>
    </>
  );
}
