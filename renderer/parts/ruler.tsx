import { addDays, type Day, daysBetween } from '../../shared/dates.ts';
import { partsText } from '../../shared/text/parts.ts';
import { useLanguage } from './language.tsx';

/** The axis all rulers of a board share. */
export interface RulerAxis {
  readonly from: Day;
  /** Its length in days, at least 1. */
  readonly days: number;
}

/** The usual axis of a board: three weeks before today up to six weeks after. */
export function boardAxis(today: Day): RulerAxis {
  return { from: addDays(today, -21), days: 63 };
}

export interface RulerGap {
  readonly from: Day;
  readonly until: Day;
}

export interface RulerTerm {
  readonly start: Day;
  readonly lastDay: Day;
  /** Days on which the term did not run. */
  readonly gaps?: readonly RulerGap[] | undefined;
  /** The last day before it was extended. */
  readonly extendedFrom?: Day | undefined;
}

interface RulerProps extends RulerTerm {
  readonly axis?: RulerAxis | undefined;
}

const width = 160;

/** The term ruler in a row: always beside a tag that says the same in words, so screen readers pass it by. */
export function Ruler({ start, lastDay, gaps = [], extendedFrom, axis }: RulerProps) {
  const { today } = useLanguage();
  const { from, days } = axis ?? boardAxis(today);
  const at = (on: Day) => Math.min(width, Math.max(0, (daysBetween(from, on) / days) * width));
  const late = lastDay < today;
  const goneUntil = late ? lastDay : today;
  const firstEnd = extendedFrom !== undefined && extendedFrom > today ? extendedFrom : lastDay;
  const shown = at(lastDay);
  return (
    <svg className="lat" viewBox={`0 0 ${width} 36`} preserveAspectRatio="none" aria-hidden="true">
      <line className="base" x1={0} x2={width} y1={18} y2={18} />
      <Bar className="bar" from={at(start)} to={at(goneUntil)} y={15} height={6} />
      {!late && <Bar className="left" from={at(today)} to={at(firstEnd)} y={15.5} height={5} />}
      {!late && firstEnd !== lastDay && (
        <Bar className="left" from={at(firstEnd) + 1.5} to={at(lastDay)} y={15.5} height={5} />
      )}
      {late && <Bar className="late" from={at(lastDay)} to={at(today)} y={12} height={12} />}
      {gaps.map((gap) => (
        <Gap key={gap.from} from={at(gap.from)} to={at(gap.until)} />
      ))}
      <line className={late ? 'endlate' : 'end'} x1={shown} x2={shown} y1={9} y2={27} />
      <line className="now" x1={at(today)} x2={at(today)} y1={-8} y2={44} />
    </svg>
  );
}

interface BarProps {
  readonly className: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

function Bar({ className, from, to, y, height }: BarProps) {
  if (to <= from) return null;
  return <rect className={className} x={from} y={y} width={to - from} height={height} />;
}

function Gap({ from, to }: { readonly from: number; readonly to: number }) {
  if (to <= from) return null;
  return (
    <>
      <rect className="clear" x={from} y={14} width={to - from} height={8} />
      <line className="gap" x1={from} x2={to} y1={18} y2={18} />
    </>
  );
}

/** The head of a board's rulers: a stroke a week, today, and one later day by name. */
export function RulerHead({ axis }: { readonly axis?: RulerAxis | undefined }) {
  const { today, say, formatDay } = useLanguage();
  const { from, days } = axis ?? boardAxis(today);
  const at = (on: Day) => `${(daysBetween(from, on) / days) * 100}%`;
  const weeks = Array.from({ length: Math.floor(days / 7) + 1 }, (_, week) => addDays(from, week * 7));
  const named = addDays(today, Math.round((days - daysBetween(from, today)) * 0.62));
  return (
    <span className="latcel">
      <span className="lathead" aria-hidden="true">
        {weeks.map((week) => (
          <i key={week} style={{ insetInlineStart: at(week) }} />
        ))}
        <b style={{ insetInlineStart: at(today) }}>{say(partsText.today)}</b>
        <span style={{ insetInlineStart: at(named) }}>{formatDay(named, 'brief')}</span>
      </span>
    </span>
  );
}
