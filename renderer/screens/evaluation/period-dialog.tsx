import { useEffect, useState } from 'react';
import type { Day } from '../../../shared/dates.ts';
import type { Period } from '../../../shared/figures/period-before.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { type NamedPeriod, namedPeriods, nameOfPeriod, type PeriodKind, periodKinds } from './named-periods.ts';
import { namedPeriodName } from './period-words.ts';

interface PeriodDialogProps {
  readonly period: Period;
  readonly onClose: () => void;
  readonly onChoose: (period: Period) => void;
}

/** Which period: a month, quarter, half-year or year of the calendar, or days or months of one's own. */
export function PeriodDialog({ period, onClose, onChoose }: PeriodDialogProps) {
  const { say } = useLanguage();
  // Whoever reads the register chooses days; the figures of an evaluator know whole months only.
  const byDay = useMay()('register.search');
  const choice = usePeriodChoice(period);
  const choose = () => {
    const chosen = choice.take();
    if (chosen) onChoose(chosen);
  };
  const acts = (
    <>
      <Button kind="primary" onClick={choose}>
        {say(evaluationText['evaluation.show-period'])}
      </Button>
      <Button onClick={onClose}>{say(evaluationText['evaluation.keep-period'])}</Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={say(evaluationText['evaluation.choose-period'])} acts={acts}>
      <div className="stack">
        <ChoiceBar
          label={say(evaluationText['evaluation.length'])}
          options={[
            ...periodKinds.map((kind) => ({ value: kind, label: say(evaluationText[`evaluation.${kind}`]) })),
            { value: 'own' as const, label: say(evaluationText[byDay ? 'evaluation.own' : 'evaluation.own-months']) },
          ]}
          value={choice.kind}
          onChange={choice.setKind}
        />
        {choice.kind !== 'own' && <CalendarPeriod choice={choice} kind={choice.kind} />}
        {choice.kind === 'own' && (byDay ? <OwnDays choice={choice} /> : <OwnMonths choice={choice} />)}
      </div>
    </Dialog>
  );
}

type PeriodChoice = ReturnType<typeof usePeriodChoice>;

function usePeriodChoice(period: Period) {
  const { language, today } = useLanguage();
  const [kind, setKind] = useState<PeriodKind | 'own'>(nameOfPeriod(period)?.kind ?? 'own');
  const [from, setFrom] = useState<Day | undefined>(period.from);
  const [to, setTo] = useState<Day | undefined>(period.to);
  const [named, setNamed] = useState<Day>(period.from);
  const [tried, setTried] = useState(false);
  const periods = kind === 'own' ? [] : namedPeriods(kind, today);
  const chosen = periods.find((one) => one.from === named) ?? periods[1];
  const reversed = from !== undefined && to !== undefined && from > to;
  return {
    ...{ kind, setKind, from, setFrom, to, setTo, periods, chosen, setNamed, tried },
    problem: reversed ? failureSentence({ code: 'period-reversed' }, language) : undefined,
    take(): Period | undefined {
      setTried(true);
      if (kind !== 'own') return chosen && { from: chosen.from, to: chosen.to };
      return from === undefined || to === undefined || reversed ? undefined : { from, to };
    },
  };
}

function CalendarPeriod({ choice, kind }: { readonly choice: PeriodChoice; readonly kind: PeriodKind }) {
  const speech = useLanguage();
  const { say, today } = speech;
  const nameOf = (one: NamedPeriod) => {
    const name = namedPeriodName(one, speech);
    return one.to >= today ? say(evaluationText['evaluation.still-running'], { name }) : name;
  };
  return (
    <Select
      key={kind}
      label={say(evaluationText['evaluation.which'])}
      value={choice.chosen?.from ?? ''}
      onChange={(from) => {
        const one = choice.periods.find((period) => period.from === from);
        if (one) choice.setNamed(one.from);
      }}
      options={choice.periods.map((one) => ({ value: one.from, label: nameOf(one) }))}
    />
  );
}

/** Ten years of months can be chosen from. */
const monthsOffered = 121;

function OwnMonths({ choice }: { readonly choice: PeriodChoice }) {
  const speech = useLanguage();
  const { say, today } = speech;
  const months = namedPeriods('month', today, monthsOffered);
  const monthOf = (on: Day | undefined) => months.find(({ from, to }) => on !== undefined && from <= on && on <= to);
  const first = monthOf(choice.from) ?? months[1];
  const last = monthOf(choice.to) ?? first;
  const { setFrom, setTo } = choice;
  // Days that were chosen elsewhere become the months in which they lie.
  useEffect(() => {
    setFrom(first?.from);
    setTo(last?.to);
  }, [first?.from, last?.to, setFrom, setTo]);
  const options = months.map((month) => ({ value: month.from, label: namedPeriodName(month, speech) }));
  const monthAt = (from: string) => months.find((month) => month.from === from);
  return (
    <div className="two">
      <Select
        label={say(evaluationText['evaluation.first-month'])}
        value={first?.from ?? ''}
        onChange={(from) => setFrom(monthAt(from)?.from)}
        options={options}
        error={choice.tried ? choice.problem : undefined}
      />
      <Select
        label={say(evaluationText['evaluation.last-month'])}
        value={last?.from ?? ''}
        onChange={(from) => setTo(monthAt(from)?.to)}
        options={options}
      />
    </div>
  );
}

function OwnDays({ choice }: { readonly choice: PeriodChoice }) {
  const { say } = useLanguage();
  const missing = (value: Day | undefined) =>
    choice.tried && value === undefined ? say(evaluationText['evaluation.fill-in-day']) : undefined;
  return (
    <div className="two">
      <DateField
        label={say(evaluationText['evaluation.from'])}
        value={choice.from}
        onChange={choice.setFrom}
        error={missing(choice.from) ?? (choice.tried ? choice.problem : undefined)}
      />
      <DateField
        label={say(evaluationText['evaluation.to'])}
        value={choice.to}
        onChange={choice.setTo}
        error={missing(choice.to)}
      />
    </div>
  );
}
