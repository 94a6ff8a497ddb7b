import type { Reader } from '../../db/handle.ts';
import { keyedHash } from '../../db/keys.ts';
import { type OpenedCase, readActs, readDoers, readOpened, readPerDay } from '../../db/review.ts';
import { addDays, type Day, day, dayOf, instant, instantAt } from '../../shared/dates.ts';
import { likeName } from '../../shared/match/like-name.ts';
import { type PersonForms, personForms } from '../../shared/match/person-forms.ts';
import { reviewItems } from '../../shared/review/review-items.ts';
import type { ReviewItem, SeenAct, SeenView, ViewFacts } from '../../shared/review/seen-week.ts';
import { timeOf } from '../../shared/text/format-time.ts';
import { takenOutActions, viewActions, workActions } from './review-actions.ts';

/** Whose names are compared with those in the reports they opened. */
export interface Known {
  readonly user: string;
  readonly name: string;
}

/** What was drawn of a week. */
export interface Sample {
  readonly items: readonly ReviewItem[];
  readonly views: number;
  readonly upTo: number;
}

/** Work of so many days before counts as work on a report; what is usual is taken from so many days before. */
const workDays = 30;
const usualDays = 56;

/** The sample of a week from the log: what of it the reviewer should look at. */
export function drawSample(reader: Reader, week: Day, colleagues: readonly Known[]): Sample {
  const between = { from: start(week), to: start(addDays(week, 7)) };
  const lines = readActs(reader, between, {
    actions: [...viewActions, 'register.search', 'guard.emergency'],
    results: ['not-allowed', 'closed-for-you'],
  });
  const seen = lines.map((line) => ({ ...line, at: instant(line.at), on: dayOf(instant(line.at)) }));
  const views = seen.flatMap((line) => viewOf(line));
  const opened = readOpened(reader, [...new Set(views.map(({ caseId }) => caseId))]);
  const doers = readDoers(reader, { from: start(addDays(week, -workDays)), to: between.to }, workActions);
  const items = reviewItems({
    views,
    acts: seen.flatMap((line) => actOf(line)),
    facts: factsFrom({ opened, doers, colleagues }),
    usualPerDay: readPerDay(reader, { from: start(addDays(week, -usualDays)), to: between.from }, viewActions),
    lot: (seq) => Number.parseInt(keyedHash(reader.keys.log, 'lot', week, String(seq)).slice(0, 12), 16) / 2 ** 48,
  });
  return { items, views: views.length, upTo: lines.at(-1)?.seq ?? 0 };
}

function start(on: Day) {
  return instantAt(on, '00:00');
}

type Line = Omit<ReturnType<typeof readActs>[number], 'at'> & Pick<SeenAct, 'at' | 'on'>;

function viewOf({ seq, at, on, user, action, object, result }: Line): readonly SeenView[] {
  if (result !== 'ok' || object === null || !viewActions.includes(action)) return [];
  const [hours = 0, minutes = 0] = timeOf(at).split(':').map(Number);
  const takenOut = takenOutActions().includes(action);
  return [{ seq, at, on, user, caseId: object, minute: hours * 60 + minutes, takenOut }];
}

function actOf({ seq, at, on, user, action, object, result }: Line): readonly SeenAct[] {
  const kind = kindOf(action, result);
  return kind === null ? [] : [{ seq, at, on, user, kind, about: object }];
}

function kindOf(action: string, result: string): SeenAct['kind'] | null {
  if (result === 'closed-for-you') return 'tried-closed';
  if (result === 'not-allowed') return 'refused';
  if (action === 'guard.emergency') return result === 'ok' ? 'emergency' : null;
  return action === 'register.search' && result === 'ok' ? 'search' : null;
}

interface From {
  readonly opened: ReadonlyMap<string, OpenedCase>;
  readonly doers: ReadonlySet<string>;
  readonly colleagues: readonly Known[];
}

function factsFrom({ opened, doers, colleagues }: From): (user: string, caseId: string) => ViewFacts {
  const own = new Map(colleagues.map(({ user, name }) => [user, formsOf(name)]));
  const forms = new Map<string, readonly PersonForms[]>();
  const namesOf = (caseId: string) => {
    const known = forms.get(caseId) ?? (opened.get(caseId)?.names ?? []).map(formsOf);
    forms.set(caseId, known);
    return known;
  };
  const known = new Map<string, ViewFacts>();
  return (user, caseId) => {
    const key = `${user} ${caseId}`;
    const facts =
      known.get(key) ??
      factsOf(user, opened.get(caseId), { works: doers.has(key), own: own.get(user), others: namesOf(caseId) });
    known.set(key, facts);
    return facts;
  };
}

interface Beside {
  readonly works: boolean;
  readonly own: PersonForms | undefined;
  readonly others: readonly PersonForms[];
}

function factsOf(user: string, opened: OpenedCase | undefined, { works, own, others }: Beside): ViewFacts {
  return {
    works: works || opened?.owner === user || (opened?.taskOwners.includes(user) ?? false),
    name: own ? namesake(own, others) : 'other',
    near: opened?.closedFor.includes(user) ?? false,
    sensitive: opened?.sensitive ?? false,
    closedOn: opened?.closedOn ? day(opened.closedOn) : null,
  };
}

function namesake(own: PersonForms, others: readonly PersonForms[]): ViewFacts['name'] {
  const levels = others.map((other) => likeName(own, other));
  const same = (level: string) => level === 'same' || level === 'sounds';
  if (levels.some(({ given, surname }) => same(surname) && (same(given) || given === 'initial'))) return 'same';
  return levels.some(({ surname }) => same(surname)) ? 'surname' : 'other';
}

function formsOf(name: string): PersonForms {
  return personForms({ name, phone: '', email: '', address: '', postcode: '', born: '' });
}
