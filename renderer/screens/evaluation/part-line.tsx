import { createContext, useContext } from 'react';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import type { Words } from '../../../shared/text/words.ts';
import { useLanguage } from '../../parts/language.tsx';

interface PartLineState {
  readonly parts: readonly { readonly id: string; readonly label: Words }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which part is looked at, for the line under the head of each. */
export const PartLineContext = createContext<PartLineState>({ parts: [], chosen: '', onChoose: () => undefined });

/** Goes to another part of the evaluation. */
export function useShowPart(): (id: string) => void {
  return useContext(PartLineContext).onChoose;
}

/** The parts of the evaluation in one line; of one alone nothing is said. */
export function PartLine() {
  const { say } = useLanguage();
  const { parts, chosen, onChoose } = useContext(PartLineContext);
  if (parts.length < 2) return null;
  return (
    <nav className="idx" aria-label={say(evaluationText['evaluation.parts'])}>
      {parts.map(({ id, label }) => (
        <button key={id} type="button" aria-current={id === chosen ? 'page' : undefined} onClick={() => onChoose(id)}>
          {say(label)}
        </button>
      ))}
    </nav>
  );
}
