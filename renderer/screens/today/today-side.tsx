import type { ReactNode } from 'react';
import type { CaseRow } from '../../../shared/contract/register.ts';
import { unitName } from '../../../shared/signals/unit-name.ts';
import { todayText } from '../../../shared/text/today.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { useMay } from '../../me.ts';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Section } from '../../parts/section.tsx';
import { BackupLine, StandingLine } from './backup-line.tsx';
import { CallBacks } from './call-backs.tsx';
import { TakeButton } from './take-button.tsx';
import type { Scope, TodayView } from './today-view.ts';

interface TodaySideProps {
  readonly view: TodayView;
  readonly scope: Scope;
}

/** Beside the work: new signals, what nobody owns, what waits at the Ombudsman, what came in, what is not set up. */
export function TodaySide({ view, scope }: TodaySideProps) {
  const { say } = useLanguage();
  const may = useMay();
  const openTitle = todayText[scope === 'mine' ? 'today.my-open' : 'today.just-in'];
  return (
    <>
      <StandingLine />
      {view.signals.length > 0 && <NewSignals signals={view.signals} />}
      <CallBacks view={view} />
      {may('case.takeIntoHandling') && view.atOmbudsman.length > 0 && (
        <Section title={say(todayText['today.at-ombudsman'])} count={view.atOmbudsman.length}>
          <Reports rows={view.atOmbudsman} />
        </Section>
      )}
      {(may('case.handOver') || view.unownedCount > 0) && <Unowned view={view} />}
      <Section title={say(openTitle)} count={view.openCount}>
        {view.open.length === 0 && <p className="sm muted">{say(todayText['today.nothing-open'])}</p>}
        <Reports rows={view.open} />
      </Section>
      {view.setUp.length > 0 && <SetUp missing={view.setUp} />}
      <BackupLine />
    </>
  );
}

/** How many signals are told in full; the others stand on their own screen. */
const mostSignals = 2;

function NewSignals({ signals }: Pick<TodayView, 'signals'>) {
  const speech = useLanguage();
  const { say, language, formatDay } = speech;
  const lists = useLists();
  const count = signals.length;
  return (
    <Section title={say(todayText['today.signals'], { count })} count={count > 1 ? count : undefined}>
      <ul className="rows">
        {signals.slice(0, mostSignals).map((signal) => (
          <li key={signal.id}>
            <a className="strong" href={`#/signalen/${signal.id}`}>
              {signal.unit ? unitName(signal.unit, lists.items, language) : signal.rule?.name}
            </a>
            <p>
              {say(todayText[signal.expected === null ? 'today.rule-signal' : 'today.signal'], {
                observed: signal.observed,
                day: formatDay(signal.since, 'date'),
                expected: usual(signal.expected ?? 0, speech),
              })}
            </p>
          </li>
        ))}
      </ul>
      {count > mostSignals && (
        <p className="sm">
          <a href="#/signalen">{say(todayText['today.all-signals'], { count })}</a>
        </p>
      )}
    </Section>
  );
}

/** The usual number in words a reader can picture: no decimals for what is hardly ever there. */
function usual(expected: number, { say, formatNumber }: Speech): string {
  return expected < 1 ? say(todayText['today.usually-none']) : formatNumber(Math.round(expected * 10) / 10);
}

function Unowned({ view: { unowned, unownedCount } }: { readonly view: TodayView }) {
  const { say } = useLanguage();
  const may = useMay();
  return (
    <Section title={say(todayText['today.unowned'])} count={unownedCount}>
      {unowned.length === 0 && <p className="sm muted">{say(todayText['today.no-unowned'])}</p>}
      <Reports rows={unowned} act={may('case.assign') ? (row) => <TakeButton row={row} /> : undefined} />
    </Section>
  );
}

interface ReportsProps {
  readonly rows: readonly CaseRow[];
  readonly act?: ((row: CaseRow) => ReactNode) | undefined;
}

/** How many reports a section of the side tells. */
const mostReports = 6;

function Reports({ rows, act }: ReportsProps) {
  const { language, formatDay } = useLanguage();
  const lists = useLists();
  const words = caseWords(lists, language);
  return (
    <ul className="rows">
      {rows.slice(0, mostReports).map((row) => (
        <li key={row.id} className={act && 'with-act'}>
          <div>
            <a href={`#/melding/${row.id}`}>{row.number}</a> · {lists.label('channels', row.channel, language)} ·{' '}
            {formatDay(row.receivedOn, 'brief')}
            <br />
            <span className="muted">{words.title(row)}</span>
          </div>
          {act?.(row)}
        </li>
      ))}
    </ul>
  );
}

function SetUp({ missing }: { readonly missing: TodayView['setUp'] }) {
  const { say } = useLanguage();
  const may = useMay();
  return (
    <Section title={say(todayText['today.set-up'])} count={missing.length}>
      <ul className="rows">
        {missing.map((name) => (
          <li key={name}>{say(todayText[`set-up.${name}`])}</li>
        ))}
      </ul>
      {may('office.save') ? (
        <div className="acts">
          <LinkButton small href="#/beheer">
            {say(todayText['today.go-set-up'])}
          </LinkButton>
        </div>
      ) : (
        <p className="sm muted">{say(todayText['today.set-up-by'])}</p>
      )}
    </Section>
  );
}
