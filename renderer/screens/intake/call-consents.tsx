import { useState } from 'react';
import type { NewConsent } from '../../../shared/case/consents.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import { consentText } from '../../../shared/text/consents.ts';
import { consentLines } from '../../consent-words.ts';
import { ConsentFields, PurposeField } from '../../intake-fields/consent-fields.tsx';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import type { DraftInHand } from './use-draft.ts';

type CallConsentsProps = Pick<DraftInHand, 'intake' | 'beside' | 'changeBeside'>;

/** As many as a draft can hold. */
const mostConsents = 10;

/** Toestemming: given while the call goes on, kept with the draft letter by letter, recorded with the report (PRI-03). */
export function CallConsents({ intake, beside, changeBeside }: CallConsentsProps) {
  const { say } = useLanguage();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const change = (index: number, value: NewConsent) =>
    changeBeside((present) => ({ ...present, consents: present.consents.map((each, at) => (at === index ? value : each)) }));
  const remove = (index: number) => {
    setOpen(null);
    changeBeside((present) => ({ ...present, consents: present.consents.filter((_, at) => at !== index) }));
  };
  return (
    <Section title={say(consentText['consents.title'])} count={beside.consents.length || undefined}>
      <ul className="rows">
        {beside.consents.map((given, index) => (
          // biome-ignore lint: replaced below
          <li key={index}>
            <OneConsent
              given={given}
              intake={intake}
              open={open === index}
              onOpen={(opened) => setOpen(opened ? index : null)}
              onChange={(value) => change(index, value)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
