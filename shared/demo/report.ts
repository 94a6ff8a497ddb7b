import { nobody, type Person } from '../case/person.ts';
import type { Stage } from '../case/stages.ts';
import { type Random, randomFrom } from '../random.ts';
import { areaOfPostcode } from '../reference/area-of-postcode.ts';
import type { Law } from '../reference/law.ts';
import { type BesidesParts, besidesOf } from './besides.ts';
import type { Calendar } from './calendar.ts';
import { courseOf } from './course.ts';
import { matterOf, type PlannedMatter, partyFor } from './matter.ts';
import { told } from './people.ts';
import { type Persona, selfRoles, strangerIn } from './persona.ts';
import type { PlannedReport } from './planned-report.ts';
import { writtenChannels } from './procedure-facts.ts';
import type { CourseParts } from './road.ts';
import { weightedCodes } from './sample-weights.ts';
import { type SpikeRecipe, spikeOrganisation } from './spikes.ts';
import { storyOf } from './story.ts';
import { chooser } from './weighted.ts';
import { withHelp } from './with-help.ts';

export interface ReportSetting {
  readonly seed: string;
  readonly calendar: Calendar;
  readonly spikes: readonly SpikeRecipe[];
  /** About how many reports a year brings: people who come back mostly do so within a year. */
  readonly perYear: number;
}

/** What the plan keeps between the days. */
export interface ReportHelp {
  readonly personas: (number: number) => Persona;
  /** The stage a recent complaint is led to. */
  readonly showcase: (place: number) => Stage | null;
}

/** Makes the reports of one day after another. `arrivals`: for each report the spike it belongs to, or null. */
export function reportMaker(setting: ReportSetting, reports: number) {
  const callers = callerMemory(reports, setting.perYear);
  let number = 0;
  return function* make(
    place: number,
    arrivals: readonly (number | null)[],
    help: ReportHelp,
  ): Generator<PlannedReport> {
    const dayRandom = randomFrom(`${setting.seed}/day/${place}`);
    const weekend = setting.calendar.weekday(place) > 4;
    const timed = arrivals.map((spike) => ({ spike, ...arrivalOf(weekend, dayRandom) }));
    timed.sort((a, b) => a.minute - b.minute);
    for (const arrival of timed) {
      const random = randomFrom(`${setting.seed}/report/${number}`);
      yield reportOf({ ...arrival, place, number, setting, help, callers }, random);
      number += 1;
    }
  };
}

/** People write at all hours, but call and come by in office hours. */
function arrivalOf(weekend: boolean, random: Random): { readonly channel: string; readonly minute: number } {
  const channel = weekend ? pickWeekendChannel(random) : pickChannel(random);
  const anyHour = weekend || ((channel === 'WEB' || channel === 'EML') && random.chance(0.4));
  return { channel, minute: anyHour ? random.between(7 * 60, 22 * 60) : random.between(8 * 60 + 30, 16 * 60 + 55) };
}

const pickChannel = chooser(weightedCodes('channel'));
const pickWeekendChannel = chooser<string>([
  ['EML', 55],
  ['WEB', 45],
]);
const pickKind = chooser(weightedCodes('kind'));

interface Arrival {
  readonly spike: number | null;
  readonly channel: string;
  readonly minute: number;
  readonly place: number;
  readonly number: number;
  readonly setting: ReportSetting;
  readonly help: ReportHelp;
  readonly callers: CallerMemory;
}

function reportOf(arrival: Arrival, random: Random): PlannedReport {
  const { channel, place, minute, number, spike, help } = arrival;
  const { calendar } = arrival.setting;
  const { kind, persona, matter, anonymous } = whoAndWhat(arrival, random);
  const on = calendar.day(place);
  const written = writtenChannels.has(channel);
  const moment = { year: Number(on.slice(0, 4)), month: calendar.month(place) };
  const people = peopleOf(persona, anonymous, random);
  const replyPossible = people.caller.phone !== '' || people.caller.email !== '' || people.caller.address !== '';
  const complaint = kind === 'KLA' || kind === 'VZK';
  const aim = complaint && spike === null ? help.showcase(place) : null;
  const parts = { kind, channel, matter, persona, anonymous, replyPossible, place, minute, calendar, aim };
  return {
    externalId: `DEMO-${String(number + 1).padStart(7, '0')}`,
    receivedOn: on,
    receivedAt: calendar.instant(place, minute),
    kind,
    channel,
    law: matter.law,
    party: {
      kind: matter.partyKind,
      organisation: matter.organisation?.code ?? null,
      name: matter.organisation?.name ?? null,
    },
    subjects: matter.subjects,
    ...whereOf(persona, people, spike !== null || random.chance(0.7)),
    reporterRole: persona.role,
    anonymous,
    replyPossible,
    ...people,
    ...storyOf({ persona, matter, kind, written, ...moment }, random),
    spike,
    ...courseAndBesides(
      { ...parts, ...people, written, organisation: matter.organisation?.name ?? null },
      arrival,
      random,
    ),
  };
}

