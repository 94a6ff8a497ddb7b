import type { TermConsent, TermLetter } from '../../../shared/case/term-changes.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { termActText } from '../../../shared/text/term-acts.ts';
import { consentLines } from '../../consent-words.ts';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';

interface LetterFieldsProps {
  readonly value: TermLetter | null;
  readonly onChange: (letter: TermLetter | null) => void;
}

/** The letter by which it was announced: its day, and by what it is found again. */
export function LetterFields({ value, onChange }: LetterFieldsProps) {
  const { say, today } = useLanguage();
  return (
    <>
      <DateField
        label={say(termActText['term.letter-on'])}
        value={value?.on}
        max={today}
        onChange={(on) => onChange(on === undefined ? null : { on, reference: value?.reference ?? '' })}
      />
      {value !== null && (
        <TextField
          label={say(termActText['term.letter-reference'])}
          value={value.reference}
          onChange={(reference) => onChange({ ...value, reference })}
        />
      )}
    </>
  );
}

interface TermConsentFieldsProps {
  readonly view: CaseView;
  readonly value: TermConsent | null;
  readonly onChange: (consent: TermConsent | null) => void;
}

/** Which consent a delay rests on: one that is recorded with the report, or one that was seen in writing. */
export function TermConsentFields({ view, value, onChange }: TermConsentFieldsProps) {
  const speech = useLanguage();
  const { say, today } = speech;
  const recorded = view.consents.filter(({ withdrawnOn, way }) => withdrawnOn === null && way !== 'spoken');
  const chosen = value === null ? '' : value.kind === 'recorded' ? String(value.consent) : 'seen';
  const choose = (option: string) => {
    if (option === '') return onChange(null);
    onChange(
      option === 'seen' ? { kind: 'seen-in-writing', on: today } : { kind: 'recorded', consent: Number(option) },
    );
  };
  return (
    <>
      <Select
        label={say(termActText['term.consent'])}
        value={chosen}
        emptyLabel={say(termActText['term.consent-none'])}
        options={[
          ...recorded.map((given) => ({
            value: String(given.consent),
            label: Object.values(consentLines(given, view.intake, speech)).join(', '),
          })),
          { value: 'seen', label: say(termActText['term.consent-seen']) },
        ]}
        onChange={choose}
      />
      {value?.kind === 'seen-in-writing' && (
        <DateField
          label={say(termActText['term.consent-seen-on'])}
          value={value.on}
          max={today}
          onChange={(on) => on !== undefined && onChange({ ...value, on })}
        />
      )}
    </>
  );
}
