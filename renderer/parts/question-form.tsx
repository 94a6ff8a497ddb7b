import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type AnswerEvidence, type AnswerSource, answerEvidences, answerSources } from '../../shared/case/events.ts';
import type { Failure } from '../../shared/failure.ts';
import type { AnswerValue, Question } from '../../shared/procedure/question.ts';
import { evidenceWords, sourceWords } from '../../shared/text/answers.ts';
import { questionReasons, questionWords } from '../../shared/text/procedure.ts';
import { questionFormText } from '../../shared/text/question-form.ts';
import { Button } from './button.tsx';
import { ChoiceBar } from './choice-bar.tsx';
import { DigitKeys } from './digit-keys.tsx';
import { useLanguage } from './language.tsx';
import { answerProblem, openedWith, type Typed } from './question-answer.ts';
import { QuestionControl } from './question-control.tsx';
import { Refusal } from './refusal.tsx';
import { TextArea } from './text-area.tsx';

export interface GivenAnswer {
  readonly value: AnswerValue;
  readonly source: AnswerSource;
  readonly evidence: AnswerEvidence;
  readonly reason: string;
}

interface QuestionFormProps {
  readonly question: Question;
  /** The answer that stands, when it is being changed; its change needs a reason. */
  readonly present?: { readonly value: AnswerValue; readonly words: string } | undefined;
  readonly source: AnswerSource;
  readonly evidence?: AnswerEvidence | undefined;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onAnswer: (answer: GivenAnswer) => void;
  /** Takes the focus: after an answer, or when it was opened by hand. */
  readonly takesFocus?: boolean | undefined;
  /** The way back: to the question before, or out of a change. */
  readonly back?: { readonly label: string; readonly onBack: () => void } | undefined;
  readonly level?: 3 | 4;
}

/** One question of the procedure check: large, with why it is asked, its answers, and how we know. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, present, busy, failure, onAnswer, takesFocus, back, level = 3 } = props;
  const speech = useLanguage();
  const { say } = speech;
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Typed>(() => openedWith(question, present?.value));
  const [source, setSource] = useState(props.source);
  const [evidence, setEvidence] = useState(props.evidence ?? 'none');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (takesFocus) focusAnswer(box.current);
  }, [takesFocus]);
  const answer = (value: Typed) => {
    const wrong = answerProblem(question, value, speech);
    setProblem(wrong);
    if (wrong === null && value !== undefined && !busy) onAnswer({ value, source, evidence, reason });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answer(typed);
  };
  const Heading = `h${level}` as const;
  return (
    <form className="body" aria-labelledby={headingId} onSubmit={submit}>
      <Heading id={headingId}>{say(questionWords[`question.${question.id}`])}</Heading>
      <p className="why">{say(questionReasons[`why.${question.id}`])}</p>
      {present && <p className="sm">{say(questionFormText['question-form.now'], { answer: present.words })}</p>}
      {!present && question.suggested !== null && (
        <p className="sm muted">{say(questionFormText['question-form.from-intake'])}</p>
      )}
      <div ref={box}>
        <QuestionControl
          question={question}
          labelledBy={headingId}
          typed={typed}
          onTyped={setTyped}
          error={problem ?? undefined}
        />
      </div>
      <DigitKeys question={question} typed={typed} onTyped={setTyped} onPressed={() => focusAnswer(box.current)} />
      <div className="stack question-foot">
        <ChoiceBar
          fit
          label={say(questionFormText['question-form.source'])}
          value={source}
          options={answerSources.map((each) => ({ value: each, label: say(sourceWords[`source.${each}`]) }))}
          onChange={setSource}
        />
        <ChoiceBar
          fit
          label={say(questionFormText['question-form.evidence'])}
          value={evidence}
          options={answerEvidences.map((each) => ({ value: each, label: say(evidenceWords[`evidence.${each}`]) }))}
          onChange={setEvidence}
        />
        {present && (
          <TextArea
            label={say(questionFormText['question-form.reason'])}
            rows={2}
            value={reason}
            onChange={setReason}
          />
        )}
        <Refusal failure={failure} />
        <div className="acts">
          <Button kind="primary" keys="Enter" type="submit">
            {say(questionFormText[present ? 'question-form.record' : 'question-form.go-on'])}
          </Button>
          {question.optional && question.answer.kind !== 'choice' && (
            <Button onClick={() => answer(null)}>{say(questionFormText['question-form.unknown'])}</Button>
          )}
          {back && (
            <Button kind="quiet" onClick={back.onBack}>
              {back.label}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

/** The chosen answer, or else the first field of the question. */
function focusAnswer(box: HTMLElement | null) {
  const field =
    box?.querySelector<HTMLInputElement>('input:checked') ??
    box?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  field?.focus();
  field?.form?.scrollIntoView({ block: 'nearest' });
}
