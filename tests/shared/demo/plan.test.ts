import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '../../../shared/case/stages.ts';
import { addDays, day } from '../../../shared/dates.ts';
import { type DemoOptions, planDemo } from '../../../shared/demo/plan.ts';
import type { PlannedReport } from '../../../shared/demo/planned-report.ts';
import { phoneDigits } from '../../../shared/match/phone-digits.ts';
import { serviceNumbersIn } from '../../../shared/privacy/service-number.ts';
import { check } from '../../../shared/procedure/check.ts';
import { readFacts } from '../../../shared/procedure/read-facts.ts';
import type { ListName } from '../../../shared/reference/list-item.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';

/** A new one each time; `SEED=… vitest run …` repeats it. */
const seed = process.env.SEED ?? String(Math.floor(Math.random() * 1e9));
process.stdout.write(`demo plan: seed ${seed}\n`);
const today = day('2026-06-30');
const options: DemoOptions = { reports: 5000, years: 5, seed, today };
const plan = planDemo(options);
const reports = [...plan.reports];
/** Of three plans: of what few reports of one are, as new or late today, one in a hundred plans has none. */
const manyReports = [
  reports,
  ...['a', 'b'].map((more) => [...planDemo({ ...options, seed: seed + more }).reports]),
].flat();

function codesOf(name: ListName): ReadonlySet<string> {
  return new Set(shippedLists.find((list) => list.name === name)?.items.map(({ code }) => code));
}

test('the same options give the same plan, also when its reports are asked for twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.constantFrom(0.5, 1, 3), fc.string(), (count, years, text) => {
      const small = { reports: count, years, seed: text, today };
      const once = planDemo(small);
      expect([...once.reports]).toEqual([...once.reports]);
      expect([...planDemo(small).reports]).toEqual([...once.reports]);
    }),
    { numRuns: 20 },
  );
});

test('another seed gives another plan', () => {
  const [other] = planDemo({ ...options, seed: `${seed}x` }).reports;
  expect(other).not.toEqual(reports[0]);
});

test('there are as many reports as asked for, oldest first, none after today', () => {
  expect(reports).toHaveLength(5000);
  const moments = reports.map((report) => report.receivedAt);
  expect(moments).toEqual([...moments].sort());
  expect(reports[0]?.receivedOn.slice(0, 7)).toBe('2021-07');
  expect(reports.at(-1)?.receivedOn).toBe(today);
  expect(new Set(reports.map((report) => report.externalId)).size).toBe(5000);
});

test.each([1, 24, 25, 300])('a demonstration of %i reports holds exactly so many', (count) => {
  expect([...planDemo({ reports: count, years: 1, seed, today }).reports]).toHaveLength(count);
});

test('every code stands in its list', () => {
  const used: readonly (readonly [ListName, (report: PlannedReport) => readonly (string | null)[]])[] = [
    ['case-kinds', (report) => [report.kind]],
    ['channels', (report) => [report.channel]],
    ['provider-types', (report) => [report.party.kind]],
    ['subjects', (report) => report.subjects],
    ['areas', (report) => [report.area, report.wijk]],
    ['reporter-roles', (report) => [report.reporterRole]],
    ['outcomes', (report) => [report.course.outcome]],
    ['fairness-norms', (report) => report.course.steps.map((step) => (step.type === 'judged' ? step.norm : null))],
  ];
  for (const [list, codes] of used) {
    const known = codesOf(list);
    const strange = reports.flatMap(codes).filter((code) => code !== null && !known.has(code));
    expect([...new Set(strange)], list).toEqual([]);
  }
});

test('an organisation is one of the plan, under its own code and name', () => {
  const names = new Map(plan.organisations.map(({ code, name }) => [code, name]));
  expect(names.size).toBe(plan.organisations.length);
  const strange = reports.filter(
    ({ party }) => party.organisation !== null && names.get(party.organisation) !== party.name,
  );
  expect(strange).toEqual([]);
});

