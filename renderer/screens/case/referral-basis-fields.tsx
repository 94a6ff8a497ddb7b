import type { CaseView } from '../../../shared/contract/case.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { referText } from '../../../shared/text/referral.ts';
import { consentLines } from '../../consent-words.ts';
import { ConsentFields } from '../../intake-fields/consent-fields.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import type { Basis, ReferralInHand } from './use-referral.ts';

interface BasisProps {
  readonly form: ReferralInHand;
  readonly view: CaseView;
}

/** On what passing details on rests (PRI-03); absent where nothing personal goes along or an act has it sent on. */
export function ReferralBasisFields({ form, view }: BasisProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const { rule, carrying, basis, typed, change, chosen, around } = form;
  if (!rule.needed) return null;
  const place = chosen ? placeName({ ...chosen, name: typed.name }, around.lists, language) : '';
  const choose = (value: string) => {
    const next = basisFrom(value);
    change({ basis: next, newConsent: { ...typed.newConsent, to: typed.newConsent.to || place } });
  };
  const options = [
    ...carrying.map((given) => {
      const { what, how } = consentLines(given, view.intake, speech);
      return { value: String(given.consent), label: `${what} (${how})` };
    }),
    { value: 'new', label: say(referText['refer.consent-new']) },
    ...(rule.exception === null ? [] : [{ value: 'without', label: say(referText['refer.consent-without']) }]),
  ];
  return (
    <>
      <Select
        label={say(referText['refer.consent'])}
        labelNote={articleName(rule.rule, language)}
        hint={say(referText['refer.consent-needed'])}
        value={basis === null ? '' : String(basis)}
        emptyLabel={say(referText['refer.consent-none'])}
        options={options}
        onChange={choose}
      />
      {basis === 'new' && (
        <ConsentFields
          value={typed.newConsent}
          onChange={(newConsent) => change({ newConsent })}
          persons={view.intake}
        />
      )}
      {basis === 'without' && (
        <TextArea
          label={say(referText['refer.why-without'])}
          rows={2}
          value={typed.withoutConsent}
          onChange={(withoutConsent) => change({ withoutConsent })}
        />
      )}
    </>
  );
}

function basisFrom(value: string): Basis {
  if (value === '') return null;
  return value === 'new' || value === 'without' ? value : Number(value);
}
