import type { NoteKind } from '../../../shared/case/events.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { FilesOnTheirWay } from './files-on-their-way.tsx';
import { NoteForm } from './note-form.tsx';
import { useFileQueue } from './use-file-queue.ts';

interface NoteActProps {
  readonly view: CaseView;
  readonly noting: boolean;
  readonly onDone: () => void;
  /** What kind of note it is, until another is chosen. */
  readonly begin?: NoteKind | undefined;
}

/** Writing a note, and its files on their way once it is recorded. */
export function NoteAct({ view, noting, onDone, begin }: NoteActProps) {
  const { queue, add, stop, tryAgain } = useFileQueue(view);
  return (
    <>
      {noting && (
        <NoteForm
          view={view}
          begin={begin}
          onDone={onDone}
          onFiles={(files, position) => add(files, { of: 'step', position })}
        />
      )}
      <FilesOnTheirWay {...{ queue, stop, tryAgain }} />
    </>
  );
}
