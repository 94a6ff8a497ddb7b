import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import { shownFileName } from '../../../shared/case/file-name.ts';
import type { FileAbout } from '../../../shared/case/files.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { filePartBytes } from '../../../shared/contract/file.ts';
import type { Answer } from '../../../shared/failure.ts';
import { refused } from '../../../shared/result.ts';
import { fileText } from '../../../shared/text/files.ts';
import { callFailure } from '../../call-failure.ts';
import { sayDone } from '../../just-done.tsx';
import { base64Of } from '../../parts/base64-of.ts';
import { useLanguage } from '../../parts/language.tsx';
import { type Api, useApi } from '../../queries.ts';
import { nextToSend, type QueuedFile, queueAfter } from './file-queue.ts';

/** Sends the files that were chosen, one after the other, and attaches each to the report as it stands then. */
export function useFileQueue(view: CaseView) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { say } = useLanguage();
  const [queue, act] = useReducer(queueAfter, []);
  const counted = useRef(0);
  const stopped = useRef(new Set<number>());
  const version = useRef(view.version);
  version.current = Math.max(version.current, view.version);
  const next = nextToSend(queue);

  const settle = (queued: QueuedFile, answer: Answer<CaseView>) => {
    if (stopped.current.has(queued.id)) return;
    if (!answer.ok) {
      act({ type: 'changed', id: queued.id, to: { state: 'refused', failure: answer.failure } });
      if (answer.failure.code === 'changed-meanwhile') void queryClient.invalidateQueries();
      return;
    }
    version.current = answer.value.version;
    queryClient.setQueryData(api.case.open.queryKey({ input: { caseId: view.id } }), answer);
    act({ type: 'gone', id: queued.id });
    sayDone(say(fileText['files.added'], { name: shownFileName(queued.file.name) }));
  };

  useEffect(() => {
    if (!next) return;
    act({ type: 'changed', id: next.id, to: { state: 'sending', failure: null } });
    const isStopped = () => stopped.current.has(next.id);
    const onPart = (upload: string, sent: number) => act({ type: 'changed', id: next.id, to: { upload, sent } });
    void send(api, { caseId: view.id, queued: next, isStopped, onPart, version }).then((answer) =>
      settle(next, answer),
    );
  });

  return {
    queue,
    add: (files: readonly File[], about: FileAbout) => {
      act({ type: 'chosen', files, about, firstId: counted.current });
      counted.current += files.length;
    },
    /** Ends a file on its way; what of it came is forgotten. */
    stop: ({ id, upload }: QueuedFile) => {
      stopped.current.add(id);
      act({ type: 'gone', id });
      if (upload !== null) void api.file.cancel.call({ caseId: view.id, upload }).catch(() => {});
    },
    tryAgain: ({ id }: QueuedFile) => act({ type: 'changed', id, to: { state: 'waiting', failure: null } }),
  };
}

interface Sending {
  readonly caseId: CaseView['id'];
  readonly queued: QueuedFile;
  readonly isStopped: () => boolean;
  readonly onPart: (upload: string, sent: number) => void;
  readonly version: { readonly current: number };
}

async function send(api: Api, { caseId, queued, isStopped, onPart, version }: Sending): Promise<Answer<CaseView>> {
  const { file, about } = queued;
  const incomplete = refused({ code: 'file-incomplete' as const, file: shownFileName(file.name) });
  let { upload, sent: from } = queued;
  try {
    while (from < file.size) {
      const base64 = await base64Of(file.slice(from, from + filePartBytes)).catch(() => null);
      if (base64 === null || isStopped()) return incomplete;
      const name = file.name.slice(0, 400);
      const answer: Answer<{ upload: string; bytes: number }> = await api.file.send.call({
        caseId,
        upload,
        name,
        from,
        base64,
      });
      if (!answer.ok) return answer;
      upload = answer.value.upload;
      from = answer.value.bytes;
      onPart(upload, from);
    }
    if (upload === null || isStopped()) return incomplete;
    return await api.file.attach.call({ caseId, version: version.current, upload, bytes: file.size, about, note: '' });
  } catch (error) {
    return refused(callFailure(error));
  }
}
