import { useEffect, useEffectEvent, useState } from 'react';
import { isAboutMeldpunt } from '../../../shared/case/about-meldpunt.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Question } from '../../../shared/procedure/question.ts';
import { actThatAnswers, sourceSentence } from '../../../shared/text/answer-on-record.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { caseText } from '../../../shared/text/case.ts';
import { nextStepOf } from '../../next-step.ts';
import { Button } from '../../parts/button.tsx';
import { jumpTo } from '../../parts/index-line.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { OpenQuestion } from '../../question-of-case.tsx';
import { AnsweredLine } from './answered-line.tsx';
import { tracksOf } from './tracks.ts';
import { TracksPart } from './tracks-part.tsx';

interface CheckSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Toets: what was answered in one line each, then the question that is to be answered now. */
export function CheckSection({ view, headingId }: CheckSectionProps) {
  const speech = useLanguage();
  const { say } = speech;
  const { asked, next, finding } = view.check.conversation;
  const [unfolded, setUnfolded] = useState(false);
  const [changing, setChanging] = useState<Question | null>(null);
  const [answered, setAnswered] = useState(0);
  // Who chose the check in the call goes on with its first question at once.
  const [cameForIt] = useState(() => nextStepOf(view.id) === 'check');
  const mayAnswer = view.may.includes('case.answer') && view.stage !== 'closed' && view.stage !== 'with-ombudsman';
  useNothingToAnswer(cameForIt && (next === null || !mayAnswer), headingId);
  const tracks = tracksOf(view.check);
  // A track that is answered is folded while the next one is asked.
  const mayFold = !unfolded && changing === null;
  const folded = mayFold && (finding !== null || tracks.length > 0);
  const ownRoad = isAboutMeldpunt(view.intake);
  const count = say(caseText['case.answered-count'], { count: asked.length });
  const done = say(caseText['case.check-done']);
  const isDone = !ownRoad && next === null;
  const isChanging = (question: Question) => changing?.id === question.id && changing.matter === question.matter;
  const sources = asked.map(({ question }) => sourceSentence(view, question, speech));
  const stopChanging = () => {
    setChanging(null);
    setAnswered(answered + 1);
    if (next === null) jumpTo(headingId);
  };
  const unused = unusedAnswers(view);
  const last = asked.at(-1)?.question;
  const back =
    last === undefined || !isChangedHere(view, last)
      ? undefined
      : { label: say(caseText['case.back']), onBack: () => setChanging(last) };
  const lineAt = (index: number) => {
    const line = asked[index];
    if (!line) return null;
    const { question, value } = line;
    return (
      <AnsweredLine
        key={`${question.matter} ${question.id}`}
        view={view}
        question={question}
        value={value}
        changing={isChanging(question)}
        source={sources[index] === sources[index - 1] ? null : (sources[index] ?? null)}
        onChange={mayAnswer && isChangedHere(view, question) ? () => setChanging(question) : undefined}
        onDone={stopChanging}
      />
    );
  };
  return (
    <Section
      first
      title={say(caseText['case.check-of-procedure'])}
      id={headingId}
      action={next === null || !mayAnswer ? count : say(caseText['case.question-count'], { count: asked.length + 1 })}
    >
      {folded && (
        <p className="check-fold">
          {isDone ? done : `${count}.`}{' '}
          <Button kind="quiet" small onClick={() => setUnfolded(true)}>
            {say(caseText['case.read-as-report'])}
          </Button>
        </p>
      )}
      {tracks.length > 0 && (
        <TracksPart view={view} tracks={tracks} isFolded={({ waits }) => mayFold && !waits} lineAt={lineAt} />
      )}
      <ol className="talk">
        {!folded && tracks.length === 0 && asked.map((_, index) => lineAt(index))}
        {mayAnswer && next !== null && changing === null && (
          <li className="now" key={`${next.matter} ${next.id}`}>
            <div className="k large">
              <span>
                {tracks.length > 0 && next.matter !== null && (
                  <>
                    <b>{say(caseText['case.matter'], { count: next.matter + 1 })}</b>
                    <br />
                  </>
                )}
                {articleName(next.article, speech.language)}
              </span>
              <OpenQuestion
                view={view}
                question={next}
                takesFocus={answered > 0 || cameForIt}
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
      {isDone && !folded && <p className="sm muted">{done}</p>}
      {unused > 0 && <p className="sm muted">{say(caseText['case.dropped'], { count: unused })}</p>}
      {unfolded && (finding !== null || tracks.length > 0) && (
        <Button kind="quiet" small onClick={() => setUnfolded(false)}>
          {say(caseText['case.fold-answers'])}
        </Button>
      )}
    </Section>
  );
}

/** Brings who came for the check to its heading where no question asks for an answer. */
function useNothingToAnswer(came: boolean, headingId: string) {
  const arrive = useEffectEvent(() => came && jumpTo(headingId));
  useEffect(() => void arrive(), []);
}

/** What a second person or an act about a term answers, is changed there. */
function isChangedHere(view: CaseView, question: Question): boolean {
  return question.id !== 'second-person' && !actThatAnswers(view, question);
}

/** Answers that no question asks for now. A second person's approval is put among them by the check itself. */
function unusedAnswers(view: CaseView): number {
  const { dropped } = view.check.conversation;
  return dropped.filter(
    ({ question, matter }) => question !== 'second-person' && !actThatAnswers(view, { id: question, matter }),
  ).length;
}
