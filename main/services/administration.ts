import { readItem, readLists, saveItem } from '../../db/lists.ts';
import { saveSetting } from '../../db/settings.ts';
import type { Account, ListItem, Lists } from '../../shared/contract/administration.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import type { UserName } from '../../shared/ids.ts';
import { listChanges } from '../../shared/lists/list-changes.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Role } from '../../shared/roles.ts';
import type { AccountDeps, Deps } from '../deps.ts';
import { forgetLists } from '../deps-for.ts';
import { keepAccounts } from '../host.ts';
import { listFile, readListFile } from '../import/list-file.ts';
import type { KeptAccount } from '../keys/accounts-file.ts';
import { sealSlot } from '../keys/slot.ts';
import { firstPreferences, unfitPassword } from '../make-register.ts';
import type { HandlersOf } from './handlers.ts';

/** Roles that see reports: nobody holds one of these beside the administrator's, once there is a second account for it. */
const caseRoles: readonly Role[] = ['telephone', 'back-office', 'investigator'];

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
      () => keepAccounts(deps.host, (file) => ({ ...file, office: office.name })),
    ),
};

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

export const accountServices: HandlersOf<'account'> = {
  list: async (deps) => ok(accountsOf(deps)),

  add: async (deps, { password, ...account }) => {
    const weak = unfitPassword(password);
    if (weak) return refused(weak);
    if (accountsOf(deps).some((known) => known.user === account.user))
      return refused({ code: 'account-exists', user: account.user });
    const slot = await sealSlot(registerKey(deps), password, deps.host.kdf);
    const preferences = { ...firstPreferences, language: deps.office().language };
    return keep(deps, (accounts) => [...accounts, { ...account, slot, preferences }]);
  },

  change: async (deps, account) => {
    if (!accountsOf(deps).some((known) => known.user === account.user)) return refused({ code: 'not-found' });
    return keep(deps, (accounts) =>
      accounts.map((known) => (known.user === account.user ? { ...known, ...account } : known)),
    );
  },

  setPassword: async (deps, { user, password }) => {
    const weak = unfitPassword(password);
    if (weak) return refused(weak);
    if (!accountsOf(deps).some((known) => known.user === user)) return refused({ code: 'not-found' });
    const slot = await sealSlot(registerKey(deps), password, deps.host.kdf);
    const kept = await keep(deps, (accounts) =>
      accounts.map((known) => (known.user === user ? { ...known, slot } : known)),
    );
    return kept.ok ? ok({}) : kept;
  },
};

function accountsOf({ host }: Deps): Account[] {
  return (host.accounts?.accounts ?? []).map(({ user, name, roles, active }) => ({ user, name, roles, active }));
}

function registerKey({ host }: Deps): Buffer {
  if (!host.registerKey) throw new Error('Slots are sealed only while the register is open');
  return host.registerKey;
}

/** There is always somebody who administers; and once somebody else does, case roles and administration part. */
async function keep(
  deps: Deps,
  change: (accounts: readonly KeptAccount[]) => readonly KeptAccount[],
): Promise<Answer<Account[]>> {
  // In its turn, on the accounts as they are then: another window may have changed them in between.
  const changed = () => parted(change(deps.host.accounts?.accounts ?? []));
  const kept = await deps.write(
    () => {
      const administrators = changed().filter((account) => account.active && account.roles.includes('administrator'));
      return administrators.length === 0 ? refused({ code: 'last-administrator' }) : ok(undefined);
    },
    () => {
      const accounts = [...changed()];
      keepAccounts(deps.host, (file) => ({ ...file, accounts }));
      endSessionsOf(
        deps,
        accounts.filter((account) => !account.active).map((account) => account.user),
      );
    },
  );
  return kept.ok ? ok(accountsOf(deps)) : kept;
}

/** The first account administers until there is a second one that does nothing else. */
function parted(accounts: readonly KeptAccount[]): readonly KeptAccount[] {
  const handles = (account: KeptAccount) => account.roles.some((role) => caseRoles.includes(role));
  const pure = accounts.some(
    (account) => account.active && account.roles.includes('administrator') && !handles(account),
  );
  if (!pure) return accounts;
  return accounts.map((account) =>
    handles(account) ? { ...account, roles: account.roles.filter((role) => role !== 'administrator') } : account,
  );
}

function endSessionsOf({ host }: Deps, users: readonly UserName[]): void {
  for (const session of host.sessions.values()) {
    if (session.account && users.includes(session.account)) session.account = null;
  }
}

function mutable(lists: ReturnType<Deps['lists']>): Record<string, (typeof lists)[string][number][]> {
  return Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, [...items]]));
}
