import { ShieldAlert } from 'lucide-react';
import type { LetterPreview } from '../../../shared/contract/letter.ts';
import { bodyText } from '../../../shared/text/bodies.ts';
import { letterText } from '../../../shared/text/letters.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { LetterDraft } from './letter-draft.ts';

interface LetterRecipientProps {
  readonly preview: LetterPreview;
  readonly draft: LetterDraft;
  readonly onRecipient: (code: string) => void;
  readonly onName: (name: string) => void;
}

/** To whom the letter goes: somebody of the report, the Ombudsman, or anybody by name. Warns where a letter may be seen by others. */
export function LetterRecipient({ preview, draft, onRecipient, onName }: LetterRecipientProps) {
  const { say } = useLanguage();
  const somebodyElse = say(letterText['letters.somebody-else']);
  const chosen = preview.recipients.find(({ code }) => code === preview.recipient);
  return (
    <>
      <div className="two">
        <Select
          label={say(letterText['letters.to-whom'])}
          value={preview.recipient}
          options={preview.recipients.map(({ code, name }) => ({ value: code, label: name || somebodyElse }))}
          onChange={onRecipient}
        />
        <TextField label={say(letterText['letters.name'])} value={draft.to} onChange={onName} />
      </div>
      {chosen && lacksAddress(chosen) && (
        <Notice kind="today" title={say(bodyText['body.no-address'])}>
          {say(bodyText['body.no-address-why'], { name: chosen.name })}
        </Notice>
      )}
      {chosen && chosen.kind !== 'person' && chosen.email !== '' && (
        <p className="sm muted">{say(bodyText['body.mail-to'], { name: chosen.name, email: chosen.email })}</p>
      )}
      {chosen?.askFirst && (
        <Notice kind="urgent" icon={ShieldAlert} title={say(letterText['letters.ask-first'])}>
          {say(letterText['letters.ask-first-why'])}
        </Notice>
      )}
    </>
  );
}

/** A body of the lists whose address nobody filled in yet. */
function lacksAddress({ kind, address }: LetterPreview['recipients'][number]): boolean {
  return (kind === 'organisation' || kind === 'ombudsman') && address === '';
}
