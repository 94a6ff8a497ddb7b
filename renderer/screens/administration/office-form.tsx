import { useState } from 'react';
import { accountText } from '../../../shared/text/accounts.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { linkText } from '../../../shared/text/link.ts';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { NumberSelect } from './number-select.tsx';
import { SettingForm } from './setting-form.tsx';
import type { OfficeDraft } from './use-office-draft.ts';

const longestLine = 200;

/** The office's own data, when the screen locks, and where the register is. */
export function OfficeForm({ draft, folder }: { readonly draft: OfficeDraft; readonly folder: string }) {
  const { say } = useLanguage();
  const { office, change } = draft;
  const [tried, setTried] = useState(false);
  const nameless = office.name.trim() === '';
  return (
    <SettingForm
      draft={draft}
      title={administrationText['administration.office']}
      intro={administrationText['administration.office-intro']}
      act={administrationText['administration.save-office']}
      done={administrationText['administration.office-saved']}
      onSave={() => {
        setTried(true);
        return !nameless;
      }}
    >
      <TextField
        label={say(administrationText['administration.office-name'])}
        value={office.name}
        onChange={(name) => change({ name })}
        maxLength={longestLine}
        error={tried && nameless ? say(administrationText['administration.fill-in-office']) : undefined}
      />
      <TextArea
        label={say(administrationText['administration.address'])}
        rows={2}
        value={office.address}
        onChange={(address) => change({ address })}
      />
      <div className="two">
        <TextField
          label={say(administrationText['administration.phone'])}
          inputMode="tel"
          value={office.phone}
          onChange={(phone) => change({ phone })}
          maxLength={longestLine}
        />
        <TextField
          label={say(administrationText['administration.email'])}
          inputMode="email"
          value={office.email}
          onChange={(email) => change({ email })}
          maxLength={longestLine}
        />
      </div>
      <TextArea
        label={say(administrationText['administration.hours'])}
        hint={say(administrationText['administration.hours-hint'])}
        rows={2}
        value={office.hours}
        onChange={(hours) => change({ hours })}
      />
      <Select
        label={say(administrationText['administration.office-language'])}
        hint={say(administrationText['administration.office-language-hint'])}
        value={office.language}
        onChange={(language) => change({ language: language === 'en' ? 'en' : 'nl' })}
        options={[
          { value: 'nl', label: say(administrationText['administration.dutch']) },
          { value: 'en', label: say(administrationText['administration.english']) },
        ]}
      />
      <NumberSelect
        label={say(administrationText['administration.idle'])}
        hint={say(administrationText['administration.idle-hint'])}
        value={office.idleMinutes}
        onChange={(idleMinutes) => change({ idleMinutes })}
        from={1}
        to={15}
        words={(count) => say(administrationText['administration.minutes'], { count })}
      />
      <div>
        <label className="choice">
          <input
            type="checkbox"
            checked={office.secondFactor}
            onChange={(event) => change({ secondFactor: event.target.checked })}
          />
          <span>{say(accountText['accounts.factor-office'])}</span>
        </label>
        <p className="hint prose">{say(accountText['accounts.factor-office-note'])}</p>
      </div>
      <div>
        <label className="choice">
          <input
            type="checkbox"
            checked={office.numberInLink}
            onChange={(event) => change({ numberInLink: event.target.checked })}
          />
          <span>{say(linkText['link.take-number'])}</span>
        </label>
        <p className="hint prose">{say(linkText['link.take-number-note'])}</p>
      </div>
      <div>
        <DefinitionList rows={[{ term: say(administrationText['administration.folder']), value: folder }]} />
        <p className="hint">{say(administrationText['administration.folder-note'])}</p>
      </div>
    </SettingForm>
  );
}
