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
export const log = sqliteTable(
  'log',
  {
    seq: integer('seq').primaryKey(),
    at: text('at').notNull(),
    user: text('user').notNull(),
    role: text('role').notNull(),
    purpose: text('purpose').notNull(),
    action: text('action').notNull(),
    object: text('object'),
    result: text('result').notNull(),
    hash: text('hash').notNull(),
    /** Of the report it is about; null where it is about no report, and in lines from before it was kept. */
    sensitivity: text('sensitivity'),
    /** How many rows were shown; null where no list was shown. */
    count: integer('count'),
  },
  (table) => [
    index('log_at').on(table.at),
    index('log_object').on(table.object, table.seq).where(sql`${table.object} is not null`),
  ],
);

/** What the reviewer looks at, a week at a time: lines of the log that need a word, why, and what he found. */
export const reviewItems = sqliteTable(
  'review_items',
  {
    id: text('id').primaryKey(),
    /** The Monday of the week. */
    week: text('week').notNull(),
    user: text('user').notNull(),
    /** The report; null where it is about a whole day of somebody. */
    caseId: text('case_id'),
    /** The line of the log with which it began. */
    seq: integer('seq').notNull(),
    /** How many lines it gathers. */
    lines: integer('lines').notNull(),
    at: text('at').notNull(),
    /** Codes, the weightiest first, as JSON. */
    reasons: text('reasons').notNull(),
    weight: real('weight').notNull(),
    judgement: text('judgement'),
    note: text('note').notNull(),
    judgedBy: text('judged_by'),
    judgedAt: text('judged_at'),
  },
  (table) => [uniqueIndex('review_items_once').on(table.week, table.user, table.seq)],
);

/** Weeks of which the sample was drawn. */
export const reviewWeeks = sqliteTable('review_weeks', {
  week: text('week').primaryKey(),
  drawnAt: text('drawn_at').notNull(),
  /** How many views there were, and up to which line of the log. */
  views: integer('views').notNull(),
  upTo: integer('up_to').notNull(),
});

/** That a colleague has somebody near him whose reports he does not see: never who, only that. */
export const ownRelations = sqliteTable(
  'own_relations',
  {
    id: text('id').primaryKey(),
    user: text('user').notNull(),
    kind: text('kind').notNull(),
    declaredAt: text('declared_at').notNull(),
  },
  (table) => [index('own_relations_user').on(table.user)],
);

/** Keyed hashes of what a declared person is recognised by. */
export const ownRelationKeys = sqliteTable(
  'own_relation_keys',
  {
    relation: text('relation')
      .notNull()
      .references(() => ownRelations.id),
    key: text('key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.relation, table.key] }), index('own_relation_keys_key').on(table.key)],
);

/** Access for an hour to one report that is otherwise closed, with its reason, for the reviewer to look at. */
export const emergencyOpenings = sqliteTable(
  'emergency_openings',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id').notNull(),
    user: text('user').notNull(),
    reason: text('reason').notNull(),
    at: text('at').notNull(),
    until: text('until').notNull(),
  },
  (table) => [index('emergency_openings_user').on(table.user, table.until)],
);

/** Acts that two persons decide: who asked, why, and what the other one said. */
export const approvals = sqliteTable(
  'approvals',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id').notNull(),
    act: text('act').notNull(),
    reason: text('reason').notNull(),
    askedBy: text('asked_by').notNull(),
    askedAt: text('asked_at').notNull(),
    decision: text('decision'),
    decidedBy: text('decided_by'),
    decidedAt: text('decided_at'),
    /** When the act was done: an approval serves once. */
    usedAt: text('used_at'),
  },
  (table) => [index('approvals_case').on(table.caseId, table.act)],
);

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
