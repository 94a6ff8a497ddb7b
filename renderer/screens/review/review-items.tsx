import { useState } from 'react';
import type { ReviewedItem } from '../../../shared/contract/review.ts';
import { dayOf } from '../../../shared/dates.ts';
import type { Judgement } from '../../../shared/review/review-reasons.ts';
import { judgements } from '../../../shared/review/review-reasons.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { judgementWords, reasonWords, reviewText } from '../../../shared/text/review.ts';
import { useMe } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { JudgeDialog } from './judge-dialog.tsx';
import { useJudge } from './use-judge.ts';

/** What stands out, the weightiest first. "In order" is one press; the other two ask for a note. */
export function ReviewItems({ items }: { readonly items: readonly ReviewedItem[] }) {
  const { say, language, formatDay, formatTime, formatNumber } = useLanguage();
  const judging = useJudge();
  const [asking, setAsking] = useState<{ readonly item: ReviewedItem; readonly judgement: Judgement }>();
  const choose = (item: ReviewedItem, judgement: Judgement) =>
    judgement === 'in-order' ? void judging.judge(item, { judgement, note: '' }) : setAsking({ item, judgement });
  return (
    <>
      {judging.failure && <Notice kind="urgent" alert title={failureSentence(judging.failure, language)} />}
      <div className="fold">
        <DataTable
          label={say(reviewText['review.items'])}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { id: 'who', head: say(reviewText['review.who']), rowHead: true, cell: ({ userName }) => userName },
            {
              id: 'report',
              head: say(reviewText['review.report']),
              cell: ({ number }) => <span className="nowrap">{number ?? say(reviewText['review.whole-day'])}</span>,
            },
            { id: 'why', head: say(reviewText['review.why']), cell: (item) => <Why item={item} /> },
            {
              id: 'when',
              head: say(reviewText['review.when']),
              cell: ({ at }) => (
                <span className="nowrap">
                  {formatDay(dayOf(at), 'row')} {formatTime(timeOf(at), 'bare')}
                </span>
              ),
            },
            {
              id: 'lines',
              head: say(reviewText['review.lines']),
              numeric: true,
              cell: ({ lines }) => formatNumber(lines),
            },
            {
              id: 'found',
              head: say(reviewText['review.found']),
              cell: (item) => (
                <Found item={item} busy={judging.busy} onChoose={(judgement) => choose(item, judgement)} />
              ),
            },
          ]}
        />
      </div>
      {asking && <JudgeDialog {...asking} onClose={() => setAsking(undefined)} />}
    </>
  );
}

function Why({ item }: { readonly item: ReviewedItem }) {
  const { say } = useLanguage();
  return item.reasons.map((reason) => say(reasonWords[`reason.${reason}`])).join(', ');
}

interface FoundProps {
  readonly item: ReviewedItem;
  readonly busy: boolean;
  readonly onChoose: (judgement: Judgement) => void;
}

/** The three answers, or the one that was given. Nobody judges his own views. */
function Found({ item, busy, onChoose }: FoundProps) {
  const { say, formatDay } = useLanguage();
  const me = useMe();
  if (item.judgement !== null) {
    const { judgedByName, judgedAt } = item;
    return (
      <>
        <span className="strong">{say(judgementWords[`judgement.${item.judgement}`])}</span>
        {item.note !== '' && <span className="prose">. {item.note}</span>}
        {judgedByName !== null && judgedAt !== null && (
          <span className="muted xs nowrap">
            {' '}
            {say(reviewText['review.by'], { name: judgedByName, day: formatDay(dayOf(judgedAt), 'brief') })}
          </span>
        )}
      </>
    );
  }
  if (item.user === me.user) return <span className="muted">{say(reviewText['review.own'])}</span>;
  return (
    <span className="acts">
      {judgements.map((judgement) => (
        <Button key={judgement} small disabled={busy} onClick={() => onChoose(judgement)}>
          {say(judgementWords[`judgement.${judgement}`])}
        </Button>
      ))}
    </span>
  );
}
