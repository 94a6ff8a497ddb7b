import { useState } from 'react';
import type { Preferences } from '../../../shared/contract/entry.ts';
import { usualWarnDays } from '../../../shared/contract/warn-days.ts';
import type { Failure } from '../../../shared/failure.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { useMay, useMe } from '../../me.ts';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { OwnKeys } from './own-keys.tsx';
import { WarnDaysFields } from './warn-days-fields.tsx';

/** One's own screen: language, colours, rows and single keys. A choice works at once. */
export function OwnSettings() {
  const { say, language } = useLanguage();
  const kept = useMe().preferences;
  const api = useApi();
  const { write } = useWrite(api.me.savePreferences.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  // What was chosen here counts at once: a second choice must not take back the first one, which is still on its way.
  const [chosen, setChosen] = useState<Partial<Preferences>>({});
  const preferences = { ...kept, ...chosen };
  const may = useMay();
  const office = useRead(api.office.show.queryOptions({ input: {} }));
  const warnDays = preferences.warnDays ?? (office.state === 'ready' ? office.value.warnDays : usualWarnDays);
  const keep = async (changed: Partial<Preferences>) => {
    setChosen((present) => ({ ...present, ...changed }));
    const answer = await write({ ...preferences, ...changed });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) setChosen({});
  };
  return (
    <Section title={say(administrationText['administration.own'])} first>
      <div className="stack wide-gap settings">
        <p className="prose">{say(administrationText['administration.own-intro'])}</p>
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        <ChoiceBar
          fit
          label={say(administrationText['administration.language'])}
          options={[
            { value: 'nl', label: say(administrationText['administration.dutch']) },
            { value: 'en', label: say(administrationText['administration.english']) },
          ]}
          value={preferences.language}
          onChange={(chosen) => void keep({ language: chosen })}
        />
        <ChoiceBar
          fit
          label={say(administrationText['administration.theme'])}
          options={(['system', 'light', 'dark', 'contrast'] as const).map((theme) => ({
            value: theme,
            label: say(administrationText[`administration.theme-${theme}`]),
          }))}
          value={preferences.theme}
          onChange={(theme) => void keep({ theme })}
        />
        <ChoiceBar
          fit
          label={say(administrationText['administration.density'])}
          options={(['compact', 'roomy'] as const).map((density) => ({
            value: density,
            label: say(administrationText[`administration.${density}`]),
          }))}
          value={preferences.density}
          onChange={(density) => void keep({ density })}
        />
        <div>
          <ChoiceBar
            fit
            label={say(administrationText['administration.single-keys'])}
            options={(['on', 'off'] as const).map((state) => ({
              value: state,
              label: say(administrationText[`administration.keys-${state}`]),
            }))}
            value={preferences.singleKeys ? 'on' : 'off'}
            onChange={(state) => void keep({ singleKeys: state === 'on' })}
          />
          <p className="hint prose">{say(administrationText['administration.single-keys-note'])}</p>
        </div>
        {may('work.board') && (
          <WarnDaysFields value={warnDays} onChange={(chosen) => void keep({ warnDays: chosen })} />
        )}
        {preferences.singleKeys && <OwnKeys own={preferences.keys ?? {}} onChange={(keys) => void keep({ keys })} />}
      </div>
    </Section>
  );
}
