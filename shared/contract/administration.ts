import { z } from 'zod';
import { Day } from '../dates.ts';
import { Code, UserName } from '../ids.ts';
import { Role } from '../roles.ts';
import { EquatedDays } from '../terms/equated-days.ts';
import { Name, Text } from '../typed-text.ts';
import { read, write } from './call.ts';
import { Language } from './entry.ts';
import { usualWarnDays, WarnDays } from './warn-days.ts';

const administration = { purpose: 'administration' } as const;

/** The office's own data and settings; terms of rules.md section 11 that the office must confirm. */
export const Office = z.object({
  name: Name,
  address: Text,
  phone: Name,
  email: Name,
  hours: Text,
  language: Language,
  idleMinutes: z.number().int().min(1).max(15),
  /** Everybody gives a code of a second factor at signing in. */
  secondFactor: z.boolean().default(false),
  procedure: z.object({
    ombudsmanOverProvider: z.boolean(),
    youthDesk: z.enum(['kinderombudsman-rotterdam', 'nationale-ombudsman']),
    defaultSchemeWeeks: z.number().int().min(1).max(26),
    reactionWorkingDays: z.number().int().min(1).max(30),
    serviceWeeks: z.number().int().min(0).max(26),
    repairWeeks: z.number().int().min(1).max(26),
    followMeldcode: z.boolean(),
  }),
  /** Days equated with a holiday by royal decree, by year; a year that is absent is not known (ATW-07). */
  equatedDays: EquatedDays,
  /** How many false signals a year the office accepts. */
  falseSignalsPerYear: z.union([z.literal(6), z.literal(12), z.literal(26)]),
  /** The smallest count that is shown in figures; never below 3. */
  smallestCount: z.number().int().min(3).max(100),
  /** The same for youth and for sensitive subjects; where it is the lower of the two, the other holds. */
  smallestSensitiveCount: z.number().int().min(3).max(100).default(10),
  /** The telephone number in a link (`meldpunt://nieuw?telefoon=…`) is taken into a new report: only where the office wants that. */
  numberInLink: z.boolean().default(false),
  /** From how many days before its last day a term warns, where somebody has not chosen that himself. */
  warnDays: WarnDays.default(usualWarnDays),
});
export type Office = z.infer<typeof Office>;

export const ListItem = z.object({
  code: Code,
  parent: Code.nullable(),
  nl: Name,
  en: Name,
  active: z.boolean(),
  /** The days between which it is offered; null: no such bound. */
  validFrom: Day.nullable().default(null),
  validTo: Day.nullable().default(null),
  order: z.number().int(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type ListItem = z.infer<typeof ListItem>;

/** What a file changes in a list, or would. */
export const ListChanges = z.object({
  added: z.array(ListItem),
  changed: z.array(z.object({ before: ListItem, after: ListItem })),
  /** Of the changed ones: offered before, and no longer. */
  switchedOff: z.array(Code),
  unchanged: z.number().int(),
  /** `row`: as a spreadsheet counts, with the header; in JSON the place of the item, from 1. */
  refused: z.array(z.object({ row: z.number().int(), column: z.string(), code: z.string(), value: z.string() })),
});
export type ListChanges = z.infer<typeof ListChanges>;

/** All lists by name. */
export type Lists = Readonly<Record<string, readonly ListItem[]>>;

export const Account = z.object({
  user: UserName,
  name: Name,
  roles: z.array(Role).min(1).max(6),
  active: z.boolean(),
  /** The last day on which it opens; null: no such day. */
  endsOn: Day.nullable().default(null),
});
export type Account = z.infer<typeof Account>;

export const officeCalls = {
  show: read(z.object({}), Office.extend({ folder: z.string() }), { ...administration, logged: false }),
  save: write(Office, Office, administration),
};

export const listCalls = {
  /** All lists with all items, also those no longer offered: forms, rows and figures name things by them. */
  all: read(z.object({}), z.record(z.string(), z.array(ListItem)), { ...administration, logged: false }),
  /** Colleagues by user name, for owners and names in rows. */
  people: read(
    z.object({}),
    z.array(z.object({ user: UserName, name: Name, active: z.boolean(), handles: z.boolean() })),
    { ...administration, logged: false },
  ),
  /** Adds or changes an item; a code stands for one thing for ever. */
  save: write(z.object({ list: Code, item: ListItem, added: z.boolean() }), z.array(ListItem), administration),
  /** Puts the items of a list in the order of these codes: all of them, each once. */
  reorder: write(z.object({ list: Code, codes: z.array(Code).max(20_000) }), z.array(ListItem), administration),
  /** A list as a file: CSV for a spreadsheet, JSON whole. Both can be read in again. */
  export: read(
    z.object({ list: Code, format: z.enum(['csv', 'json']) }),
    z.object({ name: z.string(), mime: z.string(), base64: z.string() }),
    administration,
  ),
  /** Adds and changes items by a file: all of it or nothing. What the file does not name stays as it is. */
  import: write(
    z.object({ list: Code, name: Name, base64: z.string().max(5_600_000), dryRun: z.boolean() }),
    ListChanges,
    administration,
  ),
};
