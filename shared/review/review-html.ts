import type { ReviewOfWeek } from '../contract/review.ts';
import { dayOf } from '../dates.ts';
import { escapeHtml } from '../print/escape-html.ts';
import { paperSpeech, table } from '../print/paper.ts';
import { logMark } from '../text/log-mark.ts';
import { judgementWords, reasonWords, reviewText } from '../text/review.ts';
import type { Language } from '../text/text.ts';

interface OnPaper {
  readonly review: ReviewOfWeek;
  /** Where the log ends now. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly office: string;
}

/**
 * The review of a week on paper: what stood out and what was found of it, and at its foot where the log ends: a sheet in a
 * binder that nobody with the register can change (reliability bar, P25).
 */
export function reviewHtml({ review, head, office }: OnPaper, language: Language): string {
  const speech = paperSpeech(language);
  const { say, formatDay, formatNumber } = speech;
  const columns = [
    reviewText['review.who'],
    reviewText['review.report'],
    reviewText['review.why'],
    reviewText['review.when'],
    reviewText['review.found'],
  ];
  const rows = review.items.map((item) => [
    item.userName,
    item.number ?? say(reviewText['review.whole-day']),
    item.reasons.map((reason) => say(reasonWords[`reason.${reason}`])).join(', '),
    formatDay(dayOf(item.at), 'date'),
    [item.judgement ? say(judgementWords[`judgement.${item.judgement}`]) : '–', item.note].filter(Boolean).join('. '),
  ]);
  const end = head && say(reviewText['review.log-end'], { line: formatNumber(head.seq), mark: logMark(head.hash) });
  return [
    `<h1>${escapeHtml(say(reviewText['review.title']))}</h1>`,
    `<p>${escapeHtml(office)}. ${escapeHtml(say(reviewText['review.week-of'], { day: formatDay(review.week, 'date') }))}.</p>`,
    rows.length === 0 ? `<p>${escapeHtml(say(reviewText['review.nothing']))}</p>` : table({ speech }, columns, rows),
    end === null ? '' : `<p class="box">${escapeHtml(end)}</p>`,
  ].join('');
}
