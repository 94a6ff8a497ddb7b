import { useState } from 'react';
import type { Office } from '../../../shared/contract/administration.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Words } from '../../../shared/text/words.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';

export interface OfficeDraft {
  /** The office as it would be kept: as it is, with what was changed here. */
  readonly office: Office;
  readonly change: (part: Partial<Office>) => void;
  readonly changed: boolean;
  readonly failure: Failure | null;
  readonly save: (done: Words) => Promise<void>;
}

/** What is changed of the office's settings and not kept yet. What others kept meanwhile stays as they kept it. */
export function useOfficeDraft(kept: Office): OfficeDraft {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.office.save.mutationOptions());
  const [part, setPart] = useState<Partial<Office>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const office = { ...kept, ...part };
  return {
    office,
    change: (more) => setPart((present) => ({ ...present, ...more })),
    changed: Object.keys(part).length > 0,
    failure,
    save: async (done) => {
      if (busy) return;
      const answer = await write(office);
      setFailure(answer.ok ? null : answer.failure);
      if (!answer.ok) return;
      setPart({});
      sayDone(say(done));
    },
  };
}
