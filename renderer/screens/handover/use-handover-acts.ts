import { useNavigate } from '@tanstack/react-router';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface HandoverActs {
  /** Hands over; `despiteMissing` submits a request that Awb 9:28 calls incomplete, for the Ombudsman to decide. */
  readonly handOver: (despiteMissing: boolean) => void;
  readonly putToWait: () => void;
  readonly failure: Failure | null;
}

/** What can be decided here; afterwards the report itself is shown again. */
export function useHandoverActs(view: CaseView, note: string): HandoverActs {
  const { say } = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const handing = useCaseAct(api.case.handOver.mutationOptions());
  const moving = useCaseAct(api.case.move.mutationOptions());
  const at = { caseId: view.id, version: view.version };
  const toReport = async (sentence: string) => {
    await navigate({ to: '/melding/$caseId', params: { caseId: view.id } });
    sayDone(sentence);
  };
  const handOver = async (despiteMissing: boolean) => {
    if (handing.busy || !(await handing.run({ ...at, note, despiteMissing }))) return;
    await toReport(say(handoverText['handover.handed-over'], { number: view.number }));
  };
  const putToWait = async () => {
    if (await moving.run({ ...at, to: 'referred-waiting', note }))
      await toReport(say(handoverText['handover.put-back']));
  };
  return {
    handOver: (despiteMissing) => void handOver(despiteMissing),
    putToWait: () => void putToWait(),
    failure: handing.failure ?? moving.failure,
  };
}
