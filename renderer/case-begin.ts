import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CaseId } from '../shared/ids.ts';

const begins = ['link', 'print'] as const;

/** The act whose form stands open when a report is opened from another screen. */
export type CaseBegin = (typeof begins)[number];

/** What the address of a report says beside its id. */
export interface CaseSearch {
  readonly begin?: CaseBegin;
}

/** Reads the address; anything else that stands there is left out. */
export function readCaseSearch(search: Readonly<Record<string, unknown>>): CaseSearch {
  const begin = begins.find((each) => each === search.begin);
  return begin === undefined ? {} : { begin };
}

/** The address of a report with the form of an act open. */
export function caseHref(id: CaseId, begin: CaseBegin): string {
  return `#/melding/${id}?begin=${begin}`;
}

/** The act the address asks to begin with. It is asked for once: who goes on and comes back finds the report as it is. */
export function useCaseBegin(): CaseBegin | undefined {
  const { begin } = useSearch({ strict: false });
  const [first] = useState(begin);
  const navigate = useNavigate();
  useEffect(() => {
    if (begin !== undefined) void navigate({ to: '.', search: {}, replace: true });
  }, [begin, navigate]);
  return first;
}
