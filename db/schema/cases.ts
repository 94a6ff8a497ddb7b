import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * The record: what happened to a report, in order. `content` holds everything personal (who, when to the second, what)
 * and goes with its `salt` when the report is destroyed; position, type, day and both hashes stay for ever.
 */
export const events = sqliteTable(
  'events',
  {
    caseId: text('case_id').notNull(),
    position: integer('position').notNull(),
    type: text('type').notNull(),
    onDay: text('on_day').notNull(),
    salt: text('salt'),
    content: text('content'),
    contentHash: text('content_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.position] })],
);

/** A report as it stands: what its history adds up to, for lists, rights and figures. */
export const cases = sqliteTable(
  'cases',
  {
    row: integer('row').primaryKey(),
    id: text('id').notNull(),
    number: text('number').notNull(),
    version: integer('version').notNull(),
    stage: text('stage').notNull(),
    owner: text('owner'),
    handledBy: text('handled_by'),
    registeredBy: text('registered_by').notNull(),
    registeredAt: text('registered_at').notNull(),
    receivedOn: text('received_on').notNull(),
    kind: text('kind').notNull(),
    channel: text('channel').notNull(),
    law: text('law'),
    area: text('area'),
    wijk: text('wijk'),
    reporterRole: text('reporter_role'),
    anonymous: integer('anonymous', { mode: 'boolean' }).notNull(),
    person: text('person').notNull(),
    title: text('title').notNull(),
    /** Keyed identity of the caller, so that distinct callers can be counted without names. */
    caller: text('caller'),
    /** Keyed fingerprint of the story, so that the same mail sent twice is known. */
    story: text('story'),
    firstReactionOn: text('first_reaction_on'),
    reactionLastOn: text('reaction_last_on'),
    finding: text('finding'),
    handedOverOn: text('handed_over_on'),
    outcome: text('outcome'),
    closedOn: text('closed_on'),
    /** What the caller thought of the Meldpunt, where that was asked at the end. */
    opinion: text('opinion'),
    /** Danger was marked when it came in: something was done about it, or it was said that nothing could be. */
    danger: integer('danger', { mode: 'boolean' }).notNull().default(false),
    /** Only for whoever handles it. */
    sensitive: integer('sensitive', { mode: 'boolean' }).notNull().default(false),
    destroyed: integer('destroyed', { mode: 'boolean' }).notNull(),
    /** The id of the report under which this one goes on: it is no longer counted by itself. */
    joinedInto: text('joined_into'),
  },
  (table) => [
    uniqueIndex('cases_id').on(table.id),
    uniqueIndex('cases_number').on(table.number),
    index('cases_received').on(table.receivedOn, table.row),
    index('cases_stage').on(table.stage, table.receivedOn),
    index('cases_owner').on(table.owner, table.stage),
    index('cases_closed_received').on(table.closedOn, table.receivedOn),
    index('cases_joined').on(table.joinedInto).where(sql`${table.joinedInto} is not null`),
    index('cases_handed_over').on(table.handedOverOn).where(sql`${table.handedOverOn} is not null`),
    index('cases_sensitive').on(table.sensitive).where(sql`${table.sensitive} = 1`),
  ],
);

/** Reports that are closed for a colleague: it is about somebody near him, or about himself. */
export const closedCases = sqliteTable(
  'closed_cases',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    user: text('user').notNull(),
    why: text('why').notNull(),
    /** Who said that it is not so after all, and when. */
    liftedBy: text('lifted_by'),
    liftedAt: text('lifted_at'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.user, table.why] }),
    index('closed_cases_user').on(table.user, table.caseRow),
  ],
);

export const caseParties = sqliteTable(
  'case_parties',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').notNull(),
    organisation: text('organisation'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.ordinal] }),
    index('case_parties_organisation').on(table.organisation, table.caseRow),
  ],
);

export const caseSubjects = sqliteTable(
  'case_subjects',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    ordinal: integer('ordinal').notNull(),
    subject: text('subject').notNull(),
    judgment: text('judgment'),
    /** How it ended for this subject, where that differs from the report. */
    outcome: text('outcome'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.ordinal] }),
    index('case_subjects_subject').on(table.subject, table.caseRow),
  ],
);

/** The terms that run for a report, per matter of the check; matter -1 belongs to the report itself. */
export const caseTerms = sqliteTable(
  'case_terms',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    matter: integer('matter').notNull(),
    kind: text('kind').notNull(),
    startsOn: text('starts_on').notNull(),
    lastOn: text('last_on').notNull(),
    article: text('article').notNull(),
    waiting: integer('waiting', { mode: 'boolean' }).notNull(),
    byLaw: integer('by_law', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.matter, table.kind] }),
    index('case_terms_last').on(table.lastOn, table.caseRow),
  ],
);

/** What kind of support a report is about: codes of the lists named, and the score of a ZRM domain. */
export const caseCodes = sqliteTable(
  'case_codes',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    list: text('list').notNull(),
    code: text('code').notNull(),
    score: text('score'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.list, table.code] }),
    index('case_codes_code').on(table.list, table.code, table.caseRow),
  ],
);

