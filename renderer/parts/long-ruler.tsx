import { addDays, type Day, daysBetween } from '../../shared/dates.ts';
import { partsText } from '../../shared/text/parts.ts';
import { type Speech, useLanguage } from './language.tsx';
import type { RulerGap, RulerTerm } from './ruler.tsx';
import { useInlineSize } from './use-inline-size.ts';

interface LongRulerProps extends RulerTerm {
  /** Days after the counted end that cannot be the last day (Termijnenwet, article 1). */
  readonly skipped?: readonly Day[] | undefined;
  /** The sentence that says the same; without it one is made from the days. */
  readonly sentence?: string | undefined;
}

/** Beyond this many days a box a day would be thinner than a hair: the boxes then touch. */
const apartUpTo = 100;

/** The term laid out day by day; a screen reader hears the sentence. */
export function LongRuler(props: LongRulerProps) {
  const { start, lastDay, gaps = [], skipped = [], sentence } = props;
  const speech = useLanguage();
  const [ref, width] = useInlineSize<SVGSVGElement>(326);
  const end = speech.today > lastDay ? speech.today : lastDay;
  const days = daysBetween(start, end) + 1;
  const step = (width - 4) / days;
  const left = (on: Day) => 2 + daysBetween(start, on) * step;
  const all = Array.from({ length: days }, (_, index) => addDays(start, index));
  const box = step - (days > apartUpTo ? 0 : Math.min(1.2, step * 0.2));
  return (
    <svg
      ref={ref}
      className="lat-long"
      viewBox={`0 0 ${width} 52`}
      height={52}
      role="img"
      aria-label={sentence ?? rulerSentence(props, speech)}
    >
      {all.map((on) => {
        const kind = dayKind(on, { lastDay, today: speech.today, skipped, gaps });
        const tall = on === start || on === lastDay;
        if (kind === 'gap') return <line key={on} className="gap" x1={left(on)} x2={left(on) + step} y1={25} y2={25} />;
        return (
          <rect
            key={on}
            className={kind}
            x={left(on)}
            y={tall ? 15 : 19}
            width={Math.max(0.5, box)}
            height={tall ? 20 : 12}
          />
        );
      })}
      <RulerWords start={start} lastDay={lastDay} left={left} width={width} speech={speech} />
    </svg>
  );
}

interface DayContext {
  readonly lastDay: Day;
  readonly today: Day;
  readonly skipped: readonly Day[];
  readonly gaps: readonly RulerGap[];
}

function dayKind(
  on: Day,
  { lastDay, today, skipped, gaps }: DayContext,
): 'end' | 'late' | 'gap' | 'skipped' | 'gone' | 'left' {
  if (on === lastDay) return 'end';
  if (on > lastDay) return 'late';
  if (gaps.some((gap) => gap.from <= on && on <= gap.until)) return 'gap';
  if (skipped.includes(on)) return 'skipped';
  return on <= today ? 'gone' : 'left';
}

interface RulerWordsProps {
  readonly start: Day;
  readonly lastDay: Day;
  readonly left: (on: Day) => number;
  readonly width: number;
  readonly speech: Speech;
}

function RulerWords({ start, lastDay, left, width, speech }: RulerWordsProps) {
  const { today, say, formatDay } = speech;
  const now = left(addDays(today, 1)) - 0.6;
  const inSight = today >= start;
  const end = Math.max(left(lastDay) + 6, 110);
  const weeks = weekLabels(start, lastDay).filter(({ on }) => left(on) > 84 && left(on) < end - 72);
  return (
    <>
      {inSight && <line className="now" x1={now} x2={now} y1={2} y2={38} />}
      {inSight && (
        <text x={now} y={11} dx={now > width - 110 ? -4 : 4} textAnchor={now > width - 110 ? 'end' : 'start'}>
          {say(partsText.rulerToday, { count: daysBetween(start, today) })}
        </text>
      )}
      <text x={2} y={49}>
        {formatDay(start, 'brief')}
      </text>
      {weeks.map(({ on, count }, index) => (
        <text key={on} x={left(on)} y={49} textAnchor="middle">
          {index === 0 ? say(partsText.rulerWeek, { count }) : count}
        </text>
      ))}
      <text className="last" x={Math.min(end, width - 2)} y={49} textAnchor="end">
        {formatDay(lastDay, 'brief')}
      </text>
    </>
  );
}

/** The starts of the weeks of the term, at most six of them. */
function weekLabels(start: Day, lastDay: Day): readonly { on: Day; count: number }[] {
  const weeks = Math.floor(daysBetween(start, lastDay) / 7);
  const every = Math.max(1, Math.ceil(weeks / 6));
  return Array.from({ length: weeks }, (_, index) => index + 1)
    .filter((count) => count % every === 0)
    .map((count) => ({ on: addDays(start, count * 7), count }));
}

function rulerSentence({ start, lastDay, skipped = [] }: LongRulerProps, { say, formatDay, today }: Speech): string {
  const sentence = say(partsText.rulerSentence, {
    from: formatDay(start),
    until: formatDay(lastDay),
    count: daysBetween(start, today),
    skipped: skipped.length,
  });
  return today > lastDay ? `${sentence} ${say(partsText.rulerLate, { days: daysBetween(lastDay, today) })}` : sentence;
}
