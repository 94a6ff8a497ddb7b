import { useState } from 'react';
import type { SignalView } from '../../../shared/contract/signal.ts';
import { dayOf } from '../../../shared/dates.ts';
import { dismissReasons, followUps } from '../../../shared/signals/dossier.ts';
import { unitName } from '../../../shared/signals/unit-name.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import {
  dismissReasonWords,
  followUpWords,
  signalStateWords,
  signalsText,
} from '../../../shared/text/signals-screen.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { Entries, Entry } from '../../parts/entry.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';

/** This many reports stand there until the others are asked for. */
const reportsFirst = 6;

/** The reports behind a signal, the newest in front. */
export function SignalReports({ reports }: Pick<SignalView, 'reports'>) {
  const { say, language, formatDay } = useLanguage();
  const words = caseWords(useLists(), language);
  const [all, setAll] = useState(false);
  const count = reports.filter(({ repeated }) => !repeated).length;
  return (
    <Section title={say(signalsText['signals.reports'], { count })}>
      <ul className="rows">
        {(all ? reports : reports.slice(0, reportsFirst)).map((report) => (
          <li key={report.id} className="signal-report">
            <a href={`#/melding/${report.id}`}>{report.number}</a>
            <span className="nowrap">{formatDay(report.receivedOn, 'brief')}</span>
            <span>
              {words.title(report)}
              {report.repeated && <span className="src">{say(signalsText['signals.repeated'])}</span>}
            </span>
          </li>
        ))}
      </ul>
      {!all && reports.length > reportsFirst && (
        <Button kind="quiet" small onClick={() => setAll(true)}>
          {say(signalsText['signals.all-reports-shown'], { count: reports.length })}
        </Button>
      )}
    </Section>
  );
}

/** Other groups that rise by the same reports. */
export function NestedGroups({ nested }: Pick<SignalView, 'nested'>) {
  const { say, language } = useLanguage();
  const lists = useLists();
  return (
    <Section title={say(signalsText['signals.nested'])} count={nested.length}>
      <ul className="rows">
        {nested.map((unit) => (
          <li key={[unit.level, ...unit.parts].join(' ')}>{unitName(unit, lists.items, language)}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Who did what with a signal, and why, the latest in front. */
export function SignalSteps({ steps }: Pick<SignalView, 'steps'>) {
  const { say, formatDay, formatTime } = useLanguage();
  return (
    <Section title={say(signalsText['signals.steps'])}>
      {steps.length === 0 && <p className="muted sm">{say(signalsText['signals.no-steps'])}</p>}
      <Entries>
        {steps.toReversed().map((step) => (
          <Entry
            key={step.at}
            size="small"
            margin={formatDay(dayOf(step.at), 'brief')}
            source={`${step.byName}, ${formatTime(timeOf(step.at))}`}
          >
            <b>{stepTitle(step, say)}</b>
            {step.note !== '' && step.reason !== 'assigned' && <p className="pre">{step.note}</p>}
            {step.investigation && <Investigation report={step.investigation} />}
          </Entry>
        ))}
      </Entries>
    </Section>
  );
}

type Step = SignalView['steps'][number];

function stepTitle({ state, reason, note }: Step, say: Speech['say']): string {
  if (reason === 'note') return say(signalsText['signals.step-note']);
  if (reason === 'assigned') return say(signalsText['signals.step-assigned'], { name: note });
  const title = say(signalStateWords[`state.${state}`]);
  const why = dismissReasons.find((known) => known === reason);
  const what = followUps.find((known) => known === reason);
  if (state === 'dismissed' && why) return `${title}: ${say(dismissReasonWords[`reason.${why}`]).toLowerCase()}`;
  return state === 'followed-up' && what ? `${title}: ${say(followUpWords[`follow-up.${what}`]).toLowerCase()}` : title;
}

function Investigation({ report: { id, number, mayOpen } }: { readonly report: NonNullable<Step['investigation']> }) {
  const { say } = useLanguage();
  const text = say(signalsText['signals.step-investigation'], { number });
  return <p>{mayOpen ? <a href={`#/melding/${id}`}>{text}</a> : text}</p>;
}
