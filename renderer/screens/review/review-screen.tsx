import { useState } from 'react';
import type { ReviewOfWeek } from '../../../shared/contract/review.ts';
import { type Day, dayOf } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { reviewText } from '../../../shared/text/review.ts';
import { Approvals } from '../../approvals.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { PrintReview } from './print-review.tsx';
import { ReviewItems } from './review-items.tsx';
import { weeksToChoose } from './weeks-to-choose.ts';

/** Controle: what stood out in who looked at what, a week at a time, and what the reviewer found of it. */
export function ReviewScreen() {
  const { say, language } = useLanguage();
  const api = useApi();
  const [week, setWeek] = useState<Day | null>(null);
  const read = useRead(api.review.show.queryOptions({ input: { week } }));
  return (
    <Sheet title={say(reviewText['review.title'])} intro={say(reviewText['review.intro'])}>
      <Split>
        <Approvals />
        {read.state === 'loading' && <Busy label={say(reviewText['review.loading'])} />}
        {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
        {read.state === 'ready' && <Week key={read.value.week} review={read.value} onWeek={setWeek} />}
      </Split>
    </Sheet>
  );
}

interface WeekProps {
  readonly review: ReviewOfWeek;
  readonly onWeek: (week: Day) => void;
}

function Week({ review, onWeek }: WeekProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const drawing = useDrawing(review.week);
  const [which, setWhich] = useState<'open' | 'all'>('open');
  const open = review.items.filter(({ judgement }) => judgement === null);
  const shown = which === 'open' ? open : review.items;
  return (
    <div className="stack">
      <div className="narrow-field">
        <Select
          label={say(reviewText['review.week'])}
          value={review.week}
          onChange={(chosen) => {
            const found = weeksToChoose(review, speech.today).find(({ week }) => week === chosen);
            if (found) onWeek(found.week);
          }}
          options={weeksToChoose(review, speech.today).map((each) => ({
            value: each.week,
            label: weekInWords(each, speech),
          }))}
        />
      </div>
      {review.drawn && (
        <p className="muted" role="status">
          {drawnInWords(review, speech)} {say(reviewText['review.progress'], progress(review))}
        </p>
      )}
      {drawing.failure && <Notice kind="urgent" title={failureSentence(drawing.failure, language)} />}
      {drawing.busy && <Busy label={say(reviewText['review.drawing'])} />}
      {!review.drawn && review.items.length === 0 && <EmptyState title={say(reviewText['review.not-drawn'])} />}
      {review.drawn && review.items.length === 0 && <EmptyState title={say(reviewText['review.nothing'])} />}
      <p className="acts">
        <Button kind={review.drawn ? 'plain' : 'primary'} disabled={drawing.busy} onClick={drawing.draw}>
          {say(reviewText[review.drawn ? 'review.draw-again' : 'review.draw'])}
        </Button>
        {review.items.length > 0 && <PrintReview week={review.week} />}
      </p>
      {review.items.length > 0 && (
        <ChoiceBar
          fit
          label={say(reviewText['review.which'])}
          options={[
            { value: 'open', label: say(reviewText['review.show-open']) },
            { value: 'all', label: say(reviewText['review.show-all']) },
          ]}
          value={which}
          onChange={setWhich}
        />
      )}
      {review.items.length > 0 && shown.length === 0 && (
        <Notice kind="done" title={say(reviewText['review.all-done'])} />
      )}
      {shown.length > 0 && <ReviewItems items={shown} />}
    </div>
  );
}

function useDrawing(week: Day) {
  const api = useApi();
  const { busy, write } = useWrite(api.review.draw.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const draw = async () => {
    const drawn = await write({ week });
    setFailure(drawn.ok ? null : drawn.failure);
  };
  return { busy, failure, draw: () => void draw() };
}

function weekInWords({ week, open }: { readonly week: Day; readonly open: number | null }, { say, formatDay }: Speech) {
  const day = formatDay(week, 'date');
  return open === null
    ? say(reviewText['review.week-of'], { day })
    : say(reviewText['review.week-open'], { day, open });
}

function drawnInWords({ drawn }: ReviewOfWeek, { say, formatDay, formatTime, formatNumber }: Speech): string {
  if (drawn === null) return '';
  const { at, views } = drawn;
  const moment = { day: formatDay(dayOf(at), 'date'), time: formatTime(timeOf(at)) };
  return say(reviewText['review.drawn'], { views, shown: formatNumber(views), ...moment });
}

function progress({ items }: ReviewOfWeek) {
  return { done: items.filter(({ judgement }) => judgement !== null).length, all: items.length };
}
