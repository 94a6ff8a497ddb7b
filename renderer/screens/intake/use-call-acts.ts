import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { type IntakeProblem, intakeProblems } from '../../intake-fields/intake-form.ts';
import { sayDone } from '../../just-done.tsx';
import { setNextStep } from '../../next-step.ts';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { asLastKept } from './as-last-kept.ts';
import { letGo } from './drafts-here.ts';
import { useDiscard } from './use-discard.ts';
import type { DraftInHand } from './use-draft.ts';
import type { Safety } from './use-safety.ts';
import { useSayKept } from './use-say-kept.ts';
import { useUnsettled } from './use-unsettled.ts';

export interface CallActs {
  readonly park: () => void;
  readonly record: () => void;
  readonly discard: () => void;
  readonly retry: () => void;
  readonly busy: boolean;
  /** What kept the last try to record from being done. */
  readonly problems: readonly IntakeProblem[];
  readonly failure: Failure | null;
  /** Counts the tries to record, so that each refused try takes the focus to its list. */
  readonly tries: number;
}

interface CallActsInput {
  readonly draft: DraftInHand;
  readonly safety: Safety;
  readonly onAnonymous: () => void;
}

/** What can be done with a call, by button and by key. */
export function useCallActs(input: CallActsInput): CallActs {
  const { draft, safety, onAnonymous } = input;
  const { say } = useLanguage();
  const navigate = useNavigate();
  const recording = useRecording(draft);
  const leave = async (message: string) => {
    await navigate({ to: '/' });
    sayDone(message);
  };
  const park = async () => {
    await draft.saver.flush();
    await leave(say(intakeText['intake.parked']));
  };
  const discarding = useDiscard(draft);
  useSayKept(draft);
  const group = say(partsText.keysInCall);
  useShortcut({ id: 'parkCall', keys: 'F8', label: say(intakeText['intake.park']), group, run: () => void park() });
  useShortcut({
    id: 'recordCall',
    keys: 'Ctrl+Enter',
    label: say(intakeText['intake.record']),
    group,
    run: recording.record,
  });
  useShortcut({
    id: 'anonymousCall',
    keys: 'Alt+A',
    label: say(intakeText['intake.anonymous-key']),
    group,
    run: onAnonymous,
  });
  useShortcut({
    id: 'showSafety',
    keys: 'Alt+V',
    label: say(intakeText['intake.show-safety']),
    group,
    run: safety.show,
  });
  return {
    ...recording,
    park: () => void park(),
    discard: discarding.discard,
    failure: recording.failure ?? discarding.failure,
    retry: () => void draft.saver.flush(),
  };
}

/** Recording the report: what is missing is asked only now; what was typed stays whatever the answer. */
function useRecording({ intake, beside, keeper, splitFrom }: DraftInHand) {
  const { say, today } = useLanguage();
  const navigate = useNavigate();
  const api = useApi();
  const unsettled = useUnsettled(splitFrom);
  const registering = useWrite(api.case.register.mutationOptions());
  const [problems, setProblems] = useState<readonly IntakeProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  const record = async () => {
    const found = intakeProblems(intake, today);
    setProblems(found);
    setFailure(null);
    setTries((count) => count + 1);
    if (found.length > 0 || registering.busy) return;
    // Another text of this call, or its report, is there already: first it is said which is which.
    if (unsettled !== null) return setFailure(unsettled);
    const answer = await asLastKept(keeper, ({ id, version, content }) =>
      registering.write({ ...content, draftId: id, draftBasis: version }),
    );
    if (!answer.ok) return setFailure(answer.failure);
    letGo(keeper);
    setNextStep(answer.value.id, beside.next?.step);
    await navigate({ to: '/melding/$caseId', params: { caseId: answer.value.id } });
    sayDone(say(intakeText['intake.recorded'], { number: answer.value.number }));
  };
  return { record: () => void record(), busy: registering.busy, problems, failure, tries };
}
