import type { CaseCheck } from '../../../shared/case/check-of-case.ts';
import type { Finding, MatterFinding } from '../../../shared/procedure/finding.ts';
import type { AnswerValue, Question } from '../../../shared/procedure/question.ts';
import { type CaseDeadline, caseDeadlines } from './case-deadlines.ts';
import { remediesFirst } from './remedies-first.ts';

/** One matter of a report that has more than one, with all that belongs to its own course (PC-R1). */
export interface Track {
  /** Which matter of the check, from 0. */
  readonly matter: number;
  /** What it is about, as an answer of the check; null while that is not told. */
  readonly about: { readonly question: 'subject' | 'kind'; readonly value: string } | null;
  /** Which of the answered questions were asked about it: places in the order of the conversation. */
  readonly asked: readonly number[];
  /** Its next question waits. */
  readonly waits: boolean;
  /** Null until every matter has come to its end. */
  readonly finding: MatterFinding | null;
  /** Its own terms: objection and appeal first, then by date. */
  readonly deadlines: readonly CaseDeadline[];
}

type CheckOfTracks = Pick<CaseCheck, 'conversation' | 'finding'>;

/** The tracks of a report with more than one matter, the one with objection or appeal first; none with a single matter. */
export function tracksOf({ conversation: { asked, next }, finding }: CheckOfTracks): readonly Track[] {
  const matters = mattersOf(asked);
  const last = Math.max(next?.matter ?? 0, ...matters);
  if (last === 0) return [];
  const tracks = Array.from({ length: last + 1 }, (_, matter): Track => {
    const part = finding?.parts?.[matter] ?? null;
    return {
      matter,
      about: aboutOf(asked, matter),
      asked: matters.flatMap((each, index) => (each === matter ? [index] : [])),
      waits: next !== null && (next.matter ?? last) === matter,
      finding: part,
      deadlines: part === null ? [] : daysOf(part, matter),
    };
  });
  if (!finding?.parts) return tracks;
  return remediesFirst(finding.parts).flatMap(({ matter }) => tracks[matter] ?? []);
}

/** The terms of the report itself, beside those of its tracks. */
export function reportDeadlines(check: Pick<CaseCheck, 'finding' | 'reaction' | 'own'>): readonly CaseDeadline[] {
  const whole: Finding | null = check.finding && { ...check.finding, parts: [] };
  return caseDeadlines({ ...check, finding: whole });
}

type Asked = readonly { readonly question: Question; readonly value: AnswerValue }[];

/** The matter of each question; one about the report belongs where it was asked. */
function mattersOf(asked: Asked): readonly number[] {
  let present = 0;
  return asked.map(({ question }) => {
    present = question.matter ?? present;
    return present;
  });
}

function aboutOf(asked: Asked, matter: number): Track['about'] {
  for (const id of ['subject', 'kind'] as const) {
    const told = asked.find(({ question }) => question.id === id && question.matter === matter);
    if (typeof told?.value === 'string') return { question: id, value: told.value };
  }
  return null;
}

function daysOf(part: MatterFinding, matter: number): readonly CaseDeadline[] {
  return caseDeadlines({ finding: part, reaction: null }).map((deadline) => ({ ...deadline, matter }));
}
