import { createHash } from 'node:crypto';
import { readClientCounts } from '../db/client-counts.ts';
import { readCountedSignals } from '../db/figures.ts';
import type { FiguresReader, FiguresStore, FiguresWriter } from '../db/figures-store.ts';
import { keep, putLists, putSignals, readKept } from '../db/fill-figures-store.ts';
import { listsOf, readListRows } from '../db/lists.ts';
import type { OpenRegister } from '../db/open.ts';
import { readMeta, readSetting } from '../db/settings.ts';
import { Office } from '../shared/contract/administration.ts';

/** What is open: a store is filled from the register beside it. */
export interface Open {
  readonly register: OpenRegister;
  readonly store: FiguresStore;
}

/** Keeps in the store what figures need beside the reports: signals, names, numbers of clients, settings without how the office is reached. */
export function keepBesideFigures({ register: { reader }, store }: Open): void {
  const office = Office.parse(readSetting(reader, 'office'));
  const settings = { ...office, address: '', phone: '', email: '', hours: '' };
  const signals = readCountedSignals(reader);
  const items = readListRows(reader);
  const clients = readClientCounts(reader).map(({ id: _id, ...count }) => count);
  store.write((writer) => {
    keep(writer, 'office', settings);
    keep(writer, 'practice', readMeta(reader, 'practice') === 'yes');
    keep(writer, 'clients', clients);
    if (isNew(writer, 'signals', signals)) putSignals(writer, signals);
    if (isNew(writer, 'lists', items)) putLists(writer, listsOf(items));
  });
}

/** How this program keeps these; raised when it keeps more of them. */
const keptAs = 2;

/** By a hash, so that nothing is kept of what the rows leave out. */
function isNew(writer: FiguresWriter, name: 'signals' | 'lists', value: unknown): boolean {
  const key = `${name} as written`;
  const hash = createHash('sha256')
    .update(JSON.stringify([keptAs, value]))
    .digest('hex');
  if (readKept(writer, key) === hash) return false;
  keep(writer, key, hash);
  return true;
}

/** The settings that the store keeps. */
export function settingsOfStore(reader: FiguresReader): { readonly office: Office; readonly practice: boolean } {
  return { office: Office.parse(readKept(reader, 'office')), practice: readKept(reader, 'practice') === true };
}
