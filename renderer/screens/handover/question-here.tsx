import type { CaseView } from '../../../shared/contract/case.ts';
import { sourceSentence } from '../../../shared/text/answer-on-record.ts';
import { answerWords } from '../../../shared/text/answers.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { questionWords } from '../../../shared/text/procedure.ts';
import { Button } from '../../parts/button.tsx';
import { Entry } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { ChangedAnswer, OpenQuestion } from '../../question-of-case.tsx';
import type { AskedState } from './handover-verdict.ts';

interface QuestionHereProps {
  readonly view: CaseView;
  readonly asked: AskedState;
}

/** A question of the check where this page needs its answer: to be answered, answered, or still to come. */
export function QuestionHere({ view, asked }: QuestionHereProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const { doing, begin, end, place } = useActInPlace<'change'>();
  const mayAnswer = view.may.includes('case.answer') && view.stage !== 'closed' && view.stage !== 'with-ombudsman';
  if (asked.state === 'later') return <li className="muted">{say(handoverText['handover.not-asked-yet'])}</li>;
  const { question } = asked;
  const margin = articleName(question.article, language);
  if (asked.state === 'open' || doing !== null) {
    return (
      <li className="now">
        <div className="k">
          <span>{margin}</span>
          {asked.state === 'answered' ? (
            <ChangedAnswer view={view} question={question} value={asked.value} onDone={end} />
          ) : mayAnswer ? (
            <OpenQuestion key={question.id} view={view} question={question} />
          ) : (
            <span className="muted">{say(questionWords[`question.${question.id}`])}</span>
          )}
        </div>
      </li>
    );
  }
  const words = say(questionWords[`question.${question.id}`]);
  return (
    <Entry margin={margin} source={sourceSentence(view, question, speech) ?? undefined}>
      <span className="q">{words}</span> <span className="a">{answerWords(question, asked.value, speech)}</span>{' '}
      {mayAnswer && (
        <span ref={place}>
          <Button
            kind="quiet"
            small
            data-act="change"
            aria-label={say(handoverText['handover.change-which'], { question: words })}
            onClick={() => begin('change')}
          >
            {say(handoverText['handover.change'])}
          </Button>
        </span>
      )}
    </Entry>
  );
}
