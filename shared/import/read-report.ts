import { type Intake, notSaid } from '../case/intake.ts';
import { nobody, type Person } from '../case/person.ts';
import { type Stage, stages } from '../case/stages.ts';
import { addDays, type Day, day, daysBetween, isDay } from '../dates.ts';
import { fold } from '../match/fold.ts';
import { areaOfPostcode } from '../reference/area-of-postcode.ts';
import { ok, type Result, refused } from '../result.ts';
import { registerText } from '../text/register.ts';
import { stageWords } from '../text/stages.ts';
import type { Words } from '../text/words.ts';
import type { CodeIndex } from './code-index.ts';
import type { ImportField } from './import-map.ts';
import type { TableReport } from './read-table.ts';

/** A report as it will enter the register. */
export interface ImportedReport {
  readonly row: number;
  readonly externalId: string | null;
  readonly intake: Intake;
  /** The name of an organisation that the list lacks; it is added, with the kind the table gives. */
  readonly newOrganisation: { readonly name: string; readonly kind: string } | null;
  readonly stage: Exclude<Stage, 'with-ombudsman'>;
  readonly closed: { readonly on: Day; readonly outcome: string } | null;
}

export interface CellRefusal {
  readonly row: number;
  readonly column: ImportField;
  readonly code: 'not-a-day' | 'in-future' | 'unknown-code' | 'too-long' | 'digits-lost' | 'closed-before-received';
  readonly value: string;
}

export interface ImportContext {
  readonly codes: CodeIndex;
  readonly today: Day;
  readonly dayZero: Day | null;
}

type Cells = TableReport['cells'];

/** What a row without these says of itself: it was told, and nobody asked for anything. */
const unsaid = { kind: 'SIG', channel: 'EIG', partyKind: 'OVG', outcome: 'AFD-INF' };

/** One row as a report, or the first cell that does not fit. Nothing is guessed: an unknown code or label refuses the row. */
export function readReport({ row, cells }: TableReport, context: ImportContext): Result<ImportedReport, CellRefusal> {
  const wrong = (column: ImportField, code: CellRefusal['code']) =>
    refused({ row, column, code, value: cells[column] ?? '' });
  const receivedOn = dayOf(cells.received_on ?? '', context.dayZero);
  if (receivedOn === null) return wrong('received_on', 'not-a-day');
  if (receivedOn > context.today) return wrong('received_on', 'in-future');
  const long = tooLong(cells);
  if (long) return wrong(long, 'too-long');
  const rounded = roundedNumber(cells);
  if (rounded) return wrong(rounded, 'digits-lost');
  const codes = readCodes(cells, context.codes);
  if (!codes.ok) return wrong(codes.failure, 'unknown-code');
  const closing = readClosing(cells, { receivedOn, context });
  if (!closing.ok) return wrong(closing.failure.column, closing.failure.code);
  const { party, newOrganisation } = readParty(cells, codes.value.partyKind, context.codes);
  return ok({
    row,
    externalId: cells.external_id || null,
    intake: { ...intakeOf(cells, codes.value, receivedOn), parties: party ? [party] : [] },
    newOrganisation,
    ...closing.value,
  });
}

interface Codes {
  readonly kind: string;
  readonly channel: string;
  readonly law: Intake['law'];
  readonly partyKind: string | null;
  readonly subjects: readonly string[];
  readonly area: string | null;
  readonly reporterRole: string | null;
}

/** The fields that hold a code, with the list it stands in. The law and the stage have words of their own. */
export const codedFields = {
  kind: 'case-kinds',
  channel: 'channels',
  party_kind: 'provider-types',
  area: 'areas',
  reporter_role: 'reporter-roles',
  outcome: 'outcomes',
  subjects: 'subjects',
} as const satisfies Partial<Record<ImportField, string>>;

function readCodes(cells: Cells, index: CodeIndex): Result<Codes, ImportField> {
  const one = (field: Exclude<keyof typeof codedFields, 'subjects'>) =>
    index.find(codedFields[field], cells[field] ?? '');
  const kind = one('kind');
  const channel = one('channel');
  const partyKind = one('party_kind');
  const area = one('area');
  const reporterRole = one('reporter_role');
  const law = lawOf(cells.law ?? '');
  const subjects = (cells.subjects ?? '')
    .split(';')
    .filter((text) => text.trim() !== '')
    .map((text) => index.find(codedFields.subjects, text));
  const read = { kind, channel, party_kind: partyKind, area, reporter_role: reporterRole, law } as const;
  for (const field of ['kind', 'channel', 'party_kind', 'area', 'reporter_role', 'law'] as const) {
    if (read[field] === undefined) return refused(field);
  }
  if (subjects.some((code) => !code)) return refused('subjects');
  return ok({
    kind: kind ?? unsaid.kind,
    channel: channel ?? unsaid.channel,
    law: law ?? null,
    partyKind: partyKind ?? null,
    subjects: [...new Set(subjects.flatMap((code) => code ?? []))],
    area: area ?? areaOfPostcode(cells.postcode ?? '')?.area ?? null,
    reporterRole: reporterRole ?? null,
  });
}

