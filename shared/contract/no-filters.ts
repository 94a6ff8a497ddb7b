import type { Filters } from './register.ts';

/** Filters that let everything through. */
export const noFilters: Filters = {
  stages: [],
  kinds: [],
  laws: [],
  organisations: [],
  subjects: [],
  areas: [],
  owners: [],
  unowned: false,
  open: false,
  from: null,
  to: null,
};
