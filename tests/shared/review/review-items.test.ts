import { expect, test } from 'vitest';
import { addDays, day, instant } from '../../../shared/dates.ts';
import { type Random, randomFrom } from '../../../shared/random.ts';
import { mostItems, reviewItems } from '../../../shared/review/review-items.ts';
import type { SeenAct, SeenView, ViewFacts } from '../../../shared/review/seen-week.ts';
import { runSeed } from '../../support/times.ts';

/**
 * A week of an office of twenty: 20,000 ordinary views, with all that is odd in ordinary work (namesakes, evenings, calls about
 * closed reports, prints for a colleague, a report everybody talks about), and 50 who snoop, in eight ways.
 */
interface Made {
  readonly views: SeenView[];
  readonly acts: SeenAct[];
  readonly facts: Map<string, ViewFacts>;
  readonly planted: Set<string>;
}

const monday = day('2026-06-22');
const ordinary: ViewFacts = { works: false, name: 'other', near: false, sensitive: false, closedOn: null };
const users = Array.from({ length: 20 }, (_, at) => `collega${at}`);
const keyOf = (user: string, caseId: string | null) => `${user} ${caseId}`;

test.each([0, 1, 2])('50 who snoop in a week of 20,000 views are all put before the reviewer (seed + %i)', (turn) => {
  const random = randomFrom(`review ${runSeed + turn}`);
  const week: Made = { views: [], acts: [], facts: new Map(), planted: new Set() };
  ordinaryWork(week, random);
  for (let planted = 0; planted < 50; planted += 1) snoop(week, random, planted);
  const items = reviewItems(seen(week, random));
  expect(items.length).toBeLessThanOrEqual(mostItems);
  const found = new Set(items.map(({ user, caseId }) => keyOf(user, caseId)));
  expect([...week.planted].filter((key) => !found.has(key))).toEqual([]);
  expect(new Set(items.map(({ seq, user }) => `${seq} ${user}`)).size).toBe(items.length);
});

test('a week of ordinary work gives the reviewer no more than he can look at, and some by lot', () => {
  const random = randomFrom(`quiet ${runSeed}`);
  const week: Made = { views: [], acts: [], facts: new Map(), planted: new Set() };
  ordinaryWork(week, random);
  const items = reviewItems(seen(week, random));
  expect(items.length).toBeLessThanOrEqual(mostItems);
  expect(items.filter(({ reasons }) => reasons.includes('drawn'))).toHaveLength(10);
  expect(items.every(({ reasons }) => reasons.length > 0)).toBe(true);
});

test('nothing seen is nothing to look at', () => {
  const week: Made = { views: [], acts: [], facts: new Map(), planted: new Set() };
  expect(reviewItems(seen(week, randomFrom('none')))).toEqual([]);
});

test.each([
  ['near', { ...ordinary, near: true }],
  ['own-name', { ...ordinary, works: true, name: 'same' }],
  ['own-surname', { ...ordinary, name: 'surname' }],
  ['sensitive', { ...ordinary, sensitive: true }],
  ['after-closing', { ...ordinary, closedOn: day('2026-01-05') }],
] as const)('one view is put before him because of %s', (reason, facts) => {
  const week: Made = { views: [], acts: [], facts: new Map(), planted: new Set() };
  view(week, { user: 'els', caseId: 'a', on: monday, minute: 600 });
  week.facts.set(keyOf('els', 'a'), facts);
  expect(reviewItems(seen(week, randomFrom('one')))[0]).toMatchObject({ user: 'els', caseId: 'a', reasons: [reason] });
});

test.each([
  ['sensitive', { ...ordinary, works: true, sensitive: true }],
  ['after-closing', { ...ordinary, works: true, closedOn: day('2026-01-05') }],
  ['own-surname', { ...ordinary, works: true, name: 'surname' }],
] as const)('whoever works on a report is not looked at because of %s', (reason, facts) => {
  const week: Made = { views: [], acts: [], facts: new Map(), planted: new Set() };
  view(week, { user: 'els', caseId: 'a', on: addDays(monday, 5), minute: 60 });
  week.facts.set(keyOf('els', 'a'), facts);
  expect(reviewItems(seen(week, randomFrom('one'))).flatMap(({ reasons }) => reasons)).not.toContain(reason);
});

