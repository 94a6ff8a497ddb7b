import type { CaseView } from '../../../shared/contract/case.ts';
import type { AnswerValue, Question } from '../../../shared/procedure/question.ts';
import { answerWords } from '../../../shared/text/answers.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { caseText } from '../../../shared/text/case.ts';
import { questionWords } from '../../../shared/text/procedure.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { ChangedAnswer } from '../../question-of-case.tsx';
import { FilesHere, filesOfAnswer } from './files-here.tsx';

interface AnsweredLineProps {
  readonly view: CaseView;
  readonly question: Question;
  readonly value: AnswerValue;
  readonly changing: boolean;
  /** How it is known; null where the line above says the same. */
  readonly source: string | null;
  /** Opens the change; absent where nothing may be changed. */
  readonly onChange: (() => void) | undefined;
  readonly onDone: () => void;
}

/** One answer of the check: question, answer, how it is known and by whom; or the form that changes it. */
export function AnsweredLine(props: AnsweredLineProps) {
  const { view, question, value, changing, source, onChange, onDone } = props;
  const speech = useLanguage();
  const { say, language } = speech;
  const asked = say(questionWords[`question.${question.id}`]);
  return (
    <li className={changing ? 'now' : undefined}>
      <div className="k large">
        <span>{articleName(question.article, language)}</span>
        {changing ? (
          <ChangedAnswer view={view} question={question} value={value} onDone={onDone} />
        ) : (
          <div>
            <span className="q">{asked}</span> <span className="a">{answerWords(question, value, speech)}</span>{' '}
            {onChange && (
              <Button
                kind="quiet"
                small
                aria-label={say(caseText['case.change-which'], { question: asked })}
                onClick={onChange}
              >
                {say(caseText['case.change'])}
              </Button>
            )}
            {source !== null && <span className="src">{source}</span>}
            <FilesHere view={view} files={filesOfAnswer(view, question)} />
          </div>
        )}
      </div>
    </li>
  );
}
