import { z } from 'zod';
import type { Reader, Writer } from '../db/handle.ts';
import { readSetting, saveSetting } from '../db/settings.ts';
import { KeptSearch, mostKeptSearches } from '../shared/contract/kept-search.ts';
import type { Answer } from '../shared/failure.ts';
import type { UserName } from '../shared/ids.ts';
import { ok, refused } from '../shared/result.ts';

const keyOf = (user: UserName) => `kept-searches:${user}`;

/** The searches this person keeps, by name. One that no longer fits the filters of this version is left out. */
export function readKeptSearches(reader: Reader, user: UserName): KeptSearch[] {
  const kept = z.array(z.unknown()).safeParse(readSetting(reader, keyOf(user)));
  return (kept.data ?? []).flatMap((each) => KeptSearch.safeParse(each).data ?? []);
}

/** Keeps a search; one of the same name, capitals aside, is replaced. */
export function keepSearch(writer: Writer, user: UserName, search: KeptSearch): Answer<KeptSearch[]> {
  const others = withoutName(readKeptSearches(writer, user), search.name);
  if (others.length >= mostKeptSearches) return refused({ code: 'kept-searches-full', most: mostKeptSearches });
  const kept = [...others, search].toSorted((first, second) => first.name.localeCompare(second.name, 'nl'));
  saveSetting(writer, keyOf(user), kept);
  return ok(kept);
}

/** Forgets the search of this name; without one nothing changes. */
export function forgetSearch(writer: Writer, user: UserName, name: string): KeptSearch[] {
  const kept = withoutName(readKeptSearches(writer, user), name);
  saveSetting(writer, keyOf(user), kept);
  return kept;
}

function withoutName(kept: readonly KeptSearch[], name: string): KeptSearch[] {
  return kept.filter((each) => plain(each.name) !== plain(name));
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('nl');
}
