import type { Lists, Office } from '../contract/administration.ts';
import type { Day } from '../dates.ts';
import type { FieldName } from '../letters/field-names.ts';
import type { Circumstance, LetterFacts } from '../letters/letter-facts.ts';
import type { Recipient } from '../letters/recipients.ts';
import { bodyAddress } from '../lists/bodies.ts';
import type { DeadlineKind } from '../procedure/codes.ts';
import type { Deadline, MatterFinding } from '../procedure/finding.ts';
import { deskWords } from '../text/findings.ts';
import { actsInLetter, articleInLetter, dayInLetter, greetingOf, inARow } from '../text/letter-words.ts';
import { requestItems } from '../text/request-items.ts';
import { sentence } from '../text/text.ts';
import type { CaseCheck } from './check-of-case.ts';
import { kindOf, roleOf } from './facts-of-intake.ts';
import { addressOf, bodyOf, ombudsmanOf, partyName } from './letter-recipients.ts';
import type { Person } from './person.ts';
import type { CaseState } from './state.ts';

/** What a letter is written from beside the report. */
export interface LetterSetting {
  readonly today: Day;
  readonly office: Pick<Office, 'name' | 'address' | 'phone' | 'email' | 'hours'>;
  readonly lists: Lists;
  /** The name of who writes it. */
  readonly writer: string;
  readonly to: Recipient;
  /** What whoever asks for the letter knows of it: goes before what the report says. */
  readonly given: Readonly<Partial<Record<FieldName, string>>>;
}

type Values = Readonly<Partial<Record<FieldName, string | undefined>>>;

/** Everything that letters ask of a report, from the report, its check, the office and the lists. */
export function letterFactsOf(state: CaseState, check: CaseCheck, setting: LetterSetting): LetterFacts {
  const findings = check.finding?.parts ?? (check.finding ? [check.finding] : []);
  const deadlines = deadlinesOf(check, findings);
  const values: Values = {
    ...valuesOfReport(state, setting.lists),
    ...valuesOfCheck(check, { findings, deadlines, today: setting.today }),
    ...valuesOfOffice(setting),
    ...setting.given,
    'opvolgen-op': dayOrNone(state.tasks.find(({ kind, doneOn }) => kind === 'follow-up' && doneOn === null)?.on),
  };
  const { intake } = state;
  return {
    values: known(values),
    to: setting.to.kind,
    kind: kindOf(intake.kind),
    law: intake.law,
    role: roleOf(intake.reporterRole),
    outcomes: findings.map(({ outcome }) => outcome),
    desks: findings.flatMap(({ desk }) => desk ?? []),
    flags: [...new Set(findings.flatMap(({ flags }) => flags))],
    terms: [...deadlines.keys()],
    circumstances: circumstancesOf(state, setting.lists),
  };
}

function valuesOfReport({ intake, number, closed }: CaseState, lists: Lists): Values {
  const { caller, concerned, parties } = intake;
  const subjects = intake.subjects.flatMap((code) => lists.subjects?.find((item) => item.code === code)?.nl ?? []);
  const [party] = parties;
  const outcome = lists.outcomes?.find(({ code }) => code === closed?.outcome);
  return {
    kenmerk: number,
    'ontvangen-op': dayInLetter(intake.receivedOn),
    onderwerp: intake.title.trim() ? quoted(intake.title.trim()) : subjects[0] && small(subjects[0]),
    onderwerpen: inARow(subjects.map(small)),
    verhaal: intake.story,
    klacht: intake.story,
    wens: intake.wishes,
    wet: actsInLetter(intake.law),
    melder: caller.name,
    'adres-melder': addressOf(caller),
    'telefoon-melder': caller.phone,
    'email-melder': caller.email,
    betrokkene: nameOf(concerned) ?? caller.name,
    organisatie: party && partyName(party, lists),
    'adres-organisatie': party && bodyAddress(bodyOf(party, lists)),
    afloop: outcome && small(outcome.nl),
  };
}

