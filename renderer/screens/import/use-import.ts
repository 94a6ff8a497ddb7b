import { useState } from 'react';
import { type ImportOutcome, partBytes, type TableView } from '../../../shared/contract/import.ts';
import type { Answer, Failure } from '../../../shared/failure.ts';
import type { ImportMap } from '../../../shared/import/import-map.ts';
import { ok, refused } from '../../../shared/result.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import { callFailure } from '../../call-failure.ts';
import { sayDone } from '../../just-done.tsx';
import { base64Of } from '../../parts/base64-of.ts';
import { useLanguage } from '../../parts/language.tsx';
import { type Api, useApi, useWrite } from '../../queries.ts';

/** What is going on. */
export type Act = 'sending' | 'checking' | 'importing' | null;

/** A table on its way in, as the screen works with it. */
export function useImport() {
  const api = useApi();
  const { say, formatNumber } = useLanguage();
  const { write: run } = useWrite(api.import.run.mutationOptions());
  const [table, setTable] = useState<TableView | null>(null);
  const [map, setMap] = useState<ImportMap | null>(null);
  const [act, setAct] = useState<Act>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [checked, setChecked] = useState<{ readonly map: ImportMap; readonly outcome: ImportOutcome } | null>(null);
  const during = async <T>(what: Act, asked: () => Promise<Answer<T>>): Promise<T | null> => {
    if (act !== null) return null;
    setAct(what);
    setFailure(null);
    const answer = await answered(asked);
    setAct(null);
    if (!answer.ok) setFailure(answer.failure);
    return answer.ok ? answer.value : null;
  };
  const choose = async (file: File) => {
    const view = await during('sending', () => sendFile(api, file));
    if (view === null) return;
    setTable(view);
    setMap(view.suggested);
    setChecked(null);
  };
  const asked = table && map && { upload: table.upload, map };
  const check = async () => {
    if (!asked) return;
    const outcome = await during('checking', () => api.import.check.call(asked));
    if (outcome) setChecked({ map: asked.map, outcome });
  };
  const importAll = async () => {
    const outcome = asked && (await during('importing', () => run(asked)));
    if (!outcome || !asked) return;
    if (outcome.id === null) return setChecked({ map: asked.map, outcome });
    setTable(null);
    setChecked(null);
    const values = { count: outcome.registered, shown: formatNumber(outcome.registered) };
    sayDone(say(importText['old-list.done'], values));
  };
  return {
    table,
    map,
    act,
    failure,
    outcome: checked?.outcome ?? null,
    /** What was checked is not what would be read in now. */
    isStale: checked !== null && checked.map !== map,
    choose: (file: File) => void choose(file),
    change: setMap,
    check: () => void check(),
    importAll: () => void importAll(),
    startAgain: () => setTable(null),
  };
}

async function answered<T>(asked: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await asked();
  } catch (error) {
    return refused(callFailure(error));
  }
}

/** Sends a file in parts and answers what it looks like. */
async function sendFile(api: Api, file: File): Promise<Answer<TableView>> {
  let upload: string | null = null;
  for (let from = 0; from < file.size || upload === null; from += partBytes) {
    const base64 = await base64Of(file.slice(from, from + partBytes)).catch(() => null);
    if (base64 === null) return refused({ code: 'file-unreadable', file: file.name });
    const sent: Awaited<ReturnType<Api['import']['send']['call']>> = await api.import.send.call({
      upload,
      name: file.name.slice(0, 200),
      base64,
    });
    if (!sent.ok) return sent;
    upload = sent.value.upload;
  }
  const view = await api.import.look.call({ upload });
  return view.ok ? ok(view.value) : view;
}
