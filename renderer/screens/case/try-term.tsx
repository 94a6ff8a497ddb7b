import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { type Day, isDay } from '../../../shared/dates.ts';
import type { Deadline } from '../../../shared/procedure/finding.ts';
import { deadlineWords } from '../../../shared/text/findings.ts';
import { questionWords } from '../../../shared/text/procedure.ts';
import { termActText } from '../../../shared/text/term-acts.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useApi, useRead } from '../../queries.ts';
import type { CaseDeadline } from './case-deadlines.ts';

interface TryTermProps {
  readonly view: CaseView;
  readonly deadline: CaseDeadline;
  readonly onDone: () => void;
}

interface Tried {
  readonly startsOn: Day | null;
  readonly adjournWeeks: number | null;
  readonly announcedOn: Day | null;
  readonly agreedUntil: Day | null;
}

const weeks = ['0', '1', '2', '3', '4'] as const;

/** "Wat als": another first day, an adjournment, a consent, tried beside the real days. Nothing is written. */
export function TryTerm({ view, deadline, onDone }: TryTermProps) {
  const { say, today } = useLanguage();
  const { explanation, kind } = deadline;
  const from = explanation.kind === 'counted' ? explanation.lastDay.term.from : null;
  const [startsOn, setStartsOn] = useState(from);
  const [amount, setAmount] = useState<(typeof weeks)[number]>('0');
  const [announcedOn, setAnnouncedOn] = useState(today);
  const [agreedUntil, setAgreedUntil] = useState<Day | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const adjourns = kind === 'statutory-last-day';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const run = (event: FormEvent) => {
    event.preventDefault();
    const adjournWeeks = amount === '0' ? null : Number(amount);
    setTried({ startsOn, adjournWeeks, announcedOn: adjournWeeks === null ? null : announcedOn, agreedUntil });
  };
  return (
    <form className="act-form stack" aria-label={say(termActText['term.try'])} onSubmit={run} ref={form}>
      <p className="sm muted">{say(termActText['term.try-intro'])}</p>
      <DateField
        label={say(termActText['term.try-starts-on'])}
        value={startsOn ?? undefined}
        max={today}
        onChange={(day) => setStartsOn(day ?? null)}
      />
      {adjourns && (
        <ChoiceBar
          fit
          label={say(termActText['term.try-adjourn'])}
          value={amount}
          options={weeks.map((each) => ({
            value: each,
            label: each === '0' ? say(termActText['term.try-no-adjourn']) : each,
          }))}
          onChange={setAmount}
        />
      )}
      {amount !== '0' && (
        <DateField
          label={say(termActText['term.try-announced'])}
          value={announcedOn}
          max={today}
          onChange={(day) => day !== undefined && setAnnouncedOn(day)}
        />
      )}
      {adjourns && (
        <DateField
          label={say(termActText['term.try-agreed'])}
          lean="future"
          value={agreedUntil ?? undefined}
          onChange={(day) => setAgreedUntil(day ?? null)}
        />
      )}
      <div className="acts">
        <Button kind="primary" type="submit">
          {say(termActText['term.try-run'])}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {say(termActText['term.try-close'])}
        </Button>
      </div>
      {tried !== null && <TriedDays view={view} deadline={deadline} tried={tried} />}
    </form>
  );
}

function TriedDays({ view, deadline, tried }: Omit<TryTermProps, 'onDone'> & { readonly tried: Tried }) {
  const { say } = useLanguage();
  const api = useApi();
  const { matter, kind } = deadline;
  const read = useRead(api.term.tryOut.queryOptions({ input: { caseId: view.id, matter, term: kind, ...tried } }));
  if (read.state === 'loading') return null;
  if (read.state === 'refused') return <Refusal failure={read.failure} />;
  const { real, tried: found, asks } = read.value;
  if (found === null)
    return (
      <p role="status">
        {say(termActText['term.try-stops'], { question: asks === null ? '' : say(questionWords[`question.${asks}`]) })}
      </p>
    );
  return <BesideEachOther real={real} tried={found} />;
}

interface BesideEachOtherProps {
  readonly real: readonly Deadline[];
  readonly tried: readonly Deadline[];
}

function BesideEachOther({ real, tried }: BesideEachOtherProps) {
  const { say, formatDay } = useLanguage();
  const kinds = [...new Set([...real, ...tried].map(({ kind }) => kind))];
  const dayIn = (days: readonly Deadline[], kind: string) => days.find((each) => each.kind === kind)?.on;
  const shown = (on: string | undefined, none: string) =>
    on === undefined ? none : isDay(on) ? formatDay(on, 'brief') : on;
  return (
    <table className="tried sm" aria-live="polite">
      <caption className="sm muted">{say(termActText['term.try-result'])}</caption>
      <thead>
        <tr>
          <th scope="col">{say(termActText['term.try-term'])}</th>
          <th scope="col">{say(termActText['term.try-now'])}</th>
          <th scope="col">{say(termActText['term.try-then'])}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const [now, then] = [dayIn(real, kind), dayIn(tried, kind)];
          return (
            <tr key={kind}>
              <th scope="row">{say(deadlineWords[`deadline.${kind}`])}</th>
              <td className="nowrap">{shown(now, say(termActText['term.try-none']))}</td>
              <td className={now === then ? 'nowrap' : 'nowrap strong'}>
                {shown(then, say(termActText['term.try-gone']))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
