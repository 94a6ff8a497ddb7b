import { useState } from 'react';
import type { Intake } from '../../../shared/case/intake.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { caseText } from '../../../shared/text/case.ts';
import { type IntakeProblem, intakeProblems } from '../../intake-fields/intake-form.ts';
import type { PartProps } from '../../intake-fields/part-props.ts';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import { changesBetween, mergedIntake, settledIntake } from './correction.ts';

/** A correction being typed. */
export interface Correction extends Pick<PartProps, 'intake' | 'change'> {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** What would be missing after it and is not missing now. */
  readonly problems: readonly IntakeProblem[];
  /** True when the last try found nothing to correct. */
  readonly unchanged: boolean;
  /** Counts the tries, so that each refused try takes the focus to its list. */
  readonly tries: number;
  readonly record: () => void;
}

interface CorrectionOptions {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/**
 * Corrects the version that was seen. When another changed the report in between, the try is refused; what the other
 * changed then comes into the form beside what was typed here, and a next try corrects the new version.
 */
export function useCorrection({ view, onDone }: CorrectionOptions): Correction {
  const { say, today } = useLanguage();
  const act = useCaseAct(useApi().case.correctIntake.mutationOptions());
  const [seen, setSeen] = useState(view);
  const [intake, setIntake] = useState<Intake>(view.intake);
  const [reason, setReason] = useState('');
  const [found, setFound] = useState<Found>({ problems: [], unchanged: false, tries: 0 });
  const [met, setMet] = useState<Failure | null>(null);
  if (act.failure?.code === 'changed-meanwhile' && act.failure !== met && view.version !== seen.version) {
    setMet(act.failure);
    setIntake(mergedIntake({ seen: seen.intake, typed: intake, now: view.intake }));
    setSeen(view);
  }
  const record = async () => {
    const changes = changesBetween(seen.intake, settledIntake(seen.intake, intake));
    const before = intakeProblems(seen.intake, today).map(({ key }) => key);
    const problems = intakeProblems(intake, today).filter(({ key }) => !before.includes(key));
    const unchanged = Object.keys(changes).length === 0;
    setFound(({ tries }) => ({ problems, unchanged, tries: tries + 1 }));
    if (unchanged || problems.length > 0) return;
    if (!(await act.run({ caseId: seen.id, version: seen.version, changes, reason }))) return;
    onDone();
    sayDone(say(caseText['case.corrected']));
  };
  const { busy, failure } = act;
  return { intake, change: setIntake, reason, setReason, busy, failure, ...found, record: () => void record() };
}

type Found = Pick<Correction, 'problems' | 'unchanged' | 'tries'>;
