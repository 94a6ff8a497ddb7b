import type { ListItem, Lists } from '../contract/administration.ts';
import type { ProcedureSettings } from '../procedure/facts.ts';
import { isAboutMeldpunt } from './about-meldpunt.ts';
import { aboutOf, kindOf } from './facts-of-intake.ts';
import type { Intake } from './intake.ts';

/** Where a matter can belong; the sentences about each stand in `shared/text/referrals.ts`. */
export const referralPlaces = [
  'veilig-thuis',
  'supervisor',
  'objection',
  'court',
  'municipality',
  'default-notice',
  'provider',
  'youth-committee',
  'veilig-thuis-committee',
  'pgb-contract',
  'national-body',
  'other-law',
  'organisation',
  'question-desk',
  'stays-here',
  'check-here',
  'own-road',
  'client-support',
  'confidant',
  'ombudsman',
  'youth-ombudsman',
  'national-ombudsman',
] as const;
export type ReferralPlace = (typeof referralPlaces)[number];

/** One stop on the way of a matter. */
export interface Referral {
  readonly place: ReferralPlace;
  /** `now`: where it belongs now; `beside`: what can be done at the same time; `after`: only when that brings nothing. */
  readonly when: 'now' | 'beside' | 'after';
  /** The article or rule it rests on. */
  readonly article: string;
  /** The desk (list desks) or the body (list referral-targets) it is, when the lists offer it. */
  readonly item: ListItem | null;
}

/** What a referral is found from: as typed so far, so everything may still be open. */
export type ReferralFacts = Pick<
  Intake,
  'kind' | 'law' | 'parties' | 'reporterRole' | 'area' | 'subjects' | 'anonymous'
>;

interface Around {
  readonly lists: Lists;
  readonly settings: ProcedureSettings | null;
}

/**
 * Where a matter belongs now, beside and after that, in this order (PC-1 to PC-7, PC-11): danger first, then the date
 * of an objection, then the complaint at the body itself (Awb 9:20), help with it, and last the ombudsman. Empty while
 * the kind of report is not known. It refers; the check decides.
 */
export function whereItBelongs(said: ReferralFacts, around: Around): readonly Referral[] {
  const facts = { ...said, law: said.law ?? lawOfParty(said, around.lists) };
  const stops = [...inDanger(facts), ...wayOf(facts, around)];
  const once = stops.filter((stop, index) => stops.findIndex(({ place }) => place === stop.place) === index);
  const rank = ({ when }: Stop) => ['now', 'beside', 'after'].indexOf(when);
  return once
    .sort((a, b) => rank(a) - rank(b))
    .map((stop) => ({ ...stop, item: itemOf(stop.place, facts, around.lists) }));
}

/** Some organisations work under one law only, so that nobody needs to name it. */
function lawOfParty({ parties }: ReferralFacts, lists: Lists): Intake['law'] {
  const type = lists['provider-types']?.find(({ code }) => code === parties[0]?.kind);
  return type?.data.law === 'jw' || type?.data.law === 'wmo' ? type.data.law : null;
}

type Stop = Omit<Referral, 'item'>;

/** Subjects about violence or abuse at home (SAF-02), and about a calamity or violence in care (WMO-09, JW-09). */
const abuse: readonly string[] = ['VEI-01', 'VEI-02'];
const incidentInCare: readonly string[] = ['VEI-03', 'VEI-04'];

function inDanger({ subjects, law }: ReferralFacts): readonly Stop[] {
  const stops: Stop[] = [];
  if (has(subjects, abuse)) stops.push({ place: 'veilig-thuis', when: 'now', article: 'SAF-02' });
  if (has(subjects, incidentInCare)) {
    const article = law === 'jw' ? 'Jeugdwet 4.1.8' : 'Wmo 2015 3.4';
    stops.push({ place: 'supervisor', when: 'now', article });
  }
  return stops;
}

