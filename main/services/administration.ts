import { readItem, readLists, saveItem } from '../../db/lists.ts';
import { saveSetting } from '../../db/settings.ts';
import type { ListItem, Lists, Office } from '../../shared/contract/administration.ts';
import type { Failure } from '../../shared/failure.ts';
import { listChanges } from '../../shared/lists/list-changes.ts';
import { ok, refused } from '../../shared/result.ts';
import type { AccountDeps, Deps } from '../deps.ts';
import { forgetLists } from '../deps-for.ts';
import { listFile, readListFile } from '../import/list-file.ts';
import { keepAccounts } from '../keep-accounts.ts';
import type { AccountsFile } from '../keys/accounts-file.ts';
import { caseRoles } from '../keys/change-roll.ts';
import type { HandlersOf } from './handlers.ts';

/** What every account may read of the office and its lists. */
export const everyonesOffice: Pick<HandlersOf<'office', AccountDeps>, 'show'> = {
  show: async (deps) => ok({ ...deps.office(), folder: deps.folder }),
};

export const everyonesLists: Pick<HandlersOf<'list', AccountDeps>, 'all' | 'people'> = {
  all: async (deps) => ok(mutable(deps.lists())),

  people: async ({ accounts }) =>
    ok(
      accounts.map(({ user, name, active, roles }) => ({
        user,
        name,
        active,
        handles: roles.some((role) => caseRoles.includes(role)),
      })),
    ),
};

export const officeServices: HandlersOf<'office'> = {
  ...everyonesOffice,

  save: async (deps, office) =>
    deps.write(
      (writer) => {
        saveSetting(writer, 'office', office);
        return ok(office);
      },
      () => keepAccounts(deps.host, (file) => ({ ...file, office: office.name, settings: settingsOf(office, file) })),
    ),
};

function settingsOf({ idleMinutes, secondFactor }: Office, { settings }: AccountsFile): AccountsFile['settings'] {
  return { ...settings, idleMinutes, secondFactor };
}

export const listServices: HandlersOf<'list'> = {
  ...everyonesLists,

  save: async (deps, { list, item, added }) => {
    if (!Object.hasOwn(deps.lists(), list)) return refused({ code: 'unknown-code', list: 'lists', value: list });
    if (added && readItem(deps.reader, list, item.code)) return refused({ code: 'code-in-use', value: item.code });
    const unfit = unfitItem(deps.lists(), list, item);
    if (unfit) return refused(unfit);
    const saved = await deps.write((writer) => {
      saveItem(writer, list, item);
      return ok([...(readLists(writer)[list] ?? [])]);
    });
    if (deps.host.register) forgetLists(deps.host.register);
    return saved;
  },

  /** The codes name the whole list as it is: somebody else may have added to it meanwhile. */
  reorder: async (deps, { list, codes }) => {
    if (!Object.hasOwn(deps.lists(), list)) return refused({ code: 'unknown-code', list: 'lists', value: list });
    const places = new Map(codes.map((code, at) => [code, at + 1]));
    const saved = await deps.write((writer) => {
      const items = readLists(writer)[list] ?? [];
      const whole = items.length === codes.length && items.every(({ code }) => places.has(code));
      if (!whole) return refused({ code: 'changed-meanwhile', by: null });
      for (const item of items) {
        const order = places.get(item.code) ?? item.order;
        if (order !== item.order) saveItem(writer, list, { ...item, order });
      }
      return ok([...(readLists(writer)[list] ?? [])]);
    });
    if (deps.host.register) forgetLists(deps.host.register);
    return saved;
  },

  export: async (deps, { list, format }) => {
    const items = Object.hasOwn(deps.lists(), list) ? deps.lists()[list] : undefined;
    return items ? ok(listFile(list, items, format)) : refused({ code: 'unknown-code', list: 'lists', value: list });
  },

  import: async (deps, { list, name, base64, dryRun }) => {
    if (!Object.hasOwn(deps.lists(), list)) return refused({ code: 'unknown-code', list: 'lists', value: list });
    const changes = await readListFile(deps.lists(), { list, name, base64 });
    if (!changes.ok || dryRun || changes.value.refused.length > 0) return changes;
    const { added, changed } = changes.value;
    const saved = await deps.write((writer) => {
      for (const item of [...added, ...changed.map(({ after }) => after)]) saveItem(writer, list, item);
      return changes;
    });
    if (deps.host.register) forgetLists(deps.host.register);
    return saved;
  },
};

/** Why an item cannot be kept as it is, as a refusal. */
function unfitItem(lists: Lists, list: string, item: ListItem): Failure | null {
  const fault = listChanges(lists, list, [{ row: 0, item }]).refused[0];
  if (!fault) return null;
  if (fault.code === 'period-reversed') return { code: 'period-reversed' };
  return { code: 'unknown-code', list: list === 'organisations' ? 'provider-types' : list, value: fault.value };
}

function mutable(lists: ReturnType<Deps['lists']>): Record<string, (typeof lists)[string][number][]> {
  return Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, [...items]]));
}
