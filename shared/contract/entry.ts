import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { UserName } from '../ids.ts';
import { Role } from '../roles.ts';
import { Name } from '../typed-text.ts';
import { read, write } from './call.ts';
import { WarnDays } from './warn-days.ts';

/** The shortest password, in code points (reliability bar, section 5.2). */
export const passwordLength = 12;

export const Language = z.enum(['nl', 'en']);

/** A key of one character that a person may choose: letters as capitals; digits answer questions and stay as they are. */
export const OwnKey = z.string().regex(/^[A-Z/?.,;:'!*=[\]-]$/);

/** What a person made of the single keys, by the name of the shortcut: another character, or null for none (WCAG 2.1.4). */
export const OwnKeys = z
  .record(z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/), OwnKey.nullable())
  .refine((keys) => Object.keys(keys).length <= 100);
export type OwnKeys = z.infer<typeof OwnKeys>;

/** What a user may set for himself. */
export const Preferences = z.object({
  language: Language,
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  density: z.enum(['compact', 'roomy']),
  singleKeys: z.boolean(),
  /** Absent in what was kept before keys could be chosen; no default, since the seal of the accounts file is over what stands in it. */
  keys: OwnKeys.optional(),
  /** From how many days before a term warns, where somebody wants it otherwise than the office; absent for the same reason. */
  warnDays: WarnDays.optional(),
});
export type Preferences = z.infer<typeof Preferences>;

/** Who is at the screen, and which calls are open to this account: what is not in `may` is absent from the screen. */
export const Me = z.object({
  user: UserName,
  name: Name,
  roles: z.array(Role),
  may: z.array(z.string()),
  preferences: Preferences,
  idleMinutes: z.number().int(),
  today: Day,
  /** The register holds invented reports only. */
  practice: z.boolean(),
  /** What this person must set for himself before anything else is open to him. */
  mustSet: z.enum(['password', 'factor']).nullable(),
  /** False while nobody with the register key is there: reports, lists and settings cannot be read then. */
  registerOpen: z.boolean(),
  /** The register stands where nothing can be written: it is read from a private copy, and nothing changes. */
  readOnly: z.boolean(),
  /** He gives a code at signing in. */
  secondFactor: z.boolean(),
});
export type Me = z.infer<typeof Me>;

/** `not-here`: this program keeps no secrets, as in a browser. `no-keychain`: it could, and this computer has nothing safe for it. */
export const DeviceState = z.enum(['on', 'off', 'no-keychain', 'not-here']);
export type DeviceState = z.infer<typeof DeviceState>;
const OwnDeviceSecret = z.object({ state: DeviceState });

const Password = z.string().max(1000);
/** Six digits from a phone; null when none were asked yet. */
const FactorCode = z.string().max(20).nullable().default(null);
/** Who comes to help with his own name and password, at the same screen. */
export const Helper = z.object({ user: z.string().max(100), password: Password, code: FactorCode });
export type Helper = z.infer<typeof Helper>;
/** An account of a register that is made. */
export const FirstAccount = z.object({ user: UserName, name: Name, password: Password });
const entry = { purpose: 'entry', asker: 'visitor' } as const;

export const entryCalls = {
  /** What the first screen must be. `locked` names the account that holds the lock of this window. */
  status: read(
    z.object({}),
    z.object({
      state: z.enum(['no-register', 'signed-out', 'locked', 'signed-in']),
      name: Name.nullable(),
      user: UserName.nullable(),
      office: Name.nullable(),
      folder: z.string(),
    }),
    entry,
  ),
  /**
   * Makes a new register with the account of a key holder, and that of an administrator; null: one person is both until there is a
   * second. Answers the recovery key once.
   */
  createRegister: write(
    FirstAccount.extend({ office: Name, administrator: FirstAccount.nullable().default(null) }),
    z.object({ recoveryKey: z.string() }),
    entry,
  ),
  /** Makes a practice register with invented reports; answers an account per role. */
  createPractice: write(
    z.object({}),
    z.object({
      recoveryKey: z.string(),
      accounts: z.array(z.object({ user: UserName, role: Role, password: z.string() })),
    }),
    entry,
  ),
  /**
   * Puts a backup back where no register is yet, with the printed recovery key. `backup`: the folder of one, or of several: then
   * the newest.
   */
  restore: write(
    z.object({ backup: z.string().trim().min(1).max(1000), recoveryKey: z.string().max(200) }),
    z.object({ at: Instant, reports: z.number().int() }),
    entry,
  ),
  /** `code-needed` when the account has a second factor and no code was given. */
  signIn: write(z.object({ user: z.string().max(100), password: Password, code: FactorCode }), Me, entry),
  /** The second way in: sets a new password for an account with the printed recovery key. */
  recover: write(
    z.object({ user: z.string().max(100), recoveryKey: z.string().max(200), password: Password }),
    Me,
    entry,
  ),
  unlock: write(z.object({ password: Password }), Me, entry),
  lock: write(z.object({}), z.object({}), entry),
  signOut: write(z.object({}), z.object({}), entry),
};

const own = { purpose: 'entry' } as const;

/** What everybody may ask about himself. */
export const meCalls = {
  show: read(z.object({}), Me, { ...own, logged: false }),
  savePreferences: write(Preferences, Me, own),
  changePassword: write(z.object({ old: Password, password: Password }), z.object({}), own),
  /** A new second factor: the secret as text, as an address and as a square to scan. It counts once a code of it is given. */
  startFactor: read(
    z.object({ password: Password }),
    z.object({
      secret: z.string(),
      address: z.string(),
      square: z.object({ size: z.number().int(), path: z.string() }),
    }),
    own,
  ),
  confirmFactor: write(z.object({ code: z.string().max(20) }), Me, own),
  stopFactor: write(z.object({ password: Password }), Me, own),
  /** Whether one's own account opens with a secret of this computer beside the password. */
  showDeviceSecret: read(z.object({}), OwnDeviceSecret, { ...own, logged: false }),
  /** From now on only this computer opens it. The recovery key on paper is typed first: it is the way back. */
  startDeviceSecret: write(z.object({ password: Password, recoveryKey: z.string().max(200) }), OwnDeviceSecret, own),
  stopDeviceSecret: write(z.object({ password: Password }), OwnDeviceSecret, own),
  /** A one-time address for another window of this host; null where the host has no address. */
  anotherWindow: write(z.object({}), z.object({ address: z.string().nullable() }), own),
};
