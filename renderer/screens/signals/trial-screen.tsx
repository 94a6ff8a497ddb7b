import { useState } from 'react';
import type { FalseSignals } from '../../../shared/contract/replay.ts';
import type { Day } from '../../../shared/dates.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { replayText } from '../../../shared/text/replay.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { ActionBar, Sheet, Split } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import { TrialOutcome } from './trial-outcome.tsx';
import { type TrialLength, trialDays, trialLengths } from './trial-period.ts';
import { useTrial } from './use-trial.ts';

/** Proef een instelling: which signals another number would have given over past years, before it is kept. */
export function TrialScreen() {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.replay.show.queryOptions({ input: {} }));
  return (
    <Sheet
      fixed
      title={say(replayText['replay.title'])}
      intro={say(replayText['replay.intro'])}
      eyebrow={<a href="#/signalen">{say(signalsText['signals.title'])}</a>}
    >
      {read.state === 'ready' && read.value.firstDay !== null ? (
        <Trial present={read.value.falseSignalsPerYear} first={read.value.firstDay} last={read.value.lastDay} />
      ) : (
        <Split desk>
          {read.state === 'loading' && <Busy label={say(replayText['replay.loading'])} />}
          {read.state === 'refused' && (
            <Notice
              kind="urgent"
              title={failureSentence(read.failure, language)}
              acts={<Button onClick={read.again}>{say(signalsText['signals.try-again'])}</Button>}
            />
          )}
          {read.state === 'ready' && <EmptyState title={say(replayText['replay.empty'])} />}
        </Split>
      )}
    </Sheet>
  );
}

interface TrialProps {
  readonly present: FalseSignals;
  /** The first and the last day that the register has. */
  readonly first: Day;
  readonly last: Day;
}

function Trial({ present, first, last }: TrialProps) {
  const { say, language } = useLanguage();
  const trial = useTrial();
  const [count, setCount] = useState<FalseSignals>(present);
  const [length, setLength] = useState<TrialLength>(trialLengths(first, last)[0] ?? 'all');
  const run = () => trial.run({ falseSignalsPerYear: count, ...trialDays(length, first, last) });
  const tried = trial.outcome?.trial.falseSignalsPerYear;
  const mayKeep = tried !== undefined && tried === count && tried !== present && !trial.busy;
  return (
    <>
      <Split desk>
        <Section first title={say(replayText['replay.what'])}>
          <div className="stack trial-form">
            <NumberChoice present={present} count={count} onChange={setCount} />
            <LengthChoice lengths={trialLengths(first, last)} length={length} onChange={setLength} />
          </div>
        </Section>
        {trial.outcome && !trial.busy && <TrialOutcome view={trial.outcome} />}
      </Split>
      <ActionBar
        above={
          <>
            {trial.busy && <DaysTried onStop={trial.stop} />}
            {trial.failure && <Notice kind="urgent" title={failureSentence(trial.failure, language)} />}
          </>
        }
      >
        {mayKeep && (
          <Button kind="primary" onClick={() => trial.keep(tried)}>
            {say(replayText['replay.keep'])}
          </Button>
        )}
        <Button kind={mayKeep ? 'plain' : 'primary'} onClick={run} aria-disabled={trial.busy}>
          {say(replayText['replay.run'])}
        </Button>
      </ActionBar>
    </>
  );
}

const numbers = [
  { value: '6', count: 6, words: replayText['replay.strict'] },
  { value: '12', count: 12, words: replayText['replay.normal'] },
  { value: '26', count: 26, words: replayText['replay.wide'] },
] as const;

interface NumberChoiceProps {
  readonly present: FalseSignals;
  readonly count: FalseSignals;
  readonly onChange: (count: FalseSignals) => void;
}

function NumberChoice({ present, count, onChange }: NumberChoiceProps) {
  const { say } = useLanguage();
  return (
    <div>
      <ChoiceBar
        fit
        label={say(replayText['replay.how-many'])}
        options={numbers.map(({ value, words }) => ({ value, label: say(words) }))}
        value={numbers.find((one) => one.count === count)?.value}
        onChange={(value) => onChange(numbers.find((one) => one.value === value)?.count ?? present)}
      />
      <p className="sm muted">{say(replayText['replay.now'], { count: present })}</p>
    </div>
  );
}

interface LengthChoiceProps {
  readonly lengths: readonly TrialLength[];
  readonly length: TrialLength;
  readonly onChange: (length: TrialLength) => void;
}

function LengthChoice({ lengths, length, onChange }: LengthChoiceProps) {
  const { say } = useLanguage();
  const wordsOf = (one: TrialLength) =>
    one === 'all' ? say(replayText['replay.all']) : say(replayText['replay.years'], { count: Number(one) });
  return (
    <ChoiceBar
      fit
      label={say(replayText['replay.period'])}
      options={lengths.map((value) => ({ value, label: wordsOf(value) }))}
      value={length}
      onChange={onChange}
    />
  );
}

/** How far the trial is, asked while it runs. */
function DaysTried({ onStop }: { readonly onStop: () => void }) {
  const { say, formatNumber } = useLanguage();
  const api = useApi();
  const far = useRead(api.replay.progress.queryOptions({ input: {}, refetchInterval: 300 }));
  const days = far.state === 'ready' && far.value ? far.value : null;
  const label = days
    ? say(replayText['replay.day'], { done: formatNumber(days.done), of: formatNumber(days.of) })
    : say(replayText['replay.busy']);
  return <Busy label={label} progress={days ? { value: days.done, max: days.of } : undefined} onStop={onStop} />;
}