test('telephone numbers, addresses and service numbers can belong to nobody', () => {
  const people = reports.flatMap(({ caller, concerned }) => (concerned ? [caller, concerned] : [caller]));
  const phones = people.map((person) => person.phone).filter((phone) => phone !== '');
  const forms = phones.map((phone) => phoneDigits(phone) ?? phone);
  expect(forms.length).toBeGreaterThan(3000);
  expect(forms.filter((form) => !/^(316|3110)0000?\d{4}$/.test(form) || form.length !== 11)).toEqual([]);
  expect(people.filter(({ email }) => email !== '' && !email.endsWith('@example.nl'))).toEqual([]);
  const texts = reports.flatMap((report) => [
    report.story,
    report.wishes,
    ...report.course.steps.flatMap((step) => ('text' in step ? [step.text] : [])),
  ]);
  expect(texts.filter((text) => serviceNumbersIn(text).length > 0 || /\d{6}/.test(text))).toEqual([]);
});

test('who is anonymous leaves nothing behind', () => {
  const anonymous = reports.filter((report) => report.anonymous);
  expect(anonymous.length / reports.length).toBeGreaterThan(0.02);
  const left = anonymous.filter(
    ({ caller, concerned }) =>
      caller.name + caller.phone + caller.email + caller.address + caller.born !== '' || concerned !== null,
  );
  expect(left).toEqual([]);
});

test('stories are short, different, and have no slot left open', () => {
  const stories = reports.map((report) => report.story);
  expect(stories.filter((story) => story === '' || /[{}]|undefined/.test(story))).toEqual([]);
  expect(new Set(stories).size / stories.length).toBeGreaterThan(0.9);
  const words = stories.flatMap((story) => story.split(/(?<=[.?!]”?)\s+/)).map((one) => one.split(' ').length);
  expect(Math.max(...words)).toBeLessThanOrEqual(20);
});

/** Reports by a key; those without one are left out. */
function grouped(key: (report: PlannedReport) => string | null): readonly (readonly PlannedReport[])[] {
  const groups = new Map<string, PlannedReport[]>();
  for (const report of reports) {
    const of = key(report);
    if (of !== null) groups.set(of, [...(groups.get(of) ?? []), report]);
  }
  return [...groups.values()];
}

const nameEnd = ({ caller }: PlannedReport) => caller.name.slice(-6);

test('some people come back, some share a home', () => {
  const callers = grouped((report) =>
    report.caller.phone === '' ? null : `${nameEnd(report)} ${report.caller.phone}`,
  );
  const again = callers.filter((own) => own.length > 1).flat().length;
  expect(again / reports.length).toBeGreaterThan(0.1);
  const homes = grouped(({ caller }) =>
    caller.address === '' ? null : `${caller.address} ${caller.postcode.slice(0, 4)}`,
  );
  const shared = homes.filter((own) => new Set(own.map(nameEnd)).size > 1);
  expect(shared.length).toBeGreaterThan(20);
});

test('steps stand in order, none before the report came in, none after today', () => {
  for (const { receivedAt, course } of reports) {
    const moments = [receivedAt, ...course.steps.map((step) => step.at)];
    expect(moments).toEqual([...moments].sort());
    expect(course.steps.every((step) => step.on <= today)).toBe(true);
    expect(course.stage === 'closed').toBe(course.outcome !== null);
    expect(course.closedOn).toBe(course.stage === 'closed' ? (course.steps.at(-1)?.on ?? null) : null);
  }
});

test('consent is given in complaints only, by people with a name, on the day they called or wrote', () => {
  const given = reports.flatMap((report) => report.besides.consents.map((consent) => ({ report, consent })));
  expect(given.length).toBeGreaterThan(300);
  const strange = given.filter(
    ({ report, consent }) =>
      report.anonymous ||
      !['KLA', 'VZK'].includes(report.kind) ||
      consent.on !== report.receivedOn ||
      (consent.who === 'concerned' && report.concerned === null),
  );
  expect(strange).toEqual([]);
});

