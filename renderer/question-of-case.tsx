import type { AnswerSource } from '../shared/case/events.ts';
import type { CaseView } from '../shared/contract/case.ts';
import type { AnswerValue, Question } from '../shared/procedure/question.ts';
import { answerOnRecord } from '../shared/text/answer-on-record.ts';
import { answerWords } from '../shared/text/answers.ts';
import { partsText } from '../shared/text/parts.ts';
import { type Lists, useLists } from './lists.ts';
import { useLanguage } from './parts/language.tsx';
import { type GivenAnswer, QuestionForm } from './parts/question-form.tsx';
import { useApi } from './queries.ts';
import { useCaseAct } from './use-case-act.ts';

interface OpenQuestionProps {
  readonly view: CaseView;
  readonly question: Question;
  readonly takesFocus?: boolean | undefined;
  /** Told before the answer is sent, so that the next question takes the focus. */
  readonly onAnswered?: (() => void) | undefined;
  readonly back?: { readonly label: string; readonly onBack: () => void } | undefined;
}

/** A question of the check of this report that has no answer yet. */
export function OpenQuestion({ view, question, takesFocus, onAnswered, back }: OpenQuestionProps) {
  const api = useApi();
  const act = useCaseAct(api.case.answer.mutationOptions());
  const lists = useLists();
  return (
    <QuestionForm
      question={question}
      source={usualSource(view, lists)}
      busy={act.busy}
      failure={act.failure}
      takesFocus={takesFocus}
      back={back}
      onAnswer={async (answer) => {
        onAnswered?.();
        await act.run(answerInput(view, question, answer));
      }}
    />
  );
}

interface ChangedAnswerProps {
  readonly view: CaseView;
  readonly question: Question;
  readonly value: AnswerValue;
  readonly onDone: () => void;
}

/** Changes an answer of the check; the old one stays in the history, and the change says why. */
export function ChangedAnswer({ view, question, value, onDone }: ChangedAnswerProps) {
  const speech = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.answer.mutationOptions());
  return (
    <QuestionForm
      question={question}
      present={{ value, words: answerWords(question, value, speech) }}
      source={answerOnRecord(view, question)?.source ?? 'stated'}
      evidence={answerOnRecord(view, question)?.evidence}
      busy={act.busy}
      failure={act.failure}
      takesFocus
      back={{ label: speech.say(partsText.leaveIt), onBack: onDone }}
      onAnswer={async (answer) => {
        if (await act.run(answerInput(view, question, answer))) onDone();
      }}
    />
  );
}

function answerInput({ id, version }: CaseView, question: Question, { value, source, evidence, reason }: GivenAnswer) {
  const plain = typeof value === 'object' && value !== null ? [...value] : value;
  return {
    caseId: id,
    version,
    matter: question.matter,
    question: question.id,
    value: plain,
    source,
    evidence,
    reason,
  };
}

/** What came in on paper was seen; what came in by voice was said. */
function usualSource({ intake }: CaseView, lists: Lists): AnswerSource {
  const channel = lists.items('channels').find((item) => item.code === intake.channel);
  return channel?.data.main_channel === 'digitaal' || channel?.data.main_channel === 'schriftelijk' ? 'seen' : 'stated';
}
