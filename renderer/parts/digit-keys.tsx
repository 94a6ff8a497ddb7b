import type { Question } from '../../shared/procedure/question.ts';
import { partsText } from '../../shared/text/parts.ts';
import { questionFormText } from '../../shared/text/question-form.ts';
import { useShortcut } from './keys.tsx';
import { useLanguage } from './language.tsx';
import { answerByDigit, type Typed } from './question-answer.ts';

interface DigitKeysProps {
  readonly question: Question;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
  /** After a digit: the focus goes to the answer, so that Enter goes on. */
  readonly onPressed: () => void;
}

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The digits 1 to 9 answer the question that is open, from anywhere outside a field. */
export function DigitKeys({ question, typed, onTyped, onPressed }: DigitKeysProps) {
  const press = (digit: number) => {
    const answer = answerByDigit(question, typed, digit);
    if (answer === undefined) return;
    onTyped(answer);
    requestAnimationFrame(onPressed);
  };
  return digits.map((digit) => (
    <DigitKey
      key={digit}
      digit={digit}
      run={answerByDigit(question, typed, digit) === undefined ? undefined : () => press(digit)}
    />
  ));
}

function DigitKey({ digit, run }: { readonly digit: number; readonly run: (() => void) | undefined }) {
  const { say } = useLanguage();
  const group = say(partsText.keysInReport);
  const label = say(questionFormText['question-form.answer-key'], { digit });
  useShortcut(run && { id: `answer${digit}`, choice: 'answers', keys: String(digit), label, group, run });
  return null;
}
