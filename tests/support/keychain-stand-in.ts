import { randomBytes } from 'node:crypto';
import type { Keychain } from '../../main/electron/secrets-in-keychain.ts';
import { seal, unseal } from '../../main/keys/slot.ts';

/** Stands in for Electron's safeStorage on Linux: it keeps what it is given, and can do what keychains do to people. */
export interface KeychainStandIn extends Keychain {
  /** `basic_text`: there is no keychain, and everything is encrypted with a password that anybody can look up. */
  backend: string;
  available: boolean;
  /** What decrypting does beside what it should. */
  decrypting: 'right' | 'throws' | 'wrong bytes';
  /** A key of a keychain that was reset, or of another user. */
  reset(): void;
  /** A newer key for what is encrypted from now on; the old one still decrypts. */
  renew(): void;
}

export function keychainStandIn(): KeychainStandIn {
  let keys = [randomBytes(32)];
  const shared = Buffer.alloc(32, 1);
  const keyNow = (backend: string) => (backend === 'basic_text' ? shared : (keys[0] ?? shared));
  return {
    backend: 'gnome_libsecret',
    available: true,
    decrypting: 'right',
    reset: () => {
      keys = [randomBytes(32)];
    },
    renew: () => {
      keys = [randomBytes(32), ...keys];
    },
    getSelectedStorageBackend() {
      return this.backend;
    },
    async isAsyncEncryptionAvailable() {
      return this.available;
    },
    async encryptStringAsync(text) {
      if (!this.available) throw new Error('Encryption is not available');
      const sign = this.backend === 'basic_text' ? 'v10' : 'v11';
      return Buffer.from(`${sign}${JSON.stringify(seal(keyNow(this.backend), Buffer.from(text)))}`);
    },
    async decryptStringAsync(encrypted) {
      if (!this.available || this.decrypting === 'throws') throw new Error('Decryption is not available');
      if (this.decrypting === 'wrong bytes')
        return { result: randomBytes(32).toString('base64'), shouldReEncrypt: false };
      const tried = this.backend === 'basic_text' ? [shared] : keys;
      const box = JSON.parse(encrypted.toString('utf8', 3));
      const opened = tried.map((key) => unseal(key, box)).findIndex((bytes) => bytes !== null);
      const bytes = unseal(tried[opened] ?? Buffer.alloc(32), box);
      if (!bytes) throw new Error('These bytes are of another key');
      return { result: bytes.toString('utf8'), shouldReEncrypt: opened > 0 };
    },
  };
}
