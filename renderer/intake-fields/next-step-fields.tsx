import { type Beside, type NextStep, nextSteps } from '../../shared/case/beside.ts';
import { ClockTime } from '../../shared/case/tasks.ts';
import { nextStepText } from '../../shared/text/next-step.ts';
import { nameLength } from '../../shared/typed-text.ts';
import { ChoiceBar } from '../parts/choice-bar.tsx';
import { DateField } from '../parts/date-field.tsx';
import { useLanguage } from '../parts/language.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TimeField } from '../parts/time-field.tsx';

interface NextStepProps {
  readonly beside: Beside;
  readonly changeBeside: (next: (beside: Beside) => Beside) => void;
}

/** What the author does when the call is over. Day, hour and whom to ask for stay when another step is tried in between. */
export function NextStepBar({ beside, changeBeside }: NextStepProps) {
  const { say } = useLanguage();
  const choose = (step: NextStep) =>
    changeBeside((present) => ({
      ...present,
      next: { on: null, at: null, ask: '', ...present.next, step },
    }));
  return (
    <ChoiceBar
      label={say(nextStepText['next.label'])}
      labelHidden
      value={beside.next?.step}
      options={nextSteps.map((step) => ({ value: step, label: say(nextStepText[`next.${step}`]) }))}
      onChange={choose}
    />
  );
}

/** What follows from the chosen step: when and whom to ring back, or what happens after recording. */
export function NextStepDetails({ beside: { next }, changeBeside }: NextStepProps) {
  const { say, today } = useLanguage();
  if (next === null) return null;
  if (next.step !== 'call-back') return <p className="hint">{say(nextStepText[`next.${next.step}-note`])}</p>;
  const change = (part: Partial<NonNullable<Beside['next']>>) =>
    changeBeside((present) => (present.next ? { ...present, next: { ...present.next, ...part } } : present));
  return (
    <div className="three lead">
      <DateField
        label={say(nextStepText['next.call-on'])}
        labelNote={say(nextStepText['next.call-on-note'])}
        value={next.on ?? undefined}
        lean="future"
        min={today}
        onChange={(on) => change({ on: on ?? null })}
      />
      <TimeField
        label={say(nextStepText['next.call-at'])}
        value={next.at ?? undefined}
        onChange={(at) => change({ at: ClockTime.safeParse(at).data ?? null })}
      />
      <TextField
        label={say(nextStepText['next.call-whom'])}
        maxLength={nameLength}
        value={next.ask}
        onChange={(ask) => change({ ask })}
      />
    </div>
  );
}
