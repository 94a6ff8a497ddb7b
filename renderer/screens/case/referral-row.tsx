import { useState } from 'react';
import type { Referral } from '../../../shared/case/referrals.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { contentWords, referText } from '../../../shared/text/referral.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { Entry } from '../../parts/entry.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import { HearReferralForm } from './hear-referral-form.tsx';

interface ReferralRowProps {
  readonly view: CaseView;
  readonly referral: Referral;
}

/** One referral: where to, what went along and on what it rests, what was told, and what came of it. */
export function ReferralRow({ view, referral }: ReferralRowProps) {
  const speech = useLanguage();
  const { say, formatDay, language } = speech;
  const lists = useLists();
  const [hearing, setHearing] = useState(false);
  const place = placeName(referral.to, lists, language);
  const asking = view.tasks.find(({ task, doneOn }) => task === referral.followUp && doneOn === null);
  const begin = () => {
    sayDone(undefined);
    setHearing(true);
  };
  return (
    <Entry margin={formatDay(referral.on, 'date')}>
      <p className="task-line">
        <b>{place}</b>
        {referral.outcome === null && <Tag kind="waiting">{say(referText['refer.waiting'])}</Tag>}
      </p>
      {referral.forwarding !== null && <p>{forwardedWords(referral.forwarding, speech)}</p>}
      <p className="pre">{say(referText['refer.was-told'], { told: referral.told })}</p>
      <p className="muted">{wentAlong(referral, view, speech)}</p>
      {referral.outcome !== null && referral.heardOn !== null && (
        <p>
          {say(referText['refer.heard-line'], {
            outcome: lists.label('referral-outcomes', referral.outcome, language),
            day: formatDay(referral.heardOn, 'date'),
          })}
        </p>
      )}
      {referral.heard !== '' && <p className="pre">{referral.heard}</p>}
      {asking && <p className="muted">{say(referText['refer.ask-on'], { day: formatDay(asking.on) })}</p>}
      {hearing && <HearReferralForm view={view} referral={referral} onDone={() => setHearing(false)} />}
      {!hearing && view.may.includes('referral.hear') && (
        <div className="acts">
          <Button small aria-label={say(referText['refer.hear-of'], { place })} onClick={begin}>
            {say(referText['refer.hear'])}
          </Button>
        </div>
      )}
    </Entry>
  );
}

function forwardedWords(forwarding: NonNullable<Referral['forwarding']>, { say, formatDay }: Speech): string {
  const { article, stampedOn, sentOn, senderToldOn } = forwarding;
  return say(referText['refer.forwarded'], {
    article,
    stamped: formatDay(stampedOn, 'date'),
    sent: formatDay(sentOn, 'date'),
    told: formatDay(senderToldOn, 'date'),
  });
}

/** What went along, and on what that rests. */
function wentAlong(referral: Referral, { consents }: CaseView, { say, formatDay, language }: Speech): string {
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  const what = referral.sent.map((content) => say(contentWords[`content.${content}`]));
  if (what.length === 0) return say(referText['refer.went-nothing']);
  const consent = consents.find((each) => each.consent === referral.consent);
  const basis = [
    ...(consent ? [say(referText['refer.with-consent'], { day: formatDay(consent.on, 'date') })] : []),
    ...(referral.withoutConsent === ''
      ? []
      : [say(referText['refer.without-consent'], { why: referral.withoutConsent })]),
  ];
  return [say(referText['refer.went-along'], { what: list.format(what) }), ...basis].join(' · ');
}
