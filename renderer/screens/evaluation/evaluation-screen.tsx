import { useState } from 'react';
import { useMay } from '../../me.ts';
import { useLanguage } from '../../parts/language.tsx';
import { evaluationParts } from './evaluation-parts.ts';
import { lastQuarter } from './named-periods.ts';
import { PartLineContext } from './part-line.tsx';
import type { EvaluationChoice } from './part-props.ts';

/** Evaluatie: the part that is looked at; what is evaluated stays the same from part to part. */
export function EvaluationScreen() {
  const { today } = useLanguage();
  const may = useMay();
  const [choice, setChoice] = useState<EvaluationChoice>(() => {
    const { from, to } = lastQuarter(today);
    return { period: { from, to } };
  });
  const [chosen, setChosen] = useState('figures');
  const parts = evaluationParts.filter(({ call }) => may(call));
  const part = parts.find(({ id }) => id === chosen) ?? evaluationParts[0];
  return (
    <PartLineContext value={{ parts, chosen, onChoose: setChosen }}>
      {part && <part.Part choice={choice} onChoice={setChoice} />}
    </PartLineContext>
  );
}