function intakeOf(cells: Cells, codes: Codes, receivedOn: Day): Intake {
  const caller: Person = {
    ...nobody,
    name: cells.reporter_name ?? '',
    phone: cells.reporter_phone ?? '',
    email: cells.reporter_email ?? '',
    postcode: cells.postcode ?? '',
  };
  const concerned = cells.subject_person_name ? { ...nobody, name: cells.subject_person_name } : null;
  return {
    ...notSaid,
    channel: codes.channel,
    receivedOn,
    receivedAt: null,
    kind: codes.kind,
    law: codes.law,
    anonymous: caller.name === '',
    replyPossible: caller.phone !== '' || caller.email !== '',
    reporterRole: codes.reporterRole,
    caller,
    concerned,
    parties: [],
    subjects: [...codes.subjects],
    area: codes.area,
    wijk: null,
    title: '',
    story: cells.story ?? '',
    wishes: '',
  };
}

function readParty(cells: Cells, kind: string | null, codes: CodeIndex) {
  const name = cells.party_name ?? '';
  if (name === '') return { party: kind === null ? null : { kind, organisation: null }, newOrganisation: null };
  const known = codes.organisation(name);
  if (known)
    return {
      party: { kind: kind ?? known.parent ?? unsaid.partyKind, organisation: known.code },
      newOrganisation: null,
    };
  const added = kind ?? unsaid.partyKind;
  return { party: { kind: added, organisation: null }, newOrganisation: { name, kind: added } };
}

type Closing = Pick<ImportedReport, 'stage' | 'closed'>;
type ClosingRefusal = { readonly column: ImportField; readonly code: CellRefusal['code'] };

function readClosing(
  cells: Cells,
  { receivedOn, context }: { receivedOn: Day; context: ImportContext },
): Result<Closing, ClosingRefusal> {
  const stage = stageOf(cells.status ?? '');
  if (stage === null) return refused({ column: 'status', code: 'unknown-code' });
  const closedOn = cells.closed_on ? dayOf(cells.closed_on, context.dayZero) : null;
  if (cells.closed_on && closedOn === null) return refused({ column: 'closed_on', code: 'not-a-day' });
  if (closedOn !== null && closedOn < receivedOn)
    return refused({ column: 'closed_on', code: 'closed-before-received' });
  if (closedOn !== null && closedOn > context.today) return refused({ column: 'closed_on', code: 'in-future' });
  const outcome = context.codes.find(codedFields.outcome, cells.outcome ?? '');
  if (outcome === undefined) return refused({ column: 'outcome', code: 'unknown-code' });
  if (stage !== 'closed' && closedOn === null && outcome === null) return ok({ stage, closed: null });
  return ok({ stage: 'closed', closed: { on: closedOn ?? receivedOn, outcome: outcome ?? unsaid.outcome } });
}

type Law = NonNullable<Intake['law']>;

const laws: ReadonlyMap<string, Law> = new Map<string, Law>([
  ...(['wmo', 'jw', 'both', 'other'] as const).flatMap((law) => underNames(law, registerText[`law.${law}`])),
  ['wmo 2015', 'wmo'],
  ['youth act', 'jw'],
  ['wmo and youth act', 'both'],
  ['beide', 'both'],
  ['anders', 'other'],
]);

/** The law by its code or its name in either language: null when nothing is said, undefined when it is no law of ours. */
export function lawOf(text: string): Intake['law'] | undefined {
  const asked = fold(text.trim());
  return asked === '' ? null : laws.get(asked);
}

const namedStages: ReadonlyMap<string, Stage> = new Map<string, Stage>([
  ...stages.flatMap((stage) => underNames(stage, stageWords[`stage.${stage}`])),
  ['', 'new'],
  ['open', 'new'],
  ['gesloten', 'closed'],
  ['klaar', 'closed'],
]);

/** The stage by its code, its name in either language or another word for it; null when it is none that a table may give. */
export function stageOf(text: string): ImportedReport['stage'] | null {
  const stage = namedStages.get(fold(text.trim())) ?? null;
  // Handing over asks for what the law asks, also on this road: it is done on the report, not by a table.
  return stage === 'with-ombudsman' ? null : stage;
}

/** A code under itself and under its names, as they are looked up. */
function underNames<Code extends string>(code: Code, { nl, en }: Words): readonly (readonly [string, Code])[] {
  return [code, nl, en].map((name) => [fold(name), code] as const);
}

function dayOf(text: string, dayZero: Day | null): Day | null {
  // A spreadsheet gives the moment; the day is what counts.
  const asked = text.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  if (dayZero !== null && /^-?\d{1,6}$/.test(asked)) return countedDay(dayZero, Number(asked));
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(asked);
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : asked;
  return isDay(iso) ? iso : null;
}

const firstDay = day('1900-01-01');
const lastDay = day('2100-12-31');

function countedDay(dayZero: Day, number: number): Day | null {
  const fits = number >= daysBetween(dayZero, firstDay) && number <= daysBetween(dayZero, lastDay);
  return fits ? addDays(dayZero, number) : null;
}

const limits: readonly (readonly [ImportField, number])[] = [
  ['external_id', 200],
  ['party_name', 200],
  ['postcode', 200],
  ['reporter_name', 200],
  ['reporter_phone', 200],
  ['reporter_email', 200],
  ['subject_person_name', 200],
  ['story', 200_000],
];

function tooLong(cells: Cells): ImportField | null {
  return limits.find(([field, most]) => (cells[field]?.length ?? 0) > most)?.[0] ?? null;
}

/** Numbers that name somebody or something: a spreadsheet that shows 1,23E+09 has lost the digits behind it. */
const named: readonly ImportField[] = ['external_id', 'reporter_phone', 'postcode'];

function roundedNumber(cells: Cells): ImportField | null {
  return named.find((field) => /^\d([.,]\d+)?E\+?\d+$/i.test(cells[field] ?? '')) ?? null;
}
