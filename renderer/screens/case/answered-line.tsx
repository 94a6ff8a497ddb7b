import type { CaseView } from '../../../shared/contract/case.ts';
import { dayOf } from '../../../shared/dates.ts';
import type { AnswerValue, Question } from '../../../shared/procedure/question.ts';
import { answerWords, sourceWords } from '../../../shared/text/answers.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { caseText } from '../../../shared/text/case.ts';
import { questionWords } from '../../../shared/text/procedure.ts';
import { answerOnRecord } from '../../answer-on-record.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { QuestionForm } from '../../parts/question-form.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface AnsweredLineProps {
  readonly view: CaseView;
  readonly question: Question;
  readonly value: AnswerValue;
  readonly changing: boolean;
  /** Opens the change; absent where nothing may be changed. */
  readonly onChange: (() => void) | undefined;
  readonly onDone: () => void;
}

/** One answer of the check: question, answer, how it is known and by whom; or the form that changes it. */
export function AnsweredLine({ view, question, value, changing, onChange, onDone }: AnsweredLineProps) {
  const speech = useLanguage();
  const { say, formatDay, language } = speech;
  const asked = say(questionWords[`question.${question.id}`]);
  const answer = answerWords(question, value, speech);
  const record = answerOnRecord(view, question);
  if (changing) {
    return (
      <li className="now">
        <div className="k large">
          <span>{articleName(question.article, language)}</span>
          <ChangeForm view={view} question={question} present={{ value, words: answer }} onDone={onDone} />
        </div>
      </li>
    );
  }
  return (
    <li>
      <div className="k large">
        <span>{articleName(question.article, language)}</span>
        <div>
          <span className="q">{asked}</span> <span className="a">{answer}</span>
          <span className="src">
            {record &&
              `${say(sourceWords[`source.${record.source}`])}, ${formatDay(dayOf(record.at), 'date')} · ${record.byName} `}
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
          </span>
        </div>
      </div>
    </li>
  );
}

interface ChangeFormProps {
  readonly view: CaseView;
  readonly question: Question;
  readonly present: { readonly value: AnswerValue; readonly words: string };
  readonly onDone: () => void;
}

function ChangeForm({ view, question, present, onDone }: ChangeFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.answer.mutationOptions());
  const record = answerOnRecord(view, question);
  return (
    <QuestionForm
      question={question}
      present={present}
      source={record?.source ?? 'stated'}
      busy={act.busy}
      failure={act.failure}
      takesFocus
      back={{ label: say(caseText['case.cancel']), onBack: onDone }}
      onAnswer={async ({ value, source, reason }) => {
        const { id: caseId, version } = view;
        const input = { caseId, version, matter: question.matter, question: question.id, source, reason };
        if (await act.run({ ...input, value: typeof value === 'object' && value !== null ? [...value] : value }))
          onDone();
      }}
    />
  );
}
