import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { watchRuleText } from '../../../shared/text/watch-rules.ts';
import { callFailure } from '../../call-failure.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { type Api, useApi } from '../../queries.ts';
import { type RuleDraft, termsOf } from './rule-draft.ts';

type Answer = Awaited<ReturnType<Api['watchRule']['try']['call']>>;
type Times = Extract<Answer, { ok: true }>['value']['times'];

/** So many days are told, the latest in front. */
const daysShown = 12;

interface TryRuleProps {
  readonly draft: RuleDraft;
  /** What the rule looks for is filled in. */
  readonly mayTry: boolean;
}

/** How often a rule would have told over the past year, and on which days; it goes away when the rule is changed. */
export function TryRule({ draft, mayTry }: TryRuleProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const terms = termsOf(draft, useLists());
  const asked = JSON.stringify(terms);
  const api = useApi();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tried, setTried] = useState<{ readonly asked: string; readonly times: Times }>();
  const run = async () => {
    if (!mayTry) return;
    try {
      const answer = await api.watchRule.try.call(terms);
      setFailure(answer.ok ? null : answer.failure);
      if (!answer.ok) return;
      setTried({ asked, times: answer.value.times });
      announce(timesSentence(answer.value.times, speech));
    } catch (error) {
      setFailure(callFailure(error));
    }
  };
  return (
    <>
      <div>
        <Button onClick={() => void run()} aria-disabled={!mayTry}>
          {say(watchRuleText['watch-rule.try'])}
        </Button>
      </div>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      {tried?.asked === asked && <Outcome times={tried.times} />}
    </>
  );
}

function Outcome({ times }: { readonly times: Times }) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  const latest = times.toReversed();
  const more = latest.length - daysShown;
  return (
    <Notice kind="info" title={timesSentence(times, speech)}>
      {latest.length > 0 && (
        <>
          <p className="sm">{say(watchRuleText['watch-rule.tried-limit'])}</p>
          <p className="sm">{say(watchRuleText['watch-rule.tried-days'])}</p>
          <ul className="facets sm">
            {latest.slice(0, daysShown).map(({ on, count }) => (
              <li key={on}>{say(watchRuleText['watch-rule.tried-day'], { day: formatDay(on, 'date'), count })}</li>
            ))}
            {more > 0 && <li>{say(watchRuleText['watch-rule.tried-more'], { count: more })}</li>}
          </ul>
        </>
      )}
    </Notice>
  );
}

function timesSentence(times: Times, { say, formatNumber }: Speech): string {
  return say(watchRuleText['watch-rule.tried'], { count: times.length, number: formatNumber(times.length) });
}
