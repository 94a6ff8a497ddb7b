import { useState } from 'react';
import type { ReviewedItem } from '../../../shared/contract/review.ts';
import type { Judgement } from '../../../shared/review/review-reasons.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { judgementWords, reviewText } from '../../../shared/text/review.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useJudge } from './use-judge.ts';

interface JudgeDialogProps {
  readonly item: ReviewedItem;
  readonly judgement: Judgement;
  readonly onClose: () => void;
}

/** What was asked of the colleague, or why it was not in order. */
export function JudgeDialog({ item, judgement, onClose }: JudgeDialogProps) {
  const { say, language } = useLanguage();
  const judging = useJudge();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const keep = async () => {
    setTried(true);
    if (note.trim() === '' || judging.busy) return;
    if (await judging.judge(item, { judgement, note })) onClose();
  };
  const found = say(judgementWords[`judgement.${judgement}`]);
  return (
    <Dialog open onClose={onClose} title={say(reviewText['review.judge-title'], { found, name: item.userName })}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextArea
          label={say(reviewText['review.note'])}
          hint={say(reviewText['review.note-hint'])}
          value={note}
          onChange={setNote}
          rows={4}
          autoFocus
          error={tried && note.trim() === '' ? say(reviewText['review.note-missing']) : undefined}
        />
        {judging.failure && <Notice kind="urgent" title={failureSentence(judging.failure, language)} />}
        <div className="dialog-acts">
          <Button kind="primary" type="submit">
            {say(reviewText['review.keep'])}
          </Button>
          <Button onClick={onClose}>{say(reviewText['review.leave'])}</Button>
        </div>
      </form>
    </Dialog>
  );
}
