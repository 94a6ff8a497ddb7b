import { shownFileName } from '../../../shared/case/file-name.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { fileText } from '../../../shared/text/files.ts';
import { sizeWords } from '../../../shared/text/size-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { mayTryAgain, type QueuedFile } from './file-queue.ts';

interface FileOnItsWayProps {
  readonly queued: QueuedFile;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** One file that was chosen: how far it is, or why it was not attached. */
export function FileOnItsWay({ queued, onStop, onAgain }: FileOnItsWayProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const { file, state, sent, failure } = queued;
  const name = shownFileName(file.name);
  if (state === 'refused' && failure !== null) {
    const acts = (
      <>
        {mayTryAgain(queued) && (
          <Button small aria-label={say(fileText['files.again-of'], { name })} onClick={onAgain}>
            {say(fileText['files.again'])}
          </Button>
        )}
        <Button small aria-label={say(fileText['files.let-go-of'], { name })} onClick={onStop}>
          {say(fileText['files.let-go'])}
        </Button>
      </>
    );
    return (
      <Notice kind="today" title={<bdi>{name}</bdi>} acts={acts}>
        {failureSentence(failure, language)}
      </Notice>
    );
  }
  const label = say(fileText['files.sending'], { name });
  return (
    <div className="busy">
      <p>
        <bdi>{label}</bdi>{' '}
        <span className="muted">
          {state === 'waiting'
            ? say(fileText['files.waiting'])
            : say(fileText['files.sent-part'], { done: sizeWords(sent, speech), all: sizeWords(file.size, speech) })}
        </span>
      </p>
      <progress aria-label={label} value={sent} max={file.size} />
      <Button small aria-label={say(fileText['files.cancel-of'], { name })} onClick={onStop}>
        {say(fileText['files.cancel'])}
      </Button>
    </div>
  );
}