function wayOf(facts: ReferralFacts, around: Around): readonly Stop[] {
  if (facts.kind === '') return [];
  const kind = kindOf(facts.kind);
  if (facts.kind === 'VZK') return [{ place: 'check-here', when: 'now', article: 'Awb 9:18' }];
  if (kind === 'question') return [questionDesk(facts), ...help(facts)];
  // The office handles a complaint about itself, by somebody who was not involved; no check, and no other desk first.
  if (isAboutMeldpunt(facts)) return [{ place: 'own-road', when: 'now', article: 'Awb 9:7' }, ...help(facts)];
  if (kind !== 'complaint' || facts.anonymous) return [{ place: 'stays-here', when: 'now', article: 'Awb 9:26' }];
  // About how a complaint was handled no complaint is needed first.
  if (has(facts.subjects, ['KLA'])) return [{ place: 'check-here', when: 'now', article: 'Awb 9:20 lid 2' }];
  return [...remedies(facts), ...complaint(facts, around), ...help(facts), ...afterwards(facts, around)];
}

function questionDesk({ law }: ReferralFacts): Stop {
  return law === 'other'
    ? { place: 'other-law', when: 'now', article: 'REF-02' }
    : { place: 'question-desk', when: 'now', article: law === 'jw' ? 'DEF-02' : 'Wmo 2015 2.2.4' };
}

/** Subjects about what was decided (DEF-11), about deciding too late (DEF-12), and about what a court decides (REF-06). */
const decisions: readonly string[] = ['TOE-04', 'TOE-05', 'PGB-01', 'PGB-02', 'PGB-04', 'OPV-01'];
const lateDecisions: readonly string[] = ['WAC-01', 'WAC-02', 'WAC-06'];
const courtMatters: readonly string[] = ['JEU-04', 'JEU-05'];

/** Whether this report is about what a besluit says: then the date of the letter comes before all else (DEF-13). */
export function isAboutDecision({ subjects }: Pick<Intake, 'subjects'>): boolean {
  return has(subjects, decisions);
}

function remedies({ subjects }: ReferralFacts): readonly Stop[] {
  return [
    ...(has(subjects, decisions) ? ([{ place: 'objection', when: 'now', article: 'Awb 6:7' }] as const) : []),
    ...(has(subjects, courtMatters) ? ([{ place: 'court', when: 'now', article: 'REF-06' }] as const) : []),
    ...(has(subjects, lateDecisions)
      ? ([{ place: 'default-notice', when: 'beside', article: 'Awb 4:17' }] as const)
      : []),
  ];
}

/** Only about what was decided: no complaint beside the objection (DEF-11). */
function isOnlyDecision({ subjects }: ReferralFacts): boolean {
  return subjects.length > 0 && subjects.every((subject) => decisions.includes(subject));
}

function complaint(facts: ReferralFacts, { lists }: Around): readonly Stop[] {
  if (isOnlyDecision(facts)) return [];
  const stop = firstDeskOf(facts, lists);
  return [{ ...stop, when: 'now' }];
}

/** The bodies of the whole country with an own complaint procedure (REF-04). */
const nationalBodies: readonly string[] = ['SVB', 'CAK', 'RVDK'];

function firstDeskOf(facts: ReferralFacts, lists: Lists): Omit<Stop, 'when'> {
  const party = facts.parties[0]?.kind;
  if (party !== undefined && nationalBodies.includes(party)) return { place: 'national-body', article: 'REF-04' };
  if (party === 'PGB') return { place: 'pgb-contract', article: 'WMO-03' };
  if (facts.law === 'other') return { place: 'other-law', article: 'REF-02' };
  switch (aboutOf(facts, lists)) {
    case 'municipality':
      return { place: 'municipality', article: 'Awb 9:1' };
    case 'wmo-provider':
      return { place: 'provider', article: 'Wmo 2015 3.2' };
    case 'youth-provider':
    case 'certified-institution':
      return { place: 'youth-committee', article: 'Jeugdwet 4.2.1' };
    case 'veilig-thuis':
      return { place: 'veilig-thuis-committee', article: 'Wmo 2015 4.2.7' };
    default:
      return { place: 'organisation', article: 'Awb 9:20 lid 1' };
  }
}