function valuesOfCheck(check: CaseCheck, { findings, deadlines, today }: Found): Values {
  const ahead = (on: string | undefined) => (on !== undefined && on >= today ? dayInLetter(on) : undefined);
  const facts = check.conversation.facts;
  const internal = facts?.matters.find((matter) => matter.internal?.receivedOn)?.internal;
  const desk = findings.find((finding) => finding.desk !== null)?.desk;
  const answer = ['statutory-last-day', 'scheme-last-day', 'provider-reply'] as const;
  const answering = answer.map((kind) => deadlines.get(kind)).find((deadline) => deadline !== undefined);
  const forwarding = findings.flatMap(({ articles }) => articles).find((article) => forwards.test(article));
  return {
    instantie: desk ? sentence(deskWords[`desk.${desk}`], 'nl') : undefined,
    ombudsman: ombudsmanOf(check),
    ontbreekt: facts?.request?.missing?.map((item) => sentence(requestItems[`request-item.${item}`], 'nl')).join('\n'),
    'klacht-ontvangen-op': dayOrNone(internal?.receivedOn),
    'besluit-van': dayOrNone(facts?.matters.find((matter) => matter.decision)?.decision?.announcedOn),
    'reactie-uiterlijk': ahead(check.reaction?.lastDay),
    'antwoord-uiterlijk': dayOrNone(answering?.on),
    'antwoord-artikel': answering && articleInLetter(answering.article),
    'bezwaar-uiterlijk': ahead(deadlines.get('objection-last-day')?.on),
    'beroep-uiterlijk': ahead(deadlines.get('appeal-last-day')?.on),
    'ombudsman-uiterlijk': ahead(deadlines.get('ombudsman-last-day')?.on),
    'aanvullen-uiterlijk': ahead(deadlines.get('repair-term')?.on),
    'doorzenden-artikel': forwarding && articleInLetter(forwarding),
  };
}

/** The articles by which a writing is sent on with the day it came in. */
const forwards = /^Awb (6:15|9:18 lid 2|9:19)/;

interface Found {
  readonly findings: readonly MatterFinding[];
  readonly deadlines: ReadonlyMap<DeadlineKind, Pick<Deadline, 'on' | 'article'>>;
  /** A last day that has passed is promised to nobody: only the answer that others owe is named then too. */
  readonly today: Day;
}

/** The first day of each kind that the check found, over all matters. */
function deadlinesOf({ finding }: CaseCheck, findings: readonly MatterFinding[]): Found['deadlines'] {
  const all = [...(finding?.deadlines ?? []), ...findings.flatMap(({ deadlines }) => deadlines)];
  const ordered = [...all].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return new Map(ordered.map((deadline) => [deadline.kind, deadline]));
}

function valuesOfOffice({ today, office, writer, to }: LetterSetting): Values {
  return {
    vandaag: dayInLetter(today),
    medewerker: writer,
    kantoor: office.name,
    'adres-kantoor': office.address,
    'telefoon-kantoor': office.phone,
    'email-kantoor': office.email,
    'uren-kantoor': office.hours,
    ontvanger: to.name,
    'adres-ontvanger': to.address,
    aanhef: to.kind === 'person' ? greetingOf(to.name) : undefined,
  };
}

function circumstancesOf({ intake, consents }: CaseState, lists: Lists): readonly Circumstance[] {
  const channel = lists.channels?.find(({ code }) => code === intake.channel)?.data.main_channel;
  const consented = consents.some(({ purpose, withdrawnOn }) => purpose === 'pass-on' && withdrawnOn === null);
  const all: readonly (readonly [Circumstance, boolean])[] = [
    ['for-another', intake.concerned !== null],
    ['anonymous', intake.anonymous],
    ['in-writing', channel === 'digitaal' || channel === 'schriftelijk'],
    ['reply-possible', intake.replyPossible],
    ['consent-to-pass-on', consented],
  ];
  return all.flatMap(([circumstance, isSo]) => (isSo ? [circumstance] : []));
}

function known(values: Values): LetterFacts['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

function nameOf(person: Person | null): string | undefined {
  return person?.name.trim() || undefined;
}

function dayOrNone(on: string | null | undefined): string | undefined {
  return on ? dayInLetter(on) : undefined;
}

/** A label of a list inside a sentence. */
function small(label: string): string {
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}

/** The writer's own words inside a sentence of a letter. */
function quoted(title: string): string {
  return `“${title}”`;
}
