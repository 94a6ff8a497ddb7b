import fc from 'fast-check';
import { addDays, type Day, day, daysBetween } from '../../../shared/dates.ts';
import { otherDesks } from '../../../shared/procedure/codes.ts';
import * as lists from '../../../shared/procedure/facts.ts';
import { readFacts } from '../../../shared/procedure/read-facts.ts';

// Random facts that obey K-1 to K-22 by the way they are made: a stream of numbers decides each answer in turn.
const today = day('2026-06-15');

/** Draws one answer after another from a stream of random numbers. */
function drawer(numbers: Iterator<number>) {
  const next = () => numbers.next().value ?? 0;
  const back = (atMost: number) => addDays(today, -(next() % (atMost + 1)));
  return {
    chance: (oneIn: number) => next() % oneIn === 0,
    yes: () => [true, false, null, undefined][next() % 4],
    of: <T>(items: readonly T[]) => items[next() % items.length],
    some: <T>(items: readonly T[]) => items.filter(() => next() % 4 === 0),
    back,
    /** A day from the first up to today. */
    since: (from: Day) => addDays(from, next() % (daysBetween(from, today) + 1)),
    whole: (min: number, max: number) => min + (next() % (max - min + 1)),
  };
}
type Draw = ReturnType<typeof drawer>;

/** Facts that fit, of one to three matters. */
export const fittingFacts = fc.infiniteStream(fc.nat(9999)).map((numbers) => {
  const read = readFacts(facts(drawer(numbers)));
  if (!read.ok) throw new Error(`These were meant to fit: ${JSON.stringify(read.failure)}`);
  return read.value;
});

function facts(draw: Draw) {
  const receivedOn = draw.back(30);
  const incident = draw.chance(3);
  return {
    today,
    contact: { receivedOn, inWriting: draw.yes(), anonymous: draw.chance(12), replyPossible: draw.chance(2) },
    reporter: {
      role: draw.chance(4) ? draw.of(lists.roles) : 'self',
      ageGroup: draw.of([...lists.ageGroups, null]),
      writtenAuthorisation: draw.yes(),
    },
    safety: {
      immediateDanger: draw.yes(),
      abuseSuspected: draw.yes(),
      providerIncident: incident ? draw.of(lists.incidents) : null,
      providerIncidentLaw: incident ? draw.of(lists.laws) : null,
      urgentSupport: draw.yes(),
    },
    consentToHandOver: draw.yes(),
    request: {
      receivedOn: draw.chance(2) ? draw.since(receivedOn) : null,
      missing: draw.chance(2) ? draw.some(lists.missingItems) : null,
      repairTermUntil: draw.chance(3) ? addDays(today, draw.whole(-9, 9)) : null,
    },
    matters: Array.from({ length: draw.whole(1, 3) }, () => matter(draw)),
    settings: {
      ombudsmanOverProvider: draw.yes(),
      youthDesk: draw.of([...lists.youthDesks, null]),
      serviceWeeks: draw.whole(0, 26),
      defaultSchemeWeeks: draw.whole(1, 26),
      followMeldcode: draw.yes(),
    },
  };
}

function matter(draw: Draw) {
  const kind = draw.chance(8) ? draw.of(lists.kinds) : 'complaint';
  if (kind !== 'complaint') return { kind };
  const about = draw.of(lists.abouts);
  if (about === 'other') return { kind, about, otherDesk: draw.of(otherDesks) };
  const municipal = about === 'municipality';
  const law = municipal ? draw.of(lists.laws) : null;
  const others = municipal ? lists.subjects : ['policy', 'regulation'];
  const subject = draw.chance(municipal ? 2 : 8) ? draw.of(others) : 'behaviour';
  const startedOn = draw.back(500);
  return {
    kind,
    about,
    law,
    subject,
    behaviourOn: draw.chance(3) ? null : draw.back(700),
    decision: subject === 'decision' || subject === 'bezwaar-decision' ? decision(draw, subject) : null,
    delay: subject === 'late-decision' ? delay(draw, law) : null,
    court: draw.chance(8) ? draw.of(lists.courts) : null,
    ...complaintThere(draw, about, subject),
    otherProcedure: draw.chance(3) ? { startedOn, endedOn: draw.chance(2) ? draw.since(startedOn) : null } : null,
    earlierHere: draw.of([...lists.elsewhere, null]),
    newFact: draw.yes(),
    independentBody: draw.of([...lists.elsewhere, null]),
  };
}

function decision(draw: Draw, subject: string) {
  const objectionPending = subject === 'decision' ? draw.chance(4) : null;
  return { announcedOn: draw.back(80), objectionPending, excuseForLate: draw.yes(), wantsItBack: draw.yes() };
}

function delay(draw: Draw, law: string | null | undefined) {
  const needReportedOn = law === 'wmo' && draw.chance(2) ? draw.back(80) : null;
  const applicationOn = !needReportedOn || draw.chance(2) ? draw.back(80) : null;
  const defaultNoticeOn = applicationOn && draw.chance(2) ? draw.since(applicationOn) : null;
  return { needReportedOn, applicationOn, defaultNoticeOn };
}

function complaintThere(draw: Draw, about: string | undefined, subject: string | undefined) {
  if (subject !== 'behaviour' && subject !== 'late-decision') return {};
  const status = draw.of(lists.statuses);
  if (status === 'not-made') return { internal: { status }, notComplained: notComplained(draw) };
  const receivedOn = draw.back(status === 'running' ? 120 : 600);
  const made = { status, receivedOn, aboutHandling: draw.chance(4) };
  const ended = status === 'running' ? {} : { endedOn: draw.since(receivedOn) };
  const own = about === 'municipality' ? municipalMembers(draw, receivedOn) : providerMembers(draw, receivedOn);
  const judged = status === 'running' && about !== 'municipality' && about !== 'wmo-provider' && draw.chance(2);
  return { internal: { ...made, ...ended, ...own, judgmentOn: judged ? draw.since(receivedOn) : null } };
}

function municipalMembers(draw: Draw, receivedOn: Day) {
  const adjournedOn = draw.chance(2) ? draw.since(receivedOn) : null;
  const until = addDays(receivedOn, draw.whole(0, 150));
  return {
    adviser: draw.yes(),
    adjournedOn,
    adjournWeeks: adjournedOn && draw.chance(2) ? draw.whole(1, 4) : null,
    furtherDelay: draw.chance(3) ? { until, consent: draw.of(['written', 'oral']) } : null,
  };
}

function providerMembers(draw: Draw, receivedOn: Day) {
  return {
    schemeWeeks: draw.chance(2) ? draw.whole(1, 52) : null,
    newDate: draw.chance(3) ? addDays(receivedOn, draw.whole(0, 150)) : null,
  };
}

function notComplained(draw: Draw) {
  return {
    cannotBeAsked: draw.chance(2) ? draw.some(lists.reasonsNotToAsk) : null,
    burdens: draw.chance(2) ? draw.some(lists.burdens) : null,
    reason: 'because',
    secondPersonApproved: draw.yes(),
  };
}
