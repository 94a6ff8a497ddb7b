import type { ReplayView } from '../../../shared/contract/replay.ts';
import type { Unit } from '../../../shared/contract/signal.ts';
import { replayText, verdictWords } from '../../../shared/text/replay.ts';
import { useLists } from '../../lists.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { unitHeading } from './unit-heading.ts';

/** What a setting would have given: how many, which confirmed ones it would have missed, and the signals one by one. */
export function TrialOutcome({ view }: { readonly view: ReplayView }) {
  const speech = useLanguage();
  const { say } = speech;
  return (
    <>
      <Section title={say(replayText['replay.outcome'])}>
        <div className="prose">
          {sentencesOf(view, speech).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <p className="sm muted prose">{say(replayText['replay.how'])}</p>
      </Section>
      {view.confirmed.length > 0 && (
        <Section title={say(replayText['replay.confirmed'])} count={view.confirmed.length}>
          <ConfirmedTable rows={view.confirmed} />
        </Section>
      )}
      <Section title={say(replayText['replay.signals'])} count={view.signals.length}>
        {view.signals.length === 0 && <p>{say(replayText['replay.no-signals'])}</p>}
        {view.signals.length > 0 && <SignalsTable rows={view.signals} />}
      </Section>
    </>
  );
}

function sentencesOf({ from, to, present, trial, confirmed }: ReplayView, { say, formatDay, formatNumber }: Speech) {
  const missed = confirmed.filter((one) => one.trial === null).length;
  const count = confirmed.length;
  const found = missed === 0 ? say(replayText['replay.all-found'], { count }) : '';
  return [
    say(replayText['replay.over'], { from: formatDay(from, 'date'), to: formatDay(to, 'date') }),
    say(replayText['replay.given'], {
      trial: trial.falseSignalsPerYear,
      count: trial.signals,
      perYear: formatNumber(trial.perYear, 1),
    }),
    ...(trial.falseSignalsPerYear === present.falseSignalsPerYear
      ? []
      : [
          say(replayText['replay.given-now'], {
            present: present.falseSignalsPerYear,
            count: present.signals,
            perYear: formatNumber(present.perYear, 1),
          }),
        ]),
    count === 0
      ? say(replayText['replay.none-confirmed'])
      : found || say(replayText['replay.some-missed'], { count, missed }),
  ];
}

type ConfirmedRow = ReplayView['confirmed'][number];
type SignalRow = ReplayView['signals'][number];

function ConfirmedTable({ rows }: { readonly rows: readonly ConfirmedRow[] }) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  return (
    <DataTable
      label={say(replayText['replay.confirmed'])}
      rows={rows}
      rowKey={({ id }) => id}
      rowKind={({ trial }) => (trial === null ? 'alarm' : undefined)}
      columns={[
        {
          id: 'group',
          head: say(replayText['replay.group']),
          cell: ({ id, unit, openedOn }) => (
            <>
              <a href={`#/signalen/${id}`}>
                <UnitWords unit={unit} />
              </a>
              <SecondLine>{say(replayText['replay.found-on'], { day: formatDay(openedOn, 'date') })}</SecondLine>
            </>
          ),
          rowHead: true,
        },
        { id: 'trial', head: say(replayText['replay.trial']), cell: ({ trial }) => whenFound(trial, speech) },
        { id: 'present', head: say(replayText['replay.present']), cell: ({ present }) => whenFound(present, speech) },
      ]}
    />
  );
}

function SignalsTable({ rows }: { readonly rows: readonly SignalRow[] }) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  return (
    <DataTable
      label={say(replayText['replay.signals'])}
      rows={rows}
      rowKey={({ unit, openedOn, verdict }) => [openedOn, verdict, unit.level, ...unit.parts].join(' ')}
      columns={[
        {
          id: 'group',
          head: say(replayText['replay.group']),
          cell: (row) => (
            <>
              <UnitWords unit={row.unit} />
              <SecondLine>{countOf(row, speech)}</SecondLine>
            </>
          ),
          rowHead: true,
        },
        {
          id: 'opened',
          head: say(replayText['replay.opened']),
          cell: ({ openedOn }) => formatDay(openedOn, 'date'),
        },
        { id: 'verdict', head: say(replayText['replay.verdict']), cell: (row) => verdictOf(row, speech) },
      ]}
    />
  );
}

/** What belongs to the group of a row, below its name: more columns would not fit beside each other on a narrow screen. */
function SecondLine({ children }: { readonly children: string }) {
  return (
    <>
      <br />
      <span className="sm muted">{children}</span>
    </>
  );
}

function UnitWords({ unit }: { readonly unit: Unit }) {
  const { language } = useLanguage();
  const lists = useLists();
  const { title, detail } = unitHeading(unit, lists.items, language);
  return `${title}: ${detail}`;
}

function countOf({ observed, windowDays, expected }: SignalRow, { say, formatNumber }: Speech): string {
  return say(replayText['replay.count'], { observed, days: windowDays, usual: formatNumber(expected, 1) });
}

function verdictOf({ verdict, days }: SignalRow, speech: Speech): string {
  const word = speech.say(verdictWords[`verdict.${verdict}`]);
  return days === null || days === 0 ? word : `${word}, ${whenFound(days, speech)}`;
}

/** So many days later or earlier than it was found; null: missed. */
function whenFound(days: number | null, { say }: Speech): string {
  if (days === null) return say(replayText['replay.missed']);
  if (days === 0) return say(replayText['replay.same-day']);
  return say(replayText[days > 0 ? 'replay.later' : 'replay.earlier'], { days: Math.abs(days) });
}
