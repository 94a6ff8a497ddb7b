import { Fragment, useState } from 'react';
import { isAboutMeldpunt } from '../../../shared/case/about-meldpunt.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { AnswerValue, Question } from '../../../shared/procedure/question.ts';
import { actThatAnswers, sourceSentence } from '../../../shared/text/answer-on-record.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { caseText } from '../../../shared/text/case.ts';
import { Button } from '../../parts/button.tsx';
import { jumpTo } from '../../parts/index-line.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { OpenQuestion } from '../../question-of-case.tsx';
import { AnsweredLine } from './answered-line.tsx';

interface CheckSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Toets: what was answered in one line each, then the question that is to be answered now. */
export function CheckSection({ view, headingId }: CheckSectionProps) {
  const speech = useLanguage();
  const { say } = speech;
  const { asked, next, finding, dropped } = view.check.conversation;
  const [unfolded, setUnfolded] = useState(false);
  const [changing, setChanging] = useState<Question | null>(null);
  const [answered, setAnswered] = useState(0);
  const mayAnswer = view.may.includes('case.answer') && view.stage !== 'closed' && view.stage !== 'with-ombudsman';
  const folded = finding !== null && !unfolded && changing === null;
  const ownRoad = isAboutMeldpunt(view.intake);
  const count = say(caseText['case.answered-count'], { count: asked.length });
  const isChanging = (question: Question) => changing?.id === question.id && changing.matter === question.matter;
  const sources = asked.map(({ question }) => sourceSentence(view, question, speech));
  const stopChanging = () => {
    setChanging(null);
    setAnswered(answered + 1);
    if (next === null) jumpTo(headingId);
  };
  // A second person's approval is put among the answers by the check itself, also where the road does not ask for it.
  const unused = dropped.filter(
    ({ question, matter }) => question !== 'second-person' && !actThatAnswers(view, { id: question, matter }),
  ).length;
  const last = asked.at(-1)?.question;
  const back =
    last === undefined || !isChangedHere(view, last)
      ? undefined
      : { label: say(caseText['case.back']), onBack: () => setChanging(last) };
  return (
    <Section
      first
      title={say(caseText['case.check-of-procedure'])}
      id={headingId}
      action={next === null || !mayAnswer ? count : say(caseText['case.question-count'], { count: asked.length + 1 })}
    >
      {folded && (
        <p className="check-fold">
          {count}.{' '}
          <Button kind="quiet" small onClick={() => setUnfolded(true)}>
            {say(caseText['case.read-as-report'])}
          </Button>
        </p>
      )}
      <ol className="talk">
        {!folded &&
          asked.map(({ question, value }, index) => (
            <Fragment key={`${question.matter} ${question.id}`}>
              <MatterHead asked={asked} index={index} />
              <AnsweredLine
                view={view}
                question={question}
                value={value}
                changing={isChanging(question)}
                source={sources[index] === sources[index - 1] ? null : (sources[index] ?? null)}
                onChange={mayAnswer && isChangedHere(view, question) ? () => setChanging(question) : undefined}
                onDone={stopChanging}
              />
            </Fragment>
          ))}
        {mayAnswer && next !== null && changing === null && (
          <li className="now" key={`${next.matter} ${next.id}`}>
            <div className="k large">
              <span>{articleName(next.article, speech.language)}</span>
              <OpenQuestion
                view={view}
                question={next}
                takesFocus={answered > 0}
                onAnswered={() => setAnswered(answered + 1)}
                back={back}
              />
            </div>
          </li>
        )}
      </ol>
      {ownRoad && <p>{say(caseText['case.own-road'])}</p>}
      {!ownRoad && !mayAnswer && asked.length === 0 && (
        <p className="muted">{say(caseText['case.check-not-started'])}</p>
      )}
      {!ownRoad && next === null && <p className="sm muted">{say(caseText['case.check-done'])}</p>}
      {unused > 0 && <p className="sm muted">{say(caseText['case.dropped'], { count: unused })}</p>}
      {finding !== null && unfolded && (
        <Button kind="quiet" small onClick={() => setUnfolded(false)}>
          {say(caseText['case.fold-answers'])}
        </Button>
      )}
    </Section>
  );
}

/** What a second person or an act about a term answers, is changed there. */
function isChangedHere(view: CaseView, question: Question): boolean {
  return question.id !== 'second-person' && !actThatAnswers(view, question);
}

interface MatterHeadProps {
  readonly asked: readonly { readonly question: Question; readonly value: AnswerValue }[];
  readonly index: number;
}

/** A second matter begins a conversation of its own. */
function MatterHead({ asked, index }: MatterHeadProps) {
  const { say } = useLanguage();
  const matter = asked[index]?.question.matter ?? null;
  const before = asked.slice(0, index).map(({ question }) => question.matter ?? 0);
  if (matter === null || matter === 0 || before.includes(matter)) return null;
  return (
    <li className="matter-head">
      <h3>{say(caseText['case.matter'], { count: matter + 1 })}</h3>
    </li>
  );
}