/** What became of it, and what was done and agreed beside it; the latter from draws of its own. */
function courseAndBesides(
  parts: CourseParts & Omit<BesidesParts, 'course'>,
  { setting, number }: Arrival,
  random: Random,
): Pick<PlannedReport, 'course' | 'besides'> {
  const planned = courseOf(parts, random);
  const { anonymous, matter, kind, written, replyPossible } = parts;
  const toConfirm = written && replyPossible && (kind === 'KLA' || kind === 'VZK');
  const help = { anonymous, toConfirm, partyKind: matter.partyKind, organisation: matter.organisation?.code ?? null };
  const steps = withHelp(planned.steps, help, randomFrom(`${setting.seed}/help/${number}`));
  const course = { ...planned, steps };
  return { course, besides: besidesOf({ ...parts, course }, randomFrom(`${setting.seed}/besides/${number}`)) };
}

interface WhoAndWhat {
  readonly kind: string;
  readonly persona: Persona;
  readonly matter: PlannedMatter;
  readonly anonymous: boolean;
}

function whoAndWhat({ number, spike, setting, help, callers }: Arrival, random: Random): WhoAndWhat {
  const { seed, calendar } = setting;
  const year = Number(calendar.day(calendar.today).slice(0, 4));
  const recipe = spike === null ? undefined : setting.spikes[spike];
  if (recipe) {
    const persona = strangerIn(recipe.area, recipe.law, { random, year });
    callers.stranger(number);
    return {
      kind: random.chance(0.75) ? 'KLA' : 'SIG',
      persona,
      matter: matterOfSpike(recipe, random),
      anonymous: false,
    };
  }
  const kind = pickKind(random);
  const hidden = random.chance(0.03);
  const known = callers.recall(number, hidden, random);
  const persona = help.personas(known.person);
  const anonymous = hidden || persona.role === 'ANO';
  if (anonymous) callers.stranger(number);
  const matterRandom = randomFrom(`${seed}/matter/${known.matter}`);
  const matter = kind === 'CMP' ? complimentOf(persona, random) : matterOf(persona.law, persona.area, matterRandom);
  return { kind, persona, matter, anonymous };
}

function matterOfSpike(recipe: SpikeRecipe, random: Random): PlannedMatter {
  return {
    law: recipe.law,
    subjects: [random.pick(recipe.subjects)],
    partyKind: recipe.partyKind,
    organisation: spikeOrganisation(recipe),
  };
}

function complimentOf(persona: Persona, random: Random): PlannedMatter {
  const { law, area }: { law: Law; area: string } = persona;
  return { law, subjects: [random.chance(0.7) ? 'POS-01' : 'POS-02'], ...partyFor('POS', { law, area, random }) };
}

function peopleOf(
  persona: Persona,
  anonymous: boolean,
  random: Random,
): { readonly caller: Person; readonly concerned: Person | null } {
  if (anonymous) return { caller: nobody, concerned: null };
  const self = selfRoles.has(persona.role);
  const caller = told(persona.reporter, random, { contact: 0.88, home: self ? 0.85 : 0.35 });
  const named = persona.concerned !== null && random.chance(0.9);
  return {
    caller,
    concerned: named && persona.concerned ? told(persona.concerned, random, { contact: 0.1, home: 0.8 }) : null,
  };
}

/** The area of the one who needs help: from the postcode, or asked for; the wijk only where the postcode settles it. */
function whereOf(
  persona: Persona,
  { caller, concerned }: { readonly caller: Person; readonly concerned: Person | null },
  asked: boolean,
): Pick<PlannedReport, 'area' | 'wijk'> {
  const helped = persona.concerned === null ? caller : concerned;
  const place = areaOfPostcode(helped?.postcode ?? '');
  if (!place) return { area: asked ? persona.area : null, wijk: null };
  return { area: place.area, wijk: place.wijkCertainty === 'low' ? null : place.wijk };
}

interface CallerMemory {
  /** Who comes with this report, and about which matter: someone new, or someone who came before. */
  recall(number: number, hidden: boolean, random: Random): { readonly person: number; readonly matter: number };
  /** This report's caller cannot be known again. */
  stranger(number: number): void;
}

/** In every hundred reports this many come from somebody who came before, more than half of them about the same. */
const returning = 0.24;
const sameMatter = 0.6;

function callerMemory(reports: number, perYear: number): CallerMemory {
  const people = new Int32Array(reports).fill(-1);
  const matters = new Int32Array(reports);
  return {
    recall: (number, hidden, random) => {
      const back = 1 + Math.floor(random.next() ** 2 * Math.min(number, perYear));
      const earlier = number - back;
      const person = !hidden && random.chance(returning) && earlier >= 0 ? (people[earlier] ?? -1) : -1;
      const same = person >= 0 && random.chance(sameMatter);
      people[number] = person >= 0 ? person : number;
      matters[number] = same ? (matters[earlier] ?? number) : number;
      return { person: people[number] ?? number, matter: matters[number] ?? number };
    },
    stranger: (number) => {
      people[number] = -1;
    },
  };
}
