import type { Referral } from '../../../shared/case/referrals.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { forwardedWords } from '../../../shared/text/forwarded-words.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { contentWords, referText } from '../../../shared/text/referral.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { Entry } from '../../parts/entry.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { HearReferralForm } from './hear-referral-form.tsx';
import { WithdrawReferralForm } from './withdraw-referral-form.tsx';

interface ReferralRowProps {
  readonly view: CaseView;
  readonly referral: Referral;
}

/** One referral: where to, what went along and on what it rests, what was told, and what came of it. */
export function ReferralRow({ view, referral }: ReferralRowProps) {
  const speech = useLanguage();
  const { say, formatDay, language } = speech;
  const lists = useLists();
  const place = placeName(referral.to, lists, language);
  const asking = view.tasks.find(({ task, doneOn }) => task === referral.followUp && doneOn === null);
  if (referral.withdrawn !== null) return <WithdrawnReferral referral={referral} place={place} />;
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
      <ReferralActs view={view} referral={referral} place={place} />
    </Entry>
  );
}

/** What counts no more: struck out, with why. */
function WithdrawnReferral({ referral, place }: Omit<ReferralActsProps, 'view'>) {
  const { say, formatDay } = useLanguage();
  return (
    <Entry margin={formatDay(referral.on, 'date')}>
      <p className="task-line">
        <s>{place}</s>
        <Tag kind="recorded">{say(referText['refer.is-withdrawn'])}</Tag>
      </p>
      <p className="pre muted">{say(referText['refer.withdrawn-why'], { reason: referral.withdrawn ?? '' })}</p>
    </Entry>
  );
}

interface ReferralActsProps extends ReferralRowProps {
  readonly place: string;
}

function ReferralActs({ view, referral, place }: ReferralActsProps) {
  const { say } = useLanguage();
  const { doing, begin, end, place: acts } = useActInPlace<'hear' | 'withdraw'>();
  const mayHear = view.may.includes('referral.hear');
  const mayWithdraw = view.may.includes('referral.withdraw') && view.stage !== 'closed';
  const start = (act: 'hear' | 'withdraw') => {
    sayDone(undefined);
    begin(act);
  };
  if (doing === 'hear') return <HearReferralForm view={view} referral={referral} onDone={end} />;
  if (doing === 'withdraw') return <WithdrawReferralForm view={view} referral={referral} onDone={end} />;
  if (!mayHear && !mayWithdraw) return null;
  return (
    <div className="acts" ref={acts}>
      {mayHear && (
        <Button
          small
          data-act="hear"
          aria-label={say(referText['refer.hear-of'], { place })}
          onClick={() => start('hear')}
        >
          {say(referText['refer.hear'])}
        </Button>
      )}
      {mayWithdraw && (
        <Button
          kind="quiet"
          small
          data-act="withdraw"
          aria-label={say(referText['refer.withdraw-of'], { place })}
          onClick={() => start('withdraw')}
        >
          {say(referText['refer.withdraw'])}
        </Button>
      )}
    </div>
  );
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