test('tasks are those of open reports; calls fall up to today and after it, never in a weekend', () => {
  const tasks = reports.flatMap((report) => report.besides.tasks.map((task) => ({ report, task })));
  const strange = tasks.filter(
    ({ report, task }) =>
      report.course.stage === 'closed' ||
      task.on < report.receivedOn ||
      (task.kind === 'call-back' && report.caller.phone === ''),
  );
  expect(strange).toEqual([]);
  const calls = tasks.filter(({ task }) => task.kind === 'call-back').map(({ task }) => task.on);
  const days = [calls.filter((on) => on <= today), calls.filter((on) => on > today)];
  expect(days.map((on) => on.length > 0)).toEqual([true, true]);
  const weekends = tasks.filter(({ task }) => [0, 6].includes(new Date(`${task.on}T12:00:00Z`).getUTCDay()));
  expect(weekends).toEqual([]);
});

test('every stage can be seen today, and some new reports have no owner', () => {
  const seen = new Set(reports.map(({ course }) => course.stage));
  expect([...seen].sort()).toEqual([...stages].sort());
  const nobodys = manyReports.filter(({ course }) => course.stage === 'new' && course.owner === null);
  expect(nobodys.length).toBeGreaterThan(0);
});

test('the procedure check reads every complaint and gives a finding', () => {
  const complaints = reports.filter(({ kind }) => kind === 'KLA' || kind === 'VZK');
  expect(complaints.length).toBeGreaterThan(1500);
  for (const { course, externalId } of complaints) {
    const facts = readFacts({ ...course.procedure, today });
    expect(facts, externalId).toMatchObject({ ok: true });
  }
});

test('terms of open complaints fall before, on and around today', () => {
  const open = manyReports.filter(({ course }) => course.procedure !== null && course.stage !== 'closed');
  const lastDays = open.flatMap(({ course }) => {
    const facts = readFacts({ ...course.procedure, today });
    const deadlines = facts.ok ? check(facts.value).deadlines : [];
    return deadlines.filter(({ kind }) => /last-day$/.test(kind) && kind !== 'ombudsman-last-day').map(({ on }) => on);
  });
  const between = (from: number, to: number) =>
    lastDays.filter((on) => on >= addDays(today, from) && on <= addDays(today, to)).length;
  expect(between(-25, -1), 'late').toBeGreaterThan(0);
  expect(between(0, 14), 'now').toBeGreaterThan(0);
  expect(between(15, 60), 'later').toBeGreaterThan(0);
});

test('nothing reads a clock or an unseeded generator', () => {
  const folder = new URL('../../../shared/demo/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(15);
  const reading = files.filter((name) =>
    /new Date\b|Date\.now|Math\.random|performance\.|Temporal\.Now/.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(reading).toEqual([]);
});

test('help is in order: nothing is heard of, noted or sent before it began, and a complaint is written down once', () => {
  const begins = {
    'referral-heard': 'referred',
    'support-noted': 'support-agreed',
    'complaint-drafted': 'support-agreed',
    'complaint-sent': 'complaint-drafted',
    'support-ended': 'support-agreed',
  } as const;
  const seen = new Map<string, number>();
  for (const { course, anonymous } of reports) {
    const types: readonly string[] = course.steps.map(({ type }) => type);
    for (const [later, first] of Object.entries(begins)) {
      const at = types.indexOf(later);
      if (at >= 0) expect(types.slice(0, at)).toContain(first);
    }
    for (const once of ['referred', 'support-agreed', 'complaint-drafted', 'complaint-sent', 'support-ended'])
      expect(types.filter((type) => type === once).length).toBeLessThanOrEqual(1);
    if (anonymous) expect(types).not.toContain('referred');
    for (const type of types) seen.set(type, (seen.get(type) ?? 0) + 1);
  }
  for (const type of ['acknowledged', 'referred', ...Object.keys(begins)])
    expect(seen.get(type), type).toBeGreaterThan(20);
});
