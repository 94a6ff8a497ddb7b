import { whatToAsk } from '../../../shared/case/what-to-ask.ts';
import { type Expectation, whatToExpect } from '../../../shared/case/what-to-expect.ts';
import type { Lists as AllLists, Office } from '../../../shared/contract/administration.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { expectationWords, independence, nextStepText, talkWords } from '../../../shared/text/next-step.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead } from '../../queries.ts';
import { CallConsents } from './call-consents.tsx';
import { ReferralCard } from './referral-card.tsx';
import type { DraftInHand } from './use-draft.ts';

type CallHelpProps = Pick<DraftInHand, 'intake' | 'beside' | 'changeBeside'>;

/** Knowing what to say: what the caller may expect, where it belongs, what to ask next, and consent where it is given. */
export function CallHelp(props: CallHelpProps) {
  const api = useApi();
  const always = { staleTime: Number.POSITIVE_INFINITY };
  const office = useRead(api.office.show.queryOptions({ input: {}, ...always }));
  const lists = useRead(api.list.all.queryOptions({ input: {}, ...always }));
  if (office.state !== 'ready' || lists.state !== 'ready') return null;
  const { intake, beside } = props;
  return (
    <>
      <ToSay intake={intake} office={office.value} lists={lists.value} />
      <ReferralCard intake={intake} settings={office.value.procedure} lists={lists.value} />
      <ToAsk intake={intake} beside={beside} lists={lists.value} />
      <CallConsents {...props} />
    </>
  );
}

interface ToSayProps extends Pick<CallHelpProps, 'intake'> {
  readonly office: Office;
  readonly lists: AllLists;
}

/** Dit kunt u zeggen: what the caller may expect, with the days worked out. */
function ToSay({ intake, office, lists }: ToSayProps) {
  const { say, formatDay, today, language } = useLanguage();
  const told = whatToExpect(intake, { today, office, lists });
  const sentence = (expectation: Expectation) =>
    say(expectationWords[`expect.${expectation.kind}`], {
      day: 'on' in expectation ? formatDay(expectation.on) : '',
    });
  return (
    <Section title={say(nextStepText['next.say-title'])}>
      <div className="stack">
        {told.map((expectation) => (
          <p className="sm" key={expectation.kind}>
            {sentence(expectation)}
            {'article' in expectation && (
              <span className="muted nowrap"> {articleName(expectation.article, language)}</span>
            )}
          </p>
        ))}
        <p className="sm">{say(independence.say)}</p>
      </div>
    </Section>
  );
}

interface ToAskProps extends Pick<CallHelpProps, 'intake' | 'beside'> {
  readonly lists: AllLists;
}

/** How many questions stand there at once: more than a few are not read in a call. */
const mostQuestions = 5;

/** Vraag nog: the next questions that nothing typed answers yet. */
function ToAsk({ intake, beside, lists }: ToAskProps) {
  const { say } = useLanguage();
  const questions = whatToAsk(intake, beside, lists);
  if (questions.length === 0) return null;
  const rest = questions.length - mostQuestions;
  return (
    <Section title={say(nextStepText['next.ask-title'])}>
      <ul className="rows">
        {questions.slice(0, mostQuestions).map((question) => (
          <li key={question}>{say(talkWords[`ask.${question}`])}</li>
        ))}
      </ul>
      {rest > 0 && <p className="sm muted">{say(nextStepText['next.ask-more'], { count: rest })}</p>}
    </Section>
  );
}
