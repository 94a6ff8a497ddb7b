import { useState } from 'react';
import type { Letter } from '../../../shared/case/letters.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Day } from '../../../shared/dates.ts';
import { type LetterWay, letterWays } from '../../../shared/letters/letter-kinds.ts';
import { letterText, letterWayWords } from '../../../shared/text/letters.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface SendLetterFormProps {
  readonly view: CaseView;
  readonly letter: Letter;
  readonly onDone: () => void;
}

/** Says that a letter went out: on which day, and how. */
export function SendLetterForm({ view, letter, onDone }: SendLetterFormProps) {
  const { say, today } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.letter.send.mutationOptions());
  const [on, setOn] = useState<Day | undefined>(today);
  const [way, setWay] = useState<LetterWay>('post');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (on === undefined) return;
    if (!(await act.run({ caseId: view.id, version: view.version, letter: letter.letter, on, way }))) return;
    onDone();
    sayDone(say(letterText['letters.sent']));
  };
  return (
    <ActForm
      act={say(letterText['letters.send'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void send()}
      onCancel={onDone}
    >
      <DateField
        label={say(letterText['letters.sent-when'])}
        value={on}
        onChange={setOn}
        lean="past"
        max={today}
        error={tried && on === undefined ? say(letterText['letters.no-day']) : undefined}
      />
      <ChoiceBar<LetterWay>
        label={say(letterText['letters.how'])}
        value={way}
        options={letterWays.map((value) => ({ value, label: say(letterWayWords[`letter-way.${value}`]) }))}
        onChange={setWay}
      />
    </ActForm>
  );
}
