import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** What the register says of itself: its id, and whether it holds invented reports only. */
export const meta = sqliteTable('meta', { key: text('key').primaryKey(), value: text('value').notNull() });

export const settings = sqliteTable('settings', { key: text('key').primaryKey(), value: text('value').notNull() });

/** The editable lists, all in one shape. */
export const listItems = sqliteTable(
  'list_items',
  {
    list: text('list').notNull(),
    code: text('code').notNull(),
    parent: text('parent'),
    nl: text('nl').notNull(),
    en: text('en').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
    sort: integer('sort').notNull(),
    data: text('data').notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.code] })],
);

/** Every view and change, chained by hash; triggers refuse change and deletion. */
export const log = sqliteTable('log', {
  seq: integer('seq').primaryKey(),
  at: text('at').notNull(),
  user: text('user').notNull(),
  role: text('role').notNull(),
  purpose: text('purpose').notNull(),
  action: text('action').notNull(),
  object: text('object'),
  result: text('result').notNull(),
  hash: text('hash').notNull(),
});

/** How many clients a provider or an area has, from and to a day, as the office entered it; periods of one unit do not overlap. */
export const clientCounts = sqliteTable(
  'client_counts',
  {
    id: text('id').primaryKey(),
    /** Provider, area or wijk. */
    level: text('level').notNull(),
    code: text('code').notNull(),
    fromDay: text('from_day').notNull(),
    /** The last day it held; null: it holds still. */
    toDay: text('to_day'),
    clients: integer('clients').notNull(),
  },
  (table) => [uniqueIndex('client_counts_from').on(table.level, table.code, table.fromDay)],
);

/** The office's own rules: so many reports of a kind within so many days are told. What is null is not looked at. */
export const watchRules = sqliteTable('watch_rules', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  reason: text('reason').notNull(),
  organisation: text('organisation'),
  /** A subject, or a group of subjects with all below it. */
  subject: text('subject'),
  area: text('area'),
  wijk: text('wijk'),
  law: text('law'),
  kind: text('kind'),
  /** Only reports in which danger was marked. */
  danger: integer('danger', { mode: 'boolean' }).notNull(),
  /** So many reports … */
  count: integer('count').notNull(),
  /** … within so many days. */
  days: integer('days').notNull(),
  fromDay: text('from_day').notNull(),
  toDay: text('to_day'),
  active: integer('active', { mode: 'boolean' }).notNull(),
  at: text('at').notNull(),
  by: text('by').notNull(),
});

export const signals = sqliteTable(
  'signals',
  {
    id: text('id').primaryKey(),
    level: text('level').notNull(),
    unit: text('unit').notNull(),
    state: text('state').notNull().default('new'),
    owner: text('owner'),
    openedOn: text('opened_on').notNull(),
    lastAlarmOn: text('last_alarm_on').notNull(),
    since: text('since').notNull(),
    observed: integer('observed').notNull(),
    /** Null for what a rule of the office found: nothing was expected. */
    expected: real('expected'),
    /** What the detector or the rule found, whole, as JSON. */
    found: text('found').notNull(),
    /** The rule of the office that found it; null for what the detector found. */
    rule: text('rule').references(() => watchRules.id),
  },
  (table) => [index('signals_rule').on(table.rule).where(sql`${table.rule} is not null`)],
);

export const signalSteps = sqliteTable(
  'signal_steps',
  {
    signalId: text('signal_id')
      .notNull()
      .references(() => signals.id),
    position: integer('position').notNull(),
    at: text('at').notNull(),
    by: text('by').notNull(),
    state: text('state').notNull(),
    reason: text('reason'),
    note: text('note').notNull(),
    /** The report of the investigation that was begun upon the signal. */
    caseId: text('case_id'),
  },
  (table) => [primaryKey({ columns: [table.signalId, table.position] })],
);

export const signalCases = sqliteTable(
  'signal_cases',
  {
    signalId: text('signal_id')
      .notNull()
      .references(() => signals.id),
    caseId: text('case_id').notNull(),
    repeated: integer('repeated', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.signalId, table.caseId] }), index('signal_cases_case').on(table.caseId)],
);

export const signalRuns = sqliteTable('signal_runs', {
  day: text('day').primaryKey(),
  at: text('at').notNull(),
  groups: integer('groups').notNull(),
  tooEarly: integer('too_early', { mode: 'boolean' }).notNull(),
});

/** The templates of letters: each change is a new version, so that a letter can always be held against what it was made from. */
export const letterTemplates = sqliteTable(
  'letter_templates',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    /** Blocks of text with fields and conditions, as JSON. */
    content: text('content').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    at: text('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.version] })],
);

/** When a colleague is away, and who looks after the work meanwhile. */
export const absences = sqliteTable(
  'absences',
  {
    user: text('user').notNull(),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day').notNull(),
    replacedBy: text('replaced_by'),
  },
  (table) => [primaryKey({ columns: [table.user, table.fromDay] }), index('absences_to').on(table.toDay)],
);
