import { forwardingsTo } from '../../../shared/case/referral-consent.ts';
import type { Forwarding } from '../../../shared/case/referrals.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { referText } from '../../../shared/text/referral.ts';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import type { ReferralInHand } from './use-referral.ts';

interface ForwardProps {
  readonly form: ReferralInHand;
  readonly view: CaseView;
}

/** A writing that an act has sent on (Awb 6:15, 9:18, 9:19): stamped with its day of receipt, its sender told. */
export function ReferralForwardFields({ form, view }: ForwardProps) {
  const { say, today } = useLanguage();
  const { kind, typed, change } = form;
  const articles = kind === null ? [] : forwardingsTo(kind);
  if (articles.length === 0) return null;
  const choose = (value: string) => {
    const article = articles.find((each) => each === value);
    const days = { stampedOn: view.intake.receivedOn, sentOn: today, senderToldOn: today };
    change({ forwarding: article === undefined ? null : { ...days, ...typed.forwarding, article } });
  };
  return (
    <>
      <Select
        label={say(referText['refer.forward'])}
        value={typed.forwarding?.article ?? ''}
        emptyLabel={say(referText['refer.forward-none'])}
        options={articles.map((article) => ({ value: article, label: article }))}
        onChange={choose}
      />
      {typed.forwarding !== null && (
        <ForwardDays value={typed.forwarding} onChange={(forwarding) => change({ forwarding })} />
      )}
    </>
  );
}

interface DaysProps {
  readonly value: Forwarding;
  readonly onChange: (value: Forwarding) => void;
}

function ForwardDays({ value, onChange }: DaysProps) {
  const { say, today } = useLanguage();
  return (
    <>
      <DateField
        label={say(referText['refer.stamped-on'])}
        hint={say(referText['refer.stamp-note'])}
        value={value.stampedOn}
        max={today}
        onChange={(stampedOn) => stampedOn !== undefined && onChange({ ...value, stampedOn })}
      />
      <div className="two">
        <DateField
          label={say(referText['refer.sent-on'])}
          value={value.sentOn}
          max={today}
          onChange={(sentOn) => sentOn !== undefined && onChange({ ...value, sentOn })}
        />
        <DateField
          label={say(referText['refer.sender-told'])}
          value={value.senderToldOn}
          max={today}
          onChange={(senderToldOn) => senderToldOn !== undefined && onChange({ ...value, senderToldOn })}
        />
      </div>
    </>
  );
}
