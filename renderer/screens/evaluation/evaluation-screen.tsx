import { useState } from 'react';
import { useMay } from '../../me.ts';
import { useLanguage } from '../../parts/language.tsx';
import { useSearchMemory } from '../../search-memory.tsx';
import { evaluationParts } from './evaluation-parts.ts';
import { lastQuarter } from './named-periods.ts';
import { PartLineContext } from './part-line.tsx';
import type { EvaluationChoice } from './part-props.ts';

/** Evaluatie, from its figures on. */
export function EvaluationScreen() {
  return <Evaluation first="figures" reports={null} />;
}

/** Evaluatie, from a file of the reports that the register was filtered to. */
export function FoundReportsScreen() {
  const { filters } = useSearchMemory();
  return <Evaluation first="case-files" reports={filters} />;
}

interface EvaluationProps {
  /** The part that is looked at first. */
  readonly first: string;
  readonly reports: EvaluationChoice['reports'];
}

/** The part that is looked at; what is evaluated stays the same from part to part. */
function Evaluation({ first, reports }: EvaluationProps) {
  const { today } = useLanguage();
  const may = useMay();
  const [choice, setChoice] = useState<EvaluationChoice>(() => {
    const { from, to } = lastQuarter(today);
    return { period: { from, to }, reports };
  });
  const [chosen, setChosen] = useState(first);
  const parts = evaluationParts.filter(({ call }) => may(call));
  const part = parts.find(({ id }) => id === chosen) ?? evaluationParts[0];
  return (
    <PartLineContext value={{ parts, chosen, onChoose: setChosen }}>
      {part && <part.Part choice={choice} onChoice={setChoice} />}
    </PartLineContext>
  );
}
