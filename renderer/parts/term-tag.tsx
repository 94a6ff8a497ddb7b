import { Phone } from 'lucide-react';
import { type Day, daysBetween } from '../../shared/dates.ts';
import { partsText } from '../../shared/text/parts.ts';
import { useLanguage } from './language.tsx';
import { Tag, type TagKind } from './tag.tsx';

/** Whose turn it is: ours (`act`), another's (`waiting`), or a call-back at an hour. */
export type TermTagKind = 'act' | 'waiting' | 'call-back';

interface TermTagProps {
  readonly lastDay: Day;
  /** The present day; that of the LanguageProvider unless said otherwise. */
  readonly today?: Day | undefined;
  readonly kind?: TermTagKind | undefined;
  /** The hour of a call-back, `11:30`. */
  readonly time?: string | undefined;
  /** The hour of today is over. */
  readonly hourPassed?: boolean | undefined;
}

/** The weight of a term on a day: late from the day after its last day, then today, the coming week, later. */
export function termWeight(lastDay: Day, today: Day, kind: TermTagKind): TagKind {
  const room = daysBetween(today, lastDay);
  if (room < 0) return 'late';
  if (kind === 'waiting') return 'waiting';
  if (room === 0) return 'today';
  return room <= 7 ? 'week' : 'later';
}

/** Where a term stands, in weight, sign and words. */
export function TermTag({ lastDay, today, kind = 'act', time, hourPassed = false }: TermTagProps) {
  const speech = useLanguage();
  const now = today ?? speech.today;
  const weight = termWeight(lastDay, now, kind);
  if (weight === 'late')
    return <Tag kind="late">{speech.say(partsText.daysLate, { days: daysBetween(lastDay, now) })}</Tag>;
  if (weight === 'waiting')
    return <Tag kind="waiting">{speech.say(partsText.untilDay, { day: speech.formatDay(lastDay, 'date') })}</Tag>;
  if (weight === 'today' && time !== undefined && hourPassed) {
    const icon = kind === 'call-back' ? Phone : undefined;
    return (
      <Tag kind="late" icon={icon}>
        {speech.say(partsText.hourPassed, { time: speech.formatTime(time, 'bare') })}
      </Tag>
    );
  }
  if (weight === 'today' && kind === 'call-back') {
    return (
      <Tag kind="today" icon={Phone}>
        {time === undefined ? speech.say(partsText.today) : speech.formatTime(time)}
      </Tag>
    );
  }
  if (weight === 'today') return <Tag kind="today" />;
  return <Tag kind={weight}>{speech.formatDay(lastDay, weight === 'later' ? 'row' : 'tag')}</Tag>;
}
