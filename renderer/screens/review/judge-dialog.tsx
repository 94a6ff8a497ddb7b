import { useState } from 'react';
import type { ReviewedItem } from '../../../shared/contract/review.ts';
import type { Judgement } from '../../../shared/review/review-reasons.ts';
import { judgementWords, reviewText } from '../../../shared/text/review.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useJudge } from './use-judge.ts';

interface JudgeDialogProps {
  readonly item: ReviewedItem;
  readonly judgement: Judgement;
  readonly onClose: () => void;
}

/** What was asked of the colleague, or why it was not in order. */
export function JudgeDialog({ item, judgement, onClose }: JudgeDialogProps) {
  const { say } = useLanguage();
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
    <FormDialog
      title={say(reviewText['review.judge-title'], { found, name: item.userName })}
      act={say(reviewText['review.keep'])}
      failure={judging.failure}
      onAct={() => void keep()}
      onClose={onClose}
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
    </FormDialog>
  );
}
