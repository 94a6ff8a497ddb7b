import { FileOnItsWay } from './file-on-its-way.tsx';
import type { useFileQueue } from './use-file-queue.ts';

type FileQueue = Pick<ReturnType<typeof useFileQueue>, 'queue' | 'stop' | 'tryAgain'>;

/** How far each file is that is being sent. */
export function FilesOnTheirWay({ queue, stop, tryAgain }: FileQueue) {
  if (queue.length === 0) return null;
  return (
    <ul className="rows" aria-live="polite">
      {queue.map((queued) => (
        <li key={queued.id}>
          <FileOnItsWay queued={queued} onStop={() => stop(queued)} onAgain={() => tryAgain(queued)} />
        </li>
      ))}
    </ul>
  );
}
