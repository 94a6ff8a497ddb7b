import type { SignalView } from '../../../shared/contract/signal.ts';
import { clientCountText } from '../../../shared/text/client-counts.ts';
import { type Speech, useLanguage } from '../../parts/language.tsx';

/** The reports of a signal per thousand clients per year, with the usual rate beside it; nothing without a number of clients. */
export function RateLine({ rate }: Pick<SignalView, 'rate'>) {
  const speech = useLanguage();
  return rate && <p className="prose">{rateSentences(rate, speech).join(' ')}</p>;
}

function rateSentences(
  { perThousand, usual, reports, days, clients, since }: NonNullable<SignalView['rate']>,
  { say, formatNumber, formatDay }: Speech,
): readonly string[] {
  const number = (value: number) => formatNumber(value, 1);
  const around = formatNumber(Math.round(clients));
  return [
    say(clientCountText['rate.of'], { reports, days, rate: number(perThousand) }),
    ...(usual === null ? [] : [say(clientCountText['rate.usual'], { rate: number(usual) })]),
    since === null
      ? say(clientCountText['rate.mean'], { clients: around })
      : say(clientCountText['rate.since'], { clients: around, day: formatDay(since, 'date') }),
  ];
}