function ordinaryWork(week: Made, random: Random): void {
  for (let number = 0; week.views.length < 20_000; number += 1) {
    const user = random.pick(users);
    const works = random.chance(0.65);
    const caseId = `o${number}`;
    week.facts.set(keyOf(user, caseId), {
      works,
      name: random.chance(0.0005) ? 'same' : random.chance(0.006) ? 'surname' : 'other',
      near: false,
      sensitive: works && random.chance(0.05),
      closedOn: random.chance(0.04) ? day('2026-02-03') : null,
    });
    // Who handles a report opens it time and again; who looks something up for a caller opens it once or twice.
    const times = works ? random.between(1, 9) : random.chance(0.9) ? 1 : 2;
    for (let turn = 0; turn < times; turn += 1)
      view(week, {
        user,
        caseId,
        on: addDays(monday, random.chance(0.01) ? 5 : random.between(0, 4)),
        minute: random.chance(0.015) ? random.between(1200, 1300) : random.between(8 * 60, 17 * 60 + 30),
        takenOut: random.chance(works ? 0.1 : 0.003),
      });
  }
  for (let much = 0; much < 3; much += 1)
    for (const user of users.slice(0, 5))
      view(week, { user, caseId: `besproken${much}`, on: addDays(monday, much), minute: 700 });
  for (const user of users)
    for (let search = 0; search < 60; search += 1)
      act(week, {
        user,
        kind: 'search',
        on: addDays(monday, random.between(0, 4)),
        about: `woord${random.below(4000)}`,
      });
  for (let refusal = 0; refusal < 40; refusal += 1)
    act(week, {
      user: random.pick(users),
      kind: 'refused',
      on: addDays(monday, random.between(0, 4)),
      about: `o${refusal}`,
    });
}

type Way = (week: Made, random: Random, who: { readonly user: string; readonly caseId: string }) => void;

/** Each of the ways of snooping that the two fined hospitals and their like were about. */
const ways: readonly Way[] = [
  (week, random, who) => look(week, random, { ...who, facts: { name: 'same' } }),
  (week, random, who) => look(week, random, { ...who, facts: { near: true } }),
  (week, random, who) => look(week, random, { ...who, facts: { name: 'surname' }, times: 3 }),
  (week, random, who) => look(week, random, { ...who, times: 5, days: 4 }),
  (week, random, who) => look(week, random, { ...who, odd: true, facts: { closedOn: day('2025-09-01') } }),
  (week, random, who) => look(week, random, { ...who, takenOut: true, times: 2 }),
  (week, random, { caseId }) => {
    for (const user of users.slice(10, 16)) look(week, random, { user, caseId });
  },
  (week, _, who) => {
    act(week, { ...who, kind: 'emergency', on: monday, about: who.caseId });
    week.planted.add(keyOf(who.user, who.caseId));
  },
];

function snoop(week: Made, random: Random, number: number): void {
  ways[number % ways.length]?.(week, random, { user: random.pick(users), caseId: `p${number}` });
}

interface Looking {
  readonly user: string;
  readonly caseId: string;
  readonly facts?: Partial<ViewFacts>;
  readonly times?: number;
  readonly days?: number;
  readonly odd?: boolean;
  readonly takenOut?: boolean;
}

function look(
  week: Made,
  random: Random,
  { user, caseId, facts = {}, times = 1, days = 1, odd, takenOut }: Looking,
): void {
  week.facts.set(keyOf(user, caseId), { ...ordinary, ...facts });
  week.planted.add(keyOf(user, caseId));
  for (let turn = 0; turn < times; turn += 1)
    view(week, {
      user,
      caseId,
      on: addDays(monday, turn % days),
      minute: odd ? random.between(1320, 1400) : random.between(540, 1000),
      takenOut: takenOut === true && turn === 0,
    });
}

function view(week: Made, seenOne: Pick<SeenView, 'user' | 'caseId' | 'on' | 'minute'> & { takenOut?: boolean }): void {
  const seq = week.views.length + week.acts.length + 1;
  week.views.push({ takenOut: false, ...seenOne, seq, at: instant('2026-06-22T08:00:00.000Z') });
}

function act(week: Made, seenOne: Pick<SeenAct, 'user' | 'kind' | 'on' | 'about'>): void {
  const seq = week.views.length + week.acts.length + 1;
  const { user, kind, on, about } = seenOne;
  week.acts.push({ user, kind, on, about, seq, at: instant('2026-06-22T08:00:00.000Z') });
}

function seen({ views, acts, facts }: Made, random: Random) {
  return {
    views,
    acts,
    facts: (user: string, caseId: string) => facts.get(keyOf(user, caseId)) ?? ordinary,
    usualPerDay: Array.from({ length: 200 }, () => random.between(10, 30)),
    lot: (seq: number) => ((seq * 7919) % 1009) / 1009,
  };
}
