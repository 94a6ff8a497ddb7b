import type { Reader } from '../../db/handle.ts';
import { readDetectable } from '../../db/signals.ts';
import { dossiersByRule, readWatchRules, saveWatchRule, setWatchRuleAside } from '../../db/watch-rules.ts';
import type { Lists } from '../../shared/contract/administration.ts';
import type { WatchRuleAbout } from '../../shared/contract/watch-rule.ts';
import { addDays } from '../../shared/dates.ts';
import type { Failure } from '../../shared/failure.ts';
import { WatchRuleId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { daysByRule } from '../../shared/signals/find-by-rule.ts';
import type { Deps } from '../deps.ts';
import { dayNumber, dayOfNumber } from '../jobs/day-number.ts';
import { watchedFor } from '../jobs/find-by-rules.ts';
import { dated } from '../jobs/find-signals.ts';
import type { HandlersOf } from './handlers.ts';

/** A rule is tried over so many days up to today. */
const triedDays = 365;

export const watchRuleServices: HandlersOf<'watchRule'> = {
  list: async (deps) => ok(rulesNow(deps)),

  save: async (deps, { id, ...given }) => {
    if (given.to !== null && given.to < given.from) return refused({ code: 'period-reversed' });
    const unfit = unfitAbout(deps.lists(), given);
    if (unfit) return refused(unfit);
    return deps.write((writer) => {
      if (id !== null && !readWatchRules(writer).some((rule) => rule.id === id)) return refused({ code: 'not-found' });
      const rule = { ...given, id: id ?? WatchRuleId.parse(deps.newId()), active: true, by: deps.user };
      saveWatchRule(writer, rule, deps.now);
      return ok(rulesNow({ ...deps, reader: writer }));
    });
  },

  setAside: async (deps, { id }) =>
    deps.write((writer) =>
      setWatchRuleAside(writer, id, { at: deps.now, by: deps.user })
        ? ok(rulesNow({ ...deps, reader: writer }))
        : refused({ code: 'not-found' }),
    ),

  /** Counts with what is known now: a report that was corrected since counts as it reads now. */
  try: async (deps, { count, days, ...about }) => {
    const unfit = unfitAbout(deps.lists(), about);
    if (unfit) return refused(unfit);
    const from = addDays(deps.today, 1 - triedDays);
    const reports = readDetectable(deps.reader, deps.today).map(dated);
    const watched = watchedFor(about, deps.lists().subjects ?? []);
    const rule = { id: '', about: watched, count, days, from: dayNumber(from), to: null };
    const times = daysByRule(rule, { reports, today: dayNumber(deps.today) });
    return ok({
      from,
      to: deps.today,
      times: times.map(({ day, count: found }) => ({ on: dayOfNumber(day), count: found })),
    });
  },
};

function rulesNow({ reader, nameOf }: { readonly reader: Reader; readonly nameOf: Deps['nameOf'] }) {
  const dossiers = dossiersByRule(reader);
  return readWatchRules(reader).map(({ by, ...rule }) => ({
    ...rule,
    byName: nameOf(by),
    dossiers: dossiers.get(rule.id) ?? 0,
  }));
}

/** Why a rule cannot be about this, as a refusal. */
function unfitAbout(lists: Lists, about: WatchRuleAbout): Failure | null {
  const { organisation, subject, area, wijk, law, kind, danger } = about;
  const asked = [
    { value: organisation, list: 'organisations', among: ['organisations', 'desks', 'provider-types'] },
    { value: subject, list: 'subjects', among: ['subjects'] },
    { value: area, list: 'areas', among: ['areas'] },
    { value: wijk, list: 'areas', among: ['areas'] },
    { value: kind, list: 'case-kinds', among: ['case-kinds'] },
  ];
  if (!danger && law === null && asked.every(({ value }) => value === null))
    return { code: 'watch-rule-about-nothing' };
  const isKnown = (code: string, among: readonly string[]) =>
    among.some((list) => (lists[list] ?? []).some((item) => item.code === code));
  const strange = asked.find(({ value, among }) => value !== null && !isKnown(value, among));
  return strange ? { code: 'unknown-code', list: strange.list, value: strange.value ?? '' } : null;
}
