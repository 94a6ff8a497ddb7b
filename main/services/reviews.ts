import { readHead } from '../../db/log-chain.ts';
import { judgeItem, readItem, readItems, readOpened, readWeeks, saveSample } from '../../db/review.ts';
import type { ReviewOfWeek } from '../../shared/contract/review.ts';
import { addDays, type Day, day, instant } from '../../shared/dates.ts';
import { CaseId, CaseNumber, ReviewItemId, UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { reviewHtml } from '../../shared/review/review-html.ts';
import { weekOf } from '../../shared/review/week-of.ts';
import { reviewText } from '../../shared/text/review.ts';
import { sentence } from '../../shared/text/text.ts';
import type { Deps } from '../deps.ts';
import { printPdf } from '../print/print-pdf.ts';
import { drawSample } from '../review/draw-sample.ts';
import type { HandlersOf } from './handlers.ts';

export const reviewServices: HandlersOf<'review'> = {
  show: async (deps, { week }) => ok(reviewOf(deps, week === null ? lastWeek(deps.today) : weekOf(week))),

  draw: async (deps, { week }) => {
    const of = weekOf(week);
    const { items, views, upTo } = drawSample(deps.reader, of, deps.accounts);
    const named = items.map((item) => ({ ...item, id: deps.newId() }));
    const drawn = await deps.write((writer) => {
      saveSample(writer, { week: of, drawnAt: deps.now, views, upTo }, named);
      return ok(undefined);
    });
    return drawn.ok ? ok(reviewOf(deps, of)) : drawn;
  },

  judge: async (deps, { id, judgement, note }) => {
    const item = readItem(deps.reader, id);
    if (!item) return refused({ code: 'not-found' });
    if (item.user === deps.user) return refused({ code: 'second-person-required' });
    if (judgement !== 'in-order' && note.trim() === '') return refused({ code: 'reason-required' });
    const judged = await deps.write((writer) => {
      judgeItem(writer, id, { judgement, note: note.trim(), judgedBy: deps.user, judgedAt: deps.now });
      return ok(undefined);
    });
    return judged.ok ? ok(reviewOf(deps, day(item.week))) : judged;
  },

  print: async (deps, { week, language }) => {
    const of = weekOf(week);
    const review = reviewOf(deps, of);
    const title = sentence(reviewText['review.title'], language);
    const html = reviewHtml({ review, head: readHead(deps.reader), office: deps.office().name }, language);
    const printed = await printPdf(deps.host, { html, title, language, head: title, foot: deps.office().name });
    if (!printed.ok) return printed;
    const name = `${sentence(reviewText['review.file-name'], language)}-${of}.pdf`;
    return ok({ name, mime: 'application/pdf', base64: Buffer.from(printed.value).toString('base64') });
  },
};

/** The week that was over last. */
function lastWeek(today: Day): Day {
  return addDays(weekOf(today), -7);
}

function reviewOf(deps: Deps, week: Day): ReviewOfWeek {
  const items = readItems(deps.reader, week);
  const opened = readOpened(deps.reader, [...new Set(items.flatMap(({ caseId }) => caseId ?? []))]);
  const weeks = readWeeks(deps.reader);
  const drawn = weeks.find((each) => each.week === week)?.drawn ?? null;
  return {
    week,
    drawn: drawn && { at: instant(drawn.drawnAt), views: drawn.views },
    items: items.map(({ id, user, caseId, judgedBy, judgedAt, at, seq, lines, reasons, judgement, note }) => {
      const number = caseId === null ? undefined : opened.get(caseId)?.number;
      return {
        id: ReviewItemId.parse(id),
        user,
        userName: nameOf(deps, user),
        caseId: caseId === null ? null : CaseId.parse(caseId),
        number: number === undefined ? null : CaseNumber.parse(number),
        ...{ seq, lines, reasons, judgement, note },
        at: instant(at),
        judgedByName: judgedBy === null ? null : nameOf(deps, judgedBy),
        judgedAt: judgedAt === null ? null : instant(judgedAt),
      };
    }),
    weeks: weeks.map(({ week: of, items: all, open }) => ({ week: day(of), items: all, open })),
  };
}

/** A line of the log may bear a name that is no account's. */
function nameOf(deps: Deps, user: string): string {
  const known = UserName.safeParse(user);
  return known.success ? deps.nameOf(known.data) : user;
}
