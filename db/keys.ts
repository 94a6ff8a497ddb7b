import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The keys of one open register, all derived from its one random register key (HKDF-SHA-256). */
export interface RegisterKeys {
  /** Encrypts the pages of the database. */
  readonly database: Buffer;
  /** Chains and seals histories. */
  readonly history: Buffer;
  /** Chains the log. */
  readonly log: Buffer;
  /** Makes identities of callers and stories that can be compared and not read. */
  readonly identity: Buffer;
  /** Authenticates the accounts file. */
  readonly accounts: Buffer;
  /** Wraps the keys of the files beside the database, each of which has its own. */
  readonly files: Buffer;
  /** The same of before the register key was renewed, until every file was wrapped anew. */
  readonly filesBefore: Buffer | null;
  /** Encrypts the pages of the figures store: the one key that an evaluator is given, from which no other follows. */
  readonly figures: Buffer;
  /** Seals and chains the journal, the second record of what was written. */
  readonly journal: Buffer;
}

const labels = {
  database: 'K_db',
  history: 'K_history',
  log: 'K_log',
  identity: 'K_identity',
  accounts: 'K_accounts',
  files: 'K_files',
  figures: 'K_figures',
  journal: 'K_journal',
};

/** The keys of a register from its 32-byte register key. */
export function deriveKeys(registerKey: Buffer): RegisterKeys {
  const derive = (label: string) => Buffer.from(hkdfSync('sha256', registerKey, '', `meldpunt ${label}`, 32));
  return {
    database: derive(labels.database),
    history: derive(labels.history),
    log: derive(labels.log),
    identity: derive(labels.identity),
    accounts: derive(labels.accounts),
    files: derive(labels.files),
    filesBefore: null,
    figures: derive(labels.figures),
    journal: derive(labels.journal),
  };
}

/** Overwrites the keys with zeroes: after this the register cannot be opened without signing in. */
export function wipeKeys(keys: RegisterKeys): void {
  for (const key of Object.values<Buffer | null>({ ...keys })) {
    if (!key) continue;
    prepared.delete(key);
    key.fill(0);
  }
}

/** HMAC-SHA-256 over parts that cannot run into each other, as hexadecimals. */
export function keyedHash(key: Buffer, ...parts: readonly string[]): string {
  const whole = parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join('');
  return createHmac('sha256', preparedKey(key)).update(whole).digest('hex');
}

/** Keys as the library wants them: making one anew for every hash costs five times the hash, and leaves a copy each time. */
const prepared = new WeakMap<Buffer, KeyObject>();

/** The prepared form of a key, made once; it goes when the key is wiped. */
export function preparedKey(key: Buffer): KeyObject {
  const known = prepared.get(key) ?? createSecretKey(key);
  prepared.set(key, known);
  return known;
}
