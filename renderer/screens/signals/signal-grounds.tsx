import { useState } from 'react';
import type { SignalView } from '../../../shared/contract/signal.ts';
import { dayOf } from '../../../shared/dates.ts';
import { unitName } from '../../../shared/signals/unit-name.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { dismissReasonWords, signalStateWords, signalsText } from '../../../shared/text/signals-screen.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { Entries, Entry } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
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
        {steps.toReversed().map(({ at, byName, state, reason, note }) => (
          <Entry
            key={at}
            size="small"
            margin={formatDay(dayOf(at), 'brief')}
            source={`${byName}, ${formatTime(timeOf(at))}`}
          >
            <b>{say(signalStateWords[`state.${state}`])}</b>
            {reason !== null && <>: {say(dismissReasonWords[`reason.${reason}`]).toLowerCase()}</>}
            {note !== '' && <p className="pre">{note}</p>}
          </Entry>
        ))}
      </Entries>
    </Section>
  );
}