/** Who calls for his work needs no support himself. */
const professionals: readonly string[] = ['CON', 'VTP', 'PRO', 'HUI', 'SCH', 'MED', 'RAA', 'ORG'];

function help({ law, reporterRole }: ReferralFacts): readonly Stop[] {
  if (reporterRole !== null && professionals.includes(reporterRole)) return [];
  const confidant: Stop = { place: 'confidant', when: 'beside', article: 'Jeugdwet 4.1.9' };
  const support: Stop = { place: 'client-support', when: 'beside', article: 'Wmo 2015 2.2.4' };
  if (law === 'jw') return [confidant];
  if (law === 'both') return [support, confidant];
  return law === 'other' ? [] : [support];
}

/** Dissatisfied with the answer, or none in time: the ombudsman that fits (PC-11, AWB-E-29, REF-04). */
function afterwards(facts: ReferralFacts, { lists, settings }: Around): readonly Stop[] {
  const { place: first } = firstDeskOf(facts, lists);
  if (isOnlyDecision(facts) || first === 'pgb-contract' || first === 'other-law') return [];
  const article = 'Awb 9:20 lid 1';
  const youth = first === 'youth-committee' || (first === 'organisation' && facts.law === 'jw');
  const national = first === 'national-body' || (youth && settings?.youthDesk === 'nationale-ombudsman');
  if (national) return [{ place: 'national-ombudsman', when: 'after', article }];
  return [{ place: youth ? 'youth-ombudsman' : 'ombudsman', when: 'after', article }];
}

/** Codes of the lists desks and referral-targets, the most telling first. */
const targets: Partial<Record<ReferralPlace, string>> = {
  'veilig-thuis': 'VEILIGTHUIS',
  objection: 'BEZWAAR',
  court: 'JURLOKET',
  municipality: 'GEM-KLACHT',
  provider: 'AANBIEDER',
  'youth-committee': 'KLCOM-JW',
  'client-support': 'CLIENTOND',
  confidant: 'VERTROUW',
  'youth-ombudsman': 'KINDEROMB',
  'national-ombudsman': 'NO',
};

function itemOf(place: ReferralPlace, facts: ReferralFacts, lists: Lists): ListItem | null {
  const desks = lists.desks?.filter(({ active }) => active) ?? [];
  const byCode = (code: string) => desks.find((desk) => desk.code === code) ?? null;
  if (place === 'question-desk')
    return facts.law === 'jw' ? byCode('CJG') : (deskOfArea(desks, facts) ?? byCode('VRAAGWIJZER'));
  const desk = deskOfPlace[place];
  const code = place === 'supervisor' ? (facts.law === 'jw' ? 'IGJ' : 'TOEZICHT-WMO') : targetOf(place, facts);
  const target = lists['referral-targets']?.find((item) => item.active && item.code === code);
  return (desk === undefined ? null : byCode(desk)) ?? target ?? null;
}

const deskOfPlace: Partial<Record<ReferralPlace, string>> = {
  'veilig-thuis': 'VEILIGTHUIS',
  municipality: 'KLACHTENGEM',
};

function targetOf(place: ReferralPlace, { parties }: ReferralFacts): string | undefined {
  return place === 'national-body' ? parties[0]?.kind : targets[place];
}

/** The desk of the caller's own area. */
function deskOfArea(desks: readonly ListItem[], { area }: ReferralFacts): ListItem | undefined {
  return area === null ? undefined : desks.find(({ data }) => data.area_code === area);
}

/** True when one of the subjects is one of these codes, or falls under one of them. */
function has(subjects: readonly string[], codes: readonly string[]): boolean {
  return subjects.some((subject) => codes.includes(subject) || codes.includes(subject.split('-')[0] ?? subject));
}
