import type { SafetyRecord } from '../../shared/case/intake.ts';
import { safetyStepWords } from '../../shared/text/care.ts';
import type { Speech } from '../parts/language.tsx';

/** What was done about danger, in one line: the steps, then the note. */
export function safetyWords({ steps, note }: SafetyRecord, { say }: Speech): string {
  return [...steps.map((step) => say(safetyStepWords[`step.${step}`])), note.trim()].filter(Boolean).join('; ');
}
