import { sql } from 'drizzle-orm';
import { customType, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A number of 63 random-looking bits: it leads nowhere outside this file. Numbers of JavaScript end at 53. */
const keyed = customType<{ data: bigint }>({ dataType: () => 'integer' });

/** What the store says of itself: its own key, up to where it was filled, the settings that figures need. */
export const meta = sqliteTable('meta', { key: text('key').primaryKey(), value: text('value').notNull() });

/**
 * A report as figures see it: codes, months, weeks and numbers of days; no text, name, number, contact, postcode or day.
 * What hangs on it stands in the tables below, which bear the names they have in the register: both are counted by the
 * same statements.
 */
export const cases = sqliteTable(
  'cases',
  {
    row: keyed('row').primaryKey(),
    /** The same caller gives the same number; null where the caller is not known. */
    person: keyed('person'),
    kind: text('kind').notNull(),
    channel: text('channel').notNull(),
    law: text('law'),
    area: text('area'),
    finding: text('finding'),
    outcome: text('outcome'),
    opinion: text('opinion'),
    stage: text('stage').notNull(),
    reaction: text('reaction').notNull(),
    help: text('help').notNull(),
    receivedMonth: text('received_month').notNull(),
    /** The ISO week; the ends of a month count with the week beside them (`shared/figures/month-week.ts`). */
    receivedWeek: text('received_week').notNull(),
    settledMonth: text('settled_month'),
    handedOverMonth: text('handed_over_month'),
    /** From receipt to closing, to the first reaction, the first referral, the hand-over. */
    days: integer('days'),
    reactionDays: integer('reaction_days'),
    referralDays: integer('referral_days'),
    handOverDays: integer('hand_over_days'),
  },
  (table) => [
    index('cases_received').on(table.receivedMonth),
    index('cases_settled').on(table.settledMonth),
    index('cases_open').on(table.receivedMonth).where(sql`${table.settledMonth} is null`),
    index('cases_handed_over').on(table.handedOverMonth).where(sql`${table.handedOverMonth} is not null`),
  ],
);

const caseRow = () =>
  keyed('case_row')
    .notNull()
    .references(() => cases.row, { onDelete: 'cascade' });

export const caseParties = sqliteTable(
  'case_parties',
  {
    caseRow: caseRow(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').notNull(),
    organisation: text('organisation'),
  },
  (table) => [primaryKey({ columns: [table.caseRow, table.ordinal] })],
);

/** One row for each report and subject. */
export const caseSubjects = sqliteTable(
  'case_subjects',
  {
    caseRow: caseRow(),
    ordinal: integer('ordinal').notNull(),
    subject: text('subject').notNull(),
    judgment: text('judgment'),
    outcome: text('outcome'),
  },
  (table) => [primaryKey({ columns: [table.caseRow, table.ordinal] })],
);

export const caseCodes = sqliteTable(
  'case_codes',
  { caseRow: caseRow(), list: text('list').notNull(), code: text('code').notNull(), score: text('score') },
  (table) => [primaryKey({ columns: [table.caseRow, table.list, table.code] })],
);

export const caseReferrals = sqliteTable(
  'case_referrals',
  {
    caseRow: caseRow(),
    referral: integer('referral').notNull(),
    kind: text('kind').notNull(),
    organisation: text('organisation'),
    outcome: text('outcome'),
    onMonth: text('on_month').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.referral] }),
    index('case_referrals_month').on(table.onMonth, table.caseRow),
  ],
);

export const caseSupports = sqliteTable(
  'case_supports',
  {
    caseRow: caseRow(),
    support: integer('support').notNull(),
    wayOn: text('way_on'),
    fromMonth: text('from_month').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.support] }),
    index('case_supports_month').on(table.fromMonth, table.caseRow),
  ],
);

/** Signals and their course as codes: what a signal is about and whoever wrote what about it stays in the register. */
export const signals = sqliteTable(
  'signals',
  {
    ordinal: integer('ordinal').primaryKey(),
    level: text('level').notNull(),
    state: text('state').notNull(),
    /** Why it was dismissed, or what was done upon it. */
    reason: text('reason'),
    openedMonth: text('opened_month').notNull(),
  },
  (table) => [index('signals_opened').on(table.openedMonth)],
);

/** The names of what is counted. Whatever an office wrote beside an item stays in the register. */
export const listItems = sqliteTable(
  'list_items',
  {
    list: text('list').notNull(),
    code: text('code').notNull(),
    parent: text('parent'),
    nl: text('nl').notNull(),
    en: text('en').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    sort: integer('sort').notNull(),
    /** What kind of item it is, where its list has kinds. */
    level: text('level'),
    grouping: text('grouping'),
    /** The act it belongs to: for youth a higher threshold holds. */
    law: text('law'),
  },
  (table) => [primaryKey({ columns: [table.list, table.code] })],
);