/** What somebody has to do about a report on a day. */
export const caseTasks = sqliteTable(
  'case_tasks',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    task: integer('task').notNull(),
    kind: text('kind').notNull(),
    onDay: text('on_day').notNull(),
    at: text('at'),
    owner: text('owner'),
    text: text('text').notNull(),
    doneOn: text('done_on'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.task] }),
    index('case_tasks_open').on(table.onDay, table.at, table.caseRow).where(sql`${table.doneOn} is null`),
    index('case_tasks_owner').on(table.owner, table.onDay).where(sql`${table.doneOn} is null`),
  ],
);

/** Reports that belong together, kept with the one where it was said. */
export const caseLinks = sqliteTable(
  'case_links',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    other: text('other').notNull(),
    kind: text('kind').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.other] }),
    index('case_links_other').on(table.other, table.caseRow),
  ],
);

/** The files that belong to a report: they lie encrypted beside the database, under the hash of what they hold. */
export const caseFiles = sqliteTable(
  'case_files',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    file: integer('file').notNull(),
    /** SHA-256 of the file as it was handed over, in hexadecimals. */
    hash: text('hash').notNull(),
    bytes: integer('bytes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseRow, table.file] }), index('case_files_hash').on(table.hash)],
);

/** The letters and mails that were made for a report, so that one that was never sent is seen. */
export const caseLetters = sqliteTable(
  'case_letters',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    letter: integer('letter').notNull(),
    kind: text('kind').notNull(),
    madeOn: text('made_on').notNull(),
    sentOn: text('sent_on'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.letter] }),
    index('case_letters_unsent').on(table.madeOn, table.caseRow).where(sql`${table.sentOn} is null`),
  ],
);

/** Where a caller was referred to, and what came of it. */
export const caseReferrals = sqliteTable(
  'case_referrals',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    referral: integer('referral').notNull(),
    /** What kind of place it is. */
    kind: text('kind').notNull(),
    organisation: text('organisation'),
    onDay: text('on_day').notNull(),
    /** The article by which it had to be sent on, stamped; null where the caller goes there himself. */
    article: text('article'),
    /** What came of it, and the day that was heard. */
    outcome: text('outcome'),
    heardOn: text('heard_on'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.referral] }),
    index('case_referrals_day').on(table.onDay, table.caseRow),
  ],
);

/** Support where complaining first is very burdensome: from when to when, and how it went on. */
export const caseSupports = sqliteTable(
  'case_supports',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    support: integer('support').notNull(),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day'),
    wayOn: text('way_on'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.support] }),
    index('case_supports_from').on(table.fromDay, table.caseRow),
  ],
);

/** The persons of a report as told, so that somebody who comes back is recognised; who is the same as whom elsewhere. */
export const people = sqliteTable(
  'people',
  {
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    /** Which person: caller, concerned, other-0 … */
    place: text('place').notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    email: text('email').notNull(),
    address: text('address').notNull(),
    postcode: text('postcode').notNull(),
    born: text('born').notNull(),
    /** The report and the person of it that this one is the same as. */
    sameCase: text('same_case'),
    samePlace: text('same_place'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRow, table.place] }),
    index('people_same').on(table.sameCase, table.samePlace).where(sql`${table.sameCase} is not null`),
  ],
);

/** By what a person may be recognised: forms of name, telephone, address and birth (`shared/match/person-keys.ts`). */
export const personKeys = sqliteTable(
  'person_keys',
  {
    key: text('key').notNull(),
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    place: text('place').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.caseRow, table.place] }),
    index('person_keys_case').on(table.caseRow),
  ],
);

/** What the search index was made of, word for word: only with these words can they be taken out of it again. */
export const searchRows = sqliteTable('search_rows', {
  row: integer('row')
    .primaryKey()
    .references(() => cases.row),
  number: text('number').notNull(),
  people: text('people').notNull(),
  phones: text('phones').notNull(),
  matter: text('matter').notNull(),
  story: text('story').notNull(),
});

/** The last number given out in a year. */
export const caseNumbers = sqliteTable('case_numbers', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});

/** Reports being typed, as typed; each belongs to its author. */
export const drafts = sqliteTable('drafts', {
  id: text('id').primaryKey(),
  author: text('author').notNull(),
  savedAt: text('saved_at').notNull(),
  version: integer('version').notNull().default(1),
  content: text('content').notNull(),
});

/** Tables that were read in: who, when, what the file was called, how many reports came of it. */
export const imports = sqliteTable('imports', {
  id: text('id').primaryKey(),
  at: text('at').notNull(),
  by: text('by').notNull(),
  file: text('file').notNull(),
  registered: integer('registered').notNull(),
  undoneAt: text('undone_at'),
});

/** By what an imported row is known again: a keyed mark, never its content. */
export const importMarks = sqliteTable(
  'import_marks',
  {
    mark: text('mark').primaryKey(),
    caseRow: integer('case_row')
      .notNull()
      .references(() => cases.row),
    /** The table it came from. */
    import: text('import').references(() => imports.id),
  },
  (table) => [index('import_marks_import').on(table.import)],
);
