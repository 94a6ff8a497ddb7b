import { isDay } from '../../shared/dates.ts';
import type { AnswerShape, Question } from '../../shared/procedure/question.ts';
import { optionLabel } from '../../shared/text/option-label.ts';
import { optionWords, questionWords } from '../../shared/text/procedure.ts';
import { questionFormText } from '../../shared/text/question-form.ts';
import { CheckList } from './check-list.tsx';
import { Choices } from './choices.tsx';
import { DateField } from './date-field.tsx';
import { FieldError } from './field.tsx';
import { type Speech, useLanguage } from './language.tsx';
import { type Typed, unknownChoice } from './question-answer.ts';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

interface QuestionControlProps {
  readonly question: Question;
  /** The heading that asks the question. */
  readonly labelledBy: string;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
  readonly error: string | undefined;
}

/** What a question is answered with: radios, boxes, a day, a number or a few words. */
export function QuestionControl(props: QuestionControlProps) {
  const { question, labelledBy, typed, onTyped, error } = props;
  const speech = useLanguage();
  const shape = question.answer;
  const label = speech.say(questionWords[`question.${question.id}`]);
  switch (shape.kind) {
    case 'choice':
      return (
        <Choices
          labelledBy={labelledBy}
          choices={choicesOf(question, shape, speech)}
          value={typed === null ? unknownChoice : typeof typed === 'string' ? typed : undefined}
          onChange={(value) => onTyped(value === unknownChoice ? null : value)}
          error={error}
        />
      );
    case 'choices':
      return <ManyChoices {...props} options={shape.options} />;
    case 'day':
      return (
        <DateField
          label={label}
          labelHidden
          value={typeof typed === 'string' && isDay(typed) ? typed : undefined}
          onChange={onTyped}
          min={shape.notBefore ?? undefined}
          max={shape.notAfter ?? undefined}
          error={error}
        />
      );
    case 'number':
      return (
        <TextField
          label={label}
          labelHidden
          inputMode="numeric"
          size={6}
          value={typeof typed === 'number' ? String(typed) : ''}
          onChange={(text) => onTyped(/^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined)}
          error={error}
        />
      );
    default:
      return (
        <TextArea
          label={label}
          labelHidden
          rows={3}
          value={typeof typed === 'string' ? typed : ''}
          onChange={onTyped}
          error={error}
        />
      );
  }
}

function choicesOf(question: Question, shape: Extract<AnswerShape, { kind: 'choice' }>, { say }: Speech) {
  const options = shape.options.map((value) => {
    const label = optionLabel(question.id, value);
    return { value, label: label ? say(label) : value };
  });
  return question.optional
    ? [...options, { value: unknownChoice, label: say(optionWords['option.unknown']) }]
    : options;
}

function ManyChoices(props: QuestionControlProps & { readonly options: readonly string[] }) {
  const { question, typed, onTyped, error, options } = props;
  const { say } = useLanguage();
  const values = typeof typed === 'object' && typed !== null ? typed : [];
  return (
    <>
      <CheckList
        plain
        digits
        label={say(questionWords[`question.${question.id}`])}
        labelHidden
        options={options.map((value) => {
          const label = optionLabel(question.id, value);
          return { value, label: label ? say(label) : value };
        })}
        values={values}
        onChange={onTyped}
      />
      <p className="hint">{say(questionFormText['question-form.none'])}</p>
      <FieldError id={`${question.id}-error`} error={error} />
    </>
  );
}
